/** Who is meant: names, surnames, roles, descriptions and pronouns resolved to actors. */
import type { ActorInput, MentionInput } from '../contract/input.ts';
import type { ParsedText } from '../text/document.ts';
import { findAbbreviations, withAbbreviations } from './abbreviations.ts';
import type { Speech } from './antecedents.ts';
import { familyOf, isOfFamily } from './families.ts';
import { Gazetteer } from './gazetteer.ts';
import { addGiven, matchGiven } from './given.ts';
import { GivenNames } from './given-names.ts';
import { KnownMentions } from './known-mentions.ts';
import { NameLexicon } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import { NameText } from './name-text.ts';
import { findNames } from './names.ts';
import { meetNewcomers } from './newcomers.ts';
import { withOpeningNames } from './opening-names.ts';
import { People } from './people.ts';
import { resolveReferences } from './references.ts';
import { ActorRegistry, type ActorEntry, type ActorMention } from './registry.ts';
import { nameWords } from './spelling.ts';
import { strangersOfOneWord } from './strangers.ts';
import { readTitleCase } from './titled-names.ts';

/** Who is in the text, and where. */
export interface ActorsReading {
  actors: ActorEntry[];
  /** By token: the index of the actor whose mention holds it, or -1. */
  at: Int32Array;
  /** By token: 1 inside a proper name. */
  inName: Uint8Array;
}

const NOBODY_SPEAKS: Speech = () => -1;

/** Finds the actors of texts; holds the tables, which are read once. */
export class ActorFinder {
  private readonly gazetteer = new Gazetteer();
  private readonly givenNames = new GivenNames();
  private readonly lexicon = new NameLexicon(this.gazetteer, this.givenNames);

  /** The actors of a text; the caller's own come first. */
  find(doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[], speech: Speech = NOBODY_SPEAKS): ActorsReading {
    const registry = new ActorRegistry((name) => this.givenNames.gender(name));
    const text = new NameText(doc, this.lexicon);
    const { names, meaning } = withAbbreviations(doc, withOpeningNames(text, findNames(text)), findAbbreviations(doc));
    meetNewcomers(text, names);
    const fixed = addGiven(registry, doc, given, mentions, this.gazetteer);
    this.resolveNames(registry, text, names, meaning, fixed);
    matchGiven(registry, doc, given, mentions, fixed);
    resolveReferences(registry, text, names, fixed, speech);
    const inName = doc.columns.uint8(doc.tokens.count);
    for (const { first, end, inTitleCase, known } of names) if (!inTitleCase || known) inName.fill(1, first, end);
    return settle(registry, doc, inName, fixed);
  }

  private resolveNames(registry: ActorRegistry, text: NameText, names: NameMention[], meaning: ReadonlyMap<NameMention, NameMention>, fixed: Uint8Array): void {
    const { doc } = text;
    const organizations = new Map<NameMention, ActorEntry>();
    // Full names first, so that short ones find them.
    const unknown = names.filter((m) => m.guess === 'organization' && !m.known && !meaning.has(m));
    for (const m of unknown) if (m.end - m.first > 1) organizations.set(m, organizationOf(registry, doc, m));
    for (const m of unknown) if (m.end - m.first === 1) organizations.set(m, organizationOf(registry, doc, m));
    const entryOf = (m: NameMention): ActorEntry | undefined => organizations.get(m) ?? (m.known ? registry.known(m.known.actor) : undefined);
    const idOf = (m: NameMention): string | null => organizations.get(m)?.id ?? (m.known ? (registry.get(m.known.actor.id)?.id ?? m.known.actor.id) : null);
    const people = new People(registry, text, idOf, names);
    people.meet(names);
    const { surnames, givenNames } = registry;
    const strangers = strangersOfOneWord(text, names, ({ first }) => surnames.has(doc.lower(first)) || givenNames.has(doc.lower(first)));
    if (strangers.size > 0) for (const m of names) if (m.end - m.first === 1 && m.guess === 'unknown' && !m.known && !m.inTitleCase && strangers.has(doc.tokens.text[m.first]!)) organizations.set(m, organizationOf(registry, doc, m));
    const known = new KnownMentions(registry, text, names);
    const isFree = ({ first, end }: NameMention): boolean => !fixed[first] && !fixed[end - 1];
    // "Dane" where the text speaks of Robert Dane, but not "the Dane".
    const isSurname = ({ first, end }: NameMention): boolean => end - first === 1 && surnames.has(doc.lower(first)) && !/^(?:the|an?|another|every|this|that|many)$/.test(doc.lower(first - 1));
    const bearers = namedLikeCompanies(doc, names, isSurname);
    names.forEach((m, index) => {
      if (!isFree(m) || (m.inTitleCase && !m.known) || isOfFamily(doc, m)) return;
      const full = meaning.get(m);
      if (full) return add(entryOf(full), m);
      if (m.known && !((m.known.form === 'people' || bearers.has(m.known.actor.id)) && isSurname(m))) return known.add(m, index);
      const entry = organizations.get(m) ?? people.resolve(m) ?? familyOf(registry, doc, m);
      if (entry) add(entry, withParticles(doc, entry, m));
      else if (doc.tokens.text.slice(m.first, m.end).includes('-')) for (const half of halves(doc, m)) add(people.resolve(half), half);
    });
    readTitleCase(doc, names, registry, (m) => isFree(m), (m) => people.resolve(m));
  }
}

