/** Who "the defendant" and "the victim" are, told from what the text says was done by a court or a crime. */
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';
import type { Placed } from './antecedents.ts';
import type { ActorEntry } from './registry.ts';

const DEFENDANTS = /^(?:defendant|prisoner|accused)$/;
const VICTIMS = /^(?:victim|complainant)$/;
/** What is done to a defendant. */
const TRIED = /^(?:convicted|charged|accused|jailed|sentenced|acquitted|cleared|tried|prosecuted|remanded|caged|imprisoned|indicted|arraigned)$/;
/** What a defendant does with a charge. */
const ANSWERED = /^(?:pleaded|pled|pleads|denied|denies|admitted|admits)$/;
const CHARGE = /^(?:guilty|false|corruption|bribery|perjury|arson|burglary|robbery|conspiracy|misconduct|killing|stealing|charges?|murder|manslaughter|assault|theft|fraud|rape|poisoning|wrongdoing|offences?|counts?)$/;
const HARMED = /^(?:killed|murdered|stabbed|shot|poisoned|attacked|assaulted|raped|robbed|beaten|beat|strangled|poisoning|killing|stabbing|attacking|murdering|assaulting|shooting|robbing|injured|wounded)$/;
const LONGEST_APPOSITION = 14;
/** Words between a verb and the charge: "denied two counts of". */
const CHARGE_REACH = 5;

/** Whether the noun stands for one of the two. */
export const isCourtParty = (noun: string): boolean => DEFENDANTS.test(noun) || VICTIMS.test(noun);

/** The only person spoken of so far to whom it fits. */
export function courtParty(doc: ParsedText, seen: readonly Placed[], noun: string): ActorEntry | undefined {
  const fits = VICTIMS.test(noun) ? wasHarmed : wasTried;
  let only: ActorEntry | undefined;
  for (const m of seen) {
    if (m.entry.kind !== 'person' || m.entry === only || !fits(doc, m)) continue;
    // A lead's "a former officer was convicted" is named later.
    if (only && only.isUnnamed === m.entry.isUnnamed) return undefined;
    if (!only || only.isUnnamed) only = m.entry;
  }
  return only;
}

/** The finite verb of which the mention is the subject; an age or the like may stand between commas. */
function verbOf(doc: ParsedText, { end, sentence }: Placed): VerbGroup | undefined {
  const { firstToken, endToken } = doc.sentences[sentence]!;
  const { verbs, verbAt } = doc.phrases(sentence);
  let at = end;
  // "Ada Roy, 58, of Beech Lane, Skelby, denies": age and home stand between commas.
  if (doc.lower(at) === ',') for (let k = at + 1; k < Math.min(endToken - 1, at + LONGEST_APPOSITION); k++) {
    if (verbAt[k - firstToken]! >= 0) break;
    if (doc.lower(k) === ',') at = k + 1;
  }
  const verb = at < endToken ? verbs[verbAt[at - firstToken]!] : undefined;
  return verb?.form === 'finite' ? verb : undefined;
}

function wasTried(doc: ParsedText, m: Placed): boolean {
  const verb = verbOf(doc, m);
  // "found Ada Roy, 43, guilty"
  if (!verb) return guiltyAfter(doc, m.end);
  const lower = doc.lower(verb.head);
  if (verb.isPassive && TRIED.test(lower)) return true;
  if (!ANSWERED.test(lower)) return verb.isPassive && lower === 'found' && doc.lower(verb.end) === 'guilty';
  for (let k = verb.end; k < verb.end + CHARGE_REACH; k++) if (CHARGE.test(doc.lower(k))) return true;
  return false;
}

function guiltyAfter(doc: ParsedText, end: number): boolean {
  const at = doc.lower(end) === ',' && /^\d\d$/.test(doc.lower(end + 1)) && doc.lower(end + 2) === ',' ? end + 3 : end;
  return doc.lower(at) === 'guilty';
}

function wasHarmed(doc: ParsedText, m: Placed): boolean {
  const { firstToken } = doc.sentences[m.sentence]!;
  const { verbs, verbAt } = doc.phrases(m.sentence);
  const before = m.first > firstToken ? verbs[verbAt[m.first - 1 - firstToken]!] : undefined;
  if (before && !before.isPassive && HARMED.test(doc.lower(before.head))) return true;
  const verb = verbOf(doc, m);
  return verb !== undefined && verb.isPassive && HARMED.test(doc.lower(verb.head));
}
