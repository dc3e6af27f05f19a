/** A text as names are read from it: what is known of each word, and the known names found. */
import type { ParsedText } from '../text/document.ts';
import type { NameMatch } from './gazetteer.ts';
import { CLOSES_ROLE, OPENS_ROLE, type NameFacts, type NameLexicon } from './name-facts.ts';
import { actingHouses } from './place-named-bodies.ts';
import { roleEndingAt, roleStartingAt, type RoleMatch } from './roles.ts';

export class NameText {
  /** By token: what kinds of word it is. */
  readonly kinds: Uint32Array;
  /** Known names by their first token. */
  readonly known: (NameMatch | null)[];
  /** Where one of a people is called by its name, and its country: "the Swede said". */
  readonly nationals = new Map<number, string>();
  private acting: ReadonlySet<string> | undefined;
  private schools: ReadonlySet<string> | undefined;
  private readonly lowerAt: (token: number) => string;

  constructor(readonly doc: ParsedText, private readonly lexicon: NameLexicon) {
    const { tokens } = doc;
    const { count } = tokens;
    this.kinds = doc.columns.uint32(count);
    for (let i = 0; i < count; i++) this.kinds[i] = lexicon.of(tokens, i).kinds;
    this.known = new Array<NameMatch | null>(count).fill(null);
    this.lowerAt = (token) => doc.lower(token);
  }

  /** All that is known of the word. */
  factsAt(token: number): NameFacts {
    return this.lexicon.of(this.doc.tokens, token);
  }

  /** Whether the word is of one of the kinds; false where no token stands. */
  is(token: number, kinds: number): boolean {
    return token >= 0 && token < this.kinds.length && (this.kinds[token]! & kinds) !== 0;
  }

  /** Nouns of houses that act in the text; looked for when a name asks. */
  get houses(): ReadonlySet<string> {
    return (this.acting ??= actingHouses(this));
  }

  /** Of which a state university has its name: "millard" of Millard State University. */
  get stateSchools(): ReadonlySet<string> {
    return (this.schools ??= stateSchoolsOf(this.doc));
  }

  /** The role whose words begin at token `first`, the longest one that ends before `limit`. */
  roleStartingAt(first: number, limit: number): RoleMatch | undefined {
    return this.is(first, OPENS_ROLE) ? roleStartingAt(this.lowerAt, first, limit) : undefined;
  }

  /** The role whose words end right before token `end`, the longest one. */
  roleEndingAt(from: number, end: number): RoleMatch | undefined {
    return this.is(end - 1, CLOSES_ROLE) ? roleEndingAt(this.lowerAt, from, end) : undefined;
  }
}

function stateSchoolsOf({ tokens: { word, count } }: ParsedText): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 1; i + 1 < count; i++) if (word[i]!.lower === 'state' && /^(?:university|college)$/.test(word[i + 1]!.lower)) found.add(word[i - 1]!.lower);
  return found;
}
