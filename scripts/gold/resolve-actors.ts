/** Actors and all their mentions: names found everywhere by `all`, everything else place by place. */
import type { SpanText, Zone } from '../../src/contract/report.ts';
import { ACTOR_KINDS, type GoldActor } from './format.ts';
import { locate, occurrences, type Problems } from './locate.ts';
import { inScope } from './resolve-zones.ts';
import { readFields, readKind, readList, readText } from './shape.ts';
import type { NumberedText } from './units.ts';

const SLUG = '[\\p{Ll}\\p{Lo}\\p{N}]+(?:-[\\p{Ll}\\p{Lo}\\p{N}]+)*';
const ACTOR_ID = new RegExp(`^(?:country:(?:[A-Z]{2}|${SLUG})|(?:person|organization|group|other):${SLUG})$`, 'u');

interface Found extends SpanText { actor: string; name: boolean }

export function resolveActors(numbered: NumberedText, zones: Zone[], written: unknown, problems: Problems): GoldActor[] {
  const actors: (GoldActor & { where: string })[] = [];
  const found: Found[] = [];
  const names = new Map<string, string>();
  readList(written, 'actors', problems).forEach((entry, i) => {
    const fields = readFields(entry, `actors[${i}]`, ['id', 'name', 'kind'], ['partOf', 'all', 'except', 'mentions'], problems);
    if (!fields) return;
    const id = readText(fields.id, `actors[${i}].id`, problems);
    const where = `actors[${i}] ${id ?? ''}`;
    const name = readText(fields.name, `${where}.name`, problems);
    const kind = readKind(fields.kind, ACTOR_KINDS, `${where}.kind`, problems);
    if (!id || !name || !kind) return;
    if (!ACTOR_ID.test(id)) problems.add(where, `not an id: write country:RU, person:first-last, organization:slug, group:slug or other:slug, in lower case`);
    else if (id.split(':')[0] !== kind) problems.add(where, `the id says ${id.split(':')[0]}, the kind ${kind}`);
    if (actors.some((actor) => actor.id === id)) problems.add(where, 'the same id stands twice');
    actors.push({ id, name, kind, ...(typeof fields.partOf === 'string' ? { partOf: fields.partOf } : {}), mentions: [], where });

    const except = readList(fields.except, `${where}.except`, problems).map((r, j) => locate(numbered, r, `${where}.except[${j}]`, problems));
    readList(fields.all, `${where}.all`, problems).forEach((word, j) => {
      const words = readText(word, `${where}.all[${j}]`, problems);
      if (!words) return;
      if (names.has(words)) return problems.add(where, `"${words}" is in "all" of ${names.get(words)!} too; give these mentions place by place`);
      names.set(words, id);
      const places = occurrences(numbered.text, words).filter((s) => inScope(zones, s.start, s.end));
      if (places.length === 0) problems.add(`${where}.all[${j}]`, `"${words}" stands nowhere in headline, body or block-quotation`);
      const kept = places.filter((s) => !except.some((e) => e && e.start <= s.start && s.end <= e.end));
      found.push(...kept.map((s) => ({ ...s, actor: id, name: true })));
    });
    readList(fields.mentions, `${where}.mentions`, problems).forEach((reference, j) => {
      const span = locate(numbered, reference, `${where}.mentions[${j}]`, problems);
      if (!span) return;
      if (!inScope(zones, span.start, span.end)) problems.add(`${where}.mentions[${j}]`, `"${span.text}" stands outside headline, body and block-quotation`);
      found.push({ ...span, actor: id, name: false });
    });
  });

  const kept = found.filter((mention, i) => !isWithinLonger(mention, i, found));
  reportCrossings(kept, problems);
  for (const actor of actors) {
    actor.mentions = kept.filter((m) => m.actor === actor.id).map(({ start, end, text }) => ({ start, end, text })).sort((a, b) => a.start - b.start);
    if (actor.mentions.length === 0) problems.add(actor.where, 'has no mention');
    if (actor.partOf !== undefined && !actors.some((other) => other.id === actor.partOf)) problems.add(actor.where, `partOf names no actor here: ${actor.partOf}`);
  }
  return actors.map(({ where: _, ...actor }) => actor);
}

/**
 * A name found by `all` yields to any longer mention of the same actor and to any longer name: `Vask` is not a second mention
 * in `Tiber Vask`, and none of Tiber's in `Irina Vask`. Inside a longer mention that is no name it stays: the country in `the Russian president`.
 */
function isWithinLonger(mention: Found, index: number, all: Found[]): boolean {
  return all.some((other, i) => {
    if (i === index || other.start > mention.start || other.end < mention.end) return false;
    const same = other.start === mention.start && other.end === mention.end;
    if (same) return other.actor === mention.actor && i < index;
    return mention.name && (other.name || other.actor === mention.actor);
  });
}

function reportCrossings(mentions: Found[], problems: Problems): void {
  mentions.forEach((a, i) => {
    for (const b of mentions.slice(i + 1)) {
      if (a.end <= b.start || b.end <= a.start) continue;
      const nested = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
      const same = a.start === b.start && a.end === b.end;
      if (a.actor === b.actor) problems.add(a.actor, `two of its mentions overlap: "${a.text}" and "${b.text}"`);
      else if (same) problems.add(a.actor, `"${a.text}" is a mention of ${b.actor} too: one place, one actor`);
      else if (!nested) problems.add(a.actor, `"${a.text}" crosses "${b.text}" of ${b.actor}: one must stand wholly inside the other`);
    }
  });
}
