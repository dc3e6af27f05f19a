/** Who speaks, where no reporting verb says so or something stands in its way: beside what must be read stands what must not. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['The journal’s editor in chief, Ann Roe, said the mill was lost.', [
    'Ann Roe (person named indirect statement on record) said <the mill was lost>',
  ]],
  ['The council’s head of legal, Ann Roe, said the mill was lost.', [
    'Ann Roe (person named indirect statement on record) said <the mill was lost>',
  ]],
  // What a text is called, nobody says.
  ['The firm’s leaflet was titled “Eat Breakfast, Save Your Brain.”', []],
  ['Her first song was called “The Long Road Home.”', []],
  ['The miller was called “The Butcher of Halland” by Ann Roe.', [
    'Ann Roe (person named mixed statement on record) was called <The miller> <“The Butcher of Halland”>',
  ]],
  ['The gallery booed when Ann Roe said the mill was lost.', [
    'Ann Roe (person named indirect statement on record) said <the mill was lost>',
  ]],
  ['The gallery booed the speech.', [
    'gallery (organization indirect statement on record) booed <the speech>',
  ]],
  ['Roe called both men “dull,” but she gave the miller a hint: “We will win.”', [
    'Roe (person named mixed statement on record) called <both men “dull,”>',
    'Roe (person named direct statement on record) gave the miller a hint: <“We will win.”>',
  ]],
  ['Ann Roe’s response was: “We will not sell the mill to anyone.”', [
    'Ann Roe (person named direct statement on record) response was: <“We will not sell the mill to anyone.”>',
  ]],
  ['Her answer was simple: “We will not sell the mill to anyone.”', [
    'her (person direct statement on record) answer was simple: <“We will not sell the mill to anyone.”>',
  ]],
  ['The mayor’s garden was dry: “We will not sell the mill to anyone.”', [
    'unnamed (unknown direct statement) - <“We will not sell the mill to anyone.”>',
  ]],
  ['When the old mayor died in May, Ann Roe released the following statement: “He was a fighter.”', [
    'Ann Roe (person named direct statement on record) released the following statement <“He was a fighter.”>',
  ]],
  ['The best mill was not in town, as the Herald notes: “It stands on the hill.”', [
    'Herald (media direct statement endorsing on record) notes <“It stands on the hill.”>',
  ]],
  ['The miller dozed on, but Ann Roe gave the clerk, who was new to the town, a lesson on Friday: “You never sleep at work.”', [
    'Ann Roe (person named direct statement on record) gave <“You never sleep at work.”>',
  ]],
  ['It gets better by the day: “Nobody likes a tram that is late.”', [
    'unnamed (unknown direct statement) - <“Nobody likes a tram that is late.”>',
  ]],
  ['Ted Marlow: “Pushing a clerk is a sackable offence.”', [
    'Ted Marlow (person named direct statement on record) : <“Pushing a clerk is a sackable offence.”>',
  ]],
  ['Question 4: “Pushing a clerk is a sackable offence.”', [
    'unnamed (unknown direct statement) - <“Pushing a clerk is a sackable offence.”>',
  ]],
  ['Here\'s Marlow in 2019: “I have said that twice before now.”', [
    'Marlow (person named direct statement on record) : <“I have said that twice before now.”>',
    '> Marlow (person named indirect statement on record) have said <that twice before now>',
  ]],
  ['Here\'s a lamp from 2019: “I have said that twice before now.”', [
    'unnamed (unknown direct statement) - <“I have said that twice before now.”>',
    '> unnamed (unknown indirect statement) have said <that twice before now>',
  ]],
  ['And this from Marlow: “Nobody likes a tram that is late.”', [
    'Marlow (person named direct statement on record) : <“Nobody likes a tram that is late.”>',
  ]],
  ['Then there was Marlow in 2019: “Nobody likes a tram that is late.”', [
    'Marlow (person named direct statement on record) : <“Nobody likes a tram that is late.”>',
  ]],
  ['Then there was no tram: “Nobody likes a tram that is late.”', [
    'unnamed (unknown direct statement) - <“Nobody likes a tram that is late.”>',
  ]],
  ['Senator Ted Marlow on the radio: “Nobody likes a tram that is late.”', [
    'Ted Marlow (person named direct statement on record) : <“Nobody likes a tram that is late.”>',
  ]],
  ['The trouble with the radio: “Nobody likes a tram that is late.”', [
    'unnamed (unknown direct statement) - <“Nobody likes a tram that is late.”>',
  ]],
  ['Angry drivers at the depot: “Nobody told us a thing about it.”', [
    'Angry drivers (group direct statement) : <“Nobody told us a thing about it.”>',
  ]],
  ['Two words: “Save the mill and its people!”', [
    'unnamed (unknown direct statement) - <“Save the mill and its people!”>',
  ]],
  ['“Nobody likes a tram that is late.” – Ann Roe, commuter', [
    'Ann Roe (person named direct statement on record) - <“Nobody likes a tram that is late.”>',
  ]],
  ['“Nobody likes a tram that is late” – Ann Roe was the first to see it.', [
    'unnamed (unknown direct statement) - <“Nobody likes a tram that is late”>',
  ]],
  ['“The bus was never any better than this.” — Ted Marlow', [
    'Ted Marlow (person named direct statement on record) - <“The bus was never any better than this.”>',
  ]],
  ['The report is wrong. “I will look into it,” she wrote. “I don\'t know the state of it, but I will look.” — Hilda Crane', [
    'she (person direct statement on record) wrote <“I will look into it,”>',
    'Hilda Crane (person named direct statement on record) - <“I don\'t know the state of it, but I will look.”>',
  ]],
  ['Marsh quotes retired pilot Aldo Kern: “The mill will be worse off.”', [
    'Marsh (person named indirect statement on record) quotes <retired pilot Aldo Kern: “The mill will be worse off.”>',
    '> Aldo Kern (person named direct statement on record) : <“The mill will be worse off.”>',
  ]],
  ['The Herald quoted a nurse at the clinic: “We have no beds left at all.”', [
    'Herald (media indirect statement on record) quoted <a nurse at the clinic: “We have no beds left at all.”>',
    '> nurse (person direct statement) : <“We have no beds left at all.”>',
  ]],
  ['She cited three reasons: “The cost, the noise and the smell of it.”', [
    'she (person mixed statement on record) cited <three reasons: “The cost, the noise and the smell of it.”>',
  ]],
  ['“All of her plans are a long way off,” columnist Ai Lunde wrote in the Globe.', [
    'Ai Lunde (person named direct statement on record) wrote <“All of her plans are a long way off,”>',
  ]],
  ['“All of her plans are a long way off.” Can Lunde have written it?', [
    'unnamed (unknown direct statement) - <“All of her plans are a long way off.”>',
  ]],
  ['Win Tarel, a member of the board, said on Tuesday that the party had won.', [
    'Win Tarel (person named indirect statement on record) said <that the party had won>',
  ]],
  ['Win Tarel, a member of the board, said that according to the police, the party had won.', [
    'Win Tarel (person named indirect statement on record) said <that according to the police, the party had won>',
    '> police (government indirect statement on record) according to <the party had won>',
  ]],
  ['Orsley, the author of “Going Down,” a book about spies, said the days of plenty were gone.', [
    'Orsley (person named indirect statement on record) said <the days of plenty were gone>',
  ]],
  ['Orsley, who shouted “We are going down,” a boy behind him, said it was lost.', [
    'Orsley (person named direct statement on record) shouted <“We are going down,”>',
    'Orsley (person named indirect statement on record) said <it was lost>',
  ]],
  ['Denying the fall of the river also carries risks, as critics point out.', [
    'critics (group indirect statement endorsing) point out <Denying the fall of the river also carries risks>',
  ]],
  ['The critics point is out of date.', []],
  ['\'\'There is too much shouting in here,\'\' the former mayor told a crowd that the council put at 3,000 people.', [
    'former mayor (person direct statement on record) told <\'\'There is too much shouting in here,\'\'>',
  ]],
  ['Crane, the town’s sitting mayor, repeated claims that Marlow tells the same lies, calling him a “gifted guy”.', [
    'Crane (person named indirect statement on record) repeated claims <that Marlow tells the same lies>',
    'Crane (person named mixed statement on record) calling <him a “gifted guy”>',
  ]],
  ['Crane dismissed the claim that the Marlow campaign is breaking the law — saying the campaign chose to do so.', [
    'Crane (person named indirect statement on record) dismissed the claim <that the Marlow campaign is breaking the law>',
    'Crane (person named indirect statement on record) saying <the campaign chose to do so>',
    '> campaign (organization indirect intention) chose <to do so>',
  ]],
  ['A letter from the Legion obtained by the Post warns that “any further word will go through our lawyer”.', [
    'letter from the Legion obtained by the Post (document mixed statement on record) warns <that “any further word will go through our lawyer”>',
  ]],
  ['The letter written by the Post, the mayor warns, is false.', [
    'mayor (person indirect statement on record) warns <The letter written by the Post> <is false>',
  ]],
  ['Brill attacked Marlow at Saturday’s debate over the mill.', [
    'Brill (person named indirect statement on record) attacked <Marlow at Saturday’s debate over the mill>',
  ]],
  ['Brill attacked Marlow at Marsh’s debate over the mill.', [
    'Brill (person named indirect statement on record) attacked <Marlow at Marsh’s debate over the mill>',
    '> Marsh (person named indirect statement on record) debate over <the mill>',
  ]],
  ['Odell said that critics were wrong about the bridge. “It was built to last for us all.” The talks end on Sunday.', [
    'Odell (person named mixed statement on record) said <that critics were wrong about the bridge> <“It was built to last for us all.”>',
    '> critics (group indirect belief distancing) were wrong about <the bridge>',
  ]],
  ['Odell denied it. “It was built to last for us all.” The talks end on Sunday.', [
    'Odell (person named indirect statement on record) denied <it>',
    'Odell (person named direct statement on record) - <“It was built to last for us all.”>',
  ]],
];

describe('speakers who are introduced, signed, or told behind an aside', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
