/** Whose "his", "its" and "their" is, seen from what stands beside it: the pronouns that say whose something is. */
import type { ParsedText } from '../text/document.ts';
import type { Candidates, Placed } from './antecedents.ts';
import type { Discourse } from './discourse.ts';
import type { ActorEntry } from './registry.ts';
import { isSubject } from './subjects.ts';

/** Tokens of a phrase that opens a sentence: "In praise of its long work,". */
const LONGEST_OPENING = 9;
/** Sentences of a quotation, with the one before it. */
const QUOTATION_REACH = 4;
/** What whom it names is praised or blamed for is that one's own: "thanked Norway for its help". */
export const JUDGING = /^(?:thank|prais|blam|criticis|criticiz|condemn|sanction|punish|fin|rebuk|denounc|attack|mock|hail|slam|accus|honour|honor|reward|fault|commend|chid|lambast|applaud|appreciat|congratulat|ridicul|admir|scold|berat|laud|arrest|jail)(?:e|ed|ing|s|es)?$/;

export class Owners {
  private readonly doc: ParsedText;

  constructor(private readonly discourse: Discourse, private readonly candidates: Candidates) {
    this.doc = discourse.doc;
  }

  /** "Norway and its fleet", "Norway with its coast", "sanctions on Norway over its fleet", "praised Norway for its fleet": whoever stands right before. */
  beside(s: number, i: number, isFirstClause: boolean, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const { doc } = this;
    const { firstToken } = doc.sentences[s]!;
    if (i - 2 < firstToken) return undefined;
    const link = doc.lower(i - 1);
    const before = this.discourse.endingAt(isFirstClause && link === 'with' && doc.lower(i - 2) === ',' ? i - 2 : i - 1);
    if (!before || before.sentence !== s || !fits(before.entry)) return undefined;
    if (link === 'over') return before.entry;
    // "Norway sued Finland, and its lawyers won": another clause.
    if (link === 'and') return isFirstClause || !this.isOwnerOfSubject(s, i) ? before.entry : undefined;
    if (link === 'with') return isFirstClause ? before.entry : undefined;
    return link === 'for' && before.first > firstToken && JUDGING.test(doc.lower(before.first - 1)) ? before.entry : undefined;
  }

  /** "“We are sorry,” its chief executive said": whose words those are, told of before the quotation. */
  afterQuotation(s: number, i: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const { doc, candidates: { seen, speech } } = this;
    if (i === 0 || !/^["”’']$/.test(doc.lower(i - 1)) || speech(i) >= 0) return undefined;
    let found: Placed | undefined;
    for (let k = seen.length - 1; k >= 0 && s - seen[k]!.sentence <= QUOTATION_REACH; k--) {
      const m = seen[k]!;
      if (m.first >= i || speech(m.first) >= 0 || !fits(m.entry)) continue;
      if (found && found.sentence !== m.sentence) break;
      m.isSubject ??= isSubject(doc, m);
      if (m.isSubject) found = m;
    }
    return found?.entry;
  }

  /** "its lawyers won": a finite verb follows what the pronoun owns. */
  private isOwnerOfSubject(s: number, i: number): boolean {
    const { firstToken } = this.doc.sentences[s]!;
    const { nouns, nounAt, verbs, verbAt } = this.doc.phrases(s);
    const owned = nouns[nounAt[i - firstToken] ?? -1] ?? nouns[nounAt[i + 1 - firstToken] ?? -1];
    return owned !== undefined && verbs[verbAt[owned.end - firstToken] ?? -1]?.form === 'finite';
  }

  /** "In its report, the agency said": whoever is named right after the opening phrase. */
  ahead(s: number, i: number, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    const { doc } = this;
    const { firstToken, endToken } = doc.sentences[s]!;
    if (i - firstToken > LONGEST_OPENING || doc.tokens.pos[firstToken] !== 'ADP') return undefined;
    for (let k = i + 1; k < Math.min(endToken - 2, i + LONGEST_OPENING); k++) {
      if (doc.lower(k) !== ',') continue;
      const named = this.discourse.startingAt(k + 1) ?? (doc.lower(k + 1) === 'the' ? this.discourse.startingAt(k + 2) : undefined);
      return named?.isName && fits(named.entry) && isSubject(doc, named) ? named.entry : undefined;
    }
    return undefined;
  }
}
