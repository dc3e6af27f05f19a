/** The actors known beforehand – countries, organisations, groups – and every name that stands for one of them. */
import countryRows from './countries.json';
import groupRows from './groups.json';
import organizationRows from './organizations.json';
import { Matcher, type MatchableRow } from '../lexicons/matcher.ts';
import type { Gate } from '../contract/lexicon.ts';
import type { SentenceSpan } from '../contract/measure.ts';
import type { ActorKind } from '../contract/report.ts';
import type { TokenTable } from '../text/parse.ts';

/** How a name stands for its actor. */
export type NameForm = 'name' | 'adjective' | 'people' | 'capital' | 'metonym' | 'contextual';

export interface KnownActor {
  id: string;
  name: string;
  kind: ActorKind;
  /** `media`, `government`, `armed-group`, …; for countries their status. */
  type: string;
  partOf?: string;
  /** Everyday nouns that are actors only when they come up more than once. */
  weak: boolean;
}

export interface KnownName extends MatchableRow {
  actor: KnownActor;
  form: NameForm;
  alias: string;
  /** The words only look like the actor: "Afghan hound". Found, and passed over. */
  blocks?: boolean;
  /** A word of everyday English, or a name shared with others: needs a capital that no sentence start explains. */
  ambiguous: boolean;
}

export interface NameMatch {
  name: KnownName;
  first: number;
  end: number;
}

interface CountryRow {
  id: string; name: string; status: string; long: string[]; abbreviations: string[]; adjectives: string[]; people: string[];
  capital: string; capitalVariants?: string[]; metonyms: string[]; historical: string[]; variants: string[]; contextual?: string[];
  ambiguousCapital?: boolean; ambiguous?: string; notIn?: string[];
}
interface OrganizationRow {
  id: string; name: string; kind: ActorKind; type: string; aliases: string[]; capitalised?: string[]; metonyms?: string[]; contextual?: string[]; partOf?: string; notIn?: string[];
}
interface GroupRow {
  id: string; name: string; kind: ActorKind; aliases: string[]; letters?: string; weak?: boolean; partOf?: string; adjectives?: string[]; notIn?: string[]; phraseEnd?: boolean;
}

function* countryNames(row: CountryRow): Generator<KnownName> {
  const actor: KnownActor = { id: row.id, name: row.name, kind: 'country', type: row.status, weak: false };
  const ambiguous = row.ambiguous !== undefined;
  const make = (alias: string, form: NameForm, isAmbiguous = false): KnownName => ({ id: `${row.id} ${alias}`, term: alias.toLowerCase(), alias, actor, form, ambiguous: isAmbiguous });
  for (const alias of new Set([row.name, ...row.long, ...row.variants, ...row.abbreviations, ...row.historical])) yield make(alias, 'name', ambiguous && alias === row.name);
  for (const alias of row.adjectives) yield make(alias, 'adjective');
  for (const alias of row.people) if (!row.adjectives.includes(alias)) yield make(alias, 'people');
  for (const alias of [row.capital, ...(row.capitalVariants ?? [])]) if (alias && alias !== row.name) yield make(alias, 'capital', row.ambiguousCapital ?? false);
  for (const alias of row.metonyms) yield make(alias.replace(/^the /, ''), 'metonym');
  for (const alias of row.contextual ?? []) yield make(alias.replace(/^the /i, ''), 'contextual', true);
  for (const alias of row.notIn ?? []) yield { ...make(alias, 'name'), blocks: true };
}

function* organizationNames(row: OrganizationRow): Generator<KnownName> {
  const actor: KnownActor = { id: row.id, name: row.name, kind: row.kind, type: row.type, weak: false, ...(row.partOf ? { partOf: row.partOf } : {}) };
  const make = (alias: string, form: NameForm, ambiguous = false): KnownName => ({ id: `${row.id} ${alias}`, term: alias.toLowerCase(), alias, actor, form, ambiguous });
  const capitalised = new Set(row.capitalised ?? []);
  for (const alias of new Set([row.name, ...row.aliases, ...capitalised])) yield make(alias, 'name', capitalised.has(alias));
  for (const alias of row.metonyms ?? []) yield make(alias.replace(/^the /, ''), 'metonym');
  for (const alias of row.contextual ?? []) yield make(alias.replace(/^the /i, ''), 'contextual', true);
  for (const alias of row.notIn ?? []) yield { ...make(alias, 'name'), blocks: true };
}

