/** Whether what a lead tells of somebody without a name and what the next sentence tells of a name happened to the same one. */
import type { ParsedText } from '../text/document.ts';
import type { VerbGroup } from '../text/phrases.ts';

const DEATHS = /^(?:killed|died|dead|drowned)$/;
const HARMS = /^(?:injured|hurt|wounded|stabbed|shot|hit|struck|pulled|rescued|airlifted|drowned)$/;
/** How somebody comes to be dead; not "injured": where one was killed, another was hurt. */
const CAUSES = /^(?:hit|struck)$/;
const CARE = /^(?:taken|rushed|airlifted|treated)$/;
const SENTENCES = /^(?:jailed|convicted|sentenced|imprisoned)$/;
const PLEAS = /^(?:admitted|pleaded|pled)$/;
/** Whoever this is said of is not the one to whom the lead's deed was done. */
const ACCUSED = /^(?:arrested|charged|accused|jailed|appeared|sued|held|detained|questioned|remanded|suspected|convicted|sentenced)$/;
/** Somebody else of the same sort. */
const ANOTHER = /^(?:another|fellow|other|second|third|also|too)$/;
/** Words between a name with its age and the verb. */
const LONGEST_APPOSITION = 14;

interface Told {
  sentence: number;
  /** The token after the words for whoever it is told of. */
  end: number;
}

/** "A cyclist was killed on Sunday. Ada Roy, 43, died …": the same fate, or the same calling once more; never where the second one is accused. */
export function sharesFate(doc: ParsedText, noun: string, lead: Told, named: Told): boolean {
  const first = verbAfter(doc, lead);
  const second = verbAfter(doc, named);
  if (!first || !second || second.head - named.end > LONGEST_APPOSITION || second.isNegated || first.isNegated) return false;
  const verb = doc.lower(second.head);
  const { endToken } = doc.sentences[named.sentence]!;
  let isCalledSo = false;
  for (let i = named.end; i < endToken; i++) {
    const lower = doc.lower(i);
    if (ANOTHER.test(lower) || (i < second.end && ACCUSED.test(lower))) return false;
    if (i < second.first && lower === noun && /^an?$/.test(doc.lower(i - 1))) isCalledSo = true;
  }
  if (isCalledSo) return true;
  const before = doc.lower(first.head);
  if (SENTENCES.test(before) && first.isPassive) return PLEAS.test(verb) && doc.lower(second.end) !== 'that';
  if (isDeath(before, first)) return isDeath(verb, second) || (CAUSES.test(verb) && second.isPassive);
  if (!HARMS.test(before) || !first.isPassive) return false;
  return isDeath(verb, second) || (second.isPassive && (verb === before || (CARE.test(verb) && mentionsHospital(doc, second.end, endToken))));
}

/** Who saw it happen is another one than the one who did it. */
const WITNESSED = /^(?:saw|seen|heard|watched|witnessed|described|lives?|lived|called|found|spotted|noticed|tried|helped|rushed|filmed)$/;
/** What is done to one who has done something. */
const JUDGED = /^(?:banned|fined|suspended|sacked|dismissed|fired|barred|disqualified|awarded|appointed|honoured|honored|crowned|elected|ordered|censured|reprimanded|evicted|deported|promoted|nominated)$/;
/** What lets the lead's doer be anybody. */
const HAPPENED = /^(?:died|fell|drowned|collapsed|vanished|disappeared|crashed|was|is|were)$/;

/** "A widow who lost her savings has won her case. Ada Roy, 71, had sent …": the one of whom the lead tells what she does. */
export function isToldOfDoer(doc: ParsedText, lead: Told, named: Told): boolean {
  const first = verbAfter(doc, lead);
  const second = verbAfter(doc, named);
  if (!first || !second || (first.isPassive ? second.isPassive || !JUDGED.test(doc.lower(first.head)) : HAPPENED.test(doc.lower(first.head))) || second.head - named.end > LONGEST_APPOSITION) return false;
  for (let i = named.end; i < second.end; i++) if (ANOTHER.test(doc.lower(i)) || (second.isPassive && ACCUSED.test(doc.lower(i)))) return false;
  return !WITNESSED.test(doc.lower(second.head));
}

const isDeath = (lower: string, { isPassive }: VerbGroup): boolean => DEATHS.test(lower) && (isPassive || lower === 'died');

/** The finite verb that follows, but for those of clauses that only tell who it is. */
function verbAfter(doc: ParsedText, { sentence, end }: Told): VerbGroup | undefined {
  return doc.phrases(sentence).verbs.find(({ form, first }) => form === 'finite' && first >= end && !/^(?:who|which|that)$/.test(doc.lower(first - 1)));
}

function mentionsHospital(doc: ParsedText, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (doc.lower(i) === 'hospital') return true;
  return false;
}
