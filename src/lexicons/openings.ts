/** The tokens with which a term can begin: of the built-in rows worked out when the package is built, since they are thousands. */
import { openings } from '../generated/openings.ts';
import { compileOpening, type Term } from './term.ts';

/** What a term can begin with: tokens, and whether any word will do. */
export interface Opening {
  readonly tokens: readonly string[];
  readonly isAnyWord: boolean;
}

const PLAIN = /^[a-z]+$/;
let known: Readonly<Record<string, string>> | undefined;

/** Read from the table where the term is there, else compiled. */
export function openingOf(term: Term): Opening {
  const space = term.term.indexOf(' ');
  const first = space < 0 ? term.term : term.term.slice(0, space);
  if (term.inflect === undefined && first !== 'cannot' && PLAIN.test(first)) return { tokens: [first], isAnyWord: false };
  known ??= JSON.parse(openings || '{}') as Record<string, string>;
  const tokens = known[keyOf(term)];
  return tokens === undefined ? compile(term) : { tokens: tokens.split(' '), isAnyWord: false };
}

/** What the table says of a term; null where the term is told by itself or begins with any word. */
export function openingTokens(term: Term): string | null {
  const { tokens, isAnyWord } = compile(term);
  return isAnyWord ? null : tokens.join(' ');
}

/** Holds a colon, so that no term is taken for what every object has. */
export const keyOf = ({ term, inflect }: Term): string => `${inflect ?? ''}:${term}`;

function compile(term: Term): Opening {
  const tokens = new Set<string>();
  let isAnyWord = false;
  for (const place of compileOpening(term)) {
    if (place.isAnyWord) isAnyWord = true;
    for (const token of place.single) if (token !== '*') tokens.add(token);
    for (const [token] of place.several) tokens.add(token!);
  }
  return { tokens: [...tokens], isAnyWord };
}
