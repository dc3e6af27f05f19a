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
}

const byTerm = new Map<string, Role>();
const plurals = new Map<string, Role>();
let longest = 1;
for (const role of roleRows as unknown as Role[]) {
  for (const term of [role.term, ...(role.variants ?? [])]) byTerm.set(term.toLowerCase(), role);
  if (role.plural) plurals.set(role.plural.toLowerCase(), role);
  longest = Math.max(longest, role.term.split(/[ -]/).length);
}

/** The role whose words end right before token `end`, the longest one: "foreign minister" before "minister". */
export function roleEndingAt(lowerAt: (token: number) => string, from: number, end: number): { role: Role; first: number; isPlural: boolean } | undefined {
  for (let size = Math.min(longest, end - from); size > 0; size--) {
    let term = '';
    for (let i = end - size; i < end; i++) {
      const lower = lowerAt(i);
      term += term === '' || lower === '-' || term.endsWith('-') ? lower : ` ${lower}`;
    }
    const role = byTerm.get(term);
    if (role) return { role, first: end - size, isPlural: false };
    const plural = plurals.get(term);
    if (plural) return { role: plural, first: end - size, isPlural: true };
  }
  return undefined;
}
