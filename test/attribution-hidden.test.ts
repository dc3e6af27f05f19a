/** Speakers and contents that the tagger, an aside or a passive hides, beside their doubles that report nothing. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Ann Roe, the author of “Tides,” said the port was lost.', [
    'Ann Roe (person named indirect statement on record) said <the port was lost>',
  ]],
  ['Olaf Brand, a clerk known as “Magpie,” stated that he had read the files.', [
    'Olaf Brand (person named indirect statement on record) stated <that he had read the files>',
  ]],
  ['The advert, titled “Tides?”, concludes that the mayor is reckless.', [
    'advert (document indirect statement on record) concludes <that the mayor is reckless>',
  ]],
  ['Roe rejected the idea that the change was a retreat and said that Lund was staying.', [
    'Roe (person named indirect belief) rejected the idea <that the change was a retreat>',
    'Roe (person named indirect statement on record) said <that Lund was staying>',
  ]],
  ['Roe is convinced that the port is lost and said that Lund was staying.', [
    'Roe (person named indirect belief) is convinced <that the port is lost>',
    'Roe (person named indirect statement on record) said <that Lund was staying>',
  ]],
  ['The mayor recalled the ministry’s earlier claim that the port was closed.', [
    'mayor (person indirect statement on record) recalled <the ministry’s earlier claim that the port was closed>',
    '> ministry (government indirect statement on record) earlier claim <that the port was closed>',
  ]],
  ['It’s a forecast that may fail.', []],
  ['Lund quoted the words of President Tomas Vell, who declared that the port would stay open.', [
    'Lund (person named indirect statement on record) quoted <the words of President Tomas Vell>',
    'Tomas Vell (person named indirect statement on record) declared <that the port would stay open>',
  ]],
  ['Roe met the sister of Ann Holt, who said the port was lost.', [
    'sister (person indirect statement on record) said <the port was lost>',
  ]],
  ['Roe read the words of the law, which said the port was lost.', [
    'words of the law (document indirect statement on record) said <the port was lost>',
  ]],
  ['Two people familiar with the talks said the port was lost. One of them added that it was over.', [
    'Two people familiar with the talks (anonymous indirect statement off record) said <the port was lost>',
    'one of Two people familiar with the talks (anonymous indirect statement off record) added <that it was over>',
  ]],
  ['Two people familiar with the talks said the port was lost. One of them, a Dane, added that it was over.', [
    'Two people familiar with the talks (anonymous indirect statement off record) said <the port was lost>',
    'Denmark (government named indirect statement on record) added <that it was over>',
  ]],
  ['Two boats came in. One of them sank.', []],
  ['Brand was quoted by the newspaper Harbour Courier as saying that the port was lost.', [
    'Brand (person named indirect statement on record) saying <that the port was lost>',
  ]],
  ['Brand was quoted by the newspaper Harbour Courier in March.', [
    'Harbour Courier (media named indirect statement on record) was quoted by <Brand>',
  ]],
  ['“I’m not saying it is cheap,” Ms Roe said.', [
    'Roe (person named direct statement on record) said <“I’m not saying it is cheap,”>',
    '> Roe (person named indirect statement on record) ’m not saying <it is cheap>',
  ]],
  ['“I\'m told that the port is lost,” Ms Roe said.', [
    'Roe (person named direct statement on record) said <“I\'m told that the port is lost,”>',
    '> unnamed (unknown indirect statement) \'m told <that the port is lost>',
  ]],
  ['“He is a rock,” said the 46-year-old.', [
    '46-year-old (person direct statement on record) said <“He is a rock,”>',
  ]],
  ['The 46-year-old told the court that the port was lost.', [
    '46-year-old (person indirect statement on record) told <that the port was lost>',
  ]],
  ['The 46-year-old bridge was closed.', []],
  ['At least 40 boats stayed ashore, the committee in Lund reported.', [
    'committee in Lund (organization indirect statement on record) reported <At least 40 boats stayed ashore>',
  ]],
  ['At the port, the committee met.', []],
  ['At night, Ann Lee objected.', []],
  ['Harbour Foods, the largest maker of tins, disputes the method.', [
    'Harbour Foods (organization named indirect statement on record) disputes <the method>',
  ]],
  ['The port had fees, delays, disputes the whole year.', []],
  ['Lund is said to want peace.', [
    '> Lund (person named indirect intention) want <peace>',
    'unnamed (unknown indirect statement) is said <to want peace>',
  ]],
  ['A deputy, Ann Roe, is reported to have told a meeting that she was ill.', [
    '> Ann Roe (person named indirect statement on record) have told <that she was ill>',
    'unnamed (unknown indirect statement) is reported <to have told a meeting that she was ill>',
  ]],
  ['The dockers are expected to vote.', [
    'unnamed (unknown indirect belief) are expected <The dockers> <to vote>',
  ]],
  ['The boat is expected to sail.', [
    'unnamed (unknown indirect belief) is expected <The boat> <to sail>',
  ]],
  ['The African Ports Union, whose council meets on Monday, is expected to send an envoy.', [
    'unnamed (unknown indirect belief) is expected <The African Ports Union> <to send an envoy>',
  ]],
  ['Whitehall considers her findings “unhelpful.”', [
    'United Kingdom (government named mixed belief) considers <her findings “unhelpful.”>',
  ]],
  ['Roe called her claim “foul”.', [
    'Roe (person named mixed statement on record) called <her claim “foul”>',
  ]],
  ['Roe called Ford’s plans to open a mill in Lund “an absolute disgrace.”', [
    'Roe (person named mixed statement on record) called <Ford’s plans to open a mill in Lund “an absolute disgrace.”>',
    '> Ford (person named indirect intention) plans <to open a mill in Lund>',
  ]],
  ['Roe called the clerk and shouted “Go!”', [
    'Roe (person named direct statement on record) shouted <“Go!”>',
  ]],
  ['Roe called the editor of “Tides” on Monday.', []],
  ['They paid the clerks, according to campaign manager Ann Roe.', [
    'Ann Roe (person named indirect statement on record) according to <They paid the clerks>',
  ]],
  ['It fell, according to a survey last year by dentists.', [
    'survey (document indirect statement on record) according to <It fell>',
  ]],
  ['They sailed according to plan.', []],
  ['Both think Roe failed. Both want a new port.', [
    'both (group indirect belief) think <Roe failed>',
    'both (group indirect intention) want <a new port>',
  ]],
  ['Both boats sank.', []],
  ['Nearly a third say they do not know.', [
    'Nearly a third (group indirect statement) say <they do not know>',
  ]],
  ['Nearly a third of the boats sank.', []],
  ['It was sent by clerks who officials say are tied to Lund.', [
    'officials (government indirect statement) say <who> <are tied to Lund>',
  ]],
  ['It was sent by clerks who have a say in it.', []],
  ['And now there is some unease about the port, he said.', [
    'he (person indirect statement on record) said <now there is some unease about the port>',
    '> unnamed (unknown indirect belief) there is some unease about <the port>',
  ]],
  ['Roe wrote in an op-ed that he was late.', [
    'Roe (person named indirect statement on record) wrote in an op-ed <that he was late>',
  ]],
  ['Roe said selling Lund to other towns has been a challenge.', [
    'Roe (person named indirect statement on record) said <selling Lund to other towns has been a challenge>',
  ]],
  ['Roe said the deficit, combined with the debt, means that she will lose.', [
    'Roe (person named indirect statement on record) said <the deficit, combined with the debt, means that she will lose>',
  ]],
  ['Roe said none of the attempts to close the port will work.', [
    'Roe (person named indirect statement on record) said <none of the attempts to close the port will work>',
  ]],
  ['Roe asked the clerk to leave and will go.', [
    'Roe (person named indirect statement on record) asked <the clerk to leave and will go>',
  ]],
  ['“It is so,” state Sen. Ann Roe (D) said.', [
    'Ann Roe (person named direct statement on record) said <“It is so,”>',
  ]],
  ['She has said little, but people familiar with her thinking say Roe knows better.', [
    'she (person indirect statement on record) has said <little>',
    'people familiar with her thinking (anonymous indirect statement off record) say <Roe knows better>',
  ]],
  ['The clerk, who hid for fear of losing her house, said she left.', [
    'clerk (person indirect statement on record) said <she left>',
    'clerk (person indirect belief) for fear of <losing her house>',
  ]],
  ['According to people briefed on the plan, the strike is over.', [
    'people briefed on the plan (anonymous indirect statement off record) According to <the strike is over>',
  ]],
  ['The rest of the Cabinet hopes it will blow over.', [
    'rest of the Cabinet (government indirect belief) hopes <it will blow over>',
  ]],
  ['His members would accept 14 matches.', [
    'His members (group indirect intention endorsing) would accept <14 matches>',
  ]],
  ['The firm has 600 clerks, according to company documents.', [
    'company documents (document indirect statement on record) according to <The firm has 600 clerks>',
  ]],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
