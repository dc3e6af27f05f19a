import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../src/text/paragraphs.ts';

const paragraphsOf = (text: string): string[] => splitParagraphs(text).map(({ start, end }) => text.slice(start, end));

const WRAPPED =
  'The council met on Tuesday to discuss the harbour toll, which has been\ndebated since the spring. The chairman said that the fishermen of\nSkarva would not accept a charge.\n\nThe ministry had no comment on the matter, though its spokesman did\nnot rule out another meeting.';

describe('splitParagraphs', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['blanks', ' \n\t\u00a0\r\n\u200b', []],
    ['one line, one paragraph', 'One.\nTwo.', ['One.', 'Two.']],
    ['blank lines', 'One.\n\n\n  Two.  ', ['One.', 'Two.']],
    ['CRLF', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['old Macintosh line ends', 'One.\rTwo.', ['One.', 'Two.']],
    ['Unicode line and paragraph separators', 'One.\u2028Two.\u2029Three.\u0085Four.', ['One.', 'Two.', 'Three.', 'Four.']],
    ['form feeds and vertical tabs', 'One.\fTwo.\vThree.', ['One.', 'Two.', 'Three.']],
    ['no-break spaces and byte-order marks around', '\ufeffOne.\u00a0\n\u00a0Two.\u3000', ['One.', 'Two.']],
    ['lower case after a short line', 'Share\nthis story\nwith friends', ['Share', 'this story', 'with friends']],
    ['a list of titles of the width of mail', 'The long road of the islands to a harbour without any toll\nWhy the minister will never answer the letters of Skarva\nThe bakers who vote, and the bread that they will not sell', [
      'The long road of the islands to a harbour without any toll',
      'Why the minister will never answer the letters of Skarva',
      'The bakers who vote, and the bread that they will not sell',
    ]],
  ])('%s', (_, text, expected) => {
    expect(paragraphsOf(text)).toEqual(expected);
  });

  it('joins the lines of hard-wrapped text', () => {
    expect(paragraphsOf(WRAPPED)).toHaveLength(2);
    expect(paragraphsOf(`A HEADLINE\nBy Jane Doe\n\n${WRAPPED}`)).toHaveLength(4);
    expect(paragraphsOf(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it('joins wrapped lines of quoted mail', () => {
    const text = WRAPPED.replaceAll(/^(?=.)/gm, '> ');
    expect(paragraphsOf(text)).toHaveLength(2);
  });

  it('gives trimmed spans in order that leave out blanks only', () => {
    const piece = fc.constantFrom('\n', '\r\n', '\u2028', '\f', ' ', '\t', '\u00a0', '\u200b', 'word', 'A sentence of some length that goes on and on for more', '.', '> ', '- ', '“x”', '\ud83d', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of splitParagraphs(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).toMatch(/^[\s\u0085\u200b]*$/);
          expect(text.slice(start, end)).toMatch(/^[^\s\u0085\u200b]/);
          expect(text.slice(start, end)).toMatch(/[^\s\u0085\u200b]$/);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^[\s\u0085\u200b]*$/);
      }),
    );
  });
});
