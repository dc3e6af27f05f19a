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

/** "Court told of threats": it hears. */
const TOLD = new Set(['told']);
const COURTS = new Set('court inquest inquiry jury tribunal hearing trial mps lords committee commons parliament summit conference jurors'.split(' '));

export const isSufferedInHeadline = ({ pos, word }: TokenTable, { first, head, end, form }: VerbGroup, endOfSentence: number): boolean =>
  form === 'finite' && first === head && (TOLD.has(word[head]!.lower) && first > 0 ? COURTS.has(word[first - 1]!.lower) : SUFFERED.has(word[head]!.lower) && (end >= endOfSentence || !OF_OBJECTS.has(pos[end]!)));
