/** Quotation marks that sneer: a word or two in marks that nobody is cited for. */
import type { Finding } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';
import type { Quotation } from '../../voices/quotations.ts';

const AMOUNT = 0.375;
/** Longer than this it quotes somebody, named or not. */
const MOST_WORDS = 3;
/** So many tokens before the marks are searched for a word that explains them. */
const REACH = 4;
/** What begins so is a piece of somebody's sentence. */
const PIECE: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'CCONJ']);
/** Tells that the marks name a thing or a word: they hold nothing at arm's length. */
const NAMING = words(
  'called named dubbed titled entitled nicknamed known labelled labeled termed coined word words term terms phrase phrases acronym expression song film movie book novel album show series play episode painting poem essay article headline hashtag slogan motto code-named codenamed headlined means meaning reads read spelled chanted chanting sign signs banner banners labels mr. ms. mrs.',
);
/** Tells that somebody is quoted, though who it is was not made out. */
const CITING = words(
  'said says say saying told tells asked wrote writes warned warns warning described describes describing derided derides characterized characterised referred refers branded brands declared declares announced promised promises vowed pledged calls calling call deemed considered defines define defined quoted quoting citing cited tweeted posted voted chose hails hail hailed praised praises hailing',
);
/** Behind the marks these tell that they hold a thing's name: a “red flag” law, an “expanded access” protocol. */
const NAMED = words(
  'law laws bill bills act acts clause clauses rule rules order orders program programs programme programmes protocol protocols policy policies scheme schemes initiative fund rate rates index option options list status zone zones account visa permit tax test tests mode setting button key category section standard standards doctrine amendment theory effect effects hypothesis method technique strategy approach model',
);
/** Before a clause with *that*, these tell as well that somebody's words follow. */
const HEARING = words('learned learnt heard informed assured');

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
  // href="http://…", value="x": of what a machine reads.
  if (parsed.text[start - 1] === '=' || parsed.text.slice(start, end).includes('://')) return false;
  const { tokens } = parsed;
  const first = parsed.tokenAt(start) + 1;
  const last = parsed.tokenAt(end - 1);
  let count = 0;
  let capitals = 0;
  for (let i = first; i < last; i++) {
    const word = tokens.word[i]!;
    if (word.isWord) count++;
    // A verb makes it a piece of somebody's sentence, a question or an exclamation all of one.
    else if (/[?!]/.test(word.lower)) return false;
    if (word.isCapitalized && i > first) capitals++;
    if (tokens.pos[i] === 'AUX' || tokens.pos[i] === 'PRON' || /\d/.test(word.lower)) return false;
  }
  if (count === 0 || count > MOST_WORDS) return false;
  const isTitle = capitals > 0 || (count === 1 && tokens.word[first]!.isCapitalized);
  if (isTitle || PIECE.has(tokens.pos[first]!)) return false;
  for (let i = Math.max(0, first - 1 - REACH); i < first - 1; i++) {
    const { lower } = tokens.word[i]!;
    if (NAMING.has(lower) || CITING.has(lower)) return false;
  }
  if (last + 1 < tokens.count && NAMED.has(tokens.word[last + 1]!.lower)) return false;
  if (isTold(reading, first - 1)) return false;
  // A nickname between two names: Dwayne “the rock” Johnson.
  const after = last + 1 < tokens.count ? tokens.pos[last + 1] : '';
  return !(tokens.pos[first - 2] === 'PROPN' && after === 'PROPN');
}

/** "She was told that her post had been “sunsetted”": what is told, written or heard is told in somebody's words. */
function isTold({ parsed }: Reading, at: number): boolean {
  const { tokens } = parsed;
  const { firstToken } = parsed.sentences[parsed.sentenceAt(tokens.start[at]!)]!;
  let i = at - 1;
  while (i > firstToken && !(tokens.word[i]!.lower === 'that' && tokens.pos[i] === 'SCONJ')) i--;
  while (--i >= firstToken) if (CITING.has(tokens.word[i]!.lower) || HEARING.has(tokens.word[i]!.lower)) return true;
  return false;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
