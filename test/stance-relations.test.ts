/** What stance is read from: how each word of a sentence stands to the [mention] in brackets, how the mention stands in its sentence, and what the lists say of each word. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { Matcher } from '../src/lexicons/matcher.ts';
import { SCALES, visitClues } from '../src/measures/stance/clues.ts';
import { StanceColumns } from '../src/measures/stance/columns.ts';
import { Relater } from '../src/measures/stance/relater.ts';
import { RELATIONS } from '../src/measures/stance/relations.ts';
import { frames } from '../src/measures/stance/rows.ts';
import { SentenceStructure } from '../src/measures/stance/structure.ts';
import { tellingWords } from '../src/measures/stance/telling-words.ts';
import { WordLists } from '../src/measures/stance/word-facts.ts';
import type { Reading } from '../src/reading.ts';

let reading: Reading;
const analyzer = createAnalyzer({
  zoning: 'off', language: 'en', interval: false,
  measures: [{ id: 'reader', unit: 'none', categories: {}, find: (read) => { reading = read as unknown as Reading; return []; } }],
});
const lists = new WordLists(null);
const matcher = new Matcher(frames);

/** `relation: its words | …` in order; the standing, sorted, and by the words beside the mention; `word scale relation rating` of each clue. */
function read(marked: string): { relations: string; standing: string; beside: string; clues: string } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  analyzer.analyze({ text, actors: [{ id: 'target', name: text.slice(start, end) }], mentions: [{ actor: 'target', start, end }] });
  const { parsed: { tokens }, actorsRead } = reading;
  const mention = actorsRead.actors.flatMap(({ mentions }) => mentions).find(({ first }) => tokens.start[first] === start)!;
  const columns = new StanceColumns(reading, lists);
  const structure = new SentenceStructure(columns, reading.parsed.sentenceAt(start));
  const relater = new Relater(columns);
  const standing: string[] = [];
  const beside: string[] = [];
  const clues: string[] = [];
  const add = (token: number, kind: string, relation: number, x: number): void => void clues.push(`${tokens.text[token]} ${kind} ${RELATIONS[relation]} ${Math.round(1000 * x) / 1000}`);
  visitClues(mention, structure, tellingWords(structure, matcher), relater, {
    rating: ({ token }, scale, relation, x) => add(token, SCALES[scale]!, relation, x),
    word: ({ token }, relation, x) => add(token, 'word', relation, x),
    frame: ({ token }, _, relation, x) => add(token, 'frame', relation, x),
    standing: (key) => standing.push(key),
    standingOf: (relation, stem) => (relation === 'before' || relation === 'after' ? beside.push(`${relation} ${stem}`) : standing.push(`${relation} of ${stem}`)),
  });
  const runs: { relation: string; words: string[] }[] = [];
  for (let i = structure.from; i < structure.to; i++) {
    const relation = RELATIONS[relater.of(i, mention, structure)]!;
    if (runs.at(-1)?.relation === relation) runs.at(-1)!.words.push(tokens.text[i]!);
    else runs.push({ relation, words: [tokens.text[i]!] });
  }
  return { relations: runs.map(({ relation, words }) => `${relation}: ${words.join(' ')}`).join(' | '), standing: standing.sort().join(', '), beside: beside.join(', '), clues: clues.join('; ') };
}

