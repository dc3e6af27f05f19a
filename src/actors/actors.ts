/** Who is meant: names, surnames, roles, descriptions and pronouns resolved to actors. */
import type { ActorInput, MentionInput } from '../contract/input.ts';
import type { ParsedText } from '../text/document.ts';
import { Gazetteer, type KnownActor, type KnownName } from './gazetteer.ts';
import { GivenNames } from './given-names.ts';
import { NameFinder, type NameMention } from './names.ts';
import { ActorRegistry, isFamilyFirst, nameWords, type ActorEntry } from './registry.ts';
import { resolveReferences } from './references.ts';

export interface ActorsReading {
  actors: ActorEntry[];
  /** By token: the index of the actor whose mention holds it, or -1. */
  at: Int32Array;
  /** By token: 1 inside a proper name. */
  inName: Uint8Array;
}

/** Words that, after a country's adjective, make a group of its own: "Russian officials". */
const GROUP_NOUNS = /^(?:officials|authorities|forces|troops|soldiers|media|analysts|lawmakers|diplomats|military|army|navy|leaders|intelligence|police|prosecutors|investigators|lawyers|experts|voters|citizens|journalists|scientists|researchers|rebels|militants|separatists|hackers|mercenaries|businessmen|businesses|companies|firms|oligarchs|ministers|parliamentarians|senators|negotiators|delegates|workers|settlers|protesters|opposition|politicians|regulators|commanders|fighters|refugees|migrants|students|athletes)$/;
const MEDIA = /^(?:media|journalists)$/;
const OFFICIALS = /^(?:officials|authorities|forces|troops|soldiers|lawmakers|diplomats|military|army|navy|leaders|intelligence|police|prosecutors|investigators|ministers|parliamentarians|senators|negotiators|regulators|commanders)$/;
/** Words after a country's adjective that stand for the country's government itself. */
const GOVERNMENT_NOUNS = /^(?:government|regime|administration|leadership|state)$/;
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'around', 'outside', 'across', 'inside', 'central', 'downtown', 'throughout', 'visited', 'visiting']);

export class ActorFinder {
  private readonly gazetteer = new Gazetteer();
  private readonly givenNames = new GivenNames();
  private readonly names = new NameFinder(this.gazetteer, this.givenNames);

  get matcher(): Gazetteer['matcher'] {
    return this.gazetteer.matcher;
  }

  find(doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[]): ActorsReading {
    const registry = new ActorRegistry((name) => this.givenNames.gender(name));
    const found = this.names.find(doc);
    const fixed = this.addGiven(registry, doc, given, mentions);
    const inName = new Uint8Array(doc.tokens.count);
    for (const { first, end } of found) inName.fill(1, first, end);
    this.resolveNames(registry, doc, found, fixed);
    matchGiven(registry, doc, given, mentions, fixed);
    resolveReferences(registry, doc, found, fixed);
    return settle(registry, doc, inName, fixed);
  }

  /** The caller's actors and mentions come first; tokens they hold are nobody else's. */
  private addGiven(registry: ActorRegistry, doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[]): Uint8Array {
    const fixed = new Uint8Array(doc.tokens.count);
    for (const actor of given) {
      const hasMentions = mentions.some((m) => m.actor === actor.id);
      registry.addGiven(actor, hasMentions && !actor.aliases?.length ? undefined : this.knownBy(actor));
    }
    for (const { actor, start, end } of mentions) {
      const first = doc.tokenAt(start);
      const last = Math.min(doc.tokens.count, doc.tokenAt(Math.max(start, end - 1)) + 1);
      if (first >= doc.tokens.count || doc.tokens.start[first]! >= end) continue;
      fixed.fill(1, first, last);
      registry.get(actor)?.mentions.push({ first, end: last, sentence: doc.sentenceAt(start), isName: true });
    }
    return fixed;
  }

  private knownBy(actor: ActorInput): KnownActor | undefined {
    for (const name of [actor.name, ...(actor.aliases ?? [])]) {
      const known = this.gazetteer.lookUp(name);
      if (known) return known.actor;
    }
    return undefined;
  }

