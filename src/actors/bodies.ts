/** Which organisation "the institute", "the company" or "the charity" means. */
import type { ParsedText } from '../text/document.ts';
import { isSubject, type Placed } from './antecedents.ts';
import { isBodyNoun } from './common-nouns.ts';
import { BODIES } from './reference-words.ts';
import type { ActorEntry } from './registry.ts';

/** A body named longer ago than so many sentences is not "the company" any more, unless no other was. */
const REACH = 8;
/** So near a description it is the one that is meant. */
const NEAR = 2;
/** Nouns for any business. */
const BUSINESS = new Set(['company', 'firm', 'business', 'group', 'corporation', 'carmaker', 'automaker', 'chipmaker', 'drugmaker', 'planemaker', 'retailer', 'insurer', 'lender', 'airline', 'manufacturer', 'supplier', 'developer', 'operator', 'contractor', 'utility', 'publisher', 'brewery', 'chain', 'startup']);
export const isBusiness = (noun: string): boolean => BUSINESS.has(noun);
/** Last words of the names of businesses. */
const BUSINESS_NAME = /^(?:inc|inc\.|corp|corp\.|corporation|company|co\.|ltd|ltd\.|plc|group|llc|gmbh|ag|airlines|airways|motors|systems|technologies|holdings|industries|capital|utilities|utility|terminals|energy|foods|pharmaceuticals|pharma|mining|electric|steel|railways|railway|shipping|logistics|insurance|enterprises|ventures|productions|studios|records|entertainment|petroleum|resources|solutions|software|communications|telecom|wireless|spa|s\.p\.a\.|sarl|nv|bv|ab|oy|asa|pty|se|stores|supermarkets|brands|aerospace|aviation|dynamics|chemicals|investments|securities|associates|consulting|brothers|sons|partners|bank|laboratories|labs|media|foods)$/;
/** Nouns that any organisation may be called by. */
const ANY_BODY = new Set(['organization', 'organisation', 'group', 'body', 'agency', 'institution', 'charity', 'association', 'foundation']);

interface Named {
  entry: ActorEntry;
  sentence: number;
  first: number;
  end: number;
}

/** Named so often, and so many times as often as another, a company is the one that a text is about. */
const MAIN_COUNT = 3;
const MAIN_RATIO = 2;

export class Bodies {
  private readonly last = new Map<string, Named>();
  /** By noun: how many organisations it may mean. */
  private readonly borne = new Map<string, Set<ActorEntry>>();
  private readonly counts = new Map<ActorEntry, number>();
  private main: Named | undefined;

  constructor(private readonly doc: ParsedText) {}

  /** Takes note of an organisation's name where it stands. */
  see({ entry, sentence, first, end, isName }: Placed): void {
    if (!isName || entry.kind !== 'organization') return;
    const named = { entry, sentence, first, end };
    const count = (this.counts.get(entry) ?? 0) + 1;
    this.counts.set(entry, count);
    if (entry === this.main?.entry || count > (this.main ? this.counts.get(this.main.entry)! : 0)) this.main = named;
    for (const word of entry.words) if (BODIES.has(word) || isBodyNoun(word)) this.put(word, named);
    if (entry.words.some((word) => BUSINESS_NAME.test(word))) this.put('type company', named);
    this.put(`type ${entry.type}`, named);
  }

  /** "the charity Lantern Relief": the text calls the body by that noun. */
  describe(noun: string, { entry, sentence, first, end }: Placed): void {
    this.put(noun, { entry, sentence, first, end });
  }

  /** The last one that the noun may stand for, with where it was last named. */
  meant(noun: string, sentence: number): { entry: ActorEntry; sentence: number } | undefined {
    const type = BODIES.get(noun);
    // The noun itself, in the name or as a description, comes before the kind of body that it stands for, unless that one was named just now.
    const own = this.last.get(noun);
    let best: Named | undefined;
    for (const key of [type ?? '', BUSINESS.has(noun) ? 'company' : '']) {
      const one = key === '' ? undefined : this.last.get(`type ${key}`);
      if (one && (!best || one.first > best.first)) best = one;
    }
    const isOwn = own !== undefined && (sentence - own.sentence <= REACH || this.borne.get(noun)?.size === 1);
    if (isOwn && (!best || sentence - best.sentence > 1 || sentence - own.sentence <= NEAR)) return own;
    best ??= BUSINESS.has(noun) || ANY_BODY.has(noun) ? this.last.get('type organization') : undefined;
    if (!best) return undefined;
    if (BUSINESS.has(noun) && this.isMainMeant(best, sentence)) return this.main;
    return sentence - best.sentence <= REACH || this.borne.get(`type ${type ?? 'company'}`)?.size === 1 ? best : undefined;
  }

  /** "the company" in a text about one: not another that was only mentioned. */
  private isMainMeant(last: Named, sentence: number): boolean {
    const { main } = this;
    if (!main || main.entry === last.entry || main.entry.type === 'media') return false;
    const count = this.counts.get(main.entry)!;
    if (count < MAIN_COUNT || count < MAIN_RATIO * (this.counts.get(last.entry) ?? 1)) return false;
    return sentence - last.sentence > 1 || !isSubject(this.doc, last);
  }

  private put(noun: string, named: Named): void {
    this.last.set(noun, named);
    const entries = this.borne.get(noun);
    if (entries) entries.add(named.entry);
    else this.borne.set(noun, new Set([named.entry]));
  }
}