const relations: [string, string][] = [
  ['[Okafor] betrayed the villagers.', 'self: Okafor | deed: betrayed | undergone: the villagers .'],
  ['The villagers were betrayed by [Okafor].', 'object-subject: The villagers | left-near: were | deed: betrayed by | self: Okafor | object-after: .'],
  ['[Okafor] was betrayed by the villagers.', 'self: Okafor | suffered: was betrayed | undergone: by the villagers .'],
  ['The villagers betrayed [Okafor] in the square.', 'object-subject: The villagers | object: betrayed | self: Okafor | object-after: in the square .'],
  ['[Okafor] was spat at by the barber.', 'self: Okafor | suffered: was spat | undergone: at by the barber .'],
  // What part of the subject a preposition governs is not what does the deed.
  ['Shares in [Okafor] fell.', 'noun-prep: Shares in | self: Okafor | owned-deed: fell | right-clause: .'],
  ['A critic of [Okafor] lied to the barber.', 'noun-prep: A critic of | self: Okafor | owned-deed: lied | right-clause: to | own-speech: the barber | right-clause: .'],
  ['[Okafor] of Skarva lied to the barber.', 'self: Okafor | right-near: of | right-near-taken: Skarva | deed: lied | undergone: to | own-speech: the barber | undergone: .'],
  ['The barber and [Okafor] lied.', 'left-near: The barber and | self: Okafor | deed: lied | complement: .'],
  ['[Okafor] is a brave man.', 'self: Okafor | deed: is | predicate: a brave man .'],
  ['The brave [Okafor] left.', 'before-in-phrase: The brave | self: Okafor | deed: left | complement: .'],
  ['[Okafor], a brave clerk, left the room.', 'self: Okafor | right-near: , | apposition: a brave clerk | right-clause: , | deed: left | complement: the room .'],
  ["[Okafor]'s brave aides left the room.", "self: Okafor | owned: 's brave aides | owned-deed: left | right-clause: the room ."],
  ["[Okafor]'s aides betrayed the villagers.", "self: Okafor | owned: 's aides | owned-deed: betrayed | right-clause: the villagers ."],
  ['A letter to [Okafor] was found.', 'noun-prep: A letter to | self: Okafor | owned-deed: was found | right-clause: .'],
  ['The [Okafor] government lost the vote.', 'before-in-phrase: The | self: Okafor | after-in-phrase: government | owned-deed: lost | right-clause: the vote .'],
  ['[Okafor] left and betrayed the villagers.', 'self: Okafor | deed: left | complement: and | deed: betrayed | undergone: the villagers .'],
  ['[Okafor] left because he betrayed the villagers.', 'self: Okafor | deed: left | right-near: because | right-near-taken: he | same-deed: betrayed | same-complement: the villagers .'],
  ['[Okafor] left, and his aides lied.', 'self: Okafor | deed: left | right-near: , and | right-far-taken: his | same-owned: aides | right-far-taken: lied .'],
  ['[Okafor] was lucky; the villagers lost the house that Lund had built.', 'self: Okafor | deed: was | predicate: lucky | right-near: ; | right-far: the villagers lost the house that | right-far-taken: Lund had built .'],
  ['“[Okafor] is a liar,” said Lund.', 'left-near: “ | self: Okafor | deed: is | predicate: a liar | right-far: , ” | outer-speech: said Lund .'],
  ['[Okafor] said the villagers were liars.', 'self: Okafor | deed: said | own-speech: the villagers were liars | right-clause: .'],
  ['Lund said [Okafor] was a liar.', 'outer-speech: Lund said | self: Okafor | deed: was | predicate: a liar .'],
  ['Lund said the villagers were liars, and [Okafor] left.', 'outer-speech: Lund said | left-far-taken: the villagers | left-far: were | left-near: liars , and | self: Okafor | deed: left | outer-speech: .'],
  ['The villagers did not betray [Okafor].', 'object-subject: The villagers | left-near: did not | object: betray | self: Okafor | object-after: .'],
  ['[Okafor] may have betrayed the villagers.', 'self: Okafor | deed: may have betrayed | undergone: the villagers .'],
  ['[Okafor] never lied.', 'self: Okafor | right-near: never | deed: lied | complement: .'],
  ['The villagers gladly helped [Okafor].', 'object-subject: The villagers | left-near: gladly | object: helped | self: Okafor | object-after: .'],
  ['Praise for [Okafor] came quickly.', 'noun-prep: Praise for | self: Okafor | owned-deed: came | right-clause: quickly .'],
  ['[Okafor] was brave, and she was honest.', 'self: Okafor | deed: was | predicate: brave | right-near: , | right-far: and | right-far-taken: she | same-deed: was | same-predicate: honest .'],
  ['[Okafor] left because she was honest.', 'self: Okafor | deed: left | right-near: because | right-near-taken: she | same-deed: was | same-predicate: honest .'],
  ['[Okafor] met Lund because he was honest.', 'self: Okafor | deed: met | complement: Lund | right-near: because | right-far-taken: he was honest .'],
  ['The clerks left, and [she] was honest, for she paid her debts.', 'left-far: The clerks | left-near: left , and | self: she | deed: was | predicate: honest | right-near: , | right-far: for | right-far-taken: she | same-deed: paid | same-complement: her debts .'],
  ['The clerks thanked [her] for her help.', 'outer-speech: The clerks | object: thanked | self: her | object-after: for her help | outer-speech: .'],
  ['[Her] honest aides left.', 'self: Her | owned: honest aides | owned-deed: left | right-clause: .'],
  ['[Okafor] lost his house, and his house was fine.', 'self: Okafor | deed: lost | complement: his house | right-far: , and | right-far-taken: his | same-owned: house | right-far-taken: was fine .'],
  ['[Okafor] won; Lund, a cruel man, lost.', 'self: Okafor | deed: won | right-near: ; | right-near-taken: Lund | right-far: , a cruel man , | right-far-taken: lost .'],
  ['Lund, a cruel man, lost, and [Okafor] won.', 'left-far-taken: Lund | left-far: , a cruel man , | left-near-taken: lost | left-near: , and | self: Okafor | deed: won | complement: .'],
  ['The cruel winter, which froze the river and emptied the stores, was over when [Okafor] arrived.', 'left-far: The cruel winter , which froze the river and emptied the stores | left-clause: , | left-near: was over when | self: Okafor | deed: arrived | complement: .'],
  ['Lund told the court that [Okafor] had said the villagers were cruel.', 'outer-speech: Lund told the court | left-near-taken: that | self: Okafor | deed: had said | own-speech: the villagers were cruel | outer-speech: .'],
  ['Lund told the court that the villagers were cruel and that [Okafor] left.', 'outer-speech: Lund told the court | left-far: that the villagers were | left-near: cruel and that | self: Okafor | deed: left | outer-speech: .'],
  ['[Okafor] hardly helped the villagers.', 'self: Okafor | right-near: hardly | deed: helped | complement: the villagers .'],
  ['Nobody helped [Okafor].', 'object-subject: Nobody | object: helped | self: Okafor | object-after: .'],
  ['[Okafor] would help the villagers.', 'self: Okafor | deed: would help | complement: the villagers .'],
  ['[Okafor] must help the villagers.', 'self: Okafor | deed: must help | complement: the villagers .'],
  ['[Okafor] protected the corrupt clerk.', 'self: Okafor | deed: protected | undergone: the corrupt clerk .'],
  // What is said of another, or beside another's name, is taken; beside the actor's own it describes him.
  ['[Okafor], once so proud of the house, left.', 'self: Okafor | right-near-taken: , | apposition: once so proud of the house | right-clause: , | deed: left | complement: .'],
  ['Lund, proud of the house, left, and [Okafor] won.', 'left-far-taken: Lund , proud of the house | left-far: , | left-near-taken: left | left-near: , and | self: Okafor | deed: won | complement: .'],
  ['The villagers feared [she] would lie.', 'outer-speech: The villagers feared | self: she | deed: would lie | outer-speech: .'],
  ['The villagers helped [Okafor] win.', 'object-subject: The villagers | object: helped | self: Okafor | deed: win | complement: .'],
  ['Lund stole the house from [Okafor].', 'left-clause-taken: Lund | object: stole | noun-prep: the house from | self: Okafor | right-near-taken: .'],
  ['[Okafor] won 12 prizes.', 'self: Okafor | deed: won | complement: 12 prizes .'],
];
describe('the words around a mention', () => {
  it.each(relations)('%s', (sentence, expected) => {
    expect(read(sentence).relations).toBe(expected);
  });
});

