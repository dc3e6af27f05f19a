/** Roles that stand behind a name: "Sergey Lavrov, the Russian foreign minister,", "Ada Roy is president of Orrin". */
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';

/** Tokens behind a name in which its role may stand: ", the 23-year-old Korvian forward". */
const APPOSITION_REACH = 10;

/** A role, and the id of whose it is. */
export interface HeldRole {
  role: NonNullable<NameMention['role']>;
  of: string | null;
}

export class RoleAppositions {
  /** The names of countries and bodies by their first tokens: the owners of roles. */
  private readonly owners = new Map<number, NameMention>();

  constructor(private readonly text: NameText, private readonly idOf: (mention: NameMention) => string | null, found: readonly NameMention[]) {
    for (const m of found) if (m.known || m.guess === 'organization') this.owners.set(m.first, m);
  }

  /** The role behind the name, if one stands there. */
  roleAfter(m: NameMention): HeldRole | undefined {
    const { doc } = this.text;
    const { endToken } = doc.sentences[m.sentence]!;
    let i = m.end;
    if (i + 1 >= endToken || (doc.lower(i) !== ',' && !/^(?:is|was)$/.test(doc.lower(i)))) return undefined;
    let of: string | null = null;
    for (i++; i < Math.min(endToken, m.end + APPOSITION_REACH); i++) {
      const found = this.text.roleStartingAt(i, endToken);
      if (found) {
        // "Ada Roy, the mayor's aunt": not the mayor.
        if (found.isPlural || (found.end < endToken && /^(?:-|['’]s?)$/.test(doc.lower(found.end)))) return undefined;
        return { role: found.role, of: of ?? this.ownerAfter(found.end, endToken) };
      }
      const known = this.owners.get(i);
      if (known) {
        of = this.idOf(known) ?? of;
        i = known.end - 1;
      } else if (/^(?:not|n['’]t|never)$/.test(doc.lower(i))) {
        // "Ada Roy is not the mayor"
        return undefined;
      } else if (doc.lower(i) !== '-' && (!/^(?:DET|ADJ|NOUN|ADV|NUM|PROPN|PART)$/.test(doc.tokens.pos[i]!) || doc.lower(i) === ',')) return undefined;
    }
    return undefined;
  }

  /** "president | of Russia" */
  ownerAfter(i: number, limit: number): string | null {
    if (i + 1 >= limit || !/^(?:of|for|at)$/.test(this.text.doc.lower(i))) return null;
    const owner = this.owners.get(i + 1) ?? (this.text.doc.lower(i + 1) === 'the' ? this.owners.get(i + 2) : undefined);
    return owner ? this.idOf(owner) : null;
  }
}
