/**
 * "I" and "we" in quoted words: who speaks, and the body or country for which somebody speaks. The author's own "I" and an
 * editorial's "we" are nobody's mention.
 */
import type { ActorsReading } from '../actors/actors.ts';
import { affiliationOf, mainBody, mainCountry, standingOf, type Standing } from '../actors/affiliation.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { isHead } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { VoicesFound } from './identify.ts';
import { teamOf } from './teams.ts';
import type { AttributionDraft } from './nesting.ts';
import type { Quotation } from './quotations.ts';

const SPOKESPEOPLE = /^spokes(?:man|woman|person)$/;
/** Tokens back in which the body stands for which "a spokesman" speaks. */
const SPOKESMAN_REACH = 40;

const SINGULAR: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'mine']);
const PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** Adds the mentions to whom they mean. */
export function addFirstPersons(doc: ParsedText, actors: ActorsReading, drafts: readonly AttributionDraft[], found: VoicesFound, inQuotation: Uint8Array): void {
  if (drafts.length === 0 || actors.actors.length === 0) return;
  const reader = new FirstPersons(doc, actors, drafts, found, inQuotation);
  const touched = new Set<ActorEntry>();
  const index = new Map(actors.actors.map((entry, i) => [entry, i]));
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken; i < endToken; i++) {
      if (found.attributionOfToken[i]! < 0) continue;
      const lower = doc.lower(i);
      const isSingular = SINGULAR.has(lower);
      if ((!isSingular && !PLURAL.has(lower)) || doc.tokens.text[i] === 'US' || (lower === 'mine' && doc.tokens.pos[i] === 'NOUN')) continue;
      const who = reader.meant(i, isSingular);
      if (!who || who.isClosed) continue;
      who.mentions.push({ first: i, end: i + 1, sentence, isName: false });
      actors.at[i] = index.get(who)!;
      touched.add(who);
    }
  });
  for (const entry of touched) entry.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
}

class FirstPersons {
  private readonly byId: ReadonlyMap<string, ActorEntry>;
  private readonly voiceActor: ReadonlyMap<string, string | null>;
  private readonly bodies = new Map<number, ActorEntry | undefined>();
  private readonly affiliations = new Map<ActorEntry, ActorEntry | undefined>();
  private readonly standing: Standing;

  constructor(private readonly doc: ParsedText, private readonly actors: ActorsReading, private readonly drafts: readonly AttributionDraft[], private readonly found: VoicesFound, private readonly inQuotation: Uint8Array) {
    this.byId = new Map(actors.actors.map((entry) => [entry.id, entry]));
    this.standing = standingOf(actors);
    this.voiceActor = new Map(found.voices.map(({ id, actor }) => [id, actor]));
  }

  meant(token: number, isSingular: boolean): ActorEntry | undefined {
    const draft = this.speechAt(token);
    if (draft < 0) return undefined;
    const speaker = this.byId.get(this.voiceActor.get(this.found.attributions[draft]!.voice) ?? '');
    if (isSingular) return speaker?.kind === 'person' ? speaker : undefined;
    if (speaker && speaker.kind !== 'person') return speaker;
    if (!this.bodies.has(draft)) this.bodies.set(draft, this.bodyOf(this.drafts[draft]!, speaker));
    const body = this.bodies.get(draft);
    // "We both are", "we all did": with others, of whom nothing is known.
    return body === speaker && /^(?:all|both)$/.test(this.doc.lower(token + 1)) ? undefined : body;
  }

  /** The innermost attribution that gives the token in its speaker's own words; -1 where none does. */
  private speechAt(token: number): number {
    let draft = this.found.attributionOfToken[token]!;
    while (draft >= 0 && !this.isSpoken(draft, token)) draft = this.drafts[draft]!.parent;
    return draft;
  }

  private isSpoken(draft: number, token: number): boolean {
    const { mode } = this.drafts[draft]!;
    return mode === 'mixed' ? this.inQuotation[token] === 1 : mode !== 'indirect';
  }

