/** To which body or country a person belongs, as the text tells it: "KMF commander Tamaz Irdan", "Ada Roy of the Harbour Trust". */
import type { ParsedText } from '../text/document.ts';
import type { ActorsReading } from './actors.ts';
import { isCarrier } from './carriers.ts';
import type { ActorEntry, ActorMention } from './registry.ts';

/** Words between a body's name and the person's, or after it, in which a role is told: "the charity's regional coordinator". */
const LONGEST_ROLE = 6;
const LONGEST_APPOSITION = 10;
/** Words of a title before a name. */
const LONGEST_TITLE = 4;
/** A body mentioned so often, and so many times as often as the next one, is the one of which the text speaks. */
const MAIN_MENTIONS = 3;
const MAIN_RATIO = 2;

const LEADS = /^(?:leads|led|heads|headed|chairs|chaired|founded)$/;

/** Who stands where, and who bears an id. */
export interface Standing {
  at(token: number): ActorEntry | undefined;
  byId(id: string): ActorEntry | undefined;
}

export const standingOf = ({ actors, at }: ActorsReading): Standing => ({
  at: (token) => (at[token]! < 0 ? undefined : actors[at[token]!]),
  byId: (id) => actors.find((entry) => entry.id === id),
});

/** The body of the person's role; undefined where the text tells none. */
export function affiliationOf(doc: ParsedText, standing: Standing, person: ActorEntry): ActorEntry | undefined {
  const of = person.roles.find((held) => held.of !== null)?.of;
  const known = of && standing.byId(of);
  if (known) return known;
  const bodyAt = (token: number): ActorEntry | undefined => {
    const entry = standing.at(token);
    return entry && (entry.kind === 'organization' || entry.kind === 'country') ? entry : undefined;
  };
  for (const mention of person.mentions) {
    const body = mention.isName ? (bodyBefore(doc, mention, bodyAt) ?? bodyAfter(doc, mention, bodyAt)) : mention.end - mention.first > 1 ? (bodyWithin(mention, bodyAt) ?? bodyAfter(doc, mention, bodyAt)) : undefined;
    if (body) return body;
  }
  return undefined;
}

/** "Council leader Ada Roy", "County Commissioner Ada Roy": the title says of what body, by the noun with which its name ends. */
export function isTitledBy(doc: ParsedText, person: ActorEntry, body: ActorEntry): boolean {
  if (body.kind === 'person' || body.kind === 'group') return false;
  const named = body.mentions[0];
  if (!named) return false;
  const noun = doc.lower(named.end - 1);
  return person.mentions.some(({ isName, first, sentence }) => {
    if (!isName) return false;
    const from = Math.max(doc.sentences[sentence]!.firstToken, first - LONGEST_TITLE);
    // One word of the title must stand between: "County Commissioner Roy".
    for (let i = first - 1; i >= from && /^(?:NOUN|ADJ|PROPN)$/.test(doc.tokens.pos[i]!); i--) if (i < first - 1 && doc.lower(i) === noun) return true;
    return false;
  });
}

/** "the council's spokesman" */
function bodyWithin({ first, end }: ActorMention, bodyAt: (token: number) => ActorEntry | undefined): ActorEntry | undefined {
  for (let i = end - 2; i >= first; i--) {
    const body = bodyAt(i);
    if (body) return body;
  }
  return undefined;
}

function bodyBefore(doc: ParsedText, { first, sentence }: ActorMention, bodyAt: (token: number) => ActorEntry | undefined): ActorEntry | undefined {
  const from = Math.max(doc.sentences[sentence]!.firstToken, first - LONGEST_ROLE);
  for (let i = first - 1; i >= from; i--) {
    const body = bodyAt(i);
    // A role must stand between: "Acme chief Ada Roy", not "Acme Ada".
    if (body) return i < first - 1 ? body : undefined;
    // "its leader, Councillor Joan Petty"
    if (!/^(?:NOUN|ADJ|PROPN|PART)$/.test(doc.tokens.pos[i]!) && !/^[-,]$/.test(doc.lower(i))) return undefined;
  }
  return undefined;
}

