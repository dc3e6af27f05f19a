/** Who speaks where the sentence hides it: behind "by", after an aside, in an adjective; and what speaks for nobody. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Much is written about the pact described by Okafor as a Danish plan.', [
    'Okafor (person named indirect statement on record) described by <the pact> <as a Danish plan>',
  ]],
  ['A plan dismissed by Ada Roy has failed.', [
    'Ada Roy (person named indirect statement on record) dismissed by <A plan>',
  ]],
  ['The ship was moved by night and the port closed by Monday.', []],
  ['Ada Roy said the tour of Norway illustrates how Denmark tries, “in haste, to build ties with ports that it needs.”', [
    'Ada Roy (person named mixed statement on record) said <the tour of Norway illustrates how Denmark tries, “in haste, to build ties with ports that it needs.”>',
  ]],
  ['The tour illustrates how Denmark tries to build ties.', []],
  ['This shows that the pact includes a military side.', []],
  ['The poll shows that Denmark has lost.', [
    'poll (document indirect statement endorsing on record) shows <that Denmark has lost>',
  ]],
  ['Denmark’s consul in Norway, Ivo Brandt, informed the Harbour news agency that he remains unaware of the drill.', [
    'Ivo Brandt (person named indirect statement on record) informed <that he remains unaware of the drill>',
    '> Ivo Brandt (person named indirect belief) remains unaware of <the drill>',
  ]],
  ['An informed guess is as good as a poll.', []],
  ['Ada Roy, a professor of law in Lund, wrote, also in 2021, that the pact had promise.', [
    'Ada Roy (person named indirect statement on record) wrote <that the pact had promise>',
  ]],
  ['Ada Roy, a Lund University professor wrote that the pact had promise.', [
    'Ada Roy (person named indirect statement on record) wrote <that the pact had promise>',
  ]],
  ['In Lund, a professor wrote that the pact had promise.', [
    'professor (person indirect statement) wrote <that the pact had promise>',
  ]],
  ['In March a veto ended the patrols, prompting Western accusations that Denmark is seeking to avoid checks.', [
    'the West (group named indirect statement on record) accusations <that Denmark is seeking to avoid checks>',
    '> Denmark (government named indirect intention) is seeking <to avoid checks>',
  ]],
  ['There were loud accusations that Denmark had lied.', [
    'unnamed (unknown indirect statement) There were loud accusations <that Denmark had lied>',
  ]],
  ['The deal was replaced by a pact that offered weaker guarantees.', []],
  ['The bank offered an apology.', [
    'bank (organization indirect statement on record) offered <an apology>',
  ]],
  ['Norway has urged UN member states to keep the rules they signed.', [
    'Norway (government named indirect statement on record) has urged <UN member states to keep the rules they signed>',
  ]],
  ['Analysts say that Brandt will likely seek stronger ships and more advanced naval engines from Norway, although his talks are secret.', [
    'Analysts (group indirect statement) say <that Brandt will likely seek stronger ships and more advanced naval engines from Norway>',
    '> Brandt (person named indirect intention) will likely seek <stronger ships and more advanced naval engines from Norway>',
  ]],
  ['Brandt and his guest met on Monday to reportedly discuss the ports, and after dinner they left.', [
    'unnamed (unknown indirect statement distancing) reportedly <discuss the ports>',
  ]],
  ['He particularly thanks Norway for its help in the flood.', [
    'he (person indirect statement on record) particularly thanks <Norway for its help in the flood>',
  ]],
  ['He was paid in thanks.', []],
  ['US State Department spokesman Ivo Brandt warned that the US would act.', [
    'Ivo Brandt (person named indirect statement on record) warned <that the US would act>',
  ]],
  ['US officials said the port was closed.', [
    'US officials (government indirect statement) said <the port was closed>',
  ]],
  ['The plan is to be seen as a joke and little more.', []],
  ['The road held by the rebels is shut.', []],
  ['The story is seen as a hoax.', [
    'unnamed (unknown indirect belief) is seen as <The story> <a hoax>',
  ]],
  ['The ministry made an open reference to Norway just having signed a pact.', [
    'ministry (government indirect statement on record) made an open reference to <Norway just having signed a pact>',
  ]],
  ['The ministry made an open reference to the siege.', [
    'ministry (government indirect statement on record) made an open reference to <the siege>',
  ]],
];

describe('speakers', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