  private resolveNames(registry: ActorRegistry, doc: ParsedText, found: NameMention[], fixed: Uint8Array): void {
    // People first: who has a full name somewhere decides what a lone surname means.
    const evidence = personEvidence(doc, found);
    const people = new Set<NameMention>();
    for (const mention of found) {
      if (!mention.known && !mention.inTitleCase && isPerson(mention, evidence, doc) && this.addPerson(registry, doc, mention, fixed)) people.add(mention);
    }
    for (const mention of found) {
      if (fixed[mention.first]) continue;
      if (mention.known) addKnown(registry, doc, mention, mention.known);
      else if (mention.guess === 'organization' && !mention.inTitleCase) {
        const partOf = mention.roleOf?.actor.kind === 'country' ? mention.roleOf.actor.id : null;
        const words = wordsOf(doc, mention);
        registry.organization(words, doc.slice(mention.first, mention.end).replace(/\s+/g, ' '), partOf).mentions.push({ ...range(mention), isName: true });
      } else if (!people.has(mention)) this.addSurname(registry, doc, mention);
    }
  }

  private addPerson(registry: ActorRegistry, doc: ParsedText, mention: NameMention, fixed: Uint8Array): boolean {
    const words = wordsOf(doc, mention);
    if (words.length < 2 && !mention.role) return false;
    const name = doc.slice(mention.first, mention.end).replace(/\s+/g, ' ');
    const lone = words.length < 2 ? registry.withSurname(words[0]!) : [];
    const person = lone.at(-1) ?? registry.person(words, name);
    if (mention.role) {
      person.roles.push({ role: mention.role, of: mention.roleOf?.actor.id ?? null });
      person.gender ??= mention.role.gender ?? null;
    }
    if (!fixed[mention.first]) person.mentions.push({ ...range(mention), isName: true });
    return true;
  }

  /** A lone name: the person last spoken of at length under it, or the one most spoken of. */
  private addSurname(registry: ActorRegistry, doc: ParsedText, mention: NameMention): void {
    const words = wordsOf(doc, mention);
    const candidates = registry.withSurname(words.join(' '));
    const exact = candidates.length > 0 ? candidates : words.length > 1 && isFamilyFirst(words) ? registry.withSurname(words[0]!) : [];
    const person = exact.length > 1 ? mostSalient(exact, mention.first) : exact[0];
    person?.mentions.push({ ...range(mention), isName: true });
  }
}

const range = ({ first, end, sentence }: NameMention) => ({ first, end, sentence });

function wordsOf(doc: ParsedText, { first, end }: { first: number; end: number }): string[] {
  return nameWords(doc.slice(first, end)).filter((word) => word !== '-');
}

/** Of several people of one surname: who was most often meant so far, the nearer the more. */
function mostSalient(candidates: readonly ActorEntry[], at: number): ActorEntry {
  const weight = (entry: ActorEntry): number => {
    let sum = 0;
    for (const m of entry.mentions) if (m.first < at) sum += 1 / (1 + (at - m.first) / 200);
    return sum;
  };
  return candidates.reduce((best, entry) => (weight(entry) > weight(best) ? entry : best));
}

/** Surnames that stand alone somewhere, and full names used as people are: with a reporting verb, "who", an age. */
function personEvidence(doc: ParsedText, found: readonly NameMention[]): Set<string> {
  const evidence = new Set<string>();
  const alone = new Set(found.filter((m) => !m.known && !m.inTitleCase && m.end - m.first === 1).map((m) => doc.lower(m.first)));
  for (const mention of found) {
    if (mention.known || mention.end - mention.first < 2) continue;
    const key = wordsOf(doc, mention).join(' ');
    const next = mention.end < doc.tokens.count ? doc.lower(mention.end) : '';
    const after = mention.end + 1 < doc.tokens.count ? doc.lower(mention.end + 1) : '';
    if (alone.has(doc.lower(mention.end - 1)) || /^(?:said|says|who|told|tweeted|wrote|added|asked)$/.test(next) || (next === ',' && /^(?:\d\d|who|whose)$/.test(after)) || mention.role) evidence.add(key);
    const before = mention.first > 0 ? doc.lower(mention.first - 1) : '';
    if (/^(?:said|says)$/.test(before)) evidence.add(key);
  }
  return evidence;
}

