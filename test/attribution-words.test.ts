/**
 * The words that the rules of attribution know, each in a sentence where it matters: `[source] {cue} <content>`, with `_` for the word. Where
 * no brackets stand, nobody speaks there.
 */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

/** The text with the first attribution marked in it. */
function marked(text: string): string {
  const [first] = analyzer.analyze(text).attributions;
  if (!first) return text;
  const marks: [number, string][] = [];
  const add = (span: { start: number; end: number } | null, open: string, close: string): void => void (span && marks.push([span.start, open], [span.end, close]));
  add(first.source, '[', ']');
  add(first.cue, '{', '}');
  for (const part of first.content) add(part, '<', '>');
  return marks.sort((a, b) => b[0] - a[0] || (/[\]}>]/.test(a[1]) ? 1 : -1)).reduce((shown, [at, mark]) => shown.slice(0, at) + mark + shown.slice(at), text);
}

const words: [string, string, string[]][] = [
  ['a preposition within the speaker', '[The woman _ the harbour] {said} <it rained>.', ['of', 'at', 'in', 'for', 'from', 'with', 'on', 'near', 'behind', 'over', 'across', 'inside', 'outside', 'under', 'above', 'by', 'to', 'around', 'within', 'between', 'among', 'against', 'about', 'like', 'toward', 'towards']],
  ['a preposition that goes on from a noun', '<“It rained,”> {said} [a woman _ the harbour].', ['of', 'at', 'in', 'for', 'from', 'with', 'on', 'by', 'near', 'inside', 'about', 'against', 'within', 'to']],
  ['a preposition that goes on from a name', '<“It rained,”> {said} [Ann Lee _ the harbour board].', ['of', 'from', 'with', 'for']],
  ['a preposition that tells where it was said', '<“It rained,”> {said} [Ann Lee] _ the harbour.', ['in', 'near', 'at', 'on', 'inside']],
  ['an aside', '[Ann Lee, _], {said} <it rained>.', ['who was there', 'whose house is there', 'now of Lund', 'then mayor', 'formerly of Lund', 'once mayor', 'herself a sailor', 'one of the owners', 'along with her sons', 'such as she is', 'a sailor who knows the coast']],
  ['a word beside', '[Ann Lee], _, {said} <it rained>.', ['however', 'meanwhile', 'though', 'too', 'instead', 'as mayor', 'after the vote', 'when asked', 'while on board', 'in May', 'on Monday', 'at noon', 'for one', 'by telephone', 'during the vote', 'speaking in Lund', 'also of Lund']],
  ['words before an amount', 'In May, [_ half of the owners] {said} <it rained>.', ['about', 'around', 'over', 'under', 'nearly', 'almost', 'roughly', 'just', 'only', 'just over', 'just under']],
  ['words before a fraction', 'In May, [_ a third of the owners] {said} <it rained>.', ['about', 'around', 'over', 'under', 'nearly', 'almost', 'roughly', 'just', 'only', 'just over']],
  ['a verb that may stand before its subject', '<It rained all night>, {_} [the mayor].', ['said', 'says', 'reported', 'wrote', 'writes', 'added', 'adds', 'noted', 'announced', 'announces', 'explained', 'explains', 'argued', 'argues', 'recalled', 'recalls', 'concluded', 'concludes']],
  ['what is asserted by deeds', 'Norvik asserted its _.', ['influence', 'control', 'authority', 'dominance', 'power', 'supremacy', 'rights', 'independence', 'leadership', 'presence', 'strength']],
  ['what could be said and is not', 'Ann Lee _ praise the plan.', ['can', 'could', 'must', 'should', 'may', 'might']],
  ['a participle that is a preposition', 'Questions _ the pact remain.', ['regarding', 'concerning', 'following', 'respecting', 'pending', 'considering', 'touching', 'barring']],
  ['what is quoted as said', '[Ann Lee] {was quoted as _} <that it rained>.', ['saying', 'stating', 'claiming', 'writing', 'declaring', 'insisting', 'telling']],
  ['what is asked', '[Ann Lee] {asked} <_>.', ['whether it rained', 'if it rained', 'how it began', 'why it rained', 'what he saw', 'where it rained', 'when it rained', 'who had come', 'which road was shut']],
  ['where and how it is said', '[Ann Lee] {said} _ <that it rained>.', ['in the hall', 'on the quay', 'at the gate', 'during the vote', 'after the vote', 'before the vote', 'to the crowd', 'from the quay', 'with a smile', 'by telephone', 'through a lawyer', 'via a lawyer', 'last week', 'of the storm', 'about the storm', 'for the record', 'this week', 'among friends', 'between meetings', 'across the table']],
  ['what a judged thing is about', '[Ann Lee] {called} <the talk _ the mill “foul”>.', ['of', 'in', 'at', 'for', 'from', 'with', 'on', 'between', 'among', 'over', 'against', 'about', 'to', 'by', 'toward', 'towards']],
  ['a clause before, which nobody says', '_ it rained, Ann Lee objected.', ['while', 'because', 'if', 'when', 'as', 'although', 'though', 'after', 'before', 'since', 'unless', 'until', 'whereas', 'once', 'even though', 'now']],
  ['a clause that opens the sentence', '_ [Ann Lee] {denied} <it>, the mill burned.', ['while', 'because', 'if', 'when', 'as', 'although', 'though', 'after', 'before', 'since', 'unless', 'until', 'whereas', 'once', 'even if']],
  ['what the author adds in contrast', '[Ann Lee] {praised} <the mill>, _.', ['though it leaks', 'although it leaks', 'even though it leaks', 'despite the leak', 'amid the rain', 'as it rained', 'while it rained', 'whereas Bo did not', 'given the rain']],
  ['when or why a thing was praised', '[Ann Lee] {praised} <the mill>, _ it burned.', ['before', 'after', 'while', 'when', 'because', 'since', 'until', 'once', 'whenever']],
  ['what tells on about the thing', '[Ann Lee] {praised} <the miller>, _.', ['who sings', 'whose roof leaks', 'whom she knew', 'which Bo liked', 'where it rains']],
  ['a clause of its own behind an object', '[Ann Lee] {praised} <the mill>, _ it burned.', ['and', 'but', 'or', 'yet', 'so']],
  ['a set phrase before the verb', '[Ann Lee] _ {said} <it rained>.', ['in turn', 'in fact', 'for example', 'for instance', 'of course', 'in particular', 'in response', 'in return', 'in part', 'in general', 'in addition', 'on record']],
  ['a number of people', '[_] {said} <it rained>.', ['some', 'many', 'others', 'few', 'several', 'another', 'either', 'half']],
  ['an adverb whatever it seems', '[The crews] _ {said} <it rained>.', ['there', 'here', 'alike', 'each', 'all', 'both']],
  ['a second verb of the same subject', '[Ann Lee] came _ {said} <it rained>.', ['and', 'but']],
  ['a plural by sense', '[_] {fear} <that it rained>.', ['people', 'police', 'men', 'women', 'children', 'many', 'some', 'others', 'most']],
  ['what opens a clause and is no part of the cue', '[She] came and _ {said} <it rained>.', ['there', 'here', 'today', 'yesterday', 'meanwhile']],
  ['what is a part of the cue', '[She] came and {_ said} <it rained>.', ['quietly', 'also', 'then', 'later', 'never']],
  ['a list that begins with a word for it', '[_] {said} <it rained>.', ['both Ann Lee and Bo Falk', 'either Ann Lee or Bo Falk']],
  ['nobody, who says nothing', '_ said it rained.', ['nobody', 'none', 'neither', 'neither Ann Lee nor Bo Falk', 'none of the crew', 'neither of the crew']],
  ['who of whom', '[_ of the crew] {said} <it rained>.', ['some', 'most', 'many', 'several', 'all', 'half', 'both', 'each', 'one', 'few', 'those', 'any', 'much', 'either', 'more', 'fewer']],
  ['what is spoken of, behind its preposition', '[Ann Lee] {_} <the plan>.', ['complained about', 'warned of', 'called for', 'argued against', 'commented on', 'objected to', 'hinted at', 'spoke of', 'apologised for', 'boasted of', 'joked about', 'protested against', 'insisted on', 'pleaded for', 'alluded to']],
  ['who speaks for himself', '_ think it rained.', ['I', 'we']],
  ['a participle behind the content', '[Ann Lee] {said} <it rained>, _ that it would stop.', ['adding', 'saying', 'noting', 'arguing', 'claiming', 'insisting', 'stressing', 'warning', 'suggesting', 'stating', 'explaining', 'writing', 'promising', 'vowing', 'declaring', 'concluding', 'predicting', 'emphasizing', 'emphasising', 'alleging', 'asserting', 'denying', 'admitting', 'acknowledging']],
  ['where the words stand', '[Ann Lee] {said in a _} <that it rained>.', ['statement', 'speech', 'letter', 'tweet', 'post', 'memo', 'message', 'report', 'column', 'video', 'note', 'call', 'book', 'blog']],
  ['a thing that means', '_ that it rained.', ['it means', 'this meant', 'that would mean']],
  ['a time between subject and verb', '[Ann Lee] _ {said} <it rained>.', ['on Monday', 'Tuesday', 'this morning', 'in May', 'earlier this month', 'at the weekend']],
];

describe.each(words)('%s: %s', (_, pattern, list) => {
  it.each(list)('%s', (word) => {
    const sentence = pattern.replace('_', word).replace(/^([[{<]*)(.)/, (__, marks: string, letter: string) => marks + letter.toUpperCase());
    expect(marked(sentence.replace(/[[\]{}<>]/g, ''))).toBe(sentence);
  });
});