const standings: [string, string][] = [
  ['[Okafor] betrayed the villagers.', 'deed, deed of betray, early, length 0, names 0'],
  ['The villagers were betrayed by [Okafor].', 'deed, deed of betray, late, length 0, names 0'],
  ['[Okafor] was betrayed by the villagers.', 'early, length 0, names 0, suffered, suffered of betray'],
  ['The villagers betrayed [Okafor] in the square.', 'length 0, middle, names 0, object, object of betray'],
  ['[Okafor] is a brave man.', 'deed, deed of is, early, length 0, names 0, predicate'],
  ["[Okafor]'s aides betrayed the villagers.", 'early, length 0, names 0, owned, owned-deed'],
  ['A letter to [Okafor] was found.', 'length 0, middle, names 0, noun-prep, owned-deed, under of to'],
  ['[Okafor] left and betrayed the villagers.', 'deed, deed of betray, deed of left, early, length 0, names 0'],
  ['[Okafor] left because he betrayed the villagers.', 'deed, deed of left, early, length 0, names 0, same-deed'],
  ['[Okafor] was lucky; the villagers lost the house that Lund had built.', 'deed, deed of was, early, length 1, names 1, predicate'],
  ['“[Okafor] is a liar,” said Lund.', 'deed, deed of is, early, inside speech, length 1, names 1, outer-speech, predicate, quotes'],
  ['[Okafor] said the villagers were liars.', 'deed, deed of said, early, length 0, names 0, own-speech'],
  ['[Okafor] may have betrayed the villagers.', 'deed, deed of betray, early, length 0, names 0'],
  ['The clerks left, and [she] was honest, for she paid her debts.', 'deed, deed of was, length 1, middle, names 0, predicate, pronoun, same-deed'],
  ['The clerks thanked [her] for her help.', 'inside speech, length 0, middle, names 0, object, object of thank, outer-speech, pronoun'],
  ['The cruel winter, which froze the river and emptied the stores, was over when [Okafor] arrived.', 'deed, deed of arriv, late, length 2, names 0'],
  ['Nobody helped [Okafor].', 'length 0, middle, names 0, object, object of help'],
];
const besides: [string, string][] = [
  ['[Okafor] slept.', 'before -, after slept'],
  ['The former clerk [Okafor] slept.', 'before clerk, after slept'],
  ['The villagers thanked Lund, [Okafor] and the clerks', 'before ,, after and'],
];
describe('the words on either side of a mention', () => {
  it.each(besides)('%s', (sentence, expected) => {
    expect(read(sentence).beside).toBe(expected);
  });
});

