/** From what was read to voices: sources merged into speakers, attributions with their kind, and whose word is whose. */
import type { Attribution, SourceKind, SpanText, Voice } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import { FIRST_PERSON, type AttributionDraft } from './attributions.ts';
import { isOffRecord, SentenceRecords } from './record.ts';
import type { Source } from './source.ts';

export interface VoicesFound {
  voices: Voice[];
  attributions: Attribution[];
  /** By token: the index of the voice whose word it is; 0 is the author. */
  voiceOfToken: Int32Array;
  /** By token: the index of the innermost attribution whose content holds it, or -1. */
  attributionOfToken: Int32Array;
}

const PERSON_PRONOUNS = /^(?:he|she|his|her|him|hers|i|my)$/;
const PRONOUNS = /^(?:he|she|it|they|his|her|its|their|him|them|who|which|that|we|i|you|my|our|this|these|those|one|some|many|others|another|both|all|each)$/;
const ANONYMOUS_HEADS = /^(?:source|sources|insider|insiders|people|person|official|officials|aide|aides|adviser|advisers|advisor|advisors|diplomat|diplomats|critic|critics|supporter|supporters|opponent|opponents|observer|observers|expert|experts|analyst|analysts|some|others|many|someone|somebody|somebodies|friend|friends|lawmaker|lawmakers|resident|residents|witness|witnesses|researcher|researchers|operative|operatives|strategist|strategists|staffer|staffers|employee|employees|executive|executives|economist|economists|scholar|scholars|spokesman|spokeswoman|spokesperson)$/;
const DOCUMENT_HEADS = /^(?:report|reports|study|studies|statement|poll|polls|survey|surveys|document|documents|letter|memo|filing|filings|lawsuit|complaint|indictment|book|article|article|email|emails|tweet|tweets|post|posts|data|records|record|research|paper|papers|analysis|evidence|figures|statistics|website|page|bill|law|constitution|headline|transcript|video|ad|ads|speech|column|editorial|essay|interview|release|findings|results|review|assessment|estimate|estimates|affidavit|ruling|order|petition|message|messages|text|texts)$/;
const MEDIA_HEADS = /^(?:newspaper|newspapers|magazine|magazines|broadcaster|broadcasters|media|press|outlet|outlets|channel|network|networks|journalist|journalists|reporter|reporters|tabloid|tabloids|website|blog|agency)$/;
const GOVERNMENT_HEADS = /^(?:government|administration|ministry|police|court|parliament|state|department|army|military|prosecutors|authorities|officials|embassy|council|authority|judge|lawmakers|congress|senate|regime|cabinet|forces|officers|investigators|regulator|regulators)$/;
const ORGANIZATION_HEADS = /^(?:company|companies|firm|firms|group|groups|institute|university|bank|campaign|party|union|organization|organisation|foundation|committee|commission|association|spokesman|spokeswoman|spokesperson|team|club|agency|think-tank|network|board|charity)$/;

export function identifyVoices(doc: ParsedText, drafts: readonly AttributionDraft[], actors: ActorsReading): VoicesFound {
  const voices: Voice[] = [{ id: 'author', name: 'author', kind: 'author', named: false, actor: null, words: 0 }];
  const indexById = new Map<string, number>([['author', 0]]);
  const speaker: number[] = [];
  const paragraphOf = paragraphOfSentences(doc);
  const isOwn = (draft: AttributionDraft): boolean => draft.parent >= 0 && draft.source !== null && FIRST_PERSON.has(doc.lower(draft.source.head));
  drafts.forEach((draft, i) => {
    if (isOwn(draft)) return;
    const last = lastSpeaker(drafts, i);
    // A quotation within a sentence goes on from a speaker of its own paragraph only; one that stands alone, from the one before.
    const isNear = last !== undefined && (draft.source !== null || paragraphOf[drafts[last]!.sentence] === paragraphOf[draft.sentence] || draft.mode === 'block');
    const voice = describe(doc, draft, actors, isNear ? voices[speaker[last]!] : undefined);
    let index = indexById.get(voice.id);
    if (index === undefined) {
      index = voices.length;
      indexById.set(voice.id, index);
      voices.push(voice);
    }
    speaker[i] = index;
  });
  // "I think" in somebody's speech is that speaker's.
  drafts.forEach((draft, i) => {
    if (!isOwn(draft)) return;
    let outer = draft.parent;
    while (outer >= 0 && isOwn(drafts[outer]!)) outer = drafts[outer]!.parent;
    speaker[i] = speaker[outer] ?? 0;
  });
  const { voiceOfToken, attributionOfToken } = assignTokens(doc, drafts, speaker, voices);
  const records = new SentenceRecords(doc);
  const attributions = drafts.map((draft, i) => attribution(doc, draft, i, voices[speaker[i]!]!, records));
  return { voices, attributions, voiceOfToken, attributionOfToken };
}

