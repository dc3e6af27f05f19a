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
  ['Roe posted online that the mill was lost.', ['Roe (person named indirect statement on record) posted <that the mill was lost>']],
  ['A senator criticised over the vote left.', []],
  ['A man believed to be armed was arrested.', ['unnamed (unknown indirect belief) believed <A man> <to be armed>']],
  ['The mill, said to be 340, burned.', ['unnamed (unknown indirect statement) said <The mill> <to be 340>']],
  ['Roe said to be careful.', []],
  ['She believed him to be armed.', ['she (person indirect belief) believed <him to be armed>']],
  ['Officials refused to confirm or deny that the mill was lost.', ['Officials (government indirect intention) refused <to confirm or deny that the mill was lost>']],
  ['Roe said the mill was lost, without giving details.', ['Roe (person named indirect statement on record) said <the mill was lost>']],
  ['Roe said the mill was lost, without warning.', ['Roe (person named indirect statement on record) said <the mill was lost, without warning>']],
  ['The letter was seen by the clerk.', []],
  ['The letter is seen by the clerk as a threat.', ['clerk (person indirect belief) is seen by <The letter> <as a threat>']],
  ['Doctors put the toll at 40.', ['Doctors (group indirect statement) put <the toll at 40>']],
  ['She put the cup at the edge.', []],
  ['The bank had forecast a fall.', ['bank (organization indirect statement on record) had forecast <a fall>']],
  ['The forecast had a fall in it.', []],
  ['The plan would, Roe said, cost too much.', ['Roe (person named indirect statement on record) said <The plan would> <cost too much>']],
  ['He is, they say, a fool.', ['they (group indirect statement) say <He is> <a fool>']],
  ['Roe is a fool, they say, and left.', ['they (group indirect statement) say <Roe is a fool>']],
  ['“No comment,” was all Roe would say.', ['Roe (person named direct statement on record) would say <“No comment,”>']],
  ['“All” was what Roe wanted.', []],
  ['Had Roe said so, the strike would have ended.', ['Roe (person named indirect statement on record) said <so>']],
  ['Roe said yes.', ['Roe (person named indirect statement on record) said <yes>']],
  ['The Echo has learned that the mill was lost.', ['Echo (media indirect belief endorsing) has learned <that the mill was lost>']],
  ['The miller has learned that the mill was lost.', ['miller (person indirect belief endorsing) has learned <that the mill was lost>']],
];

describe('said, unsaid and talked of', () => {
  it.each(passages)('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
