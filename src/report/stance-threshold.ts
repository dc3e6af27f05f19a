/** How far from zero a stance must be for a label: more in a long text that judges little, less where the author judges freely. */
import type { Evidence } from '../contract/report.ts';

/** For one sentence. Chosen on the development rows of NewsMTSC and SEESAW, and so that plain sentences have no label; see the accuracy benchmark. */
const SENTENCE_THRESHOLD = 0.05;
/** From this many sentences on a text is an article; from one sentence to there the threshold moves evenly, so that a sentence more turns no label. */
const ARTICLE_SENTENCES = 12;
/**
 * In a news report most actors are only told of, and chance words add up: more must speak for a label. A column means its words.
 * Both ends, and those of the tone between which the threshold falls evenly, were chosen on the articles of `seeds/dev` and others like them.
 */
const CALM = { tone: 0.13, threshold: 0.9 } as const;
const JUDGING = { tone: 0.45, threshold: 0.1 } as const;
/** What somebody says of himself tells mostly how he feels ("I am afraid"), not how he stands to himself. Chosen on the same articles. */
const SELF_THRESHOLD = 0.4;

/** The tone of every speaker: few of his words are quoted, too few to tell how freely he judges. Chosen on the same articles. */
export const SPEAKERS_TONE = 0.3;

/** `tone`: as `judgingTone` gives it; `isSelf`: for a speaker's stance toward himself. */
export function labelThreshold(sentences: number, tone: number, isSelf = false): number {
  if (isSelf) return SELF_THRESHOLD;
  const calm = Math.min(1, Math.max(0, (JUDGING.tone - tone) / (JUDGING.tone - CALM.tone)));
  const ofArticle = JUDGING.threshold + calm * (CALM.threshold - JUDGING.threshold);
  const share = Math.min(1, Math.max(0, sentences - 1) / (ARTICLE_SENTENCES - 1));
  return SENTENCE_THRESHOLD + share * (ofArticle - SENTENCE_THRESHOLD);
}

/** For the text as a whole: what is only quoted must say as much as in a calm article, since an author who reports it need not share it. */
export const textThreshold = (sentences: number, tone: number, quoted: number): number => (1 - quoted) * labelThreshold(sentences, tone) + quoted * labelThreshold(sentences, CALM.tone);

/** Of who is named once in an article, so much must be said directly. Chosen on the same articles. */
const DIRECT = 0.4;

/** Whether an article names the actor but once, in passing: what only stands around the name then gives no label. `evidence` is all there is of the actor. */
export function isPassing(evidence: readonly Evidence[], mentions: number, sentences: number): boolean {
  if (mentions > 1 || sentences < ARTICLE_SENTENCES) return false;
  let direct = 0;
  for (const { amount, category } of evidence) if (category !== 'surroundings') direct += amount;
  return Math.abs(direct) < DIRECT;
}

/** The share, 0 to 1, of what is said of an actor that speakers say; 0 where nothing is. */
export function quotedShare(evidence: readonly Evidence[]): number {
  let all = 0;
  let quoted = 0;
  for (const { amount, voice } of evidence) {
    all += Math.abs(amount);
    if (voice !== 'author') quoted += Math.abs(amount);
  }
  return all === 0 ? 0 : quoted / all;
}

/**
 * How freely the author judges: words of judgement (rated for their valence, or loaded) in his own words that say something of anybody, each counted
 * once, by sentence that names somebody. 0 where there are none; 1 is one in each such sentence.
 *
 * @param evidence of stance, in the order of the text
 * @param sentences that hold a mention of an actor
 */
export function judgingTone(evidence: readonly Evidence[], sentences: number): number {
  let words = 0;
  let last = -1;
  for (const { voice, rule, start } of evidence) {
    if (voice !== 'author' || start === last || !(rule.startsWith('valence.') || rule === 'stance-rule.loaded')) continue;
    words++;
    last = start;
  }
  return sentences === 0 ? 0 : words / sentences;
}
