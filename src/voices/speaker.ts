/** Whose voice an attribution is: a known actor, a description, or a pronoun that goes on from someone heard before. */
import type { SourceKind } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import type { ParsedText } from '../text/document.ts';
import { actorOf } from './actor-of-source.ts';
import { HeardSpeakers, OF_A_PERSON, OF_SEVERAL, type SpeakerVoice } from './heard-speakers.ts';
import type { AttributionDraft } from './nesting.ts';
import type { TokenRange } from './reading.ts';
import { HiddenPeople } from './hidden-people.ts';
import { isOffRecord, isWithheldBeside, withheldPhrases } from './record.ts';
import type { SetPhrases } from './set-phrases.ts';
import { type Description, isMasthead, isStation, kindByCalling, kindByMentions } from './kind-by-calling.ts';
import { kindOfActor, kindOfDescription } from './source-kind.ts';
import { endOfHead, jointSpeakers } from './joint-source.ts';
import { doerInSentenceBefore, onlyPersonBefore, subjectOfSentenceBefore } from './sentence-before.ts';
import { description, hasOwnName, isProperlyNamed, properName, wording } from './voice-name.ts';

const PRONOUNS = new Set('he she it they his her hers its their theirs him them himself herself who whose which that we i you my our your this these those one ones some many others another both each all whoever what someone somebody anyone everyone nobody'.split(' '));
/** Behind its name, the word for what a body is. */
const ITSELF = new Set('magazine newspaper campaign group union party charity network channel think-tank firm company brand website blog consortium coalition'.split(' '));
const THEM = new Set(['them', 'these', 'those']);
const WORDS = new Set('words remarks comments answer answers reply response statement statements speech tone'.split(' '));

const READING = new Set(['read', 'reads']);
const OF_A_WOMAN = new Set('she her hers herself'.split(' '));
const OF_A_MAN = new Set('he him his himself'.split(' '));
const GROUP_PRONOUNS = new Set('they their them we our these those both each'.split(' '));
const NOBODY: SpeakerVoice = { id: 'voice:unknown', name: 'unnamed', kind: 'unknown', named: false, actor: null };

export class Speakers {
  private readonly heard: HeardSpeakers;
  private readonly withheld: SetPhrases;
  private readonly hidden: HiddenPeople;
  private readonly named = new Map<ActorEntry, boolean>();
  private readonly called = new Map<ActorEntry, SourceKind>();
  private readonly indexById: ReadonlyMap<string, number>;
  /** By actor: the voices of those without a name. */
  private readonly unnamed = new Map<string, SpeakerVoice>();

  constructor(private readonly doc: ParsedText, private readonly actors: ActorsReading, private readonly paragraphOf: Int32Array) {
    this.withheld = withheldPhrases(doc);
    this.hidden = new HiddenPeople(doc);
    this.indexById = new Map(actors.actors.map(({ id }, index) => [id, index]));
    this.heard = new HeardSpeakers(doc, actors, paragraphOf);
  }

  /** The voice of the next attribution, in order of the text. */
  next(draft: AttributionDraft): SpeakerVoice {
    const voice = this.voiceOf(draft);
    this.heard.add(draft, voice);
    return voice;
  }

