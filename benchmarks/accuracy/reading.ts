/**
 * One reading of an article, by whoever made it: an annotator's gold or the program's report in the same shape. What compares two
 * annotators and what compares the program with the gold is therefore the same code.
 */
import { ZONES_IN_SCOPE, type Gold, type GoldMark } from '../../scripts/gold/format.ts';
import type { Actor, Report, Span, Stance, Zone } from '../../src/contract/report.ts';

type Layers = Pick<Gold, 'zones' | 'hedging' | 'loadedLanguage' | 'actors' | 'stance'>;
/** Kinds are plain text here: the program may give one that no annotator can. */
export interface ReadVoice { id: string; kind: string; named: boolean; actor: string | null }
export interface ReadAttribution {
  id: string; parent: string | null; voice: string; mode: string; act: string; reliability: string; onRecord: boolean | null
  source: Span | null; cue: Span | null; content: Span[]
}
export interface Reading extends Layers { voices: ReadVoice[]; attributions: ReadAttribution[] }

export function readReport(report: Report): Reading {
  const stance = report.measures.stance;
  return {
    zones: report.zones,
    hedging: marksOf(report, 'hedging'),
    loadedLanguage: marksOf(report, 'loadedLanguage'),
    voices: report.voices,
    attributions: report.attributions,
    actors: report.actors,
    stance: stance.state === 'measured' ? stance.actors.map(stanceRow) : [],
  };
}

function marksOf(report: Report, measure: string): GoldMark[] {
  return report.evidence.filter((e) => e.measure === measure).map((e) => ({
    start: e.start, end: e.end, text: e.text, category: e.amount < 0 ? 'booster' : e.category,
  }));
}

function stanceRow(stance: Stance): Gold['stance'][number] {
  return {
    actor: stance.actor, text: stance.text.label, author: stance.author?.label ?? null,
    voices: stance.voices.map(({ voice, label }) => ({ voice, label })),
  };
}

/**
 * The reading with what starts in these zones' scope and no more. Gold has nothing elsewhere, so words that the program reads in a caption
 * it takes for body cost it the zone alone, and words that it misses in a body it takes for a caption cost it both.
 */
export function restrictToScope(reading: Reading, zones: readonly Zone[]): Reading {
  const inside = (span: Span | undefined): boolean => span !== undefined && zones.some((zone) => isInScope(zone) && zone.start <= span.start && span.start < zone.end);
  const actors: Actor[] = reading.actors.map((actor) => ({ ...actor, mentions: actor.mentions.filter(inside) })).filter((actor) => actor.mentions.length > 0);
  return {
    ...reading,
    hedging: reading.hedging.filter(inside),
    loadedLanguage: reading.loadedLanguage.filter(inside),
    attributions: reading.attributions.filter((a) => inside(a.content[0])),
    actors,
  };
}

export const isInScope = (zone: Zone): boolean => ZONES_IN_SCOPE.includes(zone.kind);
export const goldOf = (gold: Gold): Reading => gold;
