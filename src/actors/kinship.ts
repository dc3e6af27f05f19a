/** What somebody is to those who are something to him: whoever has a daughter is her father or mother, whoever has a lawyer is the client. */

const words = (list: string): readonly string[] => list.split(' ');

/** By noun: what the owner is in return, for women and for men. */
const RETURNED: Readonly<Record<string, { f: readonly string[]; m: readonly string[] }>> = {};

function returned(nouns: string, f: string, m: string): void {
  for (const noun of words(nouns)) (RETURNED as Record<string, unknown>)[noun] = { f: words(f), m: words(m) };
}

returned('son daughter child', 'mother mum mom', 'father dad');
returned('stepson stepdaughter stepchild', 'stepmother', 'stepfather');
returned('mother father mum dad mom parent', 'daughter', 'son');
returned('brother sister sibling twin', 'sister', 'brother');
returned('husband', 'wife', 'husband');
returned('wife', 'wife', 'husband');
returned('boyfriend girlfriend partner', 'girlfriend partner', 'boyfriend partner');
returned('uncle aunt', 'niece', 'nephew');
returned('nephew niece', 'aunt', 'uncle');
returned('grandson granddaughter grandchild', 'grandmother', 'grandfather');
returned('grandfather grandmother', 'granddaughter', 'grandson');
returned('lawyer attorney barrister solicitor counsel', 'client', 'client');
returned('client', 'lawyer', 'lawyer');
returned('deputy', 'boss', 'boss');
returned('successor', 'predecessor', 'predecessor');
returned('predecessor', 'successor', 'successor');

const NONE: readonly string[] = [];

/** The nouns for the owner of "daughter", "lawyer"; both sexes' where the owner's is not known. */
export function returnedNouns(noun: string, gender: 'f' | 'm' | null): readonly string[] {
  const back = Object.hasOwn(RETURNED, noun) ? RETURNED[noun] : undefined;
  if (!back) return NONE;
  return gender === null ? [...back.f, ...back.m] : back[gender];
}
