/** Whether a source speaks on record: the set phrases by which news says so. */
import type { ParsedText } from '../text/document.ts';

const OFF_RECORD = /\b(?:on (?:the )?condition of anonymity|spoke anonymously|asked not to be (?:named|identified)|requested anonymity|(?:was|were) granted anonymity|declined to be (?:named|identified)|(?:was|were) not authori[sz]ed to|who (?:was|were) not named|unnamed|unidentified|anonymous|familiar with the (?:matter|talks|plans?|discussions|investigation|situation|thinking|deliberations)|with knowledge of|briefed on|close to the)\b/i;
const ON_RECORD = /\bon the record\b/i;

export const isOffRecord = (doc: ParsedText, first: number, end: number): boolean => OFF_RECORD.test(doc.slice(first, end));

export const isOnRecord = (doc: ParsedText, first: number, end: number): boolean => ON_RECORD.test(doc.slice(first, end));
