/** Where quotations begin and end: what is marked by ⟦ and ⟧ is found, and nothing else. */
import { describe, expect, it } from 'vitest';
import { findSentences } from '../src/text/sentences.ts';
import { joinParagraphs, ParsedText } from '../src/text/document.ts';
import { Parser } from '../src/text/parse.ts';
import { findQuotations, type Quotation } from '../src/voices/quotations.ts';

const parser = new Parser();

function quotationsOf(text: string): Quotation[] {
  const spans = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, zone: 0 }));
  const tokens = parser.parse(text, spans);
  const sentences = findSentences(tokens, spans);
  const doc = new ParsedText(text, [{ kind: 'body', start: 0, end: text.length }], tokens, sentences, joinParagraphs(spans, tokens, sentences));
  return findQuotations(doc);
}

const quotationsIn = (text: string): string[] => quotationsOf(text).filter((q) => q.depth === 0).map((q) => text.slice(q.start, q.end));

/** One a line: the number of its paragraph, its words, and what it lacks; `> ` before those inside another. */
const described = (text: string): string[] => quotationsOf(text).map(({ start, end, paragraph, depth, opened, closed, continues }) =>
  `${'> '.repeat(depth)}${paragraph}: ${text.slice(start, end)}${opened ? '' : ', not opened'}${closed ? '' : ', not closed'}${continues ? ', goes on' : ''}`);

const marked: [string, string][] = [
  ['straight', 'He said ⟦"go"⟧ and left.'],
  ['curly', 'He said ⟦“go”⟧ and left.'],
  ['single', 'He said ⟦‘go home’⟧ and left.'],
  ['single straight', "He said ⟦'go home'⟧ and left."],
  ['doubled single marks', "He said ⟦''go home''⟧ and left."],
  ['TeX', "He said ⟦``go home''⟧ and left."],
  ['guillemets', 'He said ⟦«go home»⟧ and left.'],
  ['German', 'He said ⟦„go home”⟧ and left.'],
  ['mixed styles', 'He said ⟦“go home"⟧ and left.'],
  ['nested', 'He said ⟦“she told me ‘go’ twice”⟧ and left.'],
  ['nested straight', 'He said ⟦"she told me \'go\' twice"⟧ and left.'],
  ['two', 'He said ⟦“go”⟧ and ⟦“stay”⟧ at once.'],
  ['an apostrophe in a quotation', "He said ⟦'don't go'⟧ and left."],
  ['inches', 'He is 5\'10" tall and weighs little.'],
  ['feet', "The board is 6' long and 2' wide."],
  ['decades', "The '90s were loud, and the ’80s louder."],
  ['elisions', "Rock 'n' roll, they said, and get 'em."],
  ['apostrophes', "The dog's bone and the dogs' bones aren't here."],
  ['curly apostrophes', 'The dog’s bone and the dogs’ bones aren’t here.'],
  ['O’Brien', 'O’Brien met D’Souza’s aunt.'],
  ['a title', 'She starred in ⟦“The Crown”⟧ last year.'],
  ['a nickname', 'Robert ⟦“Bob”⟧ Lee came.'],
  ['unclosed before another', 'Kim said the ⟦“fiery friendship is now closer⟧ and promised ⟦“full support.”⟧'],
  ['a plural owner in single marks', 'He said ⟦‘the workers’ rights’⟧ were safe.'],
  ['question', '⟦“Really?”⟧ he asked.'],
  ['a bracket in it', 'He said ⟦“(go) home”⟧ and left.'],
];

describe('quotation marks', () => {
  it.each(marked)('%s', (_, text) => {
    const expected = [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1]!);
    expect(quotationsIn(text.replace(/[⟦⟧]/g, ''))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['He said “she told me ‘go’ twice” and left.', ['0: “she told me ‘go’ twice”', '> 0: ‘go’']],
    ['He said ‘go “home” now’ and left.', ['0: ‘go “home” now’', '> 0: “home”']],
    ['He said “go ‘home” and left.', ['0: “go ‘home”']],
    ['He said “go\n“and stay,” he said.', ['0: “go, not closed', '1: “and stay,”, goes on']],
    ['He said "go\n"and stay," he said.', ['0: "go, not closed', '1: "and stay,", goes on']],
    ["He said ''go\n''and stay,'' he said.", ["0: ''go, not closed", "1: ''and stay,'', goes on"]],
    ['“One.\n“Two.\nThree.', ['0: “One., not closed', '1: “Two., not closed, goes on']],
    ['He said, “We go. We stay.\nThey came,” and left.', ['0: “We go. We stay., not closed', '1: They came,”, not opened, goes on']],
    ['He said “one.\ntwo.” She said “three.”', ['0: “one., not closed', '1: two.”, not opened, goes on', '1: “three.”']],
    ['He said, “We go. We stay.\nThen he left.', ['0: “We go., not closed']],
    ['He said, “We go.” She said, “We stay.\nThe end.', ['0: “We go.”', '0: “We stay., not closed']],
    ['One.”\nTwo.', []],
    ['He said “go home and she said “stay here” at last.', ['0: “go home, not closed', '0: “stay here”']],
    ['He said “we will go, but not he said “stay”.', ['0: “we will go, not closed', '0: “stay”']],
    ['He said “stop!” “No.”', ['0: “stop!”', '0: “No.”']],
    ['He said "yes" "no" at once.', ['0: "yes"', '0: "no"']],
    ['He said ”go home” and left.', ['0: ”go home”']],
    ['It is 6" wide and he said "go home" twice.', ['0: "go home"']],
    ['The 12" single and the 7" single.', []],
    ['She wrote: ‘‘go home’’ and left.', ['0: ‘‘go home’’']],
    ['He said—“go home”—and left.', ['0: “go home”']],
    ["'Go' he said, 'home'.", ["0: 'Go'", "0: 'home'"]],
    ["He said 'go", []],
    ["He said 'the dogs' home' was shut.", ["0: 'the dogs' home'"]],
    ["The players' union and the owners' club met.", []],
    ['The word`s here.', []],
    ['”', []],
    ["''", []],
  ])('%j', (text, expected) => {
    expect(described(text)).toEqual(expected);
  });

  it('runs on over paragraphs that open without closing', () => {
    expect(quotationsIn('“One.\n“Two.\n“Three,” she said.')).toEqual(['“One.', '“Two.', '“Three,”']);
  });

  it('closes in a later paragraph what an earlier one opened', () => {
    expect(quotationsIn('He said how it tries, “to grow.\nIt goes on,” he told them.')).toEqual(['“to grow.', 'It goes on,”']);
  });
});