  private voiceOf(draft: AttributionDraft): SpeakerVoice {
    const { source } = draft;
    if (!source) return draft.isAgentless || draft.row !== null ? NOBODY : (this.whoGoesOn(draft) ?? NOBODY);
    // "One of them, a Dane," is told apart by the aside.
    const isOfThem = this.doc.tokens.pos[source.head] === 'NUM' && source.end === source.head + 3 && this.doc.lower(source.head + 1) === 'of' && THEM.has(this.doc.lower(source.head + 2));
    const ofThem = isOfThem ? this.heard.oneOfThem(this.doc.lower(source.head), draft) : undefined;
    if (ofThem) return ofThem.kind !== 'anonymous' && this.hidden.has(source, draft.sentence) ? { ...ofThem, kind: 'anonymous' } : ofThem;
    const joint = this.jointVoice(source.antecedent ?? source);
    if (joint) return joint;
    const several = OF_SEVERAL.has(this.doc.lower(source.head)) && !source.antecedent ? this.heard.severalJustHeard(draft) : undefined;
    if (several) return several;
    const isAlone = source.end - source.first === 1 && !source.antecedent;
    const goesOn = isAlone ? this.heard.unnamedJustHeard(this.doc.lower(source.head), draft) : undefined;
    if (goesOn) return goesOn;
    // "an unnamed council member": whoever else is one.
    const isHidden = !source.antecedent && /^an?$/.test(this.doc.lower(source.first)) && isOffRecord(this.doc, source.first, source.head + 1);
    const found = this.isOwnerOnly(source) ? undefined : actorOf(this.doc, source, this.actors);
    const actor = isHidden && !found?.isUnnamed ? undefined : found;
    const called = !isHidden && (!actor || actor.isUnnamed) ? this.heard.calledSo(source.antecedent ?? source) : undefined;
    if (called) {
      if (actor) this.unnamed.set(actor.id, called);
      return called;
    }
    if (actor?.isUnnamed) return this.unnamedVoice(actor, source, draft);
    if (actor) return { id: `voice:${actor.id}`, name: actor.name, kind: this.kindOfNamed(actor, source), named: this.isNamed(actor), actor: actor.id };
    const range = this.withHead(source.antecedent ?? source);
    const head = this.doc.lower(range.head);
    if (PRONOUNS.has(head) && !source.antecedent) {
      const meant = isAlone ? (head === 'one' || head === 'another' ? this.oneAlone(head, draft) : (this.heard.meant(head, draft) ?? (head === 'it' ? this.whatIsIt(draft) : undefined))) : undefined;
      if (meant) return meant;
      if (isAlone && head === 'it' && draft.cue && READING.has(this.doc.lower(draft.cue.first))) return { id: 'voice:it', name: head, kind: 'document', named: false, actor: null };
      if (isAlone) return { id: `voice:${head}`, name: head, kind: kindOfPronoun(head), named: false, actor: null };
    }
    // "His words hinted at it": they are his.
    if (range.end - range.first > 1 && WORDS.has(head) && OF_A_PERSON.has(this.doc.lower(range.first))) {
      const owner = this.heard.meant(this.doc.lower(range.first), draft);
      if (owner) return owner;
    }
    const kind = (this.doc.tokens.pos[range.head] === 'PROPN' ? kindByCalling(this.doc, range) : undefined) ?? kindOfDescription(this.doc, range, (token) => this.kindAt(token));
    const named = hasOwnName(this.doc, range, kind);
    const isName = named && this.doc.tokens.pos[range.head] === 'PROPN';
    const known = isName ? this.heard.surnamed(range) : this.heard.described(range, kind);
    if (known) return known;
    const name = wording(this.doc, isName ? properName(this.doc, range) : description(this.doc, range));
    const isAnonymous = !named && (isWithheldBeside(this.doc, draft, this.withheld) || this.isHidden(kind, range, draft));
    // "the spineless weathervane who swore": only somebody is "who".
    const isSomeone = kind === 'unknown' && source.antecedent !== undefined && this.doc.lower(source.head) === 'who' && !PRONOUNS.has(head);
    return { id: `voice:${name.toLowerCase()}`, name, kind: isAnonymous ? 'anonymous' : isSomeone ? (/[^s]s$/.test(head) ? 'group' : 'person') : kind, named, actor: null };
  }

  /** Who spoke before in the paragraph; but rather who did something in between. */
  private whoGoesOn(draft: AttributionDraft): SpeakerVoice | undefined {
    const before = this.heard.before(draft);
    const acted = before && this.heard.hasJustSpoken(draft) ? undefined : this.whoActed(draft);
    return acted ?? before ?? this.textBefore(draft) ?? this.onlyPersonBefore(draft);
  }

  /** "Renner shook his head. “It was never about money.”": whoever did something in the sentence before speaks, unless it is of him. */
  private whoActed(draft: AttributionDraft): SpeakerVoice | undefined {
    if (draft.frame !== 'alone' || draft.parent >= 0) return undefined;
    const source = doerInSentenceBefore(this.doc, draft.sentence, this.paragraphOf);
    const voice = source && this.voiceOf({ ...draft, source });
    return voice?.kind === 'person' && (voice.named || voice.actor !== null) && !this.speaksOf(voice.actor, draft) ? voice : undefined;
  }

