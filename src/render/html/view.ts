/** What every section of the HTML report is handed. */
import type { Evidence, Report, RuleExplanation } from '../../contract/index.ts';
import { plain } from '../text/plain.ts';
import { type MarkedPlace, markedPlaces } from './segments.ts';

export interface View {
  report: Report;
  places: readonly MarkedPlace[];
  /** Puts this page's prefix before an id, so that several reports can stand on one page. */
  id(name: string): string;
  /** The names as a reader is to see them, on one line. */
  voiceName(id: string): string;
  actorName(id: string): string;
  /** A voice's place in `report.voices`, as its number in text and tables; 0 for the author, null where it is none of them. */
  voiceNumber(id: string): number | null;
  /** The rule's explanation; null where none can be had. */
  explanation(rule: string): RuleExplanation | null;
  /** The rules that fired, each once, in the order of their ids. */
  rules: readonly string[];
  /** A rule's place in `rules`. */
  ruleNumber(rule: string): number;
  /** What evidence is filtered by: one piece for each combination of measure, category, voice and actor. */
  kinds: readonly Evidence[];
  /** The place of the piece's combination in `kinds`. */
  kindNumber(piece: Evidence): number;
}

export type Explain = (rule: string) => RuleExplanation;

export function viewOf(report: Report, idPrefix: string, explain: Explain | undefined): View {
  const voices = new Map(report.voices.map((voice, index) => [voice.id, { name: plain(voice.name), index }]));
  const actors = new Map(report.actors.map((actor) => [actor.id, plain(actor.name)]));
  const rules = [...new Set(report.evidence.map(({ rule }) => rule))].sort((a, b) => (a < b ? -1 : 1));
  const numbers = new Map(rules.map((rule, index) => [rule, index]));
  const explanations = new Map<string, RuleExplanation | null>();
  const kinds = new Map<string, { number: number; piece: Evidence }>();
  for (const piece of report.evidence) {
    const key = kindOf(piece);
    if (!kinds.has(key)) kinds.set(key, { number: kinds.size, piece });
  }
  return {
    report,
    places: markedPlaces(report.evidence),
    id: (name) => idPrefix + name,
    voiceName: (id) => (id === 'author' ? 'the author' : voices.get(id)?.name ?? plain(id)),
    actorName: (id) => actors.get(id) ?? plain(id),
    voiceNumber: (id) => (id === 'author' ? 0 : voices.get(id)?.index ?? null),
    explanation(rule) {
      let found = explanations.get(rule);
      if (found === undefined) explanations.set(rule, (found = explained(rule, explain)));
      return found;
    },
    rules,
    ruleNumber: (rule) => numbers.get(rule) ?? 0,
    kinds: [...kinds.values()].map(({ piece }) => piece),
    kindNumber: (piece) => kinds.get(kindOf(piece))?.number ?? 0,
  };
}

const kindOf = ({ measure, category, voice, actor }: Evidence): string => JSON.stringify([measure, category, voice, actor]);

/** A caller's own rules have no explanation: that is no error. */
function explained(rule: string, explain: Explain | undefined): RuleExplanation | null {
  try {
    return explain?.(rule) ?? null;
  } catch {
    return null;
  }
}

/**
 * From this many stance points on, a word of stance is marked strongly in the text; the many weaker ones stay quiet. About the strongest
 * third of the evidence on the seed corpus.
 */
const STRONG_STANCE = 0.15;

/** Whether the piece is marked quietly. */
export function isQuiet({ measure, amount }: Evidence): boolean {
  return measure === 'stance' && Math.abs(amount) < STRONG_STANCE;
}

/** `epistemic-adverb` as a reader would write it. */
export const spoken = (id: string): string => plain(id).replaceAll('-', ' ');
