/** Words by which actors are spoken of without their names. */

export const PERSON_PRONOUNS: ReadonlyMap<string, 'f' | 'm'> = new Map([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']]);
export const THING_PRONOUNS: ReadonlySet<string> = new Set(['its', 'itself']);
export const GROUP_PRONOUNS: ReadonlySet<string> = new Set(['they', 'their', 'themselves']);
export const PRONOUNS: ReadonlySet<string> = new Set([...PERSON_PRONOUNS.keys(), ...THING_PRONOUNS, ...GROUP_PRONOUNS]);
/** First words of descriptions of somebody met before. */
export const DESCRIPTION_OPENERS: ReadonlySet<string> = new Set(['the', 'his', 'her']);
/** First words of descriptions of somebody whom the text does not name. */
export const STRANGER_OPENERS: ReadonlySet<string> = new Set(['a', 'an', 'another', 'one', 'the']);
/** Nouns for a body, and the types of those they may mean beside the ones that bear the noun in their name. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  'institute university agency:media ministry department party:party company:company council bank group:armed-group committee court paper:media newspaper:media magazine:media broadcaster:media network:media organization organisation union commission foundation think-tank firm:company institution alliance:alliance bloc:alliance tribunal parliament senate congress union:union'.split(' ').map((row) => row.split(':') as [string, string]),
);