/** Companies whose name, alone, is somebody's: "Ray Dupont" comes before any "Dupont". */
function namedLikeCompanies({ tokens: { text }, zones, sentences }: ParsedText, names: readonly NameMention[], isSurname: (m: NameMention) => boolean): ReadonlySet<string> {
  const bearers = new Set<string>();
  const decided = new Set<string>();
  const surnames = new Set<string>();
  for (const m of names) {
    if (m.end - m.first > 1 && m.guess !== 'organization') surnames.add(text[m.end - 1]!);
    const id = m.known?.actor.type === 'company' ? m.known.actor.id : undefined;
    if (id === undefined || decided.has(id) || zones[sentences[m.sentence]!.zone]!.kind === 'headline') continue;
    decided.add(id);
    if (isSurname(m) && surnames.has(text[m.first]!)) bearers.add(id);
  }
  return bearers;
}

function add(entry: ActorEntry | undefined, { first, end, sentence }: NameMention): void {
  entry?.mentions.push({ first, end, sentence, isName: true });
}

/** "critics of | de Blasio": the small words before a surname that the person's full name has there. */
function withParticles({ tokens }: ParsedText, { kind, words }: ActorEntry, m: NameMention): NameMention {
  if (kind !== 'person') return m;
  let { first } = m;
  let at = words.lastIndexOf(tokens.word[first]!.lower);
  while (at > 1 && first > 0 && !tokens.word[first - 1]!.isCapitalized && tokens.text[first - 1] === words[at - 1]) {
    first--;
    at--;
  }
  return first === m.first ? m : { ...m, first };
}

function organizationOf(registry: ActorRegistry, doc: ParsedText, m: NameMention): ActorEntry {
  const partOf = m.roleOf?.known?.actor.kind === 'country' ? (registry.get(m.roleOf.known.actor.id)?.id ?? m.roleOf.known.actor.id) : null;
  const name = doc.slice(m.first, m.end).replace(/\s+/g, ' ');
  return registry.organization(nameWords(name), name, partOf, m.bodyType ?? (/ County$/.test(name) ? 'government' : undefined));
}

/** "the Putin-Kim meeting" */
function halves(doc: ParsedText, m: NameMention): NameMention[] {
  const parts: NameMention[] = [];
  let first = m.first;
  for (let i = m.first; i <= m.end; i++) {
    if (i < m.end && doc.tokens.text[i] !== '-') continue;
    if (i > first) parts.push({ ...m, first, end: i });
    first = i + 1;
  }
  return parts;
}

const isCapitalizedInside = ({ tokens, sentences }: ParsedText, { first, sentence }: { first: number; sentence: number }): boolean =>
  tokens.word[first]!.isCapitalized && first > sentences[sentence]!.firstToken;

/** The public at large, of whom every text speaks. */
const PUBLICS = /^group:(?:voters|taxpayers|women|millennials|baby-boomers|middle-class|civilians|corporations)$/;

/** Whether a name stands for the actor; for a common noun such as "rebels" more than one, a "they", or a capital. */
function isNamedEnough(doc: ParsedText, { id, kind, type, mentions, isWeak, partOf }: ActorEntry): boolean {
  // "4,800 British workers", once and never again.
  if (kind === 'group' && type === 'group' && partOf !== null && mentions.length === 1) return false;
  let names = 0;
  let others = 0;
  for (const m of mentions) {
    // Liberals and Conservatives, Socialists and Republicans: with a capital that no sentence's beginning asks for, each is the name of a party.
    if (m.isName && (!isWeak || isCapitalizedInside(doc, m))) return true;
    if (m.isName) names++;
    else if (doc.lower(m.first) === 'they') others++;
  }
  return names > 1 || (names === 1 && others > 0 && !PUBLICS.test(id));
}

/** Whether each begins where the one before it has ended, or later. */
function standApart(mentions: readonly ActorMention[]): boolean {
  for (let i = 1; i < mentions.length; i++) if (mentions[i]!.first < mentions[i - 1]!.end) return false;
  return true;
}

/** Drops whom nothing names, sorts, and notes who stands where. */
function settle(registry: ActorRegistry, doc: ParsedText, inName: Uint8Array, fixed: Uint8Array): ActorsReading {
  const actors = registry.entries.filter((entry) => entry.isGiven || entry.isUnnamed || isNamedEnough(doc, entry));
  for (const entry of actors) {
    if (standApart(entry.mentions)) continue;
    entry.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
    entry.mentions = entry.mentions.filter((m, i) => i === 0 || m.first >= entry.mentions[i - 1]!.end);
  }
  const firstMention = (entry: ActorEntry): number => entry.mentions[0]?.first ?? Number.MAX_SAFE_INTEGER;
  actors.sort((a, b) => firstMention(a) - firstMention(b));
  const at = doc.columns.int32(doc.tokens.count).fill(-1);
  const covered = doc.columns.int32(doc.tokens.count);
  actors.forEach((entry, index) => {
    for (const { first, end, isName } of entry.mentions) {
      // Of two that hold a token the shorter has it: "Korean" in "the Korean leader".
      for (let i = first; i < end; i++) {
        if (covered[i]! > 0 && covered[i]! <= end - first) continue;
        covered[i] = end - first;
        at[i] = index;
      }
      if (isName && !fixed[first]) inName.fill(1, first, end);
    }
  });
  return { actors, at, inName };
}
