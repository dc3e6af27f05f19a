/** Who was heard before: the speaker whom a pronoun, a surname or "the official" goes on from. */
import type { SourceKind, Voice } from '../contract/report.ts';
import type { ActorsReading } from '../actors/actors.ts';
import type { ParsedText } from '../text/document.ts';
import type { AttributionDraft } from './nesting.ts';
import type { Description } from './kind-by-calling.ts';
import { isListedPerson } from './speakers.ts';
import { properName } from './voice-name.ts';

export const OF_A_PERSON: ReadonlySet<string> = new Set('he she his her hers him himself herself i my'.split(' '));
const OF_A_BODY = new Set(['it', 'its', 'which']);
export const OF_SEVERAL: ReadonlySet<string> = new Set('they their theirs them both each these those'.split(' '));
const FEMALE_PRONOUNS = new Set(['she', 'her', 'hers', 'herself']);
const MALE_PRONOUNS = new Set(['he', 'his', 'him', 'himself']);
const WOMEN = new Set('mother sister daughter wife widow aunt queen girl lady actress nun grandmother'.split(' '));
const MEN = new Set('father brother son husband uncle king boy monk priest grandfather'.split(' '));
const DEMONSTRATIVES = new Set(['the', 'this', 'that']);
/** General words for a body that was named before. */
const GENERAL_BODIES = new Set(
  'company firm agency paper newspaper group union party bank magazine network broadcaster outlet ministry department court board council committee commission institute association charity university airline campaign organization organisation regulator website site'.split(' '),
);
/** A voice heard longer ago than so many attributions is not meant by a pronoun any more. */
const REACH = 12;

export type SpeakerVoice = Omit<Voice, 'words'>;

interface Heard {
  voice: SpeakerVoice;
  /** The noun at the head of its description; empty for a name. */
  noun: string;
  gender: 'f' | 'm' | null;
  isPlural: boolean;
  /** Several speakers with one voice. */
  isJoint: boolean;
  sentence: number;
  /** What a named person is called beside the name: "the first witness, Gareth Lumley". */
  callings: ReadonlySet<string>;
  /** Told by the author, so that it may go on after its sentence. */
  isOutermost: boolean;
}

export class HeardSpeakers {
  private readonly heard: Heard[] = [];
  private readonly genders: ReadonlyMap<string, 'f' | 'm' | null>;

  constructor(private readonly doc: ParsedText, actors: ActorsReading, private readonly paragraphOf: Int32Array) {
    this.genders = new Map(actors.actors.map(({ id, gender }) => [id, gender]));
  }

  /** Remembers who spoke. */
  add(draft: AttributionDraft, voice: SpeakerVoice): void {
    const { source, sentence, parent } = draft;
    if (!source || voice.kind === 'unknown') return;
    const { head } = source.antecedent ?? source;
    const isJoint = voice.actor === null && / (?:and|or|nor) /.test(voice.name);
    const isNoun = (voice.actor === null || !voice.named) && this.doc.tokens.pos[head] === 'NOUN';
    this.heard.push({
      voice, sentence, noun: isNoun ? this.doc.lower(head) : '', gender: this.genders.get(voice.actor ?? '') ?? this.genderOf(head, voice),
      isPlural: voice.kind === 'group' || (isNoun && isPluralForm(this.doc.lower(head))) || isJoint, isJoint,
      isOutermost: parent < 0, callings: voice.named && voice.kind === 'person' ? this.callingsIn(source.antecedent ?? source) : NONE,
    });
  }

  /** "Lund and Halland said they agreed": whoever spoke together last. */
  severalJustHeard({ sentence }: AttributionDraft): SpeakerVoice | undefined {
    const last = this.heard.at(-1);
    return last?.isJoint && this.paragraphOf[sentence] === this.paragraphOf[last.sentence] ? last.voice : undefined;
  }

