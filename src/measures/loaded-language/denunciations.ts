/**
 *     The union dismissed the offer as “old soup in a new bowl”.
 *                                       ^^^^^^^^^^^^^^^^^^^^^^
 *
 * What somebody dismisses, derides or denounces a thing as is meant to harm it, however plain its words are elsewhere: a fairy tale, a fig leaf.
 * A plain denial is none ("dismissed it as false"), nor is a charge that law or fact settles ("condemned it as a violation"). Words that are loaded
 * by themselves are marked by their rows.
 */
import type { Finding } from '../../contract/measure.ts';
import { verbForms } from '../../lexicons/inflection.ts';
import type { Reading } from '../../reading.ts';

/** As much as a scare quote. */
const AMOUNT = 0.375;
const VERBS: ReadonlySet<string> = new Set(['dismiss', 'deride', 'denounce', 'decry', 'condemn', 'mock', 'ridicule', 'rubbish', 'scorn', 'lampoon', 'pillory', 'castigate', 'lambast', 'lambaste'].flatMap((verb) => verbForms(verb)));
/** So many tokens behind the verb the "as" is looked for: "dismissed the latest offer of the owners as". */
const REACH = 9;
/** A longer name in quotation marks is a statement. */
const MOST_QUOTED = 7;
/** Tokens of a name without marks: "the usual fairy tales". */
const MOST_PLAIN = 4;
const NAMED: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'ADV', 'PART', 'VERB', 'PROPN']);
/** Charges, findings and offices: what law, fact or a contract settles. */
const PLAIN: ReadonlySet<string> = new Set(
  'violation violations breach breaches crime crimes act acts attempt attempts attack attacks war rumour rumours rumor rumors speculation propaganda interference aggression terrorism murder invasion infringement error errors mistake mistakes coincidence exception matter part way case cases result threat threats risk problem head chief manager coach director minister captain leader secretary chairman president editor judge commander officer counsel candidate judges officials'.split(' '),
);

const OPENING_MARK = /^["“‘']$/;
/** "As a mere", "as nothing more than a". */
const ARTICLES: ReadonlySet<string> = new Set(['mere', 'merely', 'just', 'simply', 'only', 'being', 'nothing', 'more', 'than', 'little']);

/** `found`: what the rows marked; a name that holds marked words is left to them. */
export function findDenunciations(reading: Reading, found: readonly Finding[]): Finding[] {
  const { tokens } = reading.parsed;
  const findings: Finding[] = [];
  for (const { cue, source } of reading.drafts) {
    if (cue === null || source === null) continue;
    let verb = cue.first;
    while (verb < cue.end && !VERBS.has(tokens.word[verb]!.lower)) verb++;
    if (verb === cue.end) continue;
    const name = nameBehind(reading, verb);
    if (name === null) continue;
    const start = tokens.start[name.first]!;
    const end = tokens.end[name.end - 1]!;
    if (!found.some((finding) => finding.start < end && start < finding.end)) findings.push({ start, end, category: 'dysphemism', amount: AMOUNT, rule: 'loaded-rule.denunciation' });
  }
  return findings;
}

/** The tokens `[first, end)` of what stands behind the "as", without article and marks. */
function nameBehind({ parsed }: Reading, verb: number): { first: number; end: number } | null {
  const { tokens, sentences } = parsed;
  const limit = sentences[parsed.sentenceAt(tokens.start[verb]!)]!.endToken;
  let i = verb + 1;
  while (i < limit && i - verb <= REACH && tokens.word[i]!.lower !== 'as') i++;
  if (i >= limit || tokens.word[i]!.lower !== 'as') return null;
  i = behindArticles(parsed, i + 1, limit);
  const isQuoted = i < limit && OPENING_MARK.test(tokens.text[i]!);
  if (isQuoted) i = behindArticles(parsed, i + 1, limit);
  const first = i;
  let hasNoun = false;
  for (; i < limit && i - first <= (isQuoted ? MOST_QUOTED : MOST_PLAIN); i++) {
    if (isQuoted ? /^[,.]?["”’']$/.test(tokens.text[i]!) : tokens.text[i] !== '-' && !NAMED.has(tokens.pos[i]!)) break;
    if (tokens.pos[i] === 'NOUN') hasNoun = true;
    if (PLAIN.has(tokens.word[i]!.lower)) return null;
  }
  if (!hasNoun || i - first > (isQuoted ? MOST_QUOTED : MOST_PLAIN)) return null;
  let end = i;
  while (end > first && !tokens.word[end - 1]!.isWord) end--;
  return end > first ? { first, end } : null;
}

function behindArticles({ tokens }: Reading['parsed'], i: number, limit: number): number {
  while (i < limit && (tokens.pos[i] === 'DET' || ARTICLES.has(tokens.word[i]!.lower))) i++;
  return i;
}
