/** What is not said, what is said of what was said, and quotations that are the subject of their sentence: beside what must be read stands what must not. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Roe stopped short of accusing him of theft.', []],
  ['Roe was accused of theft by the miller.', ['miller (person indirect statement on record) was accused of <Roe> <theft>']],
  ['Roe avoided calling it a ruse.', []],
  ['Roe recalled calling it a ruse.', ['Roe (person named indirect statement on record) recalled <calling it a ruse>', '> Roe (person named indirect statement on record) calling <it a ruse>']],
  ['Roe refrained from criticising the mill.', []],
  ['Instead of saying sorry, Roe blamed the staff.', ['Roe (person named indirect statement on record) blamed <the staff>']],
  ['He had shown “not a flicker of remorse”.', []],
  ['The study showed “no effect at all” on sleep.', ['study (document mixed statement endorsing on record) showed <“no effect at all” on sleep>']],
  ['Roe took to Twitter to accuse the paper of lying.', ['Roe (person named indirect statement on record) to accuse <the paper of lying>']],
  ['Roe took to the hills to accuse the paper of lying.', []],
  ['Roe wrote to the miller to demand an apology.', ['Roe (person named indirect statement on record) to demand <an apology>']],
  ['The bank did not respond to a request for comment, but has said it complies.', ['bank (organization indirect statement on record) has said <it complies>']],
  ['Claims that the mill would close were dismissed by the bank as “nonsense”.', ['> unnamed (unknown indirect statement) Claims <that the mill would close>', 'bank (organization mixed statement on record) were dismissed by <Claims that the mill would close> <as “nonsense”>']],
  ['The claim that he left has been denied by his lawyers.', ['> unnamed (unknown indirect statement) The claim <that he left>', 'his lawyers (group indirect statement) has been denied by <The claim that he left>']],
  ['A road that passed the mill was built by the bank.', []],
  ['The claim that passed the court was denied by the bank.', ['bank (organization indirect statement on record) was denied by <The claim that passed the court>']],
  ['“We were lied to,” is how one mother put it.', ['one mother (person direct statement) put it <“We were lied to,”>']],
  ['“Dead” was how one minister described the plan.', ['one minister (person mixed statement) described <“Dead”> <the plan>']],
  ['The “law” is what judges apply.', []],
  ['Downing Street sources insist he knew nothing of it.', ['Downing Street sources (anonymous indirect statement distancing off record) insist <he knew nothing of it>']],
];

describe('said, unsaid and talked of', () => {
  it.each(passages)('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