  /** "A diplomat said that Falk was ill. She added": who spoke without a name in the sentence before goes on, whoever else was named there. */
  unnamedJustHeard(pronoun: string, { parent, sentence }: AttributionDraft): SpeakerVoice | undefined {
    const gender = genderOfPronoun(pronoun);
    const last = gender && parent < 0 ? this.heard.findLast((h) => h.isOutermost) : undefined;
    if (!last || last.voice.named || last.isPlural || sentence - last.sentence !== 1) return undefined;
    const isSomebody = last.voice.kind === 'person' || last.voice.kind === 'anonymous';
    return isSomebody && last.noun !== '' && (last.gender === null || last.gender === gender) ? last.voice : undefined;
  }

  /** "Two sources were there. One said": somebody of those who were heard last. */
  oneOfThem(word: string, { sentence }: AttributionDraft): SpeakerVoice | undefined {
    const last = this.heard.at(-1);
    // "One witness saw it. Another did not."
    if (word === 'another' && last && !last.isPlural && last.noun !== '' && !last.voice.named && (last.voice.kind === 'person' || last.voice.kind === 'anonymous')) {
      const name = `another ${last.noun}`;
      return { ...last.voice, id: `voice:${name}`, name, actor: null };
    }
    if (!last?.isPlural || this.paragraphOf[sentence]! - this.paragraphOf[last.sentence]! > 1) return undefined;
    const name = `${word === 'another' ? 'one' : word} of ${last.voice.name}`;
    return { id: `voice:${name.toLowerCase()}`, name, kind: last.voice.kind === 'anonymous' ? 'anonymous' : word === 'one' || word === 'another' ? 'person' : 'group', named: false, actor: null };
  }

  /** "Falk" after "Gena Falk": the same speaker. */
  surnamed(range: Description): SpeakerVoice | undefined {
    const { first, end } = properName(this.doc, range);
    if (end - first > 1) return undefined;
    const surname = ` ${this.doc.slice(first, end)}`;
    return this.heard.findLast(({ voice }) => voice.named && voice.kind === 'person' && voice.name.endsWith(surname))?.voice;
  }

