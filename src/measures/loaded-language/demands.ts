/**
 * What the author says has to be done: "That debt should be cancelled." In a report such words stand under somebody's name; in the writer's own
 * voice they take sides. Rules and forecasts are none: "applicants must file", "it should arrive by noon".
 */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { Reading } from '../../reading.ts';

/** As much as a mild word of praise or blame. */
const AMOUNT = 0.25;
const MODALS: ReadonlySet<string> = new Set(['should', 'must', 'ought', 'needs', 'need']);
/** Need and ought want their *to*. */
const WITH_TO: ReadonlySet<string> = new Set(['ought', 'needs', 'need']);
/** Forecasts, hints to the reader, and conclusions about what happened. */
const NEVER_AFTER: ReadonlySet<string> = words('arrive begin start open last reach become come see read note visit contact call email click check apply know have get feel look seem rain like');
/** It asks, or says how a thing is done; a reader is told how to take what he reads. */
const NEVER_BEFORE: ReadonlySet<string> = words('how what who whether why where i one reader readers visitor visitors');
/** What must be supposed, said or remembered is a turn of speech. */
const TURNS: ReadonlySet<string> = words('supposed said noted admitted remembered borne understood conceded stressed emphasised emphasized added');
/** Words in the sentence that make it a rule, an instruction or a report. */
const REPORTED: ReadonlySet<string> = words(
  'said says say told tells asked asks whether law laws rule rules ruling regulations applicants applicant students required court judge article clause contract guidelines guidance according argued argues suggested suggests recommended recommends urged urges insisted insists demanded demands unless',
);
/** The same where they stand before the demand; behind it they may be what is demanded: "no one should want that". */
const REPORTED_BEFORE: ReadonlySet<string> = words('act believe believes believed think thinks wants want calls called if');
/** So many tokens before it, one of these makes it a question that is spoken of: "how a city should take its water back". */
const ASKING: ReadonlySet<string> = words('how what which whether why who when where');
const ASKING_REACH = 5;

export function findDemands(reading: Reading): Finding[] {
  const { tokens } = reading.parsed;
  const findings: Finding[] = [];
  for (const sentence of reading.sentences) {
    for (let i = sentence.firstToken; i < sentence.endToken - 1; i++) {
      if (!MODALS.has(tokens.word[i]!.lower) || !isDemand(reading, sentence, i)) continue;
      findings.push({ start: tokens.start[i]!, end: tokens.end[i]!, category: 'obligation', amount: AMOUNT, rule: 'loaded-rule.demand' });
    }
  }
  return findings;
}

function isDemand(reading: Reading, sentence: SentenceSpan, at: number): boolean {
  const { tokens } = reading.parsed;
  if (reading.voiceOfToken[at] !== 0 || at === sentence.firstToken || reading.zones[sentence.zone]?.kind !== 'body' || isQuestion(reading, sentence)) return false;
  // "One should add salt", but "no one should die".
  if (NEVER_BEFORE.has(tokens.word[at - 1]!.lower) && !(at - 2 >= sentence.firstToken && tokens.word[at - 2]!.lower === 'no')) return false;
  let next = at + 1;
  if (WITH_TO.has(tokens.word[at]!.lower) && tokens.word[next++]!.lower !== 'to') return false;
  while (next < sentence.endToken && (tokens.pos[next] === 'ADV' || tokens.word[next]!.lower === 'not')) next++;
  if (next >= sentence.endToken || !['VERB', 'AUX', 'NOUN', 'ADJ'].includes(tokens.pos[next]!) || NEVER_AFTER.has(tokens.word[next]!.lower)) return false;
  if (tokens.word[next]!.lower === 'be' && next + 1 < sentence.endToken && TURNS.has(tokens.word[next + 1]!.lower)) return false;
  for (let i = Math.max(sentence.firstToken, at - ASKING_REACH); i < at; i++) if (ASKING.has(tokens.word[i]!.lower)) return false;
  for (let i = sentence.firstToken; i < sentence.endToken; i++) if (REPORTED.has(tokens.word[i]!.lower) || (i < at && REPORTED_BEFORE.has(tokens.word[i]!.lower))) return false;
  return true;
}

const isQuestion = (reading: Reading, { end }: SentenceSpan): boolean => /\?["”’)]*\s*$/.test(reading.text.slice(Math.max(0, end - 4), end));

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
