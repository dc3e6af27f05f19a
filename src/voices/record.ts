/** Whether a source speaks on record: the set phrases by which news says so. */
import type { Voice } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';
import { WordTable } from '../text/word-table.ts';
import type { AttributionDraft } from './nesting.ts';
import { isPerson } from './speakers.ts';

const OFF_RECORD = /\b(?:on (?:the )?condition of anonymity|spoke anonymously|asked not to be (?:named|identified)|requested anonymity|(?:was|were) granted anonymity|declined to be (?:named|identified)|(?:was|were) not authori[sz]ed to|who (?:was|were) not named|unnamed|unidentified|anonymous|familiar with the (?:matter|talks|plans?|discussions|investigation|situation|thinking|deliberations)|with knowledge of|briefed on|close to the)\b/i;
const ON_RECORD = /\bon the record\b/i;

/** Set phrases that can mean nobody but the speaker, wherever in the sentence they stand. */
const WITHHELD = /\b(?:on (?:the )?condition of anonymity|spoke anonymously|asked not to be (?:named|identified)|requested anonymity|(?:was|were) granted anonymity|declined to be (?:named|identified)|(?:was|were) not authori[sz]ed to)\b/i;

/** Part of a word without which none of the set phrases stands: told once for each distinct word. */
const MARKED = /anonym|named|identified|authori|familiar|knowledge|briefed|close|record/;
const words = new WordTable((lower) => ({ lower, isMarked: MARKED.test(lower) }));

function mayHoldPhrase({ tokens }: ParsedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.of(tokens, i).isMarked) return true;
  return false;
}

export const isOffRecord = (doc: ParsedText, first: number, end: number, isSentence = false): boolean =>
  mayHoldPhrase(doc, first, end) && (isSentence ? WITHHELD : OFF_RECORD).test(doc.slice(first, end));

/** The set phrases of each sentence, read once however many attributions it holds. */
export class SentenceRecords {
  private readonly known = new Map<number, { isOff: boolean; isOn: boolean }>();

  constructor(private readonly doc: ParsedText) {}

  /**
   * Off record: the text says so, or hides who it is. On record: said openly by someone identified, a person, an institution, a paper or a text.
   * Groups, the unknown, and thoughts that nobody is said to have voiced are neither.
   */
  onRecord(draft: AttributionDraft, { kind, named }: Pick<Voice, 'kind' | 'named'>): boolean | null {
    const { source, sentence, row } = draft;
    if (kind === 'anonymous' || (source && this.of(sentence).isOff)) return false;
    if (this.of(sentence).isOn) return true;
    if (kind === 'unknown' || row?.act === 'belief' || (kind === 'group' && !named)) return null;
    return named || !this.isIndefinite(draft) ? true : null;
  }

  /** "a State Department official", "ministers": who of them it was is not told. A spokesman speaks openly whoever it is. */
  private isIndefinite({ source }: AttributionDraft): boolean {
    const range = source?.antecedent ?? source;
    if (!range) return false;
    const head = this.doc.lower(range.head);
    if (head.startsWith('spokes')) return false;
    return /^(?:a|an|one|two|three|four|several|some)$/.test(this.doc.lower(range.first)) ? isPerson(head) : /^(?:officials|ministers|diplomats|aides|lawmakers|advisers|prosecutors)$/.test(head);
  }

  private of(sentence: number): { isOff: boolean; isOn: boolean } {
    let record = this.known.get(sentence);
    if (!record) {
      const span = this.doc.sentences[sentence];
      const text = span && mayHoldPhrase(this.doc, span.firstToken, span.endToken) ? this.doc.text.slice(span.start, span.end) : '';
      record = { isOff: OFF_RECORD.test(text), isOn: ON_RECORD.test(text) };
      this.known.set(sentence, record);
    }
    return record;
  }
}
