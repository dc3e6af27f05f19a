/** Whose voice an attribution is: a known actor, a description, or a pronoun that goes on from someone heard before. */
import type { SourceKind, Voice } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { fullTerm, roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { AttributionDraft } from './nesting.ts';
import type { TokenRange } from './reading.ts';
import { isOffRecord } from './record.ts';
import { kindOfActor, kindOfDescription, type Description } from './source-kind.ts';
import { endOfHead, jointSpeakers } from './joint-source.ts';
import { description, hasOwnName, properName, wording } from './voice-name.ts';

const PRONOUNS = /^(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|himself|herself|who|whose|which|that|we|i|you|my|our|your|this|these|those|one|ones|some|many|others|another|both|each|all|whoever|what|someone|somebody|anyone|everyone|nobody)$/;
const OF_A_PERSON = /^(?:he|she|his|her|hers|him|himself|herself|i|my)$/;
const WORDS = /^(?:words|remarks|comments|answer|answers|reply|response|statement|statements|speech|tone)$/;
const OF_A_BODY = /^(?:it|its|which)$/;
const OF_SEVERAL = /^(?:they|their|theirs|them|both|each|these|those)$/;
/** General words for a body that was named before. */
const GENERAL_BODIES = new Set(
  'company firm agency paper newspaper group union party bank magazine network broadcaster outlet ministry department court board council committee commission institute association charity university airline campaign organization organisation regulator website site'.split(' '),
);
/** A voice heard longer ago than so many attributions is not meant by a pronoun any more. */
const REACH = 12;

export type SpeakerVoice = Omit<Voice, 'words'>;
const NOBODY: SpeakerVoice = { id: 'voice:unknown', name: 'unnamed', kind: 'unknown', named: false, actor: null };

interface Heard {
  voice: SpeakerVoice;
  /** The noun at the head of its description; empty for a name. */
  noun: string;
  gender: 'f' | 'm' | null;
  isPlural: boolean;
  /** Several speakers with one voice. */
  isJoint: boolean;
  sentence: number;
  /** Whether the statement is told by the author, and may go on after its sentence. */
  goesOn: boolean;
}

export class Speakers {
  private readonly heard: Heard[] = [];
  /** By actor: the voices of those without a name. */
  private readonly unnamed = new Map<string, SpeakerVoice>();
  private readonly genders: ReadonlyMap<string, 'f' | 'm' | null>;
  private readonly rolesOf: ReadonlyMap<string, ActorEntry['roles']>;

  constructor(private readonly doc: ParsedText, private readonly actors: ActorsReading, private readonly paragraphOf: Int32Array) {
    this.genders = new Map(actors.actors.map(({ id, gender }) => [id, gender]));
    this.rolesOf = new Map(actors.actors.map(({ id, roles }) => [id, roles]));
  }

  /** The voice of the next attribution, in order of the text. */
  next(draft: AttributionDraft): SpeakerVoice {
    const voice = this.voiceOf(draft);
    const { source, sentence, parent, row } = draft;
    if (source && voice.kind !== 'unknown') {
      const { head } = source.antecedent ?? source;
      const isJoint = voice.actor === null && / (?:and|or|nor) /.test(voice.name);
      const isNoun = (voice.actor === null || !voice.named) && this.doc.tokens.pos[head] === 'NOUN';
      this.heard.push({
        voice, sentence, noun: isNoun ? this.doc.lower(head) : '', gender: this.genders.get(voice.actor ?? '') ?? this.genderOf(head, voice),
        isPlural: voice.kind === 'group' || (isNoun && /s$/.test(this.doc.lower(head))) || isJoint, isJoint,
        goesOn: parent < 0 && row?.act !== 'intention',
      });
    }
    return voice;
  }

  private voiceOf(draft: AttributionDraft): SpeakerVoice {
    const { source } = draft;
    if (!source) return draft.isAgentless || draft.row !== null ? NOBODY : (this.before(draft) ?? NOBODY);
    const joint = this.jointVoice(source.antecedent ?? source);
    if (joint) return joint;
    const several = OF_SEVERAL.test(this.doc.lower(source.head)) && !source.antecedent ? this.severalJustHeard(draft) : undefined;
    if (several) return several;
    const actor = this.isOwnerOnly(source) ? undefined : actorOf(this.doc, source, this.actors);
    if (actor?.isUnnamed) return this.unnamedVoice(actor, source, draft);
    if (actor) return { id: `voice:${actor.id}`, name: actor.name, kind: kindOfActor(actor), named: true, actor: actor.id };
    const range = this.withHead(source.antecedent ?? source);
    const head = this.doc.lower(range.head);
    if (PRONOUNS.test(head) && !source.antecedent) {
      const isAlone = range.end - range.first === 1;
      const meant = isAlone ? this.meant(head, draft) : undefined;
      if (meant) return meant;
      if (isAlone) return { id: `voice:${head}`, name: head, kind: kindOfPronoun(head), named: false, actor: null };
    }
    // "His words hinted at it": they are his.
    if (range.end - range.first > 1 && WORDS.test(head) && OF_A_PERSON.test(this.doc.lower(range.first))) {
      const owner = this.meant(this.doc.lower(range.first), draft);
      if (owner) return owner;
    }
    const kind = kindOfDescription(this.doc, range, (token) => this.kindAt(token));
    const named = hasOwnName(this.doc, range, kind);
    const isName = named && this.doc.tokens.pos[range.head] === 'PROPN';
    const known = isName ? this.surnamed(range) : this.described(range, kind);
    if (known) return known;
    const name = wording(this.doc, isName ? properName(this.doc, range) : description(this.doc, range));
    const isAnonymous = kind !== 'document' && !named && saysAnonymous(this.doc, draft);
    return { id: `voice:${name.toLowerCase()}`, name, kind: isAnonymous ? 'anonymous' : kind, named, actor: null };
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

  /** "Lund and Halland said they agreed": whoever spoke together last. */
  private severalJustHeard({ sentence }: AttributionDraft): SpeakerVoice | undefined {
    const last = this.heard.at(-1);
    return last?.isJoint && this.paragraphOf[sentence] === this.paragraphOf[last.sentence] ? last.voice : undefined;
  }

  private partOf(part: TokenRange): Pick<SpeakerVoice, 'kind' | 'named'> {
    const head = endOfHead(this.doc, part) - 1;
    const range = { ...part, head };
    const index = this.actors.at[head]!;
    if (index >= 0) return { kind: kindOfActor(this.actors.actors[index]!), named: this.doc.tokens.pos[head] === 'PROPN' };
    const kind = kindOfDescription(this.doc, range, (token) => this.kindAt(token));
    return { kind, named: hasOwnName(this.doc, range, kind) };
  }

  /** "Falk" after "Gena Falk": the same speaker. */
  private surnamed(range: Description): SpeakerVoice | undefined {
    const { first, end } = properName(this.doc, range);
    if (end - first > 1) return undefined;
    const surname = ` ${this.doc.slice(first, end)}`;
    return this.heard.findLast(({ voice }) => voice.named && voice.kind === 'person' && voice.name.endsWith(surname))?.voice;
  }

  private hasRole({ kind, actor }: SpeakerVoice, noun: string): boolean {
    if (kind !== 'person' || actor === null) return false;
    return this.rolesOf.get(actor)?.some(({ role }) => fullTerm(role) === noun || fullTerm(role).endsWith(` ${noun}`)) ?? false;
  }

  /** "The official" after "an official at the ministry", "the agency" after "the Halland News Agency": who was heard under that word before. */
  private described({ first, head, end }: Description, kind: SourceKind): SpeakerVoice | undefined {
    if (end - first !== 2 || head !== first + 1 || !/^(?:the|this|that)$/.test(this.doc.lower(first))) return undefined;
    const noun = this.doc.lower(head);
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, noun: known } = this.heard[i]!;
      if (known === noun || (voice.kind !== 'person' && voice.name.toLowerCase().endsWith(` ${noun}`)) || this.hasRole(voice, noun)) return voice;
      // "the company", "the paper": a general word for the one of its kind that was heard last.
      const isBody = voice.kind === 'media' ? kind === 'media' || noun === 'agency' : voice.kind === 'organization' && kind === 'organization';
      if (isBody && voice.named && GENERAL_BODIES.has(noun)) return voice;
    }
    return undefined;
  }

  /** Somebody without a name is what the first description says; pronouns go on from it. */
  private unnamedVoice(actor: ActorEntry, source: AttributionDraft['source'] & object, draft: AttributionDraft): SpeakerVoice {
    const known = this.unnamed.get(actor.id);
    if (known) return known;
    const range = this.withHead(source.antecedent ?? source);
    const first = actor.mentions.find((m) => !PRONOUNS.test(this.doc.lower(m.end - 1)));
    const described = PRONOUNS.test(this.doc.lower(range.head)) && first ? { first: first.first, end: first.end, head: first.end - 1 } : range;
    const kind = saysAnonymous(this.doc, draft) ? 'anonymous' : kindOfDescription(this.doc, described, (token) => this.kindAt(token));
    const voice: SpeakerVoice = { id: `voice:${actor.id}`, name: actor.name, kind, named: false, actor: actor.id };
    this.unnamed.set(actor.id, voice);
    return voice;
  }

  /** "a Ministry of Health report": a common noun behind the name is the head, and the name only tells whose it is. */
  private withHead(range: Description): Description {
    const last = this.nounBehindName(range);
    return last < 0 ? range : { first: range.first, end: range.end, head: last };
  }

  private isOwnerOnly(source: AttributionDraft['source'] & object): boolean {
    return this.nounBehindName(source.antecedent ?? source) >= 0;
  }

  private nounBehindName({ head, end }: Description): number {
    const { pos, word } = this.doc.tokens;
    const index = this.actors.at[head]!;
    if (index < 0 || pos[head] !== 'PROPN') return -1;
    let next = head + 1;
    while (next < end && this.actors.at[next] === index) next++;
    let last = -1;
    for (; next < end && pos[next] === 'NOUN' && !word[next]!.isCapitalized; next++) last = next;
    return last;
  }

  private kindAt(token: number): SourceKind | undefined {
    const index = this.actors.at[token]!;
    return index < 0 ? undefined : kindOfActor(this.actors.actors[index]!);
  }

  /** The speaker from whom words without a cue go on: in the same paragraph, or the one before for a block. */
  private before(draft: AttributionDraft): SpeakerVoice | undefined {
    const last = this.heard.findLast((h) => h.goesOn);
    if (!last || draft.frame === 'quotative') return undefined;
    const apart = this.paragraphOf[draft.sentence]! - this.paragraphOf[last.sentence]!;
    return apart === 0 || draft.mode === 'block' ? last.voice : undefined;
  }

  /** The nearest voice that a pronoun can stand for. */
  private meant(pronoun: string, draft: AttributionDraft): SpeakerVoice | undefined {
    const gender = /^(?:she|her|hers|herself)$/.test(pronoun) ? 'f' : /^(?:he|his|him|himself)$/.test(pronoun) ? 'm' : null;
    let unsure: SpeakerVoice | undefined;
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, gender: known, isPlural, sentence } = this.heard[i]!;
      const isNear = this.paragraphOf[draft.sentence]! - this.paragraphOf[sentence]! <= 1;
      const isPerson = voice.kind === 'person' || (voice.kind === 'anonymous' && !isPlural);
      if (OF_A_PERSON.test(pronoun)) {
        if (!isPerson || (gender && known && known !== gender)) continue;
        if (known || voice.named || !gender || sentence !== draft.sentence) return unsure && !known ? unsure : voice;
        // "When an interviewer asked, she laughed": somebody known for a woman is likelier meant, if one was heard.
        unsure ??= voice;
      } else if (OF_A_BODY.test(pronoun)) {
        if (isNear && !isPerson && !isPlural) return voice;
      } else if (OF_SEVERAL.test(pronoun) || pronoun === 'one') {
        if (isNear && (isPlural || (voice.kind !== 'person' && voice.kind !== 'document' && pronoun !== 'one'))) return voice;
      } else return undefined;
    }
    return unsure;
  }

  private genderOf(head: number, voice: SpeakerVoice): 'f' | 'm' | null {
    const lower = this.doc.lower(head);
    if (voice.kind !== 'person' && voice.kind !== 'anonymous') return null;
    if (/^(?:she|her)$|woman$|^(?:mother|sister|daughter|wife|widow|aunt|queen|girl|lady|actress|nun|grandmother)$/.test(lower)) return 'f';
    if (/^(?:he|his)$|[a-z]man$|^(?:man|father|brother|son|husband|uncle|king|boy|monk|priest|grandfather)$/.test(lower)) return 'm';
    return null;
  }
}

