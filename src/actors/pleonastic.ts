/** "it" that stands for nobody: "it is likely that", "it rained", "it was the mayor who". */
import type { ParsedText } from '../text/document.ts';

const REACH = 9;
const IMPERSONAL = /^(?:seems?|seemed|appears?|appeared|turns?|turned|happens?|happened|rains?|rained|snows?|snowed|matters?|mattered|follows?|emerged?|emerges|costs?|means?|meant|depends?|helps?|hurts?)$/;
const BE = /^(?:is|was|be|been|['’]s|isn|wasn)$/;
const CLAUSE = /^(?:that|to|whether|how|who|if|when|why|for)$/;
const REPORTED = /^(?:said|believed|thought|understood|reported|expected|known|hoped|feared|assumed|claimed|alleged|noted|estimated|agreed|suggested|rumoured|rumored|supposed|announced|confirmed|decided|revealed|disclosed|verified|argued|concluded|proposed)$/;

/** What somebody is and no state of things. */
const OF_MINDS = /^(?:disappointed|ready|aware|unaware|confident|committed|concerned|pleased|proud|sorry|willing|unwilling|unable|able|keen|prepared|happy|unhappy|satisfied|surprised|shocked|alarmed|worried|eager|reluctant|determined|grateful|saddened|delighted|convinced|entitled|optimistic|opposed|bankrupt|insolvent)$/;

/** What takes time. */
const TIME = /^(?:(?:second|minute|hour|day|week|month|year|decade)s?|time|long|while|ages|until|courage|effort)$/;
const TIME_REACH = 4;

export function isPleonastic(doc: ParsedText, sentence: number, i: number): boolean {
  const { endToken } = doc.sentences[sentence]!;
  let k = i + 1;
  while (k < endToken && (doc.tokens.pos[k] === 'ADV' || (doc.tokens.pos[k] === 'AUX' && !BE.test(doc.lower(k))) || /^(?:not|n['’]t|never)$/.test(doc.lower(k)))) k++;
  const verb = k < endToken ? doc.lower(k) : '';
  if (IMPERSONAL.test(verb)) return true;
  if (/^(?:takes?|took)$/.test(verb)) return !isTaken(doc, k + 1, endToken);
  if (!BE.test(verb)) return false;
  while (k + 1 < endToken && (BE.test(doc.lower(k + 1)) || doc.tokens.pos[k + 1] === 'ADV' || /^(?:not|n['’]t|["“”‘])$/.test(doc.lower(k + 1)))) k++;
  const next = k + 1;
  // "It's time"
  if (next >= endToken || doc.lower(next) === 'time') return true;
  // "it was disappointed"
  if (OF_MINDS.test(doc.lower(next))) return false;
  // "it was closed", "it is trying": something is done, or does.
  if (doc.tokens.pos[next] === 'VERB') return REPORTED.test(doc.lower(next));
  if (/^(?:ADJ|NOUN|PROPN|NUM|DET|PRON|ADP)$/.test(doc.tokens.pos[next]!)) return true;
  for (let j = next; j < Math.min(endToken, next + REACH); j++) if (CLAUSE.test(doc.lower(j))) return true;
  return false;
}

/** "it took its duties seriously", "it would take the matter to court": not what it takes, such as time or courage. */
function isTaken(doc: ParsedText, first: number, limit: number): boolean {
  if (first >= limit || !/^(?:its|such|all|no|the|this|these|those|over|part|action|steps|control|issue|note|pride|charge|responsibility|legal|any)$/.test(doc.lower(first))) return false;
  for (let i = first; i < Math.min(limit, first + TIME_REACH); i++) if (TIME.test(doc.lower(i)) || doc.tokens.pos[i] === 'NUM') return false;
  return true;
}
