/** Whether what a verb governs was said, thought or meant by its subject, and is no deed, thing or sign. */
import type { VerbGroup } from '../text/phrases.ts';
import type { Content } from './content.ts';
import type { CueMatch } from './cues.ts';
import { isDeed, isOrder } from './deeds.ts';
import { STRONG } from './shared-subject.ts';
import type { Source } from './source.ts';
import { canSpeak, isMischunked, isPerson, isText } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';

/** Frames in which a thing is the object of an act or a feeling: only who can speak has such. */
const OF_SPEAKERS: ReadonlySet<string> = new Set(['object', 'complement', 'as', 'to', 'ing']);
/** "That means that": a thing that means is no speaker, whatever follows. */
const MEANT_BY_SPEAKERS = new Set(['mean', 'means', 'meant']);
/** "The visit illustrates how", "this shows that": what an event tells, the author has read from it. */
const TELLING = /^(?:illustrat|show|indicat|demonstrat|underscor|underlin|highlight|prov|signal|suggest|reflect|mean)(?:e|es|ed|ing|s|n|al|alled|alling)?$/;
const SUBJECTS = new Set('i you he she we they who'.split(' '));
const DUE = new Set(['should', 'must', 'shall', 'ought']);
const ABILITY = new Set(['can', 'could', 'ca', 'must', 'should', 'may', 'might']);
export const SHOWING = new Set('show shows showed shown showing find finds found indicates indicate indicated reveals reveal revealed gives give gave puts put'.split(' '));

/** "too long to answer", "without accusing him", "stopped short of calling it a coup", "avoided saying": nobody said it. "Without saying whether" keeps still about something all the same. */
export function isUnsaid(at: Surroundings, verb: VerbGroup, right: Content | undefined): boolean {
  // "waited too long to answer", "too frightened to speak of it"
  if (verb.form === 'to' && verb.first - 2 > at.from && at.lower(verb.first - 2) === 'too') return true;
  for (let i = verb.first + 1; i + 1 < verb.head; i++) if (at.lower(i) === 'too') return true;
  // "warns against “declaring victory”", "warns against declaring it"
  if (verb.form === 'ing' && at.quotations.opensAt(verb.first - 1) && at.lower(verb.first - 2) === 'against') return true;
  if (verb.form !== 'ing' || verb.first <= at.from) return false;
  const before = at.lower(verb.first - 1);
  if (before === 'against') return true;
  if (before === 'without') return right?.frame !== 'wh' && right?.frame !== 'clause';
  if (before === 'of') return /^(?:short|instead)$/.test(at.lower(verb.first - 2));
  if (before === 'than') return at.lower(verb.first - 2) === 'rather';
  const governor = at.clause.verbEndingAt(before === 'from' ? verb.first - 1 : verb.first);
  return governor !== undefined && (before === 'from' ? KEPT_FROM : AVOIDED).test(at.lower(governor.head));
}
const AVOIDED = /^avoid(?:s|ed|ing)?$/;
const KEPT_FROM = /^(?:refrain(?:s|ed|ing)?|shie[sd]|abstain(?:s|ed)?|desist(?:s|ed)?)$/;

