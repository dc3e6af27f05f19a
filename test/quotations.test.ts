/** Where quotations begin and end: what is marked by ⟦ and ⟧ is found, and nothing else. */
import { describe, expect, it } from 'vitest';
import { findSentences } from '../src/text/sentences.ts';
import { joinParagraphs, ParsedText } from '../src/text/document.ts';
import { Parser } from '../src/text/parse.ts';
import { findQuotations } from '../src/voices/quotations.ts';

const parser = new Parser();

function quotationsIn(text: string): string[] {
  const spans = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length, zone: 0 }));
  const tokens = parser.parse(text, spans);
  const sentences = findSentences(tokens, spans);
  const doc = new ParsedText(text, [{ kind: 'body', start: 0, end: text.length }], tokens, sentences, joinParagraphs(spans, tokens, sentences));
  return findQuotations(doc).filter((q) => q.depth === 0).map((q) => text.slice(q.start, q.end));
}

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

  it('runs on over paragraphs that open without closing', () => {
    expect(quotationsIn('“One.\n“Two.\n“Three,” she said.')).toEqual(['“One.', '“Two.', '“Three,”']);
  });

  it('closes in a later paragraph what an earlier one opened', () => {
    expect(quotationsIn('He said how it tries, “to grow.\nIt goes on,” he told them.')).toEqual(['“to grow.', 'It goes on,”']);
  });

  it('takes time in step with the number of marks', () => {
    const time = (n: number): number => {
      const text = '“a” \'s ‘b’ " '.repeat(n);
      const start = performance.now();
      quotationsIn(text);
      return performance.now() - start;
    };
    time(200);
    expect(time(4000)).toBeLessThan(Math.max(2000, time(1000) * 20));
  });
});
