/**
 * Attributions: their content, source and cue by characters, whole attributions one to one, and the labels of those that pair.
 * Two attributions pair where their contents are more alike than not (Dice >= 0.5 of characters), so an outer and an
 * inner one each find their own twin. `with source`: the pair's sources touch, or neither has one.
 */
import type { Span } from '../../src/contract/report.ts';
import { bcubed } from './bcubed.ts';
import type { Comparison } from './comparison.ts';
import type { ReadAttribution, Reading } from './reading.ts';
import { dice, overlap, pairUp, size, tallyCharacters, tallyTwins } from './spans.ts';

const present = (span: Span | null): Span[] => (span ? [span] : []);
const ROLES: Record<string, (a: ReadAttribution) => Span[]> = { content: (a) => a.content, source: (a) => present(a.source), cue: (a) => present(a.cue) };

/** Returns, for each found attribution, the index of its gold twin. */
export function compareAttributions(text: string, gold: Reading, found: Reading, into: Comparison): (number | undefined)[] {
  for (const [role, spans] of Object.entries(ROLES)) {
    into.tallies[`attribution ${role}, characters`] = tallyCharacters(text.length, gold.attributions.flatMap(spans), found.attributions.flatMap(spans));
  }
  const twins = pairUp(gold.attributions, found.attributions, (a, b) => {
    const like = dice(a.content, b.content);
    return like >= 0.5 ? like : 0;
  });
  into.tallies['attributions'] = tallyTwins(gold.attributions.length, twins);
  into.tallies['attributions with source'] = tallyTwins(gold.attributions.length, twins.map((g, f) => (g !== undefined && sameSource(gold.attributions[g]!, found.attributions[f]!) ? g : undefined)));
  into.clusters['attributions by voice'] = bcubed(gold.attributions.map((a) => a.voice), found.attributions.map((a) => a.voice), twins);
  twins.forEach((g, f) => {
    if (g !== undefined) pairLabels(text, gold, found, g, f, twins, into);
    else into.slip('attributions', size(found.attributions[f]!.content), `extra ${describe(text, found.attributions[f]!)}`);
  });
  gold.attributions.forEach((attribution, g) => {
    if (!twins.includes(g)) into.slip('attributions', size(attribution.content), `missed ${describe(text, attribution)}`);
  });
  return twins;
}

function sameSource(a: ReadAttribution, b: ReadAttribution): boolean {
  return a.source && b.source ? overlap(a.source, b.source) > 0 : a.source === b.source;
}

function pairLabels(text: string, gold: Reading, found: Reading, g: number, f: number, twins: readonly (number | undefined)[], into: Comparison): void {
  const a = gold.attributions[g]!;
  const b = found.attributions[f]!;
  const pair = (what: string, one: string, other: string): void => {
    into.pair(what, one, other);
    if (one !== other) into.slip('attribution labels', 1, `${what}: ${one}, not ${other}: ${describe(text, a)}`);
  };
  pair('mode', a.mode, b.mode);
  pair('act', a.act, b.act);
  pair('reliability', a.reliability, b.reliability);
  pair('on record', String(a.onRecord), String(b.onRecord));
  if (!sameSource(a, b)) into.slip('attribution labels', 1, `another source: ${describe(text, b)} for ${describe(text, a)}`);
  const [goldVoice, foundVoice] = [gold.voices.find((v) => v.id === a.voice), found.voices.find((v) => v.id === b.voice)];
  pair('source kind', goldVoice?.kind ?? 'none', foundVoice?.kind ?? 'none');
  pair('source named', String(goldVoice?.named), String(foundVoice?.named));
  const foundParent = found.attributions.findIndex((other) => other.id === b.parent);
  const parentTwin = foundParent < 0 ? undefined : twins[foundParent];
  const rightParent = parentTwin !== undefined && gold.attributions[parentTwin]!.id === a.parent;
  // An attribution nested in the wrong one is told apart from one that should not be nested at all.
  pair('nesting', a.parent === null ? 'outermost' : 'nested', foundParent < 0 ? 'outermost' : a.parent === null || rightParent ? 'nested' : 'wrong parent');
}

function describe(text: string, a: ReadAttribution): string {
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-');
  return `${a.mode} ${a.act} [${words(a.source)}] (${words(a.cue)}) ${a.content.map((s) => text.slice(s.start, s.end)).join(' … ').slice(0, 160)}`;
}