  /** For whom the speaker speaks: named in the phrase that names the source, or told of the speaker elsewhere. */
  private bodyOf({ source, mode }: AttributionDraft, speaker: ActorEntry | undefined): ActorEntry | undefined {
    const { at, actors } = this.actors;
    const range = source && (source.antecedent ?? source);
    for (let i = range?.first ?? 0; range && i < range.end; i++) {
      const entry = at[i]! < 0 ? undefined : actors[at[i]!]!;
      if (entry && (entry.kind === 'organization' || entry.kind === 'country')) return entry;
      // "one of the tenants", "a resident": for all of them.
      if (entry?.kind === 'group' && this.doc.lower(range.first) === 'one') return entry;
    }
    if (!speaker && range && SPOKESPEOPLE.test(this.doc.lower(range.end - 1))) return this.bodyBefore(range.first);
    if (!speaker) return undefined;
    if (!this.affiliations.has(speaker)) {
      this.affiliations.set(speaker, teamOf(this.doc, this.actors, speaker) ?? affiliationOf(this.doc, this.standing, speaker) ?? this.bodyOfOffice(speaker));
    }
    // Of whom the text tells no body speaks of herself and of those about her.
    return this.affiliations.get(speaker) ?? (mode === 'block' || speaker.roles.some(({ role }) => role.kind === 'government' || role.kind === 'organization') ? undefined : speaker);
  }

  /** Of an office whose body or country is not told, the one of which the text speaks. */
  private bodyOfOffice(speaker: ActorEntry): ActorEntry | undefined {
    if (speaker.roles.some(({ role }) => role.kind === 'organization' || isHead(role))) {
      const body = mainBody(this.actors);
      if (body) return body;
    }
    // "The minister": of the one ministry.
    if (speaker.roles.some(({ role }) => /\bminister$|^secretary/.test(role.term))) {
      const ministries = this.actors.actors.filter((entry) => entry.kind === 'organization' && entry.words.some((word) => word === 'ministry' || word === 'department') && speaker.roles.some(({ role }) => isOfDuty(role.term, entry.words)));
      if (ministries.length === 1) return ministries[0];
    }
    // "Chief executive Ada Roy": of the one body that was named before her.
    const officer = speaker.roles.some(({ role }) => role.kind === 'organization');
    const first = speaker.mentions[0]?.first;
    const before = officer && first !== undefined ? this.bodyBefore(first) : undefined;
    return before ?? (speaker.roles.some(({ role }) => role.kind === 'government') ? mainCountry(this.actors) : undefined);
  }

  /** "The bank apologised. A spokesman said": the one body named shortly before. */
  private bodyBefore(first: number): ActorEntry | undefined {
    const { at, actors } = this.actors;
    let body: ActorEntry | undefined;
    for (let i = first - 1; i >= Math.max(0, first - SPOKESMAN_REACH); i--) {
      const entry = at[i]! < 0 ? undefined : actors[at[i]!]!;
      if (entry?.kind !== 'organization') continue;
      if (body && body !== entry) return undefined;
      body = entry;
    }
    return body;
  }
}

/** Whether a "defence minister" may lead the ministry of that name: one without a duty, or with his. */
function isOfDuty(term: string, words: readonly string[]): boolean {
  const duties = term.split(' ').filter((word) => !/^(?:minister|secretary|of|for|state|the)$/.test(word));
  return duties.length === 0 || words.length === 1 || duties.some((duty) => words.includes(duty));
}

/** 1 for tokens inside quotation marks that hold somebody's words. */
export function quotedTokens(doc: ParsedText, quotations: readonly Quotation[]): Uint8Array {
  const quoted = doc.columns.uint8(doc.tokens.count);
  for (const { start, end } of quotations) quoted.fill(1, doc.tokenAt(start), doc.tokenAt(end - 1) + 1);
  return quoted;
}

/** By token: the head of the source in whose own words it stands, or -1. For whom "he" in a quotation does not mean. */
export function speechOf(doc: ParsedText, drafts: readonly AttributionDraft[], inQuotation: Uint8Array): (token: number) => number {
  const source = doc.columns.int32(doc.tokens.count).fill(-1);
  for (const draft of drafts) {
    if (draft.source === null || draft.mode === 'indirect') continue;
    for (const { first, end } of draft.content) {
      for (let i = first; i < end; i++) if (draft.mode !== 'mixed' || inQuotation[i]) source[i] = (draft.source.antecedent ?? draft.source).head;
    }
  }
  return (token) => source[token]!;
}
