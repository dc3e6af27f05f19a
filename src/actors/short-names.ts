/** Bodies by what is left of their names: "Brackwater" for Brackwater Utilities, "the Front" for the Orrin Valley Front, OVF for both. */
import { BUSINESS_NAME } from './bodies.ts';
import { ORGANIZATION_OPENERS, ORGANIZATION_WORDS } from './name-words.ts';
import type { ActorEntry } from './registry.ts';
import { nameKey } from './spelling.ts';

const LINK = /^(?:of|for|and|the|&|in|on)$/;
/** Last words that are mostly left out. */
const LEFT_OUT = /^(?:fc|afc|cf|sc|united|rovers|wanderers|athletic|albion|harriers|hotspur|city|town|county|thistle|argyle)$/;

const isAbbreviation = (name: string): boolean => /^\p{Lu}{2,6}$/u.test(name);
/** "OVF" of "Orrin Valley Front". */
const initialsOf = (name: string): string => name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0]!).join('');

/** "Orrin Athletic", "Orrin Group"; not "Orrin Fans' Group", of which the fans are no part to leave out. */
const isLeftOut = ({ words }: ActorEntry): boolean => LEFT_OUT.test(words.at(-1)!) || (BUSINESS_NAME.test(words.at(-1)!) && !words.some((word) => /['’]/.test(word)));

/** Each map holds null for what two bodies may be called. */
export class ShortNames {
  private readonly byOpening = new Map<string, ActorEntry | null>();
  private readonly byClosing = new Map<string, ActorEntry | null>();
  private readonly byInitials = new Map<string, ActorEntry | null>();

  /** The body, where only one may be called so. */
  meant(words: readonly string[], name: string): ActorEntry | undefined {
    return (isAbbreviation(name) ? this.byInitials.get(name) : undefined) ?? this.byOpening.get(nameKey(words)) ?? this.byClosing.get(nameKey(words)) ?? undefined;
  }

  add(entry: ActorEntry): void {
    const { words, name } = entry;
    const opensWithBody = ORGANIZATION_OPENERS.has(words[0]!) && (words[1] === 'of' || words[1] === 'for');
    for (let count = 1; count < words.length; count++) {
      // "Lund University" and "University of Lund" are none for their hospitals: whole names of their own.
      if (count > 1 && (ORGANIZATION_WORDS.has(words[count - 1]!) || opensWithBody)) continue;
      this.addOpening(nameKey(words.slice(0, count)), entry);
    }
    const initials = initialsOf(name);
    if (initials.length > 1) put(this.byInitials, initials, entry);
    // "the Opera House" of the Orrin Opera House
    for (let from = 1; from < words.length; from++) if (!LINK.test(words[from]!)) put(this.byClosing, nameKey(words.slice(from)), entry);
  }

  /** "Orrin" is Orrin Athletic, whatever the Orrin Supporters' Group is called. */
  private addOpening(opening: string, entry: ActorEntry): void {
    const other = this.byOpening.get(opening);
    if (other === undefined || (isLeftOut(entry) && (other === null || !isLeftOut(other)))) this.byOpening.set(opening, entry);
    else if (other !== null && isLeftOut(other) === isLeftOut(entry)) this.byOpening.set(opening, null);
  }
}

function put(map: Map<string, ActorEntry | null>, key: string, entry: ActorEntry): void {
  map.set(key, map.has(key) ? null : entry);
}
