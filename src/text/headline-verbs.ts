/** Headlines leave out "is" and "was": in "Driver killed in crash" nobody kills. */
import type { TokenTable } from './parse.ts';
import type { VerbGroup } from './phrases.ts';

/** Participles of deeds that want an object: without one behind it, the subject suffers the deed. */
const SUFFERED = new Set(
  ('accused acquitted arrested banned barred beaten blamed charged cleared convicted criticised criticized detained evicted fined fired forced freed hailed honoured honored hurt injured ' +
    'jailed kidnapped killed mocked murdered named ousted praised rescued robbed sacked sentenced shot slammed snubbed stabbed suspended wounded').split(' '),
);
/** What an object begins with. */
const OF_OBJECTS = new Set(['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM']);

export const isSufferedInHeadline = ({ pos, word }: TokenTable, { first, head, end, form }: VerbGroup, endOfSentence: number): boolean =>
  form === 'finite' && first === head && SUFFERED.has(word[head]!.lower) && (end >= endOfSentence || !OF_OBJECTS.has(pos[end]!));
