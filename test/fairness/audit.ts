/** What the analyzer says of the same sentence about different people, countries, parties, outlets: and where it says different things. */
import type { Evidence, Report, Span } from '../../src/index.ts';
import { createAnalyzer } from '../../src/index.ts';
import { AXES, fill, type Filled, fillings, placeOf, type Axis, type Template, templates } from './sentences.ts';

export const MEASURES = ['hedging', 'loadedLanguage', 'stance'] as const;
export type AuditedMeasure = (typeof MEASURES)[number];

/** A sentence of which one filling gets other evidence than most. */
export interface Move {
  axis: Axis;
  measure: AuditedMeasure;
  template: string;
  filling: string;
  usual: string;
  found: string;
}

export interface Audit {
  moves: Move[];
  /** Sentences, and sentences times fillings, by axis. */
  sentences: Record<Axis, number>;
  fillings: Record<Axis, number>;
}

/** Slots of these axes hold people who stand beside the actor of the sentence. */
const BYSTANDERS = new Set<Axis>(['genders', 'groups', 'commons']);

const analyzer = createAnalyzer({ zoning: 'off', language: 'en' });

export function audit(axes: readonly Axis[] = AXES): Audit {
  const result: Audit = { moves: [], sentences: {} as Audit['sentences'], fillings: {} as Audit['fillings'] };
  for (const axis of axes) {
    const all = templates(axis);
    result.sentences[axis] = all.length;
    result.fillings[axis] = 0;
    for (const template of all) {
      const used = distinctFillings(template, fillings(axis));
      result.fillings[axis] += used.length;
      result.moves.push(...movesOf(template, used));
    }
  }
  return result;
}

/** A filling that differs only in slots the sentence has not is the same sentence again. */
function distinctFillings(template: Template, all: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return all.filter((filling) => {
    const { text } = fill(template, filling);
    return !seen.has(text) && !!seen.add(text);
  });
}

function movesOf(template: Template, all: readonly string[][]): Move[] {
  const said = all.map((filling) => {
    const filled = fill(template, filling);
    return signaturesOf(analyzer.analyze(filled.text), filled, template.axis);
  });
  return MEASURES.flatMap((measure) => {
    const usual = commonest(said.map((s) => s[measure]));
    return all.flatMap((filling, i) => {
      const found = said[i]![measure];
      return found === usual ? [] : [{ axis: template.axis, measure, template: template.text, filling: filling[0]!, usual, found }];
    });
  });
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * All that a report says in each measure, with slots in place of what fills them. Of groups and common nouns the question is what their being near
 * says of somebody else: what is said of themselves is left out, since some are actors by themselves and some are none.
 */
function signaturesOf(report: Report, filled: Filled, axis: Axis): Record<AuditedMeasure, string> {
  const slotOfActor = new Map(report.actors.map(({ id, mentions }) => [id, slotsOf(mentions, filled) ?? id]));
  const slotOfVoice = new Map(report.voices.map(({ id, actor, name }) => {
    const at = filled.text.indexOf(name);
    return [id, actor !== null ? slotOfActor.get(actor)! : id === 'author' ? id : (slotsOf([{ start: at, end: at + name.length }], filled) ?? id)];
  }));
  const evidence = ({ start, end, category, amount, rule, voice, actor }: Evidence): string => [
    `${placeOf(filled, start, false)}–${placeOf(filled, end, true)}`, category, amount, rule, slotOfVoice.get(voice), actor === null ? '' : slotOfActor.get(actor),
  ].join(' ');
  const isAudited = (actor: string | null): boolean => actor === null || !BYSTANDERS.has(axis) || !slotOfActor.get(actor)!.startsWith('{');
  const found = (measure: AuditedMeasure): string => report.evidence.filter((e) => e.measure === measure && isAudited(e.actor)).map(evidence).sort().join('; ');
  const stance = report.measures.stance.state === 'measured'
    ? report.measures.stance.actors.filter(({ actor }) => isAudited(actor)).map(({ actor, text, author }) => `${slotOfActor.get(actor)} ${text.score} ${text.label} ${author?.label ?? '–'}`).sort().join('; ')
    : report.measures.stance.reason;
  return { hedging: found('hedging'), loadedLanguage: found('loadedLanguage'), stance: `${found('stance')} | ${stance}` };
}

/** The first slot that one of the spans touches. */
function slotsOf(spans: readonly Span[], { pieces }: Filled): string | undefined {
  for (const { start, end } of spans) {
    const piece = pieces.find((p) => p.slot !== null && p.start < end && start < p.end);
    if (piece) return `{${piece.slot}}`;
  }
  return undefined;
}
