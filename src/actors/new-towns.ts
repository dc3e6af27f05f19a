/** Towns that act: "Brennick says the firm lied", where the text tells that Brennick is a place. A town where things only happen is nobody. */
import type { KnownActor } from './known-names.ts';
import { DOUBTFUL_GIVEN, EVENT, GIVEN, GROUP_NOUN, PERSON_NOUN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { nameOf, type Case } from './new-countries.ts';
import { TOWN_NOUNS } from './reference-words.ts';
import { nameWords, slug } from './spelling.ts';
import { actsOnPurpose } from './strangers.ts';

const NO_TOWN = GROUP_NOUN | PERSON_NOUN | EVENT;
const MAY_BE_SOMEBODY = GIVEN | DOUBTFUL_GIVEN;
const LONGEST_NAME = 2;
const LONGEST_APPOSITION = 6;
const THERE = /^(?:in|near|outside|around|into|through|across|throughout)$/;
/** What people of a town do together, beside what bodies do. */
const OF_TOWNS = /^(?:voted|votes|decided|decides|elected|elects|fears|feared|needs|deserves|deserved|struggles|struggled|fought|fights|protested|welcomed|welcomes|resisted|resists|mourns|mourned|remembers|lost|loses|gave|bid|pays|paid)$/;

/** Gives the mentions of each such town a name as known as any other. */
export function meetTowns(text: NameText, cases: ReadonlyMap<string, Case>): void {
  const inNames = new Set<string>();
  for (const { words, mentions } of cases.values()) if (words.includes(' ') && mentions.some((m) => m.guess === 'person' || m.guess === 'likely')) for (const word of words.split(' ')) inNames.add(word);
  for (const { words, mentions } of cases.values()) {
    const { first, end } = mentions[0]!;
    if (end - first > LONGEST_NAME || inNames.has(words) || (text.kinds[end - 1]! & NO_TOWN) !== 0 || mentions.some((m) => m.known !== null || m.guess !== 'unknown' || m.role !== null)) continue;
    const isCalled = mentions.some((m) => isCalledTown(text, m));
    if (!isCalled && ((text.kinds[first]! & MAY_BE_SOMEBODY) !== 0 || !mentions.some((m) => isThere(text, m)))) continue;
    if (!mentions.some((m) => actsAsTown(text, m))) continue;
    const actor: KnownActor = { id: `other:${slug(nameWords(words))}`, name: words, kind: 'other', type: 'place', weak: false };
    for (const m of mentions) m.known = nameOf(actor, words, 'name');
  }
}

const before = ({ doc }: NameText, { first, sentence }: NameMention, back: number): string => (first - back >= doc.sentences[sentence]!.firstToken ? doc.lower(first - back) : '');

const isThere = (text: NameText, m: NameMention): boolean => THERE.test(before(text, m, 1));

/** "the town of Brennick", "Brennick, a port of 9,000 people". */
function isCalledTown(text: NameText, m: NameMention): boolean {
  if (before(text, m, 1) === 'of' && TOWN_NOUNS.has(before(text, m, 2))) return true;
  const { doc } = text;
  if (doc.lower(m.end) !== ',' || !/^(?:an?|the)$/.test(doc.lower(m.end + 1))) return false;
  for (let k = m.end + 2; k < m.end + LONGEST_APPOSITION && doc.lower(k) !== ','; k++) if (TOWN_NOUNS.has(doc.lower(k))) return true;
  return false;
}

/** It says or wants something, votes or fights: not "Brennick lies on the coast". */
function actsAsTown(text: NameText, m: NameMention): boolean {
  const { doc } = text;
  // "The council in Brennick said"
  if (m.first > doc.sentences[m.sentence]!.firstToken && doc.tokens.pos[m.first - 1] === 'ADP' && !TOWN_NOUNS.has(before(text, m, 2))) return false;
  if (actsOnPurpose(doc, m)) return true;
  const { verbs, verbAt } = doc.phrases(m.sentence);
  const verb = verbs[verbAt[m.end - doc.sentences[m.sentence]!.firstToken] ?? -1];
  return verb !== undefined && verb.form === 'finite' && !verb.isPassive && OF_TOWNS.test(doc.lower(verb.head));
}
