/** Quotation marks that sneer: a word or two in marks that nobody is cited for. */
import type { Finding } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import type { Quotation } from '../../voices/quotations.ts';

const AMOUNT = 0.5;
/** Longer than this it quotes somebody, named or not. */
const MOST_WORDS = 3;
/** The word before tells that the marks name a thing or a word. */
const NAMING = new Set(
  'called named dubbed titled entitled nicknamed known labelled labeled termed word words term terms phrase song film movie book novel album show series play episode painting poem essay article hashtag slogan code-named codenamed headlined means meaning means. mr. ms. mrs.'.split(' '),
);

export function findScareQuotes(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  for (const quotation of reading.unattributed) if (isScare(reading, quotation)) {
    findings.push({ start: quotation.start, end: quotation.end, category: 'scare-quotes', amount: AMOUNT, rule: 'loaded-rule.scare-quotes' });
  }
  return findings;
}

function isScare(reading: Reading, { start, end, closed, opened }: Quotation): boolean {
  if (!closed || !opened) return false;
  const { parsed } = reading;
  const first = parsed.tokenAt(start) + 1;
  const last = parsed.tokenAt(end - 1);
  let words = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const word = parsed.tokens.word[i]!;
    if (!word.isWord) continue;
    words++;
    if (word.isCapitalized && i > first) capitals++;
  }
  if (words === 0 || words > MOST_WORDS) return false;
  const isTitle = parsed.tokens.word[first]!.isCapitalized && (words === 1 || capitals > 0);
  if (isTitle || /\d/.test(parsed.tokens.text[first]!)) return false;
  const before = first - 2 >= 0 ? parsed.lower(first - 2) : '';
  if (NAMING.has(before) && before !== 'so-called') return false;
  // A nickname between two names: Dwayne “the rock” Johnson.
  const after = last + 1 < parsed.tokens.count ? parsed.tokens.pos[last + 1] : '';
  return !(parsed.tokens.pos[first - 2] === 'PROPN' && after === 'PROPN');
}
