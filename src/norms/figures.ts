/** The figures of a report that have a norm. */
import type { AttributionMeasured, Report } from '../contract/index.ts';

export interface Figure {
  measure: string;
  figure: string;
  of: 'documents' | 'stances';
  actor: string | null;
  value: number;
}

/** An actor mentioned in fewer sentences says little of how the text stands toward anybody. */
export const FEWEST_STANCE_SENTENCES = 2;

const OF_ATTRIBUTION = ['density', 'directShare', 'namedShare', 'anonymousShare', 'onRecordShare', 'effectiveSources'] as const;

/** In a fixed order; what was not measured is left out. The shares of attributed words are left out where no word is attributed. */
export function figuresOf({ document, measures }: Report): Figure[] {
  const found: Figure[] = [];
  const add = (measure: string, figure: string, value: number | null): void => {
    if (value !== null) found.push({ measure, figure, of: 'documents', actor: null, value });
  };
  add('document', 'words', document.words);
  for (const [measure, score] of Object.entries(measures)) {
    if (score.state === 'unmeasured' || 'actors' in score) continue;
    add(measure, 'score', score.score);
    if (measure !== 'attribution') {
      add(measure, 'per100Words', score.per100Words);
      continue;
    }
    const attribution = score as AttributionMeasured;
    const isSilent = attribution.score === 0;
    for (const figure of OF_ATTRIBUTION) add(measure, figure, isSilent && figure !== 'density' ? null : attribution[figure]);
  }
  if (measures.stance.state === 'measured') {
    for (const { actor, text } of measures.stance.actors) {
      if (text.sentences >= FEWEST_STANCE_SENTENCES) found.push({ measure: 'stance', figure: 'score', of: 'stances', actor, value: text.score });
    }
  }
  return found;
}
