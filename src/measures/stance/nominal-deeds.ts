/** Deeds told by a noun: "the betrayal of [Okafor]", "an attack on [Lund]". Who suffers them is spoken of as the object of the verb is. */
import { frames, STRONGEST_FRAME } from './rows.ts';

/** What the deed makes of whom it is done to, and what it shows toward him, from -1 to 1. */
export interface NominalDeed {
  readonly id: string;
  readonly object: number;
  readonly toward: number;
}

/** Prepositions between the deed and whom it is done to. */
export const DONE_TO: ReadonlySet<string> = new Set(['of', 'on', 'against', 'upon']);

const IRREGULAR: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  criticism: 'criticize', defamation: 'defame', defence: 'defend', defense: 'defend', denunciation: 'denounce', destruction: 'destroy', deception: 'deceive', expulsion: 'expel',
  exclusion: 'exclude', hatred: 'hate', invasion: 'invade', ruin: 'ruin', seizure: 'seize', treatment: 'treat', derision: 'deride', subversion: 'subvert', submission: 'submit',
});
/** Endings of nouns that name what a verb does, and what the verb has in their place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i[sz]ation$/, ['ize', 'ise']], [/ification$/, ['ify']], [/ation$/, ['', 'e', 'ate']], [/ion$/, ['', 'e']], [/ment$/, ['']], [/al$/, ['', 'e']], [/ing$/, ['', 'e']], [/ery$/, ['', 'e']],
];

/** The deed that a noun, in lower case, names; null where it names none that says anything of whom it is done to. */
export class NominalDeeds {
  private readonly byVerb = new Map(
    frames.filter(({ term, object, toward }) => /^[a-z]+$/.test(term) && (object !== 0 || (toward ?? 0) !== 0)).map((row) => [row.term, row]),
  );

  of(lower: string): NominalDeed | null {
    const row = this.rowOf(lower) ?? (lower.endsWith('s') ? this.rowOf(lower.slice(0, -1)) : undefined);
    return row === undefined ? null : { id: row.id, object: row.object / STRONGEST_FRAME, toward: (row.toward ?? 0) / STRONGEST_FRAME };
  }

  private rowOf(noun: string) {
    const same = this.byVerb.get(IRREGULAR[noun] ?? noun);
    if (same !== undefined) return same;
    for (const [ending, others] of ENDINGS) {
      if (!ending.test(noun)) continue;
      const stem = noun.replace(ending, '');
      for (const other of others) {
        const row = this.byVerb.get(stem + other) ?? (/([bdgmnpt])\1$/.test(stem) ? this.byVerb.get(stem.slice(0, -1)) : undefined);
        if (row !== undefined) return row;
      }
    }
    return undefined;
  }
}
