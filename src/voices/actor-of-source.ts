/** Which known actor speaks, of those that the words of a source name. */
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { Source } from './noun-extent.ts';
import { isText } from './speakers.ts';

const GENITIVES = new Set("'s '".split(' '));
const OWNERS = new Set('his her their its'.split(' '));
/** Parts of speech that another phrase between a role and a name would bring. */
const BRINGS_PHRASE = new Set('ADP VERB AUX ADJ ADV PART'.split(' '));
const OF_ROLE = new Set('of for'.split(' '));
/** Right before a name these make it what the role is of: "spokesman for Haddad", "for the Haddads". */
const OPENS_NAME = new Set('ADP DET'.split(' '));
const DESCRIBING = new Set('DET ADJ NOUN PROPN'.split(' '));

/** The actor who speaks: the one at the head of the source, or the only one of a name in apposition. */
export function actorOf(doc: ParsedText, source: Source, { actors, at }: ActorsReading): ActorEntry | undefined {
  const range = source.antecedent ?? source;
  // "Moscow officials", "Trump supporters": the name must reach to the head.
  if (at[range.head]! >= 0) return actors[at[range.head]!];
  // "A report by the head of planning, Omar Haddad": the report.
  if (doc.tokens.pos[range.head] === 'NOUN' && isText(doc.lower(range.head)) && doc.lower(range.head + 1) !== ',') return undefined;
  // "the harbour spokesman, Omar Haddad": a person named inside the phrase is the speaker.
  for (let i = range.first; i < range.end; i++) {
    const entry = at[i]! < 0 ? undefined : actors[at[i]!]!;
    if (entry?.kind !== 'person') continue;
    const { first, end } = entry.mentions.find((mention) => i < mention.end)!;
    // "Putin's adviser", "his adviser, Yuri Ushakov": the owner is not the speaker.
    if (GENITIVES.has(doc.lower(end)) || OWNERS.has(doc.lower(first))) continue;
    if (opensAside(doc, range.head, first) || (isTitled(doc, range.head, first) && roleEndingAt((token) => doc.lower(token), range.first, range.head + 1))) return entry;
  }
  return undefined;
}

/** "spokesman Omar Haddad", "minister for trade Omar Haddad": no other phrase stands between, as in "a source close to Haddad". */
function isTitled(doc: ParsedText, head: number, name: number): boolean {
  for (let i = head + 1; i < name; i++) if (BRINGS_PHRASE.has(doc.tokens.pos[i]!)) return OF_ROLE.has(doc.lower(i)) && !OPENS_NAME.has(doc.tokens.pos[name - 1]!);
  return true;
}

/** "the harbour spokesman, Omar Haddad", "the ringleader, the wanted criminal Omar Haddad": between the comma and the name stands only what he is. */
function opensAside(doc: ParsedText, head: number, name: number): boolean {
  for (let i = name - 1; i > head; i--) {
    const text = doc.tokens.text[i]!;
    if (text === ',' || text === '(') return true;
    // "the wanted criminal"
    const isParticiple = doc.tokens.pos[i] === 'VERB' && doc.tokens.pos[i - 1] === 'DET';
    if (!isParticiple && !DESCRIBING.has(doc.tokens.pos[i]!)) return false;
  }
  return false;
}
