/** Why a row or a rule exists: what a reader who doubts a piece of evidence is shown. */
import type { LexiconRow, RuleExplanation } from '../contract/lexicon.ts';
import { UndertoneError } from '../contract/error.ts';
import { explainWeight } from '../measures/stance/explain-weight.ts';
import { rules } from '../measures/rules.ts';
import { frames, valences } from '../measures/stance/rows.ts';
import { reporting } from '../voices/cues.ts';
import bases from './bases.json';
import { builtInRows } from './index.ts';
import { proofOf } from './proofs.ts';

type Kept = Pick<RuleExplanation, 'rule' | 'measure' | 'category' | 'term' | 'strength'> & Partial<RuleExplanation>;

/**
 * Strength, ratings, gate, examples and source of a built-in row, or what a built-in rule looks for.
 * @throws UndertoneError `invalid-input` where there is no such row or rule
 * @example
 * ```ts
 * import { explain } from 'undertone';
 *
 * const { category, strength } = explain('hedging.may');
 * console.log(category, strength); // modal 3
 * ```
 */
export function explain(rule: string): RuleExplanation {
  const found = typeof rule === 'string' ? lookUp(rule) : undefined;
  if (!found) throw new UndertoneError('invalid-input', 'rule', 'is the id of no built-in row or rule', rule);
  return { ratings: [], mean: null, spread: null, basis: basisOf('judgement'), gate: null, examples: { hit: [], miss: [] }, note: null, ...found };
}

function lookUp(rule: string): Kept | undefined {
  for (const [measure, rows] of Object.entries(builtInRows)) {
    const row = rows.find((r) => r.id === rule);
    if (row) return ofLexiconRow(measure, row);
  }
  const cue = reporting.find((r) => r.id === rule);
  if (cue) {
    return {
      rule, measure: 'attribution', category: `${cue.act}, ${cue.reliability}`, term: cue.term, strength: null, examples: examplesOf(rule),
      note: `Takes: ${cue.frames.join(', ')}.`,
    };
  }
  const frame = frames.find((r) => r.id === rule);
  if (frame) {
    return {
      rule, measure: 'stance', category: 'deed, treatment', term: frame.term, strength: null, basis: basisOf(frame.basis), gate: frame.gate ?? null, examples: examplesOf(rule),
      note: `From -3 to 3: toward its subject ${frame.subject}, toward its object ${frame.object}; its doer toward the object, by one judgement: ${frame.toward ?? 0}.${readingsOf(rule)}`,
    };
  }
  const valence = valences.find((r) => r.id === rule);
  if (valence) {
    return {
      rule, measure: 'stance', category: 'description, possession', term: valence.term, strength: null, ...ratingsOf(rule), basis: basisOf(valence.basis),
      note: `From -4 to 4: ${valence.valence}.`,
    };
  }
  return rules.find((r) => r.rule === rule) ?? explainWeight(rule);
}

function ofLexiconRow(measure: string, row: LexiconRow): Kept {
  return {
    rule: row.id, measure, category: row.category, term: row.term, strength: row.strength, ...ratingsOf(row.id), basis: basisOf(row.basis), gate: row.gate ?? null,
    examples: examplesOf(row.id), note: proofOf(row.id).note ?? null,
  };
}

/** The ratings of a row, their mean and their standard deviation; null where there are none. */
function ratingsOf(id: string): Pick<RuleExplanation, 'ratings' | 'mean' | 'spread'> {
  const { ratings = [] } = proofOf(id);
  const mean = ratings.length > 0 ? ratings.reduce((a, b) => a + b, 0) / ratings.length : null;
  const spread = mean === null ? null : Math.sqrt(ratings.reduce((n, r) => n + (r - mean) ** 2, 0) / ratings.length);
  return { ratings, mean, spread };
}

/** The readings of a frame, which are pairs and so do not go where those of other rows go. */
function readingsOf(id: string): string {
  const pairs = (proofOf(id).ratings ?? []) as unknown as readonly (readonly [number, number])[];
  return pairs.length === 0 ? '' : ` Readings, subject and object: ${pairs.map((pair) => pair.join(' and ')).join('; ')}.`;
}

function examplesOf(id: string): RuleExplanation['examples'] {
  const { hit = [], miss = [] } = proofOf(id);
  return { hit, miss };
}

const basisOf = (key: string): string => (bases as Record<string, string>)[key] ?? key;
