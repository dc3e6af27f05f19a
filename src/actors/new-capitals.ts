/** Capitals of countries that no table knows: "Sorvik, the Marvanian capital", or a town that says and wants things as governments do. */
import type { KnownActor } from './known-names.ts';
import { DOUBTFUL_GIVEN, EVENT, GIVEN, GROUP_NOUN, ORGANIZATION, PERSON_NOUN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { nameOf, type Case } from './new-countries.ts';
import { actsOnPurpose } from './strangers.ts';

const NO_CAPITAL = GIVEN | DOUBTFUL_GIVEN | PERSON_NOUN | GROUP_NOUN | EVENT | ORGANIZATION;
/** Tokens on either side of "capital" in which the country's name may stand. */
const REACH = 5;
const THERE = /^(?:in|at|near|outside|around|to|from|into|through|across|towards?)$/;

/** Gives the mentions of each such capital a name that stands for its country where it acts. */
export function meetCapitals(text: NameText, cases: ReadonlyMap<string, Case>, met: ReadonlyMap<string, KnownActor>, inNames: ReadonlySet<string>): void {
  for (const { words, mentions } of cases.values()) {
    if (mentions.some((m) => m.known !== null || m.guess !== 'unknown' || m.role !== null || m.end - m.first !== 1) || inNames.has(words) || (text.kinds[mentions[0]!.first]! & NO_CAPITAL) !== 0) continue;
    const country = toldCountry(text, mentions, cases) ?? actingCountry(text, mentions, cases, met);
    if (country) for (const m of mentions) m.known = nameOf(country, words, 'capital');
  }
}

/** "Sorvik, the Marvanian capital", "Marvania's capital, Sorvik", "the capital of Marvania, Sorvik". */
function toldCountry({ doc }: NameText, mentions: readonly NameMention[], cases: ReadonlyMap<string, Case>): KnownActor | undefined {
  for (const { first, end, sentence } of mentions) {
    const { firstToken, endToken } = doc.sentences[sentence]!;
    if (doc.lower(end) !== ',' && !(first > firstToken && /^(?:,|capital|of)$/.test(doc.lower(first - 1)))) continue;
    let isCapital = false;
    let country: KnownActor | undefined;
    for (let i = Math.max(firstToken, first - REACH); i < Math.min(endToken, end + REACH); i++) {
      if (doc.lower(i) === 'capital') isCapital = true;
      country ??= cases.get(doc.tokens.text[i]!)?.mentions[0]?.known?.actor;
    }
    if (isCapital && country?.kind === 'country') return country;
  }
  return undefined;
}

/** A town where things happen and which says or wants something: the only new country's, or the one named beside it. */
function actingCountry({ doc }: NameText, mentions: readonly NameMention[], cases: ReadonlyMap<string, Case>, met: ReadonlyMap<string, KnownActor>): KnownActor | undefined {
  if (!mentions.some((m) => actsOnPurpose(doc, m))) return undefined;
  const isTown = mentions.some(({ first, sentence }) => first > doc.sentences[sentence]!.firstToken && THERE.test(doc.lower(first - 1)));
  const isDateline = doc.zones.some(({ kind, start, end }) => kind === 'dateline' && doc.text.slice(start, end).toUpperCase().includes(doc.tokens.text[mentions[0]!.first]!.toUpperCase()));
  if (!isTown && !isDateline) return undefined;
  if (met.size === 1) return [...met.values()][0];
  let country: KnownActor | undefined;
  for (const { sentence } of mentions) {
    const { firstToken, endToken } = doc.sentences[sentence]!;
    for (let i = firstToken; i < endToken; i++) {
      const actor = cases.get(doc.tokens.text[i]!)?.mentions[0]?.known?.actor;
      if (actor?.kind !== 'country' || !met.has(actor.name) || actor === country) continue;
      // Two countries beside it, and nothing tells of which it is.
      if (country) return undefined;
      country = actor;
    }
  }
  return country;
}