describe('the standing of a mention', () => {
  it.each(standings)('%s', (sentence, expected) => {
    expect(read(sentence).standing).toBe(expected);
  });
});

/** Ratings as the lists give them, less what negation and doubt take from them. */
const clues: [string, string][] = [
  ['[Okafor] betrayed the villagers.', 'betrayed subject deed -1; betrayed object deed 0.75; betrayed toward deed 0.333; betrayed frame deed 1; villagers word undergone 1'],
  ['[Okafor] is a brave man.', 'brave valence predicate 0.75; brave afinn predicate 0.4; brave loaded predicate 0.375; brave word predicate 1'],
  ['“[Okafor] is a liar,” said Lund.', 'liar valence predicate -0.875; liar afinn predicate -0.6; liar loaded predicate 0.75; liar word predicate 1'],
  ['The villagers did not betray [Okafor].', 'villagers word object-subject 1; betray object object -0.375; betray toward object -0.167; betray frame object -0.5; betray loaded object -0.25'],
  ['[Okafor] may have betrayed the villagers.', 'betrayed subject deed -0.6; betrayed object deed 0.45; betrayed toward deed 0.2; betrayed frame deed 0.6; villagers word undergone 1'],
  ['[Okafor] never lied.', 'lied subject deed 0.5; lied frame deed -0.5; lied loaded deed -0.187'],
  ['[Okafor] lost his house, and his house was fine.', 'lost subject deed -0.333; lost frame deed 1; house word complement 1; house word same-owned 1; fine word right-far-taken 1'],
  ['[Okafor] hardly helped the villagers.', 'helped subject deed -0.333; helped frame deed -0.5; villagers word complement -0.5'],
  ['Nobody helped [Okafor].', 'Nobody valence object-subject -0.312; helped frame object -0.5'],
  ['[Okafor] would help the villagers.', 'help subject deed 0.4; help frame deed 0.6; villagers word complement 1'],
  ['[Okafor] must help the villagers.', 'help subject deed 0.667; help frame deed 1; villagers word complement 1'],
  // A frame tells what its object makes of the doer; a noun or an adjective that is a verb here is none; a comparison turns for the other side.
  ['[Okafor] protected the corrupt clerk.', 'protected subject deed 0.417; protected object deed 0.25; protected composed deed -0.25; protected frame deed 1; corrupt loaded undergone 0.313; corrupt word undergone 1; clerk word undergone 1'],
  ['[Okafor] has measured the house.', 'house word complement 1'],
  ['Lund is more corrupt than [Okafor].', 'more word left-near-taken 1; corrupt valence left-near-taken 0.5; corrupt afinn left-near-taken 0.3; corrupt loaded left-near-taken -0.156; corrupt word left-near-taken -0.5'],
  ['Lund is less corrupt than [Okafor].', 'less word left-near-taken 1; corrupt valence left-near-taken -0.25; corrupt afinn left-near-taken -0.15; corrupt loaded left-near-taken 0.078; corrupt word left-near-taken 0.25'],
  ['Without a word Lund praised [Okafor].', 'word word outer-speech -0.5; praised object object 0.667; praised toward object 1; praised frame object 1'],
  ['[Okafor] won 12 prizes.', 'won subject deed 0.667; won frame deed 1; prizes valence complement 0.5; prizes word complement 1'],
];
describe('what the lists say', () => {
  it.each(clues)('%s', (sentence, expected) => {
    expect(read(sentence).clues).toBe(expected);
  });
});
