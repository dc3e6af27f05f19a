/** Whose voice an attribution is: a known actor, a description, or a pronoun that goes on from someone heard before. */
import type { SourceKind, Voice } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { AttributionDraft } from './nesting.ts';
import { isOffRecord } from './record.ts';
import { type Description, isCommonNoun, kindOfActor, kindOfDescription } from './source-kind.ts';
import { isPerson } from './speakers.ts';

const PRONOUNS = /^(?:he|she|it|they|his|her|hers|its|their|theirs|him|them|himself|herself|who|whose|which|that|we|i|you|my|our|your|this|these|those|one|ones|some|many|others|another|both|each|all|whoever|what|someone|somebody|anyone|everyone|nobody)$/;
const OF_A_PERSON = /^(?:he|she|his|her|hers|him|himself|herself|i|my)$/;
const WORDS = /^(?:words|remarks|comments|answer|answers|reply|response|statement|statements|speech|tone)$/;
const OF_A_BODY = /^(?:it|its|which)$/;
const OF_SEVERAL = /^(?:they|their|theirs|them|both|each|these|those)$/;
/** A voice heard longer ago than so many attributions is not meant by a pronoun any more. */
const REACH = 12;

export type SpeakerVoice = Omit<Voice, 'words'>;
const NOBODY: SpeakerVoice = { id: 'voice:unknown', name: 'unnamed', kind: 'unknown', named: false, actor: null };

interface Heard {
  voice: SpeakerVoice;
  gender: 'f' | 'm' | null;
  isPlural: boolean;
  sentence: number;
  /** Whether the statement is told by the author, and may go on after its sentence. */
  goesOn: boolean;
}

export class Speakers {
  private readonly heard: Heard[] = [];
  private readonly genders: ReadonlyMap<string, 'f' | 'm' | null>;

  constructor(private readonly doc: ParsedText, private readonly actors: ActorsReading, private readonly paragraphOf: Int32Array) {
    this.genders = new Map(actors.actors.map(({ id, gender }) => [id, gender]));
  }

  /** The voice of the next attribution, in order of the text. */
  next(draft: AttributionDraft): SpeakerVoice {
    const voice = this.voiceOf(draft);
    const { source, sentence, parent, row } = draft;
    if (source && voice.kind !== 'unknown') {
      const head = (source.antecedent ?? source).head;
      this.heard.push({
        voice, sentence, gender: this.genders.get(voice.actor ?? '') ?? this.genderOf(head, voice), isPlural: voice.kind === 'group' || (voice.actor === null && /s$/.test(this.doc.lower(head))),
        goesOn: parent < 0 && row?.act !== 'intention',
      });
    }
    return voice;
  }

  private voiceOf(draft: AttributionDraft): SpeakerVoice {
    const { source } = draft;
    if (!source) return draft.isAgentless || draft.row !== null ? NOBODY : (this.before(draft) ?? NOBODY);
    const actor = this.isOwnerOnly(source) ? undefined : actorOf(this.doc, source, this.actors);
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
    const name = sourceName(this.doc, range);
    if (kind !== 'document' && !hasOwnName(this.doc, range, kind) && saysAnonymous(this.doc, draft)) return { id: `voice:${name.toLowerCase()}`, name, kind: 'anonymous', named: false, actor: null };
    return { id: `voice:${name.toLowerCase()}`, name, kind, named: hasOwnName(this.doc, range, kind), actor: null };
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
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, gender: known, isPlural, sentence } = this.heard[i]!;
      const isNear = this.paragraphOf[draft.sentence]! - this.paragraphOf[sentence]! <= 1;
      const isPerson = voice.kind === 'person' || (voice.kind === 'anonymous' && !isPlural);
      if (OF_A_PERSON.test(pronoun)) {
        if (isPerson && !(gender && known && known !== gender)) return voice;
      } else if (OF_A_BODY.test(pronoun)) {
        if (isNear && !isPerson && !isPlural) return voice;
      } else if (OF_SEVERAL.test(pronoun) || pronoun === 'one') {
        if (isNear && (isPlural || (voice.kind !== 'person' && voice.kind !== 'document' && pronoun !== 'one'))) return voice;
      } else return undefined;
    }
    return undefined;
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
    if (!isOwner && ((i > range.head && isBeside) || roleEndingAt((t) => doc.lower(t), range.first, range.head + 1))) return actors.actors[index];
  }
  return undefined;
}

/** The head itself is a name: "a Kremlin official" is not named, "Judge Okafor" is. A paper or a text is named by any name in it. */
function hasOwnName(doc: ParsedText, { first, end, head }: Description, kind: SourceKind): boolean {
  const isName = (i: number): boolean => doc.tokens.pos[i] === 'PROPN' && doc.tokens.word[i]!.isCapitalized;
  // "the Minister", "the Company": a capital makes no name of a word that only describes.
  if (end - first === 2 && head === first + 1 && /^(?:the|a|an)$/.test(doc.lower(first)) && isCommonNoun(doc.lower(head))) return false;
  // "Residents said": a capital at the start of a sentence names nobody.
  if (kind !== 'media') return isName(head) && kind !== 'document' && !(kind !== 'person' && isPerson(doc.lower(head)));
  for (let i = first; i < end; i++) if (isName(i)) return true;
  return false;
}

function sourceName(doc: ParsedText, { first, end }: Description): string {
  return doc.slice(first, end).replace(/\s+/g, ' ').replace(/^(?:the|a|an)\s/i, '').slice(0, 120);
}
