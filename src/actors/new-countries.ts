/** Countries that no table knows, told from how the text speaks of them: "Korvia's prime minister", "Korvian troops", "between Norway and Korvia". */
import type { ParsedText } from '../text/document.ts';
import { isSubject } from './subjects.ts';
import type { KnownActor, KnownName, NameForm } from './known-names.ts';
import { DOUBTFUL_GIVEN, GIVEN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { meetCapitals } from './new-capitals.ts';
import { isFamilyFirst, isFamilyName, nameWords, slug } from './spelling.ts';

/** One name, with every place where it stands. */
export interface Case {
  mentions: NameMention[];
  words: string;
}

/** What only a state has. */
const STATE_THINGS = /^(?:parliament|army|armed forces|navy|air force|embassy|ambassador|airspace|sovereignty|foreign policy|prime minister|(?:foreign|interior|defence|defense|finance|agriculture) (?:minister|ministry)|annexation|independence|central bank|border guards|head of state|constitution|currency|junta|troops|military)\b/;
/** What states have, and bodies too. */
const STATE_LIKE_THINGS = /^(?:president|government|capital|borders?|leader|leaders|elections?|economy|opposition|territory|regime)\b/;
const STATE_OFFICES = /^(?:president|government|parliament|king|queen|republic|kingdom|annexation|independence)$/;
const DIRECTION_NAMES = ['North', 'South', 'East', 'West'];
const OPENS_WITH_DIRECTION = /^(?:North|South|East|West)/;
const OPPOSITES = [['North', 'South'], ['South', 'North'], ['East', 'West'], ['West', 'East']] as const;
const DIRECTIONS = /^(?:North|South|East|West)$/;
/** Letters that a name shares with its adjectives, if it is longer than that. */
const STEM = 3;
/** How names of countries end. */
const ENDS_AS_COUNTRIES = /(?:ia|land|stan)$/;
/** Regions and towns that end so too. */
const NO_COUNTRIES = new Set(
  'California Virginia Pennsylvania Maryland Victoria Queensland Auckland Sunderland Portland Oakland Cleveland Kirkland Catalonia Andalusia Bavaria Cumbria Northumberland Philadelphia Columbia Silesia Galicia Transylvania Bessarabia Anatolia Siberia Chechnya Ingushetia Dagestan Tatarstan Bashkortostan Buryatia Yakutia Kurdistan Lapland Jutland Zeeland Gotland Rhineland Saarland Friesland Shetland Calabria Apulia Umbria Liguria Asia Australasia Oceania Eurasia Scandinavia Alexandria Olympia Astoria Peoria Disneyland Swaziland Media Utopia Westphalia Thuringia Pomerania Livonia Volhynia Cappadocia Wallonia Euskadia Midland Ireland Macedonia Rutland Cumberland Westmorland Oakland Ashland Loveland Holland'.split(' '),
);
/** Words of news about states. */
const OF_STATES = /^(?:governments?|president|presidential|army|parliament|borders?|minister|ambassador|embassy|troops|sovereignty|republic|country|countries|nation|capital|elections?|coup|regime|exports|diplomats?|sanctions|treaty|ceasefire|neighbours?|neighbors?)$/;

/** Gives the mentions of newly met countries, their peoples, adjectives and capitals a name as known as any other. */
export function meetCountries(text: NameText, cases: ReadonlyMap<string, Case>): void {
  const { doc } = text;
  const met = new Map<string, KnownActor>();
  // Names that share no beginning with another have no adjective in the text.
  const stems = new Map<string, string[]>();
  let hasDirections = false;
  for (const words of cases.keys()) {
    const stem = words.slice(0, STEM);
    const same = stems.get(stem);
    if (same) same.push(words);
    else stems.set(stem, [words]);
    hasDirections ||= OPENS_WITH_DIRECTION.test(words);
  }
  // "Kim's foreign minister": what is a part of somebody's name is no country.
  const inNames = new Set<string>();
  for (const { words, mentions } of cases.values()) {
    if (isFamilyFirst(nameWords(words)) || mentions.some((m) => m.guess !== 'unknown' || m.role !== null)) for (const word of words.split(' ')) inNames.add(word);
  }
  for (const { words, mentions } of cases.values()) {
    if (inNames.has(words) || isFamilyName(words) || mentions.some((m) => m.known !== null || m.role !== null || m.guess !== 'unknown')) continue;
    // "Velmar" alone is neither North nor South Velmar: there its adjective does not suffice.
    const isDivided = hasDirections && DIRECTION_NAMES.some((direction) => cases.has(`${direction} ${words}`));
    const derived = (words.length <= STEM ? [] : stems.get(words.slice(0, STEM))!).filter((word) => isDerived(words, word));
    const hasAdjective = !isDivided && derived.some((word) => cases.get(word)!.mentions.some((m) => isAdjective(doc, m, demonymsOf(words).includes(word)) || isPlural(words, word)));
    if (!hasAdjective && !mentions.some((m) => isState(doc, m)) && !isStateLike(doc, mentions) && !actsAsState(text, words, mentions)) continue;
    const actor: KnownActor = { id: `country:${slug(nameWords(words))}`, name: words, kind: 'country', type: 'unrecorded', weak: false, adjective: (derived.find((word) => !isPlural(words, word)) ?? words).toLowerCase() };
    met.set(words, actor);
    for (const m of mentions) m.known = nameOf(actor, words, 'name');
    for (const m of cases.get(`${words} Republic`)?.mentions ?? []) m.known = nameOf(actor, `${words} Republic`, 'name');
    for (const word of derived) for (const m of cases.get(word)!.mentions) m.known ??= nameOf(actor, word, isPlural(words, word) ? 'people' : 'adjective');
  }
  // "the South" where the North is a state: so is its other half.
  for (const [direction, other] of OPPOSITES) {
    if (!met.has(direction) || met.has(other) || !cases.has(other)) continue;
    const actor: KnownActor = { id: `country:${slug(nameWords(other))}`, name: other, kind: 'country', type: 'unrecorded', weak: false };
    met.set(other, actor);
    for (const m of cases.get(other)!.mentions) m.known = { ...nameOf(actor, other, 'name'), needsThe: true };
  }
  // "the North" of North Velmar, once it was named.
  for (const [words, actor] of met) {
    const direction = words.split(' ')[0]!;
    if (words.includes(' ') && DIRECTIONS.test(direction)) for (const m of cases.get(direction)?.mentions ?? []) m.known = nameOf(actor, direction, 'contextual');
  }
  if (met.size > 0) meetCapitals(text, cases, met, inNames);
}

export const nameOf = (actor: KnownActor, alias: string, form: NameForm): KnownName => ({
  alias, actor, form, blocks: false, ambiguous: false, shared: false, needsThe: form === 'contextual', phraseEnd: false, notWith: [],
});

/** "Korvian" of Korvia, "Dolmian" of Dolmia, "Velmaran" of Velmar. */
function demonymsOf(name: string): string[] {
  if (name.endsWith('a')) return [`${name}n`, `${name.slice(0, -1)}ian`, `${name}ns`];
  if (/[eo]$/.test(name)) return [`${name.slice(0, -1)}ian`, `${name}an`, `${name.slice(0, -1)}ese`];
  return [`${name}an`, `${name}ian`, `${name}i`, `${name}ese`, `${name}ish`];
}

/** Letters of the shortest name whose adjective may leave more of it out than its last letter. */
const LONG_NAME = 5;
const SHORTEST_STEM = 4;
const MOST_ADDED = 4;

/** Whether a word may be the adjective or the people of the name: "Pomeranian" of Pomeria, "Drenish" and "Drenlanders" of Drenland. */
function isDerived(name: string, word: string): boolean {
  // "Khan" of "the Khans"
  if (name.startsWith(word)) return false;
  if (demonymsOf(name).includes(word)) return true;
  if (name.length < LONG_NAME || word.includes(' ')) return false;
  if (name.endsWith('land')) {
    const base = name.slice(0, -'land'.length);
    return word.startsWith(base) && /^(?:ish|ic|er|ers|lander|landers|landic|landish)$/.test(word.slice(base.length));
  }
  const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - 3));
  return word.startsWith(stem) && word.length <= name.length + MOST_ADDED && /(?:[^m]an|[^m]ans|ish|ese)$/.test(word);
}

