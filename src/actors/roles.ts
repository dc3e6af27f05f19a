/** Titles and roles: "President" before a name, "the president" for a person. */
import roleRows from './roles.json';
import type { SourceKind } from '../contract/report.ts';

export interface Role {
  term: string;
  use: ('title' | 'role')[];
  kind: SourceKind;
  gender?: 'f' | 'm';
  plural?: string;
  variants?: string[];
  /** As a title it counts only with a capital: "Father Brown", not "father Brown". */
  capitalised?: boolean;
  /** What an abbreviation stands for: "sen." for "senator". */
  expands?: string;
}

export interface RoleMatch {
  role: Role;
  first: number;
  end: number;
  isPlural: boolean;
}

interface Entry {
  role: Role;
  isPlural: boolean;
}

const byTerm = new Map<string, Entry>();
const firstWords = new Set<string>();
const lastWords = new Set<string>();
/** What terms begin and end with, cut between words and at hyphens: how far it is worth to read on. */
const beginnings = new Set<string>();
const endings = new Set<string>();
let longest = 1;
for (const role of roleRows as unknown as Role[]) {
  for (const term of [role.term, ...(role.variants ?? [])]) file(term.toLowerCase(), { role, isPlural: false });
  if (role.plural && !byTerm.has(role.plural.toLowerCase())) file(role.plural.toLowerCase(), { role, isPlural: true });
}

function isCut(letter: string): boolean {
  return letter === ' ' || letter === '-';
}

function file(term: string, entry: Entry): void {
  byTerm.set(term, entry);
  const words = term.split(/[ -]/);
  firstWords.add(words[0]!);
  lastWords.add(words.at(-1)!);
  for (let i = 0; i <= term.length; i++) {
    if (i > 0 && i < term.length && !isCut(term[i]!) && !isCut(term[i - 1]!)) continue;
    beginnings.add(term.slice(0, i).trimEnd());
    endings.add(term.slice(i).trimStart());
  }
  // A hyphen is a token of its own.
  longest = Math.max(longest, words.length + (term.split('-').length - 1));
}

/** The role of that term, in lower case. */
export const roleCalled = (term: string): Role | undefined => byTerm.get(term)?.role;
/** Whether a role may begin with the lower-case word. */
export const opensRole = (lower: string): boolean => firstWords.has(firstPart(lower));
/** Whether a role may end with the lower-case word. */
export const closesRole = (lower: string): boolean => lastWords.has(lastPart(lower));

/** The role whose words end right before token `end`, the longest one: "foreign minister" before "minister". */
export function roleEndingAt(lowerAt: (token: number) => string, from: number, end: number): RoleMatch | undefined {
  if (end <= from || !closesRole(lowerAt(end - 1))) return undefined;
  let found: RoleMatch | undefined;
  let term = '';
  let next = '';
  for (let first = end - 1; first >= Math.max(from, end - longest); first--) {
    const lower = lowerAt(first);
    // A hyphen is a token of its own.
    term = term === '' ? lower : next === '-' || lower.endsWith('-') ? lower + term : `${lower} ${term}`;
    next = lower;
    if (!endings.has(term)) break;
    const entry = byTerm.get(term);
    if (entry) found = { role: entry.role, first, end, isPlural: entry.isPlural };
  }
  return found;
}

/** The role whose words begin at token `first`, the longest one that ends before `limit`. */
export function roleStartingAt(lowerAt: (token: number) => string, first: number, limit: number): RoleMatch | undefined {
  if (first >= limit || !opensRole(lowerAt(first))) return undefined;
  let found: RoleMatch | undefined;
  let term = '';
  for (let i = first; i < Math.min(limit, first + longest); i++) {
    const lower = lowerAt(i);
    term += term === '' || lower === '-' || term.endsWith('-') ? lower : ` ${lower}`;
    if (!beginnings.has(term)) break;
    const entry = byTerm.get(term);
    if (entry) found = { role: entry.role, first, end: i + 1, isPlural: entry.isPlural };
  }
  return found;
}

/** Roles of one word, and plural ones of one word with what they are the plural of. */
export const singularRoles: ReadonlySet<string> = new Set([...byTerm].filter(([term, { isPlural }]) => !isPlural && /^[\p{L}-]+$/u.test(term)).map(([term]) => term));
export const pluralRoles: ReadonlyMap<string, string> = new Map([...byTerm].filter(([term, { isPlural }]) => isPlural && /^[\p{L}-]+$/u.test(term)).map(([term, { role }]) => [term, role.term]));

const lastPart = (word: string): string => word.slice(word.lastIndexOf('-') + 1);
const firstPart = (word: string): string => (word.includes('-') ? word.slice(0, word.indexOf('-')) : word);

/** Roles of whom a country has one at a time: for "the Russian leader" any of them will do. */
const HEADS = new Set(['president', 'prime minister', 'leader', 'supreme leader', 'chancellor', 'premier', 'king', 'queen', 'emperor', 'taoiseach', 'dictator', 'strongman', 'emir', 'sultan', 'first minister']);
export const isHead = ({ term }: Role): boolean => HEADS.has(term);

/** The role in full: "senator" for "sen.". */
export const fullTerm = ({ term, expands }: Role): string => expands ?? term;