function isPerson(mention: NameMention, evidence: ReadonlySet<string>, doc: ParsedText): boolean {
  if (mention.guess === 'organization') return false;
  if (mention.guess === 'person') return true;
  const words = wordsOf(doc, mention);
  return words.length > 1 && words.length <= 5 && (evidence.has(words.join(' ')) || (isFamilyFirst(words) && words.length === 3));
}

/** A known name counts as its actor, unless it is only a place here, or part of a group of its own. */
function addKnown(registry: ActorRegistry, doc: ParsedText, mention: NameMention, known: KnownName): void {
  const before = mention.first > 0 ? doc.lower(mention.first - 1) : '';
  const next = mention.end < doc.tokens.count ? doc.lower(mention.end) : '';
  if (known.form === 'capital' && PLACE_PREPOSITIONS.has(before)) return;
  if (known.form === 'contextual' && (!/^the$/.test(before) || /^(?:sea|pole|atlantic|pacific|side|coast|end|wind)$/.test(next) || !registry.get(known.actor.id))) return;
  if (known.actor.kind === 'country' && (known.form === 'adjective' || known.alias === 'US' || known.alias === 'U.S.' || known.alias === 'UK') && GROUP_NOUNS.test(next)) {
    const name = doc.slice(mention.first, mention.end + 1).replace(/\s+/g, ' ');
    const type = MEDIA.test(next) ? 'media' : OFFICIALS.test(next) ? 'government' : 'group';
    const country = known.actor.id.slice(known.actor.id.indexOf(':') + 1).toLowerCase();
    registry.group(`group:${country}-${next}`, name, type, known.actor.id).mentions.push({ ...range(mention), end: mention.end + 1, isName: true });
    return;
  }
  const end = known.form === 'adjective' && GOVERNMENT_NOUNS.test(next) ? mention.end + 1 : mention.end;
  registry.known(known.actor).mentions.push({ ...range(mention), end, isName: true });
}

/** Looks for the caller's own names, whole words, as they are written. */
function matchGiven(registry: ActorRegistry, doc: ParsedText, given: readonly ActorInput[], mentions: readonly MentionInput[], fixed: Uint8Array): void {
  for (const actor of given) {
    const hasMentions = mentions.some((m) => m.actor === actor.id);
    const names = hasMentions ? (actor.aliases ?? []) : [actor.name, ...(actor.aliases ?? [])];
    const entry = registry.get(actor.id);
    if (!entry) continue;
    for (const name of names) {
      for (let at = doc.text.indexOf(name); at >= 0; at = doc.text.indexOf(name, at + Math.max(1, name.length))) {
        const first = doc.tokenAt(at);
        if (first >= doc.tokens.count || doc.tokens.start[first] !== at) continue;
        const end = doc.tokenAt(at + name.length - 1) + 1;
        if (doc.tokens.end[end - 1] !== at + name.length || fixed[first] || entry.mentions.some((m) => m.first < end && first < m.end)) continue;
        for (const other of registry.entries) if (other !== entry) other.mentions = other.mentions.filter((m) => m.end <= first || m.first >= end);
        entry.mentions.push({ first, end, sentence: doc.sentenceAt(at), isName: true });
      }
    }
  }
}

/** Drops whom nothing mentions, sorts, and notes who stands where. */
function settle(registry: ActorRegistry, doc: ParsedText, inName: Uint8Array, fixed: Uint8Array): ActorsReading {
  const actors = registry.entries.filter((entry) => {
    const names = entry.mentions.filter((m) => m.isName).length;
    return entry.isGiven || names > (entry.isWeak ? 1 : 0);
  });
  const at = new Int32Array(doc.tokens.count).fill(-1);
  actors.forEach((entry, index) => {
    entry.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
    entry.mentions = entry.mentions.filter((m, i) => i === 0 || m.first >= entry.mentions[i - 1]!.end);
    for (const { first, end, isName } of entry.mentions) {
      at.fill(index, first, end);
      if (isName && !fixed[first]) inName.fill(1, first, end);
    }
  });
  return { actors, at, inName };
}