const ALWAYS: Gate = { insideNames: true };
/** "the left", but not "the left side". */
const PHRASE_END: Gate = { insideNames: true, notAfter: ['NOUN', 'PROPN', 'ADJ', 'NUM', 'of'] };

/** "the West" is a name without its article; "the left" is one only with it. */
const withoutThe = (alias: string): string => (/^the \p{Lu}/u.test(alias) ? alias.slice(4) : alias);

function* groupNames(row: GroupRow): Generator<KnownName> {
  const actor: KnownActor = { id: row.id, name: row.name, kind: row.kind, type: 'group', weak: row.weak ?? false, ...(row.partOf ? { partOf: row.partOf } : {}) };
  const make = (alias: string, form: NameForm): KnownName => ({ id: `${row.id} ${alias}`, term: withoutThe(alias).toLowerCase(), alias: withoutThe(alias), actor, form, ambiguous: false, ...(row.phraseEnd ? { gate: PHRASE_END } : {}) });
  for (const alias of new Set([row.name, ...row.aliases])) yield make(alias, 'name');
  for (const alias of row.adjectives ?? []) yield make(alias, 'adjective');
  for (const alias of row.notIn ?? []) yield { ...make(alias, 'name'), blocks: true };
}

export function* knownNames(): Generator<KnownName> {
  for (const row of countryRows as CountryRow[]) yield* countryNames(row);
  for (const row of organizationRows as unknown as OrganizationRow[]) yield* organizationNames(row);
  for (const row of groupRows as unknown as GroupRow[]) yield* groupNames(row);
}

const NO_NAMES = new Uint8Array(0);

export class Gazetteer {
  readonly matcher: Matcher<KnownName>;
  private readonly byAlias = new Map<string, KnownName>();

  constructor(names: Iterable<KnownName> = knownNames()) {
    const rows: KnownName[] = [];
    for (const name of names) {
      rows.push({ ...name, gate: name.gate ?? ALWAYS });
      if (!name.blocks && !this.byAlias.has(name.alias)) this.byAlias.set(name.alias, name);
    }
    this.matcher = new Matcher(rows);
  }

  /** The known actor of exactly this name. */
  lookUp(alias: string): KnownName | undefined {
    return this.byAlias.get(alias.replace(/^the /i, ''));
  }

  /** The longest known names of a sentence, from left to right. */
  find(sentence: SentenceSpan, tokens: TokenTable): NameMatch[] {
    const found: NameMatch[] = [];
    for (const { row, first, end } of this.matcher.matchAll(sentence, { tokens, inName: NO_NAMES })) {
      if (!hasItsCapitals(row.alias, tokens, first, end)) continue;
      const last = found.at(-1);
      if (last && first < last.end) {
        if (first === last.first && end > last.end) found[found.length - 1] = { name: row, first, end };
        continue;
      }
      found.push({ name: row, first, end });
    }
    return found;
  }
}

/** Capitals must stand where the name has them; abbreviations must be written as they are. */
function hasItsCapitals(alias: string, tokens: TokenTable, first: number, end: number): boolean {
  if (end - first === 1) {
    const text = tokens.text[first]!;
    if (alias === alias.toUpperCase()) return text === alias;
    return alias[0] === alias[0]!.toLowerCase() || tokens.word[first]!.isCapitalized;
  }
  const isLower = alias === alias.toLowerCase();
  if (isLower) return true;
  return tokens.word[first]!.isCapitalized || alias[0] === alias[0]!.toLowerCase() ? hasCapitalAtEnd(alias, tokens, end) : false;
}

function hasCapitalAtEnd(alias: string, tokens: TokenTable, end: number): boolean {
  const lastWord = alias.slice(alias.lastIndexOf(' ') + 1);
  return lastWord[0] === lastWord[0]!.toLowerCase() || tokens.word[end - 1]!.isCapitalized || !tokens.word[end - 1]!.isWord || tokens.text[end - 1]!.startsWith('’') || tokens.text[end - 1]!.startsWith("'");
}
