/** People of whom the text has said that they are not to be named, and who come again: "two aides familiar with the talks … one of the aides". */
import { singularOf } from '../actors/common-nouns.ts';
import type { ParsedText } from '../text/document.ts';
import type { Description } from './kind-by-calling.ts';
import { offRecordPhrases } from './record.ts';
import type { SetPhrases } from './set-phrases.ts';
import { isListedPerson, isPerson, isText } from './speakers.ts';

/** So far before the phrase stands the noun for those whom it hides. */
const LONGEST_WAY = 8;
/** Somebody hidden longer ago than so many sentences is not meant by the noun alone. */
const REACH = 12;
/** "The people" are soon everybody. */
const REACH_OF_PEOPLE = 3;
/** Those to whom such words are spoken. */
const HEARERS = new Set('reporter reporters journalist journalists correspondent correspondents'.split(' '));
const OPENINGS = new Set(['the', 'those', 'these', 'this', 'that', 'both']);
const ORDINALS = new Set('second third fourth fifth sixth further different'.split(' '));
const THE_REST = new Set(['other', 'others', 'first', 'second', 'third']);
const COUNTS = new Set('one two three four some several both another none neither either'.split(' '));

interface Hidden {
  noun: string;
  sentence: number;
  isPlural: boolean;
}

export class HiddenPeople {
  private readonly phrases: SetPhrases;
  private known: Hidden[] | undefined;

  constructor(private readonly doc: ParsedText) {
    this.phrases = offRecordPhrases(doc);
  }

  /** "The former employee", "two of the people", "one of them": somebody who was hidden before. */
  has(range: Description, sentence: number): boolean {
    const { doc } = this;
    const isCounted = (COUNTS.has(doc.lower(range.first)) || doc.tokens.pos[range.first] === 'NUM') && doc.lower(range.first + 1) === 'of';
    // "a third person", behind two who were hidden
    const isFurther = /^an?$/.test(doc.lower(range.first)) && ORDINALS.has(doc.lower(range.first + 1)) && range.head === range.first + 2;
    // "the other", behind two who were hidden
    if (range.end === range.first + 2 && doc.lower(range.first) === 'the' && THE_REST.has(doc.lower(range.first + 1))) return this.in(sentence, REACH_OF_PEOPLE).some(({ isPlural }) => isPlural);
    if (!isCounted && !isFurther && !OPENINGS.has(doc.lower(range.first))) return false;
    if (isCounted && doc.lower(range.first + 2) === 'them') return this.in(sentence, 1).some(({ isPlural }) => isPlural);
    if (isCounted && !OPENINGS.has(doc.lower(range.first + 2))) return false;
    let head = range.head;
    if (isCounted) for (head = range.first + 3; head + 1 < range.end && doc.tokens.pos[head] !== 'NOUN';) head++;
    if (doc.tokens.pos[head] !== 'NOUN') return false;
    const noun = doc.lower(head);
    const one = nounOf(noun);
    const reach = one === 'person' && (!isCounted || noun === 'people') ? REACH_OF_PEOPLE : REACH;
    return this.in(sentence, reach).some((hidden) => hidden.noun === one);
  }

  /** Whether somebody who is called so was hidden before. */
  hasNoun(noun: string, sentence: number): boolean {
    return this.in(sentence, REACH).some((hidden) => hidden.noun === nounOf(noun));
  }

  private in(sentence: number, reach: number): Hidden[] {
    this.known ??= this.look();
    return this.known.filter((hidden) => hidden.sentence < sentence && sentence - hidden.sentence <= reach);
  }

  private look(): Hidden[] {
    const { doc } = this;
    const found: Hidden[] = [];
    doc.sentences.forEach(({ firstToken }, sentence) => {
      for (const token of this.phrases.in(sentence)) {
        for (let i = token - 1; i >= Math.max(firstToken, token - LONGEST_WAY); i--) {
          const lower = doc.lower(i);
          if (doc.tokens.pos[i] !== 'NOUN' || HEARERS.has(lower) || isText(lower) || !(isListedPerson(lower) || isPerson(lower))) continue;
          found.push({ noun: nounOf(lower), sentence, isPlural: nounOf(lower) !== lower });
          break;
        }
      }
    });
    return found;
  }
}

const nounOf = (lower: string): string => (lower === 'people' || lower === 'persons' ? 'person' : singularOf(lower));
