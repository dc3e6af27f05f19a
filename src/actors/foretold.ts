/** Whom a headline speaks of without an article, "Driver jailed over crash", before the text brings them in: "A driver was jailed". */
import type { ParsedText } from '../text/document.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';
import type { ActorEntry } from './registry.ts';

/** Sentences at the start of a text in which a headline's words are taken up. */
const LEAD = 5;

export class Foretold {
  /** By noun; null where headlines use it twice. */
  private readonly byNoun = new Map<string, Description | null>();

  constructor(private readonly doc: ParsedText, private readonly discourse: Discourse) {}

  /** Takes note of a headline's noun that nobody is known by. */
  note(d: Description): void {
    const noun = this.doc.lower(d.head);
    this.byNoun.set(noun, this.byNoun.has(noun) ? null : d);
  }

  /** The text brings somebody in by the noun: the headline meant nobody else. */
  meet(d: Description, entry: ActorEntry): void {
    if (this.byNoun.size === 0 || d.sentence > LEAD) return;
    const noun = this.doc.lower(d.head);
    const headlined = this.byNoun.get(noun);
    if (!headlined || headlined.sentence === d.sentence) return;
    this.byNoun.set(noun, null);
    const { first, end, sentence } = headlined;
    for (let i = first; i < end; i++) if (this.discourse.taken[i]) return;
    entry.mentions.push({ first, end, sentence, isName: false });
    this.discourse.taken.fill(1, first, end);
  }
}
