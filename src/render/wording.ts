/** How scores are put in words, wherever they are shown. */
import type { StanceFigure, Unmeasured } from '../contract/index.ts';

/** Zones whose words are scored. */
export const IN_SCOPE: ReadonlySet<string> = new Set(['headline', 'body', 'block-quotation']);

export const REASONS: Record<Unmeasured['reason'], string> = {
  'too-short': 'not measured: the text is too short',
  'not-english': 'not measured: the text is not in English',
  empty: 'not measured: there is no text in scope',
  'not-requested': 'not asked for',
};

/** What a score says, by measure. */
export const MEANINGS: Record<string, string> = {
  hedging: 'how far the author’s average sentence holds back; 0 not at all, 1 wholly',
  loadedLanguage: 'how strongly the author’s average sentence is coloured; 0 plain, 1 wholly',
  attribution: 'the share of the words that someone else answers for; 0 none, 1 all',
};

/** `for`, `against`, `divided on`, as they stand before an actor's name. */
export const TOWARD: Record<StanceFigure['label'], string> = {
  favourable: 'for', unfavourable: 'against', mixed: 'divided on', neutral: 'neutral toward',
};
