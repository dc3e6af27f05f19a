/** Words by which actors are spoken of without their names. */

export const PERSON_PRONOUNS: ReadonlyMap<string, 'f' | 'm'> = new Map([['he', 'm'], ['him', 'm'], ['his', 'm'], ['himself', 'm'], ['she', 'f'], ['her', 'f'], ['hers', 'f'], ['herself', 'f']]);
export const THING_PRONOUNS: ReadonlySet<string> = new Set(['it', 'its', 'itself']);
export const GROUP_PRONOUNS: ReadonlySet<string> = new Set(['they', 'them', 'their', 'themselves']);
export const PRONOUNS: ReadonlySet<string> = new Set([...PERSON_PRONOUNS.keys(), ...THING_PRONOUNS, ...GROUP_PRONOUNS]);
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which']);
/** Nouns for an actor met before that are neither a role nor a body: "the country". */
export const PLAIN_NOUNS: ReadonlySet<string> = new Set(['country', 'nation', 'republic', 'kingdom', 'counterpart', 'town', 'city', 'village', 'borough', 'county']);
/** Nouns for a body, and the types of those they may mean beside the ones that bear the noun in their name. */
export const BODIES: ReadonlyMap<string, string> = new Map(
  'institute university agency:media ministry department party:party company:company council bank group:armed-group committee court paper:media newspaper:media magazine:media broadcaster:media network:media organization organisation union commission foundation think-tank firm:company institution alliance:alliance bloc:alliance tribunal parliament senate congress union:union'.split(' ').map((row) => row.split(':') as [string, string]),
);
/** Nouns for places that have a will of their own. */
export const TOWN_NOUNS: ReadonlySet<string> = new Set('town city village port island borough district parish county province region suburb municipality resort'.split(' '));
