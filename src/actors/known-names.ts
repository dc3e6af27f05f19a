/** Every name that stands for an actor known beforehand, made from the tables of countries, organisations and groups. */
import countryRows from './countries.json';
import groupRows from './groups.json';
import organizationRows from './organizations.json';
import type { ActorKind } from '../contract/report.ts';

/** How a name stands for its actor. */
export type NameForm = 'name' | 'adjective' | 'people' | 'capital' | 'metonym' | 'contextual';

export interface KnownActor {
  id: string;
  name: string;
  kind: ActorKind;
  /** `media`, `government`, `armed-group`, …; for countries their status. */
  type: string;
  partOf?: string;
  /** Of countries: the word by which their parts are called, "danish". */
  adjective?: string;
  /** Everyday nouns that are actors only when they come up more than once. */
  weak: boolean;
}

export interface KnownName {
  alias: string;
  actor: KnownActor;
  form: NameForm;
  /** The words only look like the actor: "Afghan hound". Found, and passed over. */
  blocks: boolean;
  /** An everyday word, or a name shared with people and places: more must speak for it than its letters. */
  ambiguous: boolean;
  /** "Supreme Court", "Green Party": of another country where that one is named before it. */
  shared: boolean;
  /** Counts only after "the": "the left". */
  needsThe: boolean;
  /** Counts only where no noun follows: "the left", not "the left side". */
  phraseEnd: boolean;
  /** Words that, anywhere in the text, tell that an ambiguous name means something else: "Atlanta" beside "Georgia". */
  notWith: readonly string[];
}

interface CountryRow {
  id: string; name: string; status: string; long: string[]; abbreviations: string[]; adjectives: string[]; people: string[];
  capital?: string; capitalVariants?: string[]; metonyms: string[]; historical: string[]; variants: string[]; contextual?: string[];
  ambiguousCapital?: boolean; ambiguous?: string; notIn?: string[]; notWith?: string[];
}
interface OrganizationRow {
  id: string; name: string; kind: ActorKind; type: string; aliases: string[]; capitalised?: string[]; metonyms?: string[]; contextual?: string[];
  ambiguous?: string; partOf?: string; notIn?: string[];
}
interface GroupRow {
  id: string; name: string; kind: ActorKind; aliases: string[]; letters?: 'upper' | 'any'; weak?: boolean; partOf?: string; adjectives?: string[];
  notIn?: string[]; phraseEnd?: boolean; contextual?: string[];
}

type Flags = Partial<Pick<KnownName, 'blocks' | 'ambiguous' | 'shared' | 'needsThe' | 'phraseEnd' | 'notWith'>>;

const NO_FLAGS: Flags = {};
const NO_WORDS: readonly string[] = [];

function named(actor: KnownActor, alias: string, form: NameForm, flags: Flags = NO_FLAGS): KnownName {
  const bare = alias.startsWith('the ') || alias.startsWith('The ') ? alias.slice(4) : alias;
  const { blocks = false, ambiguous = false, shared = false, needsThe = false, phraseEnd = false, notWith = NO_WORDS } = flags;
  return { alias: bare, actor, form, blocks, ambiguous, shared, needsThe, phraseEnd, notWith };
}

/** Names that need "the" because the row writes it, or because without it they are everyday words: "the House". */
function contextual(actor: KnownActor, alias: string): KnownName {
  const isAbbreviation = alias === alias.toUpperCase() && alias.length > 1;
  return named(actor, alias, 'contextual', { ambiguous: true, needsThe: /^the /i.test(alias) || (actor.kind !== 'country' && !isAbbreviation && !alias.includes(' ')) });
}

/** What looks like the actor and is not; its own "the" tells nothing, as the article is read apart from the name. */
const blocked = (actor: KnownActor, alias: string): KnownName => named(actor, alias, 'name', { blocks: true });

function countryNames(row: CountryRow, all: KnownName[]): void {
  // The abbreviation of "U.S. officials" is nearer than "American" to what news calls them.
  const adjective = row.id === 'country:US' ? 'us' : row.adjectives[0]?.toLowerCase();
  const actor: KnownActor = { id: row.id, name: row.name, kind: 'country', type: row.status, weak: false, ...(adjective ? { adjective } : {}) };
  const names = [row.name, ...row.long, ...row.variants, ...row.abbreviations, ...row.historical];
  for (const alias of names) all.push(named(actor, alias, 'name', { ambiguous: row.ambiguous !== undefined && alias === row.name && !alias.includes(' '), ...(row.notWith ? { notWith: row.notWith } : {}) }));
  for (const alias of row.adjectives) all.push(named(actor, alias, 'adjective', { ambiguous: alias === 'English' }));
  for (const alias of row.people) if (!row.adjectives.includes(alias)) all.push(named(actor, alias, 'people'));
  for (const alias of [row.capital, ...(row.capitalVariants ?? [])]) if (alias && alias !== row.name) all.push(named(actor, alias, 'capital', { ambiguous: row.ambiguousCapital ?? false }));
  for (const alias of row.metonyms) all.push(named(actor, alias, 'metonym'));
  for (const alias of row.contextual ?? []) all.push(contextual(actor, alias));
  for (const alias of row.notIn ?? []) all.push(blocked(actor, alias));
}

function organizationNames(row: OrganizationRow, all: KnownName[]): void {
  const actor: KnownActor = { id: row.id, name: row.name, kind: row.kind, type: row.type, weak: false, ...(row.partOf ? { partOf: row.partOf } : {}) };
  const shared = row.ambiguous !== undefined;
  for (const alias of [row.name, ...row.aliases]) all.push(named(actor, alias, 'name', { shared: shared && /^\p{Lu}\p{Ll}/u.test(alias) }));
  for (const alias of row.capitalised ?? []) all.push(named(actor, alias, 'name', { ambiguous: true, shared }));
  for (const alias of row.metonyms ?? []) all.push(named(actor, alias, 'metonym'));
  for (const alias of row.contextual ?? []) all.push(contextual(actor, alias));
  for (const alias of row.notIn ?? []) all.push(blocked(actor, alias));
}

function groupNames(row: GroupRow, all: KnownName[]): void {
  const actor: KnownActor = { id: row.id, name: row.name, kind: row.kind, type: 'group', weak: row.weak ?? false, ...(row.partOf ? { partOf: row.partOf } : {}) };
  for (const alias of [row.name, ...row.aliases]) {
    // Lower-case nouns behind "the" are words like any other without it: "the left", "the press"; and so is "the West".
    const hasThe = alias.startsWith('the ');
    all.push(named(actor, alias, 'name', { needsThe: hasThe, phraseEnd: hasThe && (row.phraseEnd ?? false) }));
  }
  for (const alias of row.adjectives ?? []) all.push(named(actor, alias, 'adjective'));
  for (const alias of row.contextual ?? []) all.push(contextual(actor, alias));
  for (const alias of row.notIn ?? []) all.push(blocked(actor, alias));
}

/** Every known name, in the order of the tables; of two actors that claim one name the first has it. */
export function knownNames(): KnownName[] {
  const all: KnownName[] = [];
  for (const row of countryRows as CountryRow[]) countryNames(row, all);
  for (const row of organizationRows as unknown as OrganizationRow[]) organizationNames(row, all);
  for (const row of groupRows as unknown as GroupRow[]) groupNames(row, all);
  return all;
}