/** The statement before this one, for quotations and pronouns that go on from it. */
function lastSpeaker(drafts: readonly AttributionDraft[], i: number): number | undefined {
  for (let k = i - 1; k >= 0 && k > i - 12; k--) if (drafts[k]!.source && drafts[k]!.parent < 0 && drafts[k]!.row?.act !== 'intention') return k;
  return undefined;
}

/** By sentence: the number of its paragraph. */
function paragraphOfSentences(doc: ParsedText): Int32Array {
  const paragraphOf = new Int32Array(doc.sentences.length);
  doc.paragraphs.forEach(({ firstSentence, endSentence }, p) => paragraphOf.fill(p, firstSentence, endSentence));
  return paragraphOf;
}

function describe(doc: ParsedText, draft: AttributionDraft, actors: ActorsReading, earlier: Voice | undefined): Voice {
  const { source } = draft;
  if (!source) {
    const goesOn = !draft.isAgentless && draft.row === null && earlier;
    return goesOn ? earlier : { id: 'voice:unknown', name: 'unnamed', kind: 'unknown', named: false, actor: null, words: 0 };
  }
  const actor = actorOf(doc, source, actors);
  if (actor) {
    return { id: `voice:${actor.id}`, name: actor.name, kind: kindOfActor(actor), named: true, actor: actor.id, words: 0 };
  }
  const antecedent = source.antecedent;
  const range = antecedent ?? source;
  const head = doc.lower(range.head);
  if (PRONOUNS.test(head) && !antecedent) {
    if ((PERSON_PRONOUNS.test(head) || head === 'they' || head === 'it' || head === 'their' || head === 'its') && earlier && earlier.id !== 'author') return earlier;
    return { id: `voice:${head}`, name: head, kind: /^(?:some|many|others|another)$/.test(head) ? 'anonymous' : 'unknown', named: false, actor: null, words: 0 };
  }
  const name = sourceName(doc, range);
  const kind = kindOfDescription(doc, range);
  return { id: `voice:${name.toLowerCase()}`, name, kind, named: kind === 'document' || kind === 'media' ? hasName(doc, range) : hasOwnName(doc, range), actor: null, words: 0 };
}

/** The actor who speaks: the one at the head of the source, or the only one of a name in apposition. */
function actorOf(doc: ParsedText, source: Source, actors: ActorsReading): ActorEntry | undefined {
  const range = source.antecedent ?? source;
  const at = actors.at[range.head]!;
  if (at >= 0) {
    const entry = actors.actors[at]!;
    const mention = entry.mentions.find((m) => m.first <= range.head && range.head < m.end);
    // "Moscow officials", "Trump supporters": the name must reach to the head.
    if (mention && mention.end > range.head) return entry;
  }
  // "the harbour spokesman, Omar Haddad": a person named inside the phrase is the speaker.
  for (let i = range.first; i < Math.min(range.end, doc.tokens.count); i++) {
    const index = actors.at[i]!;
    if (index < 0 || actors.actors[index]!.kind !== 'person') continue;
    const mention = actors.actors[index]!.mentions.find((m) => m.first <= i && i < m.end);
    // "Putin's adviser", "his adviser, Yuri Ushakov": the owner is not the speaker.
    const isOwner = mention !== undefined && (/^'s?$/.test(doc.lower(mention.end)) || /^(?:his|her|their|its)$/.test(doc.lower(mention.first)));
    if (!isOwner && (i > range.head || roleEndingAt((t) => doc.lower(t), range.first, range.head + 1))) return actors.actors[index];
  }
  return undefined;
}

function kindOfActor(actor: ActorEntry): SourceKind {
  switch (actor.kind) {
    case 'person': return 'person';
    case 'country': return 'government';
    case 'group': return actor.type === 'media' || actor.type === 'government' ? actor.type : 'group';
    case 'organization': return actor.type === 'media' ? 'media' : actor.type === 'government' || actor.type === 'court' || actor.type === 'military' ? 'government' : 'organization';
    default: return 'unknown';
  }
}

function kindOfDescription(doc: ParsedText, { first, end, head }: { first: number; end: number; head: number }): SourceKind {
  const noun = doc.lower(head);
  if (isOffRecord(doc, first, end)) return 'anonymous';
  if (DOCUMENT_HEADS.test(noun)) return 'document';
  if (MEDIA_HEADS.test(noun)) return 'media';
  const opening = doc.lower(first);
  if (ANONYMOUS_HEADS.test(noun) && (!hasName(doc, { first, end }) || /^(?:a|an|one|some|several|many|two|three|four)$/.test(opening))) return 'anonymous';
  const role = roleEndingAt((t) => doc.lower(t), first, head + 1);
  if (GOVERNMENT_HEADS.test(noun)) return 'government';
  if (ORGANIZATION_HEADS.test(noun)) return 'organization';
  if (role && !role.isPlural) return role.role.kind === 'government' ? 'government' : 'person';
  if (role?.isPlural || noun.endsWith('s') || noun === 'people') return 'group';
  return hasName(doc, { first, end }) && doc.tokens.pos[head] === 'PROPN' ? 'person' : 'unknown';
}

function hasName(doc: ParsedText, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) if (doc.tokens.pos[i] === 'PROPN' && doc.tokens.word[i]!.isCapitalized) return true;
  return false;
}