/** The clause about the name that is withheld may stand outside the phrase: "An official, speaking on condition of anonymity, said". */
const saysAnonymous = (doc: ParsedText, { sentence }: AttributionDraft): boolean => isOffRecord(doc, doc.sentences[sentence]!.firstToken, doc.sentences[sentence]!.endToken, true);

const kindOfPronoun = (pronoun: string): SourceKind =>
  OF_A_PERSON.test(pronoun) || pronoun === 'who' || pronoun === 'you' ? 'person' : /^(?:they|their|them|we|our|these|those|both|each)$/.test(pronoun) ? 'group' : 'unknown';

/** The actor who speaks: the one at the head of the source, or the only one of a name in apposition. */
function actorOf(doc: ParsedText, source: AttributionDraft['source'] & object, actors: ActorsReading): ActorEntry | undefined {
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
    const isBeside = mention !== undefined && /^[,(]$/.test(doc.tokens.text[mention.first - 1] ?? '');
    if (!isOwner && ((i > range.head && isBeside) || (isTitled(doc, range.head, mention?.first ?? i) && roleEndingAt((t) => doc.lower(t), range.first, range.head + 1)))) return actors.actors[index];
  }
  return undefined;
}

/** "spokesman Omar Haddad", "his adviser, Omar Haddad": no other phrase stands between, as in "a source close to Haddad". */
function isTitled(doc: ParsedText, head: number, name: number): boolean {
  if (name <= head) return true;
  for (let i = head + 1; i < name; i++) if (/^(?:ADP|VERB|AUX|ADJ|ADV|PART)$/.test(doc.tokens.pos[i]!)) return doc.lower(i) === 'of' || doc.lower(i) === 'for';
  return true;
}
