/** Parts of countries and bodies: "Russian officials", "U.S. state media", "Poland's police". */
import type { ParsedText } from '../text/document.ts';
import type { KnownName } from './known-names.ts';
import type { NameMention } from './name-mention.ts';
import { isPartNoun, organAfter, partAfter } from './parts.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords, slug } from './spelling.ts';

export class KnownParts {
  /** The part of each noun that came last: whose "police" they are. */
  private readonly byNoun = new Map<string, ActorEntry>();

  /** Where the part that was found last ends. */
  private coveredTo = 0;

  constructor(private readonly registry: ActorRegistry, private readonly doc: ParsedText, private readonly found: readonly NameMention[]) {}

  /** "Russian officials", "U.S. state media", "Poland's state media": a part of the country; false where the mention is none. */
  add(m: NameMention, name: KnownName, index: number): boolean {
    const { doc } = this;
    const { endToken } = doc.sentences[m.sentence]!;
    const { actor } = name;
    // "police" within "French police"
    if (m.first < this.coveredTo) return true;
    const organ = actor.kind === 'country' && (name.form === 'adjective' || name.form === 'name' || isAbbreviation(name)) ? organAfter(doc, m.end, endToken) : undefined;
    if (organ) {
      push(this.of(actor, organ.noun, organ.type, 'organization', doc.slice(m.first, organ.end)), m, organ.end);
      push(this.registry.known(actor), m, m.end);
      return true;
    }
    const bare = actor.kind === 'group' && isPartNoun(doc.lower(m.end - 1)) && !doc.tokens.word[m.first]!.isCapitalized;
    if (bare) {
      const noun = partAfter(doc, m.end - 1, endToken, true)?.noun;
      const owner = noun && this.ownerBefore(m, index);
      const entry = noun ? (owner ? this.of(owner.actor, noun, partAfter(doc, m.end - 1, endToken, true)!.type, 'group', doc.slice(m.first, m.end)) : this.byNoun.get(noun)) : undefined;
      if (!entry || !/^(?:media|police|armed-forces)$/.test(noun!)) return false;
      push(entry, m, m.end);
      return true;
    }
    const ofCountry = actor.kind === 'country';
    if (ofCountry ? !(name.form === 'adjective' || isAbbreviation(name) || name.form === 'capital' || name.form === 'metonym') : actor.kind !== 'organization' || actor.type === 'media') return false;
    const part = partAfter(doc, m.end, endToken, ofCountry, name.form === 'adjective');
    if (!part || (part.type !== 'government' && (name.form === 'capital' || name.form === 'metonym'))) return false;
    const entry = this.of(actor, part.noun, ofCountry ? part.type : actor.type === 'government' ? 'government' : 'group', part.kind, doc.slice(m.first, part.end));
    push(entry, m, part.end);
    this.coveredTo = part.end;
    // "[[Russian] officials]": the country is spoken of too.
    if (ofCountry && (name.form === 'adjective' || isAbbreviation(name))) push(this.registry.known(actor), m, m.end);
    return true;
  }

  /** The actor that the part is, of this owner and noun. */
  of(owner: KnownName['actor'], noun: string, type: string, kind: 'group' | 'organization', words: string): ActorEntry {
    const of = this.registry.get(owner.id)?.id ?? owner.id;
    const entry = this.registry.part(`${kind}:${calledAfter(owner)}-${noun}`, words.replace(/\s+/g, ' '), kind, type, of);
    this.byNoun.set(noun, entry);
    return entry;
  }

  /** "Poland's | state media" */
  private ownerBefore(m: NameMention, index: number): KnownName | undefined {
    const before = this.found[index - 1];
    return before?.known?.actor.kind === 'country' && before.sentence === m.sentence && m.first - before.end <= 1 ? before.known : undefined;
  }
}

function push(entry: ActorEntry, { first, sentence }: NameMention, end: number): void {
  entry.mentions.push({ first, end, sentence, isName: true });
}

/** "danish" of "group:danish-officials". */
export const calledAfter = ({ id, adjective }: KnownName['actor']): string => (adjective === undefined ? id.slice(id.indexOf(':') + 1).toLowerCase() : slug(nameWords(adjective)));

export const isAbbreviation = ({ alias }: KnownName): boolean => alias.length > 1 && alias === alias.toUpperCase();