/** The head itself is a name: "a Kremlin official" is not named, "Judge Okafor" is. */
const hasOwnName = (doc: ParsedText, range: { first: number; end: number; head: number }): boolean =>
  doc.tokens.pos[range.head] === 'PROPN' && doc.tokens.word[range.head]!.isCapitalized;

function sourceName(doc: ParsedText, { first, end }: { first: number; end: number }): string {
  return doc.slice(first, end).replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s/i, '').slice(0, 120);
}

/** Gives each token to the innermost attribution that holds it. */
function assignTokens(doc: ParsedText, drafts: readonly AttributionDraft[], speaker: readonly number[], voices: Voice[]): Pick<VoicesFound, 'voiceOfToken' | 'attributionOfToken'> {
  const voiceOfToken = new Int32Array(doc.tokens.count);
  const attributionOfToken = new Int32Array(doc.tokens.count).fill(-1);
  const order = drafts.map((_, i) => i).sort((a, b) => depthOf(drafts, a) - depthOf(drafts, b) || size(drafts[b]!) - size(drafts[a]!));
  for (const i of order) {
    for (const { first, end } of drafts[i]!.content) {
      voiceOfToken.fill(speaker[i]!, first, end);
      attributionOfToken.fill(i, first, end);
    }
  }
  for (let i = 0; i < doc.tokens.count; i++) if (doc.tokens.word[i]!.isWord) voices[voiceOfToken[i]!]!.words++;
  return { voiceOfToken, attributionOfToken };
}

const size = (draft: AttributionDraft): number => draft.content.reduce((n, part) => n + part.end - part.first, 0);

function depthOf(drafts: readonly AttributionDraft[], i: number): number {
  let depth = 0;
  for (let p = drafts[i]!.parent; p >= 0 && depth < 20; p = drafts[p]!.parent) depth++;
  return depth;
}

function attribution(doc: ParsedText, draft: AttributionDraft, index: number, voice: Voice, records: SentenceRecords): Attribution {
  const spanText = (range: { first: number; end: number } | null): SpanText | null => {
    if (!range || range.end <= range.first) return null;
    const [start, end] = [doc.tokens.start[range.first]!, doc.tokens.end[range.end - 1]!];
    return { start, end, text: doc.text.slice(start, end) };
  };
  const source = draft.source ? spanText({ first: draft.source.first, end: draft.source.end }) : null;
  return {
    id: `attribution:${index + 1}`,
    parent: draft.parent < 0 ? null : `attribution:${draft.parent + 1}`,
    mode: draft.mode,
    act: draft.row?.act ?? 'statement',
    source,
    cue: spanText(draft.cue),
    content: draft.spans,
    voice: voice.id,
    reliability: draft.row?.reliability ?? 'neutral',
    onRecord: onRecord(draft, voice, records),
  };
}

/** On record: named, and nothing says otherwise. Off record: the text says so, or hides who it is. */
function onRecord(draft: AttributionDraft, voice: Voice, records: SentenceRecords): boolean | null {
  if (draft.source && records.isOff(draft.sentence)) return false;
  if (voice.kind === 'anonymous') return false;
  if (records.isOn(draft.sentence)) return true;
  return voice.named ? true : null;
}
