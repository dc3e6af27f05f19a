/** Whether a source speaks on record: the set phrases by which news says so. */
import type { ParsedText } from '../text/document.ts';

const OFF_RECORD = /\b(?:on (?:the )?condition of anonymity|spoke anonymously|asked not to be (?:named|identified)|requested anonymity|(?:was|were) granted anonymity|declined to be (?:named|identified)|(?:was|were) not authori[sz]ed to|who (?:was|were) not named|unnamed|unidentified|anonymous|familiar with the (?:matter|talks|plans?|discussions|investigation|situation|thinking|deliberations)|with knowledge of|briefed on|close to the)\b/i;
const ON_RECORD = /\bon the record\b/i;

export const isOffRecord = (doc: ParsedText, first: number, end: number): boolean => OFF_RECORD.test(doc.slice(first, end));

/** The set phrases of each sentence, read once however many attributions it holds. */
export class SentenceRecords {
  private readonly known = new Map<number, { isOff: boolean; isOn: boolean }>();

  constructor(private readonly doc: ParsedText) {}

  isOff(sentence: number): boolean {
    return this.of(sentence).isOff;
  }

  isOn(sentence: number): boolean {
    return this.of(sentence).isOn;
  }

  private of(sentence: number): { isOff: boolean; isOn: boolean } {
    let record = this.known.get(sentence);
    if (!record) {
      const span = this.doc.sentences[sentence];
      const text = span ? this.doc.text.slice(span.start, span.end) : '';
      record = { isOff: OFF_RECORD.test(text), isOn: ON_RECORD.test(text) };
      this.known.set(sentence, record);
    }
    return record;
  }
}
