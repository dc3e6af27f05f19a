/** Where what is said ends: every attribution of a passage, in order; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Marsh said the mill was lost, warning that the barn would follow.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Marsh (person named indirect statement on record) warning <that the barn would follow>',
  ]],
  ['Marsh said the mill was lost, according to the Courier.', [
    '> Marsh (person named indirect statement on record) said <the mill was lost>',
    'Courier (media named indirect statement on record) according to <Marsh said the mill was lost>',
  ]],
  ['Marsh said the mill was lost according to the Courier.', [
    '> Marsh (person named indirect statement on record) said <the mill was lost>',
    'Courier (media named indirect statement on record) according to <Marsh said the mill was lost>',
  ]],
  ['Marsh denied that the mill was lost, if asked.', ['Marsh (person named indirect statement on record) denied <that the mill was lost>']],
  ['Marsh said the mill was lost, and Brandt said the barn was safe.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Brandt (person named indirect statement on record) said <the barn was safe>',
  ]],
  ['Marsh said the mill was lost, but Brandt denied it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Brandt (person named indirect statement on record) denied <it>',
  ]],
  ['Marsh said the mill was lost, while Brandt insisted that it was safe.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Brandt (person named indirect statement distancing on record) insisted <that it was safe>',
  ]],
  ['Marsh said the mill was lost, and promised to rebuild it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Marsh (person named indirect intention on record) promised <to rebuild it>',
  ]],
  ['Marsh said the mill was lost, and that the barn was safe.', [
    'Marsh (person named indirect statement on record) said <the mill was lost, and that the barn was safe>',
  ]],
  ['Marsh said the mill was lost and promised to rebuild it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Marsh (person named indirect intention on record) promised <to rebuild it>',
  ]],
  ['Marsh said the mill was lost, but hoped to rebuild it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Marsh (person named indirect belief) hoped <to rebuild it>',
  ]],
  ['Marsh said the mill was lost, but she hoped to rebuild it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost, but she hoped to rebuild it>',
    '> Marsh (person named indirect belief) hoped <to rebuild it>',
  ]],
  ['Marsh said the mill was lost, but Brandt hopes to rebuild it.', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Brandt (person named indirect belief) hopes <to rebuild it>',
  ]],
  ['Marsh said the mill was lost, but could be rebuilt.', [
    'Marsh (person named indirect statement on record) said <the mill was lost, but could be rebuilt>',
  ]],
  ['Marsh said the mill was lost; Brandt disagreed.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill (and the barn) was lost.', ['Marsh (person named indirect statement on record) said <the mill (and the barn) was lost>']],
  ['Marsh said the mill [the old one] was lost; Brandt wept.', ['Marsh (person named indirect statement on record) said <the mill [the old one] was lost>']],
  ['Marsh said the mill - the oldest in Halland - was lost.', [
    'Marsh (person named indirect statement on record) said <the mill - the oldest in Halland - was lost>',
  ]],
  ['Marsh said the mill was lost - Brandt disagreed.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the well-known mill was lost.', ['Marsh (person named indirect statement on record) said <the well-known mill was lost>']],
  ['Marsh said the mill was lost, which pleased Brandt.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill, which Brandt owns, was lost.', ['Marsh (person named indirect statement on record) said <the mill, which Brandt owns, was lost>']],
  ['Marsh praised the mill, which Brandt owns.', ['Marsh (person named indirect statement on record) praised <the mill>']],
  ['Marsh praised the mill, though it leaks.', ['Marsh (person named indirect statement on record) praised <the mill>']],
  ['Marsh said the mill was lost, though the walls stand.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill was lost, even though the walls stand.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill was lost, as the walls had burned.', [
    'Marsh (person named indirect statement on record) said <the mill was lost, as the walls had burned>',
  ]],
  ['Marsh praised the mill, as Brandt had done.', ['Marsh (person named indirect statement on record) praised <the mill>']],
  ['Marsh praised the mill as a jewel.', ['Marsh (person named indirect statement on record) praised <the mill as a jewel>']],
  ['Marsh praised the miller, before it burned.', ['Marsh (person named indirect statement on record) praised <the miller>']],
  ['Marsh praised the mill, a jewel of the coast.', ['Marsh (person named indirect statement on record) praised <the mill, a jewel of the coast>']],
  ['Marsh praised the mill, and Brandt praised the barn.', [
    'Marsh (person named indirect statement on record) praised <the mill>',
    'Brandt (person named indirect statement on record) praised <the barn>',
  ]],
  ['Marsh praised the mill, and the barn.', ['Marsh (person named indirect statement on record) praised <the mill, and the barn>']],
  ['Marsh praised the mill and left.', ['Marsh (person named indirect statement on record) praised <the mill>']],
  ['Marsh praised the mill and the barn.', ['Marsh (person named indirect statement on record) praised <the mill and the barn>']],
  ['Marsh praised the mill and quietly left.', ['Marsh (person named indirect statement on record) praised <the mill>']],
  ['Marsh asked Brandt to stop and listen.', ['Marsh (person named indirect statement on record) asked <Brandt to stop and listen>']],
  ['Marsh praised the mill, calling it a jewel.', [
    'Marsh (person named indirect statement on record) praised <the mill>',
    'Marsh (person named indirect statement on record) calling <it a jewel>',
  ]],
  ['Marsh praised the mill, including its roof.', ['Marsh (person named indirect statement on record) praised <the mill, including its roof>']],
  ['Marsh said the mill was lost, leaving forty men without work.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill was lost, including the barn.', ['Marsh (person named indirect statement on record) said <the mill was lost, including the barn>']],
  ['Marsh said running the mill was hard, leaving no time for sleep.', [
    'Marsh (person named indirect statement on record) said <running the mill was hard, leaving no time for sleep>',
  ]],
  ['The firm, warning that the mill may fail, cut forty jobs.', ['firm (organization indirect statement on record) warning <that the mill may fail>']],
  ['Brandt, who says the mill is lost, left on Monday.', ['Brandt (person named indirect statement on record) says <the mill is lost>']],
  ['Brandt, who said that the mill was lost, sold the barn.', ['Brandt (person named indirect statement on record) said <that the mill was lost>']],
  ['Brandt, who denied the charge, was freed.', ['Brandt (person named indirect statement on record) denied <the charge>']],
  ['Men who criticised Brandt left.', ['Men (group indirect statement) criticised <Brandt>']],
  ['Aides supporting Brandt declined to speak.', [
    'Aides (group indirect belief) supporting <Brandt>',
    'Aides supporting Brandt (group indirect intention) declined <to speak>',
  ]],
  ['Aides supporting the mayor of Lund declined to speak.', [
    'Aides (group indirect belief) supporting <the mayor of Lund>',
    'Aides supporting the mayor of Lund (group indirect intention) declined <to speak>',
  ]],
  ['A shopkeeper who refused to give his name said the mill was lost.', [
    'shopkeeper (person indirect statement) said <the mill was lost>',
  ]],
  ['Marsh dismissed it by pointing to the cost.', [
    'Marsh (person named indirect statement on record) dismissed <it>',
    'Marsh (person named indirect statement on record) pointing to <the cost>',
  ]],
  ['Marsh dismissed the claim by Brandt.', ['Marsh (person named indirect statement on record) dismissed <the claim by Brandt>']],
  ['Marsh dismissed the claim as absurd.', ['Marsh (person named indirect statement on record) dismissed <the claim as absurd>']],
  ['Marsh dismissed the claim, as she had in May.', ['Marsh (person named indirect statement on record) dismissed <the claim>']],
  ['They confirmed it, and one of them left.', ['they (group indirect statement endorsing) confirmed <it>']],
  ['They confirmed it and left.', ['they (group indirect statement endorsing) confirmed <it>']],
  ['Marsh said it, and Brandt wept.', ['Marsh (person named indirect statement on record) said <it>']],
  ['Marsh condemned this but did nothing.', ['Marsh (person named indirect statement on record) condemned <this>']],
  ['Marsh praised them, but Brandt did not.', ['Marsh (person named indirect statement on record) praised <them>']],
  ['While Moscow denies it, the mill is shut.', ['Russia (government named indirect statement on record) denies <it>']],
  ['While Marsh denies that the mill is shut, the doors are locked.', ['Marsh (person named indirect statement on record) denies <that the mill is shut>']],
  ['Even Marsh denies that the mill is shut, as the doors are open.', ['Marsh (person named indirect statement on record) denies <that the mill is shut>']],
  ['But while Marsh denies it, the mill is shut.', ['Marsh (person named indirect statement on record) denies <it>']],
  ['And when Marsh says the mill is shut, Brandt laughs.', ['Marsh (person named indirect statement on record) says <the mill is shut>']],
  ['Noting that the mill was shut, Marsh went home.', ['Marsh (person named indirect statement endorsing on record) Noting <that the mill was shut>']],
  ['And noting that the mill was shut, Marsh went home.', ['Marsh (person named indirect statement endorsing on record) noting <that the mill was shut>']],
  ['Asked whether the mill was shut, Marsh went home.', ['unnamed (unknown indirect statement) Asked <whether the mill was shut>']],
  ['Asked about the mill, Marsh said it was shut.', [
    'unnamed (unknown indirect statement) Asked about <the mill>',
    'Marsh (person named indirect statement on record) said <it was shut>',
  ]],
  ['Days after Marsh said the mill was safe, it burned.', ['Marsh (person named indirect statement on record) said <the mill was safe>']],
  ['Two days after Marsh said the mill was safe, it burned.', ['Marsh (person named indirect statement on record) said <the mill was safe>']],
  ['Months before Marsh denied the charge, the mill burned.', ['Marsh (person named indirect statement on record) denied <the charge>']],
  ['Because Marsh said the mill was safe, Brandt bought it.', ['Marsh (person named indirect statement on record) said <the mill was safe>']],
  ['Ilse Marsh called the deal a “basis that will last,” hailing the clerk who drew it.', [
    'Ilse Marsh (person named mixed statement on record) called <the deal a “basis that will last,”>',
    'Ilse Marsh (person named indirect statement on record) hailing <the clerk who drew it>',
  ]],
  ['The visit was planned for one hour.', []],
  ['The mayor was criticised for sleeping.', ['unnamed (unknown indirect statement) was criticised for <The mayor> <sleeping>']],
  ['They chanted “Go,” raising doubts about the vote.', [
    'they (group direct statement) chanted <“Go,”>',
    'they (group indirect belief) raising doubts about <the vote>',
  ]],
  ['They chanted “Go,” and raising their fists, marched on.', ['they (group direct statement) chanted <“Go,”>']],
  ['They chanted “Go” and “Stop”.', ['they (group mixed statement) chanted <“Go” and “Stop”>']],
  ['They chanted “Go,” “Stop” and “Never”.', ['they (group mixed statement) chanted <“Go,” “Stop” and “Never”>']],
  ['They chanted “Go”, and Brandt wept.', ['they (group direct statement) chanted <“Go”>']],
  ['They chanted “Go” but Brandt stayed.', ['they (group direct statement) chanted <“Go”>']],
  ['They chanted “Go,” but Brandt stayed.', ['they (group direct statement) chanted <“Go,”>']],
  ['Marsh said the mill was “lost,” but Brandt denied it.', [
    'Marsh (person named mixed statement on record) said <the mill was “lost,”>',
    'Brandt (person named indirect statement on record) denied <it>',
  ]],
  ['Marsh said the mill was “lost” and that Brandt knew it.', [
    'Marsh (person named mixed statement on record) said <the mill was “lost” and that Brandt knew it>',
    '> Brandt (person named indirect belief endorsing) knew <it>',
  ]],
  ['Marsh said the mill was “lost,” leaving Brandt in tears.', ['Marsh (person named mixed statement on record) said <the mill was “lost,”>']],
  ['Marsh said the mill was “lost,” including the barn.', ['Marsh (person named mixed statement on record) said <the mill was “lost,” including the barn>']],
  ['Marsh greeted a “new era,” hailing the deal.', [
    'Marsh (person named mixed statement on record) greeted <a “new era,”>',
    'Marsh (person named indirect statement on record) hailing <the deal>',
  ]],
  ['Marsh greeted a “new era”, a word she loves.', ['Marsh (person named mixed statement on record) greeted <a “new era”>']],
  ['Marsh called the mill “a trap”, “a ruin” and “a shame”.', [
    'Marsh (person named mixed statement on record) called <the mill “a trap”, “a ruin” and “a shame”>',
  ]],
  ['Marsh called the mill “a trap”, and “a ruin”.', ['Marsh (person named mixed statement on record) called <the mill “a trap”, and “a ruin”>']],
  ['Marsh offered the “peace”, and Brandt took it.', ['Marsh (person named mixed intention on record) offered <the “peace”>']],
  ['If the guide tells you that the ice is “thin,” you turn back.', ['guide (person mixed statement on record) tells <that the ice is “thin,”>']],
  ['If the guide says the ice is “thin,” he is afraid.', ['guide (person mixed statement on record) says <the ice is “thin,”>']],
  ['Marsh said that if the ice was “thin,” they would turn back.', [
    'Marsh (person named mixed statement on record) said <that if the ice was “thin,” they would turn back>',
  ]],
  ['Marsh said if the ice was “thin,” they would turn back.', [
    'Marsh (person named mixed statement on record) said <if the ice was “thin,” they would turn back>',
  ]],
  ['The army said it had shot down six drones, a claim that could not be verified.', [
    'army (government indirect statement on record) said <it had shot down six drones>',
  ]],
  ['The army said it had shot down six drones, a boat and a balloon.', [
    'army (government indirect statement on record) said <it had shot down six drones, a boat and a balloon>',
  ]],
  ['The army said it had shot down six drones, a promise, and a threat.', [
    'army (government indirect statement on record) said <it had shot down six drones, a promise, and a threat>',
  ]],
  ['Marsh plans to sell the mill, but has no buyer.', ['Marsh (person named indirect intention) plans <to sell the mill>']],
  ['Marsh hopes to sell the mill, but Brandt does not.', ['Marsh (person named indirect belief) hopes <to sell the mill>']],
  ['Marsh said the mill was lost, the Courier reported last week.', [
    '> Marsh (person named indirect statement on record) said <the mill was lost>',
    'Courier (media named indirect statement on record) reported <Marsh said the mill was lost>',
  ]],
  ['Marsh thinks the mill is lost, but Brandt thinks it is safe.', [
    'Marsh (person named indirect belief) thinks <the mill is lost>',
    'Brandt (person named indirect belief) thinks <it is safe>',
  ]],
  ['Marsh thinks the mill is lost, but she thinks the barn is safe.', [
    'Marsh (person named indirect belief) thinks <the mill is lost, but she thinks the barn is safe>',
    '> Marsh (person named indirect belief) thinks <the barn is safe>',
  ]],
  ['Marsh said the mill was lost and would be sold or would be burned.', [
    'Marsh (person named indirect statement on record) said <the mill was lost and would be sold or would be burned>',
  ]],
  ['Marsh told the Courier the mill was lost and told the council it was safe.', [
    'Marsh (person named indirect statement on record) told <the mill was lost>',
    'Marsh (person named indirect statement on record) told <it was safe>',
  ]],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