function bodyAfter(doc: ParsedText, { end, sentence }: ActorMention, bodyAt: (token: number) => ActorEntry | undefined): ActorEntry | undefined {
  const { endToken } = doc.sentences[sentence]!;
  const opening = doc.lower(end);
  if (/^(?:of|at|from|for)$/.test(opening)) return bodyAt(end + 1) ?? (doc.lower(end + 1) === 'the' ? bodyAt(end + 2) : undefined);
  // "Ada Roy leads the Harbour Front"
  if (LEADS.test(opening)) return bodyAt(end + 1) ?? (doc.lower(end + 1) === 'the' ? bodyAt(end + 2) : undefined);
  if (opening !== ',') return undefined;
  for (let i = end + 1; i < Math.min(endToken, end + 1 + LONGEST_APPOSITION); i++) {
    const body = bodyAt(i);
    if (body) return body;
    if (!/^(?:NOUN|ADJ|PROPN|PART|DET|ADP|NUM|CCONJ)$/.test(doc.tokens.pos[i]!)) return undefined;
  }
  return undefined;
}

/** The one organisation of which a text such as a press release speaks; undefined where no one stands out. */
export function mainBody({ actors }: ActorsReading): ActorEntry | undefined {
  const bodies = actors.filter(({ kind }) => kind === 'organization').sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = bodies;
  if (!first || first.mentions.length < MAIN_MENTIONS || first.mentions.length < MAIN_RATIO * (second?.mentions.length ?? 0)) return undefined;
  return actors.some(({ kind, mentions }) => kind === 'country' && mentions.length >= first.mentions.length) ? undefined : first;
}

/** The one country of which the text speaks; undefined where no one stands out. */
export function mainCountry({ actors }: ActorsReading): ActorEntry | undefined {
  const [first, second] = actors.filter(({ kind }) => kind === 'country').sort((a, b) => b.mentions.length - a.mentions.length);
  return first && first.mentions.length >= MAIN_MENTIONS - 1 && first.mentions.length >= MAIN_RATIO * (second?.mentions.length ?? 0) ? first : undefined;
}

/** Who studies and comments for a living, and is asked by the news. */
const ASKED = /^(?:analyst|economist|strategist|researcher|scientist|professor|lecturer|fellow|historian|academic|expert|scholar|\p{L}+ologist|physicist|chemist|statistician|psychiatrist)$/u;

/**
 * Takes out bodies of which the text says nothing but that somebody asked works there: "Ada Roy, an ecologist at Lund University, said".
 * They do, say and suffer nothing. `voices`: the ids of actors who speak.
 */
export function dropWorkplaces(doc: ParsedText, reading: ActorsReading, voices: ReadonlySet<string | null>): void {
  const { actors, at } = reading;
  const isDropped = (entry: ActorEntry): boolean => {
    const only = entry.mentions[0];
    return entry.kind === 'organization' && !entry.isGiven && entry.mentions.length === 1 && only!.isName && !voices.has(entry.id) && ((entry.type === 'media' && isCarrier(doc, only!)) || isWorkplace(doc, only!, (token) => at[token]! >= 0 && actors[at[token]!]!.kind === 'person'));
  };
  const kept = actors.filter((entry) => !isDropped(entry));
  if (kept.length === actors.length) return;
  const index = new Map(kept.map((entry, i) => [entry, i]));
  for (let i = 0; i < at.length; i++) if (at[i]! >= 0) at[i] = index.get(actors[at[i]!]!) ?? -1;
  actors.splice(0, actors.length, ...kept);
}

/** Whoever works there acts for it. */
const OF_THE_STATE = /^(?:police|army|navy|ministry|department|court|constabulary|council|government|force)$/;

function isWorkplace(doc: ParsedText, { first, end, sentence }: ActorMention, isPerson: (token: number) => boolean): boolean {
  const { firstToken } = doc.sentences[sentence]!;
  const link = doc.lower(first - 1) === 'the' ? first - 2 : first - 1;
  if (link <= firstToken || !/^(?:of|at|from)$/.test(doc.lower(link)) || OF_THE_STATE.test(doc.lower(end - 1))) return false;
  const before = doc.lower(link - 1);
  return (isPerson(link - 1) && doc.tokens.word[link - 1]!.isCapitalized) || ASKED.test(before);
}