/** "Marvanians", "Drenlanders": the people. */
const isPlural = (name: string, word: string): boolean => (word.endsWith('ans') || word.endsWith('ers')) && isDerived(name, word);

function isAdjective(doc: ParsedText, m: NameMention, isPlain: boolean): boolean {
  if (m.end >= doc.sentences[m.sentence]!.endToken) return false;
  return isPlain ? /^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens.pos[m.end]!) : /^(?:NOUN|ADJ)$/.test(doc.tokens.pos[m.end]!) && !doc.tokens.word[m.end]!.isCapitalized;
}

const at = (doc: ParsedText, sentence: number, i: number): string => (i >= doc.sentences[sentence]!.firstToken && i < doc.sentences[sentence]!.endToken ? doc.lower(i) : '');

/** "Korvia's foreign minister", "the government of Korvia", "Dolmia, a country of …". */
function isState(doc: ParsedText, m: NameMention): boolean {
  const lower = (i: number): string => at(doc, m.sentence, i);
  if (/^['’]s?$/.test(lower(m.end)) && STATE_THINGS.test(`${lower(m.end + 1)} ${lower(m.end + 2)}`)) return true;
  if (/^(?:to|from|in)$/.test(lower(m.first - 1)) && lower(m.first - 2) === 'ambassador') return true;
  if (lower(m.first - 1) === 'of' && STATE_OFFICES.test(lower(m.first - 2)) && (lower(m.first - 3) === '' || lower(m.first - 3) === 'the' || lower(m.first - 3) === 'a')) return true;
  return lower(m.end) === ',' && /^(?:a|the)$/.test(lower(m.end + 1)) && [2, 3, 4].some((k) => /^(?:country|nation|republic|kingdom|statelet)$/.test(lower(m.end + k)));
}

/** "Korvia's president", where things happen "in Korvia" too: a body may have a president, but nothing happens in it. */
function isStateLike(doc: ParsedText, mentions: readonly NameMention[]): boolean {
  return mentions.some((m) => /^['’]s?$/.test(at(doc, m.sentence, m.end)) && STATE_LIKE_THINGS.test(at(doc, m.sentence, m.end + 1)))
    && mentions.some((m) => /^(?:in|across|throughout|into|inside|within)$/.test(at(doc, m.sentence, m.first - 1)));
}

/** "Korvia has recalled …" in news of governments: it is called as countries are, and does something. */
function actsAsState({ doc, kinds }: NameText, words: string, mentions: readonly NameMention[]): boolean {
  if (mentions.length < 2 || words.length < LONG_NAME || !ENDS_AS_COUNTRIES.test(words) || words.includes(' ') || NO_COUNTRIES.has(words) || (kinds[mentions[0]!.first]! & (GIVEN | DOUBTFUL_GIVEN)) !== 0) return false;
  return mentions.some((m) => isSubject(doc, m) || /^['’]s?$/.test(at(doc, m.sentence, m.end))) && mentions.some(({ sentence }) => {
    const { firstToken, endToken } = doc.sentences[sentence]!;
    for (let i = firstToken; i < endToken; i++) if (OF_STATES.test(doc.lower(i))) return true;
    return false;
  });
}