  /** "The leaflet has three rules. “No dogs.”": the text of which the sentence before tells has the words. */
  private textBefore(draft: AttributionDraft): SpeakerVoice | undefined {
    const source = draft.frame === 'alone' && draft.parent < 0 ? subjectOfSentenceBefore(this.doc, draft.sentence, this.paragraphOf) : undefined;
    const voice = source && !PRONOUNS.has(this.doc.lower(source.head)) ? this.voiceOf({ ...draft, source }) : undefined;
    return voice?.kind === 'document' ? voice : undefined;
  }

  /** "For Okafor, a baker, it is simple. “We lose money.”": the only person of whom the sentence before tells. */
  private onlyPersonBefore(draft: AttributionDraft): SpeakerVoice | undefined {
    const only = draft.frame === 'alone' && draft.parent < 0 ? onlyPersonBefore(this.doc, this.actors, draft.sentence, this.paragraphOf) : -1;
    const actor = only < 0 ? undefined : this.actors.actors[only]!;
    if (!actor || actor.isUnnamed || !this.isNamed(actor) || this.speaksOf(actor.id, draft)) return undefined;
    return { id: `voice:${actor.id}`, name: actor.name, kind: 'person', named: true, actor: actor.id };
  }

  /** "“She never hurt a soul”": by her name, or by a pronoun that may mean her. */
  private speaksOf(id: string | null, { content }: AttributionDraft): boolean {
    const index = id === null ? -1 : (this.indexById.get(id) ?? -1);
    const gender = this.actors.actors[index]?.gender ?? null;
    return content.some(({ first, end }) => {
      for (let i = first; i < end; i++) {
        const lower = this.doc.lower(i);
        if ((gender !== 'm' && OF_A_WOMAN.has(lower)) || (gender !== 'f' && OF_A_MAN.has(lower)) || (index >= 0 && this.actors.at[i] === index && !/^(?:i|me|my|mine|myself|we|us|our)$/.test(lower))) return true;
      }
      return false;
    });
  }

  /** "The report has forty pages. It says": what was not heard before, but is what the sentence before is about. */
  private whatIsIt(draft: AttributionDraft): SpeakerVoice | undefined {
    const source = subjectOfSentenceBefore(this.doc, draft.sentence, this.paragraphOf);
    if (!source || PRONOUNS.has(this.doc.lower(source.head))) return undefined;
    const voice = this.voiceOf({ ...draft, source });
    return voice.kind === 'person' || voice.kind === 'group' || voice.kind === 'unknown' ? undefined : voice;
  }

  /** "…, says one": of those heard before, or somebody who is not told. What one thinks, anybody might. */
  private oneAlone(word: string, draft: AttributionDraft): SpeakerVoice | undefined {
    if (draft.row?.act !== 'statement') return undefined;
    return this.heard.oneOfThem(word, draft) ?? { id: `voice:${word}`, name: word, kind: 'anonymous', named: false, actor: null };
  }

  /** "Both Lund and Halland deny it": several speakers with one voice, which is none of theirs alone. */
  private jointVoice(range: Description): SpeakerVoice | undefined {
    const parts = range.end - range.first < 3 ? [] : jointSpeakers(this.doc, range, (token) => this.actors.at[token]! >= 0);
    if (parts.length === 0) return undefined;
    const voices = parts.map((part) => this.partOf(part));
    const name = wording(this.doc, { first: parts[0]!.first, end: parts.at(-1)!.end });
    const [kind] = voices.map((voice) => voice.kind);
    const isAlike = kind !== 'person' && kind !== 'unknown' && voices.every((voice) => voice.kind === kind);
    return { id: `voice:${name.toLowerCase()}`, name, kind: isAlike ? kind! : 'group', named: voices.every((voice) => voice.named), actor: null };
  }

  private partOf(part: TokenRange): Pick<SpeakerVoice, 'kind' | 'named'> {
    const head = endOfHead(this.doc, part) - 1;
    const range = { ...part, head };
    const index = this.actors.at[head]!;
    if (index >= 0) return { kind: kindOfActor(this.actors.actors[index]!), named: this.doc.tokens.pos[head] === 'PROPN' };
    const kind = kindOfDescription(this.doc, range, (token) => this.kindAt(token));
    return { kind, named: hasOwnName(this.doc, range, kind) };
  }

