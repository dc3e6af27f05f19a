/**
 *     The mayor lost the trust of her voters. Questions about her honesty remain. She was accused of favouring friends.
 *                        -----                                    -------                    ---------
 *
 * Words that turn what they govern: who has lost trust has none, whose honesty is questioned is not called honest, and what somebody is
 * blamed for is no merit. After Polanyi and Zaenen, "Contextual Valence Shifters" (2006).
 */
import type { SentenceStructure } from './structure.ts';
import type { TellingFrame } from './telling-words.ts';

/** What is lost, doubted or held against somebody says half the opposite. */
const TURNED = -0.5;
/** Words from a shifter to the last that it turns. */
const REACH = 7;
/** Words from a verb of blame or praise to "for", and from there to the last word of what somebody is blamed or praised for. */
const REACH_TO_REASON = 8;
const REACH_OF_REASON = 11;

/** Who has only himself to blame is blamed more than who is blamed by somebody. */
const OWN_FAULT = 2;

/** There is less of it, whether it is good or bad. */
const LESSENING = new Set(
  ('lack lacks lacked lacking lose loses lost losing loss losses decline declines drop dip absence shortage erosion end ends ended ending collapse slump dearth want ' +
    'cut reduce reduces reduced reducing reduction devoid bereft').split(' '),
);
/** It is doubted, harmed or only feigned: what is good of it is less so, what is bad is as bad as before. */
const DOUBTING = new Set(
  ('question questions questioned questioning doubt doubts doubted doubting concern concerns attack attacks threat threats damage damages damaged damaging harm harms harmed harming ' +
    'undermine undermines undermined undermining threaten threatens threatened threatening hurt hurts erode erodes eroded eroding weaken weakens weakened weakening ' +
    'jeopardize jeopardizes jeopardized jeopardise deny denies denied denying beg begs begged begging challenge challenges challenged challenging mock mocks mocked mocking ' +
    'fall beneath claim claims claimed betray betrays betrayed betrayal fake feign feigned pretend').split(' '),
);
/** Between a noun and what it governs. */
const LINKS = new Set(['of', 'in', 'about', 'on', 'to', 'over', 'for', 'as', 'against', 'from', 'with', 'into']);
/** Before what somebody is blamed for; praise has "for" alone. */
const BLAMED_FOR = new Set(['of', 'for', 'over', 'with']);
const PRAISED_FOR = new Set(['for']);

type Frames = ReadonlyMap<number, TellingFrame> | undefined;

/** Turns the factor of the words that shifters govern; `frames` by the token of their verb. */
export function turnShifted(structure: SentenceStructure, frames: Frames): void {
  for (let i = structure.from; i < structure.to - 1; i++) if (structure.columns.facts[i]!.shifts) turnGoverned(structure, i);
  frames?.forEach((frame, head) => {
    turnReason(structure, frames, head, frame);
    turnOwnFault(structure, head);
  });
  settlePhrases(structure);
}

export const shifts = (lower: string): boolean => LESSENING.has(lower) || DOUBTING.has(lower);

/** "lacks the judgment", "a decline in popularity" */
function turnGoverned(structure: SentenceStructure, i: number): void {
  const { to, columns: { facts, factor, isName, clause, isFinite } } = structure;
  const verb = structure.verbAt(i);
  if (isName[i] !== 0 || (verb ? verb.head !== i || verb.isPassive : !LINKS.has(facts[i + 1]!.lower))) return;
  const isLessening = LESSENING.has(facts[i]!.lower);
  for (let k = i + 1; k < Math.min(to, i + 1 + REACH) && isFinite[k] === 0 && clause[k] === clause[i]; k++) {
    const good = facts[k]!.valence || facts[k]!.afinn;
    if (good > 0 || (isLessening && good < 0)) factor[k]! *= TURNED;
  }
}

/** "accused of favouring friends", "thanked for ending the feud": the reason takes the side of the verb. */
function turnReason({ to, columns: { facts, factor, clause, isFinite } }: SentenceStructure, frames: NonNullable<Frames>, head: number, { toward, object }: TellingFrame): void {
  const side = toward || object;
  if (side === 0) return;
  const links = side < 0 ? BLAMED_FOR : PRAISED_FOR;
  const last = Math.min(to - 1, head + REACH_TO_REASON);
  let k = head + 1;
  while (k <= last && isFinite[k] === 0 && !links.has(facts[k]!.lower)) k++;
  if (k > last || isFinite[k] === 1) return;
  const end = Math.min(to, k + 1 + REACH_OF_REASON);
  for (let j = k + 1; j < end && isFinite[j] === 0 && clause[j] === clause[k]; j++) {
    const good = facts[j]!.valence || facts[j]!.afinn || (frames.get(j)?.subject ?? 0);
    // "thanked for ending the feud": what is turned already is left as it is.
    if (good * side < 0 && factor[j]! > 0) factor[j]! *= TURNED;
  }
}

/** "has only itself to thank", "have nobody but themselves to blame": it is their own fault, whichever verb says so. */
function turnOwnFault({ from, columns: { facts, factor } }: SentenceStructure, head: number): void {
  const { lower } = facts[head]!;
  if ((lower !== 'thank' && lower !== 'blame') || head - 3 < from || facts[head - 1]!.lower !== 'to') return;
  const before = head - 4 < from ? '' : facts[head - 4]!.lower;
  const isAlone = facts[head - 3]!.lower === 'only' ? /^(?:has|have|had|having|['’]ve)$/.test(before) : facts[head - 3]!.lower === 'but' && /^(?:nobody|one|noone|none)$/.test(before);
  if (!isAlone || !/sel(?:f|ves)$/.test(facts[head - 2]!.lower)) return;
  factor[head] = lower === 'thank' ? -1 : OWN_FAULT;
}

/** "the greatest damage", "a false friend": of an adjective and a noun at odds, the one that is bad settles what the phrase says. */
function settlePhrases({ phrases, columns: { facts, factor, isName, reading: { parsed: { tokens: { pos } } } } }: SentenceStructure): void {
  for (const { first, head } of phrases.nouns) {
    const noun = facts[head]!.valence || facts[head]!.afinn;
    if (noun === 0 || isName[head] !== 0) continue;
    for (let k = first; k < head; k++) {
      const word = facts[k]!.valence || facts[k]!.afinn;
      if (word * noun >= 0 || pos[k] !== 'ADJ' || facts[k]!.isNegation) continue;
      factor[word > 0 ? k : head] = 0;
    }
  }
}
