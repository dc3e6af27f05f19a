/** Mentions one to one, and actors by B³ over them. */
import type { Span } from '../../src/contract/report.ts';
import { bcubed } from './bcubed.ts';
import type { Comparison } from './comparison.ts';
import { around } from './compare-marks.ts';
import { NONE } from './counts.ts';
import type { Reading } from './reading.ts';
import { overlap, pairUp, tallyTwins } from './spans.ts';

interface Mention extends Span { actor: string; text: string }

/** Returns the gold actor that each found actor is: the one with which it shares most mentions, one to one. */
export function compareActors(text: string, gold: Reading, found: Reading, into: Comparison): Map<string, string> {
  const goldMentions = mentionsOf(gold);
  const foundMentions = mentionsOf(found);
  const twins = pairUp(goldMentions, foundMentions, (a, b) => sameMention(text, a, b));
  into.tallies['mentions'] = tallyTwins(goldMentions.length, twins);
  into.tallies['mentions, exact'] = tallyTwins(goldMentions.length, pairUp(goldMentions, foundMentions, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0)));
  into.clusters['actors'] = bcubed(goldMentions.map((m) => m.actor), foundMentions.map((m) => m.actor), twins);

  const common = (goldActor: string, foundActor: string): number => twins.filter((g, f) => g !== undefined && goldMentions[g]!.actor === goldActor && foundMentions[f]!.actor === foundActor).length;
  const actorTwins = pairUp(gold.actors, found.actors, (a, b) => common(a.id, b.id));
  into.tallies['actors met'] = tallyTwins(gold.actors.length, actorTwins);
  const goldOfFound = new Map<string, string>();
  actorTwins.forEach((g, f) => {
    const b = found.actors[f]!;
    if (g === undefined) return;
    const a = gold.actors[g]!;
    goldOfFound.set(b.id, a.id);
    into.pair('actor kind', a.kind, b.kind);
    into.pair('actor id', 'same', a.id === b.id ? 'same' : 'other');
  });
  report(text, goldMentions, foundMentions, twins, goldOfFound, into);
  return goldOfFound;
}

function mentionsOf(reading: Reading): Mention[] {
  return reading.actors.flatMap((actor) => actor.mentions.map((m) => ({ ...m, actor: actor.id }))).sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * With the same last word, or three quarters alike: `President Vask` and `Vask` are the same mention with another left edge, `Russia` in
 * `Russia's consul` is another one. A possessive ending makes no difference.
 */
export function sameMention(text: string, a: Span, b: Span): number {
  const like = (2 * overlap(a, b)) / (a.end - a.start + b.end - b.start);
  const end = (span: Span): number => span.start + text.slice(span.start, span.end).replace(/['’]s?$/u, '').length;
  return like >= 0.75 || (like > 0 && end(a) === end(b)) ? like : 0;
}

function report(text: string, gold: Mention[], found: Mention[], twins: readonly (number | undefined)[], goldOfFound: Map<string, string>, into: Comparison): void {
  found.forEach((mention, f) => {
    const twin = twins[f];
    if (twin === undefined) into.slip('actors', 1, `extra mention of ${mention.actor}: [${mention.text}] in ${around(text, mention)}`);
    else if (goldOfFound.get(mention.actor) !== gold[twin]!.actor) into.slip('actors', 2, `${gold[twin]!.actor}, not ${mention.actor} (${goldOfFound.get(mention.actor) ?? NONE}): [${mention.text}] in ${around(text, mention)}`);
  });
  gold.forEach((mention, g) => {
    if (!twins.includes(g)) into.slip('actors', 1, `missed mention of ${mention.actor}: [${mention.text}] in ${around(text, mention)}`);
  });
}