  /** Somebody without a name is what the first description says; pronouns go on from it. */
  private unnamedVoice(actor: ActorEntry, source: AttributionDraft['source'] & object, draft: AttributionDraft): SpeakerVoice {
    const known = this.unnamed.get(actor.id);
    if (known) return known;
    const range = this.withHead(source.antecedent ?? source);
    const first = actor.mentions.find((m) => !PRONOUNS.has(this.doc.lower(m.end - 1)));
    const described = PRONOUNS.has(this.doc.lower(range.head)) && first ? { first: first.first, end: first.end, head: first.end - 1 } : range;
    // "Another worries": as they are of whom it is one more.
    if (this.doc.lower(described.head) === 'another') {
      const voice: SpeakerVoice = { id: `voice:${actor.id}`, name: actor.name, kind: this.hidden.hasNoun(actor.words.at(-1) ?? '', draft.sentence) ? 'anonymous' : 'person', named: false, actor: actor.id };
      this.unnamed.set(actor.id, voice);
      return voice;
    }
    const told = kindOfDescription(this.doc, described, (token) => this.kindAt(token));
    const kind = isWithheldBeside(this.doc, draft, this.withheld) || this.isHidden(told, range, draft) ? 'anonymous' : told;
    const voice: SpeakerVoice = { id: `voice:${actor.id}`, name: actor.name, kind, named: false, actor: actor.id };
    this.unnamed.set(actor.id, voice);
    return voice;
  }

  /** "One of the aides", of whom it was said before that they are not to be named. */
  private isHidden(kind: SourceKind, range: Description, { sentence }: AttributionDraft): boolean {
    return (kind === 'person' || kind === 'group' || kind === 'unknown' || kind === 'government') && this.hidden.has(range, sentence);
  }

  /** "a Ministry of Health report": a common noun behind the name is the head, and the name only tells whose it is. */
  private withHead(range: Description): Description {
    const last = this.nounBehindName(range);
    return last < 0 ? range : { first: range.first, end: range.end, head: last };
  }

  private isOwnerOnly(source: AttributionDraft['source'] & object): boolean {
    return this.nounBehindName(source.antecedent ?? source) >= 0;
  }

  private nounBehindName({ first, head, end }: Description): number {
    const { pos, word } = this.doc.tokens;
    const index = this.actors.at[head]!;
    if (index < 0 || pos[head] !== 'PROPN') return -1;
    let next = head + 1;
    while (next < end && this.actors.at[next] === index) next++;
    let last = -1;
    for (; next < end && pos[next] === 'NOUN' && !word[next]!.isCapitalized; next++) last = next;
    // "the Estuary Watch campaign", "Pallet & Dock magazine": that is what it is, not what it has.
    return last >= 0 && this.actors.actors[index]!.kind === 'organization' && ITSELF.has(this.doc.lower(last)) && !/^an?$/.test(this.doc.lower(first)) ? -1 : last;
  }

  private isNamed(actor: ActorEntry): boolean {
    let named = this.named.get(actor);
    // "the Lund papers": all of them, and none by its name.
    if (named === undefined) this.named.set(actor, (named = isProperlyNamed(this.doc, actor) && !(actor.kind === 'group' && kindOfActor(actor) === 'media')));
    return named;
  }

  /** A name in "Star" or "Express" that no table knows may be a paper's, by what it does here. */
  private kindOfNamed(actor: ActorEntry, source: Description): SourceKind {
    if (isMasthead(this.doc, source) || isStation(this.doc, source)) return 'media';
    const kind = kindOfActor(actor);
    const isGuess = kind === 'person' ? actor.gender === null : kind === 'organization' && actor.type === 'organization';
    return (isGuess ? (this.called.get(actor) ?? this.callingOf(actor, source)) : undefined) ?? kind;
  }

  /** What a name was called where it spoke, to hold wherever it speaks again. */
  private callingOf(actor: ActorEntry, source: Description): SourceKind | undefined {
    const kind = (this.doc.tokens.pos[source.head] === 'PROPN' ? kindByCalling(this.doc, source) : undefined) ?? kindByMentions(this.doc, actor);
    if (kind !== undefined) this.called.set(actor, kind);
    return kind;
  }

  private kindAt(token: number): SourceKind | undefined {
    const index = this.actors.at[token]!;
    return index < 0 ? undefined : kindOfActor(this.actors.actors[index]!);
  }

}

const kindOfPronoun = (pronoun: string): SourceKind =>
  OF_A_PERSON.has(pronoun) || pronoun === 'who' || pronoun === 'you' ? 'person' : GROUP_PRONOUNS.has(pronoun) ? 'group' : 'unknown';