  /** "The witness" after "the first witness, Gareth Lumley", "the barrister" after "Judith Abara KC": who was called so when heard. */
  calledSo({ first, end, head }: Description): SpeakerVoice | undefined {
    if (end - first !== 2 || head !== first + 1 || this.doc.lower(first) !== 'the') return undefined;
    const noun = this.doc.lower(head);
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, noun: known, callings } = this.heard[i]!;
      if (callings.has(noun)) return voice;
      if (known === noun) return undefined;
    }
    return undefined;
  }

  /** The words for people in a phrase that names somebody, up to what is told of him besides. */
  private callingsIn({ first, end }: Pick<Description, 'first' | 'end'>): ReadonlySet<string> {
    let found: Set<string> | undefined;
    for (let i = first; i < Math.min(end, first + LONGEST_CALLING); i++) {
      const lower = this.doc.lower(i);
      if (lower === 'who' || lower === 'whose') break;
      const calling = COUNSEL.has(lower) ? 'barrister' : this.doc.tokens.pos[i] === 'NOUN' && isListedPerson(lower) && lower !== 'people' ? lower : '';
      // "the minister's aide": not the minister.
      if (calling !== '' && !/^['’]s?$/.test(this.doc.lower(i + 1)) && !isAnothers(this.doc, i)) (found ??= new Set()).add(calling);
    }
    return found ?? NONE;
  }

  /** "The official" after "an official at the ministry", "the agency" after "the Halland News Agency": who was heard under that word before. */
  described({ first, head, end }: Description, kind: SourceKind): SpeakerVoice | undefined {
    if (end - first !== 2 || head !== first + 1 || !DEMONSTRATIVES.has(this.doc.lower(first))) return undefined;
    const noun = this.doc.lower(head);
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, noun: known } = this.heard[i]!;
      if (known === noun || (voice.named && voice.kind !== 'person' && voice.name.toLowerCase().endsWith(` ${noun}`))) return voice;
      // "the company", "the paper": a general word for the one of its kind that was heard last.
      const isBody = voice.kind === 'media' ? kind === 'media' || noun === 'agency' || noun === 'paper' : voice.kind === 'organization' && kind === 'organization';
      if (isBody && voice.named && GENERAL_BODIES.has(noun)) return voice;
    }
    return undefined;
  }

  /** The speaker from whom words without a cue go on: in the same paragraph, or the one before for a block. */
  before(draft: AttributionDraft): SpeakerVoice | undefined {
    const last = this.heard.findLast((h) => h.isOutermost);
    if (!last) return undefined;
    const apart = this.paragraphOf[draft.sentence]! - this.paragraphOf[last.sentence]!;
    if (apart === 0 || draft.mode === 'block') return last.voice;
    // A paragraph that is a quotation goes on from whoever spoke at the end of the one before.
    const isRightBehind = apart === 1 && draft.frame === 'alone' && this.paragraphOf[last.sentence + 1] === this.paragraphOf[draft.sentence] && this.paragraphOf[draft.sentence - 1] !== this.paragraphOf[draft.sentence];
    return isRightBehind && last.voice.kind === 'person' ? last.voice : undefined;
  }

  /** Somebody told of by the author spoke in the same sentence or the one before. */
  hasJustSpoken({ sentence }: AttributionDraft): boolean {
    const last = this.heard.findLast((h) => h.isOutermost);
    return last !== undefined && sentence - last.sentence <= 1;
  }

  /** The nearest voice that a pronoun can stand for. */
  meant(pronoun: string, draft: AttributionDraft): SpeakerVoice | undefined {
    const gender = genderOfPronoun(pronoun);
    let unsure: SpeakerVoice | undefined;
    for (let i = this.heard.length - 1; i >= Math.max(0, this.heard.length - REACH); i--) {
      const { voice, gender: known, isPlural, sentence } = this.heard[i]!;
      const isNear = this.paragraphOf[draft.sentence]! - this.paragraphOf[sentence]! <= 1;
      const isPerson = voice.kind === 'person' || (voice.kind === 'anonymous' && !isPlural);
      if (OF_A_PERSON.has(pronoun)) {
        if (!isPerson || (gender && known && known !== gender)) continue;
        if (known || voice.named || !gender || sentence !== draft.sentence) return unsure && !known ? unsure : voice;
        // "When an interviewer asked, she laughed": somebody known for a woman is likelier meant, if one was heard.
        unsure ??= voice;
      } else if (OF_A_BODY.has(pronoun)) {
        if (isNear && !isPerson && !isPlural) return voice;
      } else if (OF_SEVERAL.has(pronoun)) {
        if (isNear && (isPlural || (voice.kind !== 'person' && voice.kind !== 'document'))) return voice;
      } else return undefined;
    }
    return unsure;
  }

  private genderOf(head: number, voice: SpeakerVoice): 'f' | 'm' | null {
    const lower = this.doc.lower(head);
    if (voice.kind !== 'person' && voice.kind !== 'anonymous') return null;
    if (WOMEN.has(lower) || lower.endsWith('woman')) return 'f';
    return MEN.has(lower) || lower.endsWith('man') ? 'm' : genderOfPronoun(lower);
  }
}

/** "a friend of the king", "spokesman for the mayor": whose he is. */
const isAnothers = (doc: ParsedText, token: number): boolean => doc.tokens.pos[token - 1] === 'DET' && /^(?:of|for|to|by|with|from|and)$/.test(doc.lower(token - 2));
const NONE: ReadonlySet<string> = new Set();
/** Letters behind the name of one who pleads in court. */
const COUNSEL = new Set(['kc', 'qc', 'k.c.', 'q.c.', 'sc']);
/** What somebody is called stands within so many tokens. */
const LONGEST_CALLING = 16;
/** "witnesses", not "witness" or "actress". */
const isPluralForm = (lower: string): boolean => (lower.endsWith('s') && !lower.endsWith('ss')) || /^(?:people|persons|men|women|children)$/.test(lower);
const genderOfPronoun = (pronoun: string): 'f' | 'm' | null => (FEMALE_PRONOUNS.has(pronoun) ? 'f' : MALE_PRONOUNS.has(pronoun) ? 'm' : null);
