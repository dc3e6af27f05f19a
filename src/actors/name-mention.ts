/** A proper name where it stands. */
import type { KnownName } from './known-names.ts';
import type { Role } from './roles.ts';

/** A name on the tokens `[first, end)`. */
export interface NameMention {
  sentence: number;
  first: number;
  end: number;
  known: KnownName | null;
  /** Other actors that bear the known name. */
  others: readonly KnownName[];
  /** What the letters and the neighbours tell of a name that is not known; `likely`: a person whose given name is also a word. */
  guess: 'person' | 'likely' | 'organization' | 'unknown';
  /** Of an organisation: `company`, `media`, …, as the text tells it; `organization` where it does not. */
  bodyType?: string;
  /** The title or role right before it: "Foreign Minister". */
  role: Role | null;
  /** The name that stands before the title: "Russian" of "Russian President", "Kookmin University" of its professor. */
  roleOf: NameMention | null;
  /** The sentence capitalises everything, so that capitals tell nothing. */
  inTitleCase: boolean;
}