export function isReported(at: Surroundings, { row }: CueMatch, verb: VerbGroup, source: Source | undefined, right: Content): boolean {
  if (!source) return STRONG.has(right.frame) && verb.form !== 'to' && !isOrder(at, row, verb, right);
  if (isMischunked(at.doc, source)) return false;
  // "The sides could not agree on dates."
  if (row.term === 'agree' && verb.isNegated && verb.modal !== null) return false;
  if (MEANT_BY_SPEAKERS.has(at.lower(verb.head)) && !isSomebody(at, source)) return false;
  if (STRONG.has(right.frame) && TELLING.test(at.lower(verb.head)) && !canSpeak(at.doc, source) && !isText(at.lower((source.antecedent ?? source).head))) return false;
  // "Staff should expect a talk": so they are told.
  if (row.act !== 'statement' && verb.modal !== null && DUE.has(verb.modal)) return false;
  // "She showed courage", "he showed “not a flicker of remorse”": what somebody shows is no words.
  const isShown = (right.frame === 'object' || right.frame === 'quote') && SHOWN.test(at.lower(verb.head)) && isSomebody(at, source) && !holdsText(at, source);
  if (isShown) return false;
  if (!OF_SPEAKERS.has(right.frame) && !right.frame.endsWith('-prep')) return true;
  // "Pictures show forty boats": what can say nothing can show.
  if (!canSpeak(at.doc, source)) return SHOWING.has(at.lower(verb.head)) && !source.antecedent && isText(at.lower(source.head));
  if (isDeed(at, row, verb, source, right)) return false;
  if (right.frame !== 'object') return true;
  // "offers what it calls a partnership": the words are in the clause, not in the deed.
  if (at.lower(right.first) === 'what' && row.act === 'statement' && (row.frames.includes('quote') || row.frames.includes('as')) && holdsCue(at, right)) return false;
  if (verb.modal && ABILITY.has(verb.modal)) return false;
  if (verb.form === 'to' && source.first < verb.first - 1 && !at.isChained(verb) && !isAddress(at, verb)) return false;
  return !(right.end === right.first + 1 && /sel(?:f|ves)$/.test(at.lower(right.first)));
}

/** "took to Twitter | to accuse", "wrote to Lund | to demand", "used her speech | to attack": what the words were meant to do, they did. */
function isAddress(at: Surroundings, verb: VerbGroup): boolean {
  for (let i = verb.first - 1; i >= Math.max(at.from, verb.first - LONGEST_ADDRESS); i--) {
    const lower = at.lower(i);
    const governor = at.clause.verbAt(i);
    if (governor) return governor.form === 'finite' && !governor.isPassive && WROTE.has(at.lower(governor.head));
    if (OPENS_ADDRESS.has(lower)) {
      const before = at.clause.verbEndingAt(at.lower(i - 1) === 'to' || at.lower(i - 1) === 'on' ? i - 1 : i) ?? at.clause.verbEndingAt(at.clause.nounStartingAt(i)?.first ?? i);
      if (before && ADDRESSED.has(at.lower(before.head))) return true;
    }
    const np = at.clause.nounEndingAt(i + 1);
    const before = np && (at.clause.isChannel(np) || OPENS_ADDRESS.has(at.lower(np.head))) ? at.clause.verbEndingAt(/^(?:to|on)$/.test(at.lower(np.first - 1)) ? np.first - 1 : np.first) : undefined;
    if (before && ADDRESSED.has(at.lower(before.head))) return true;
  }
  return false;
}
const LONGEST_ADDRESS = 9;
const WROTE = new Set('wrote writes tweeted tweets posted emailed phoned rang telephoned messaged texted'.split(' '));
const OPENS_ADDRESS = new Set('twitter x facebook instagram tiktok telegram television tv radio air airwaves media conference briefing platform stage lectern floor podium'.split(' '));
const ADDRESSED = new Set('took takes went goes used uses gave gives called calls held holds convened issued released published posted wrote sent'.split(' '));

/** "A Reuters poll", "ABC News" */
function holdsText(at: Surroundings, { first, end }: Source): boolean {
  for (let i = first; i < end; i++) if (isText(at.lower(i)) || at.lower(i) === 'news' || at.lower(i) === 'tv') return true;
  return false;
}

const SHOWN = /^show(?:s|ed|n|ing)?$/;

function holdsCue(at: Surroundings, { first }: Content): boolean {
  for (let i = first + 1; i < Math.min(at.to, first + 8); i++) if (at.clause.cueOfVerb(at.clause.verbAt(i))) return true;
  return false;
}

/** "She meant that", not "It means that", "the ruling means that". */
function isSomebody(at: Surroundings, source: Source): boolean {
  const { head } = source.antecedent ?? source;
  const lower = at.lower(head);
  return SUBJECTS.has(lower) || isPerson(lower) || (at.doc.tokens.pos[head] === 'PROPN' && at.doc.tokens.word[head]!.isCapitalized && canSpeak(at.doc, source));
}
