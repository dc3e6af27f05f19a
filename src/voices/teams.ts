/** For whom a scientist says "we": the team that did the work, not the university that pays. */
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry, ActorMention } from '../actors/registry.ts';
import type { ParsedText } from '../text/document.ts';

const TEAMS = /(?:^|\s)(?:team|researchers|scientists|authors|investigators|crew|squad)$/;
/** What somebody is who was one of those who did the work. */
const OF_TEAM = /^(?:led|headed|leads|led|author|co-author|coauthor|co-?leader|leader|researcher|investigator|captain|skipper|coach|manager|member)$/;
/** Tokens on either side of a name in which that stands. */
const REACH = 7;

/** The one team of which the text speaks and which the person leads or belongs to; undefined where the text tells none. */
export function teamOf(doc: ParsedText, { actors }: ActorsReading, person: ActorEntry): ActorEntry | undefined {
  let team: ActorEntry | undefined;
  for (const entry of actors) {
    if (entry.kind !== 'group' || !entry.isUnnamed || !TEAMS.test(entry.name)) continue;
    if (team) return undefined;
    team = entry;
  }
  return team && person.mentions.some((m) => m.isName && isOfTeam(doc, m, team)) ? team : undefined;
}

/** "The team, led by Ada Roy", "Ada Roy, who led the work", "her co-author, Ada Roy", "Roy's team". */
function isOfTeam(doc: ParsedText, { first, end, sentence }: ActorMention, team: ActorEntry): boolean {
  const { firstToken, endToken } = doc.sentences[sentence]!;
  if (/^['’]s?$/.test(doc.lower(end)) && team.mentions.some((m) => m.first <= first && m.end > end)) return true;
  for (let i = Math.max(firstToken, first - REACH); i < first; i++) if (OF_TEAM.test(doc.lower(i))) return true;
  for (let i = end; i < Math.min(endToken, end + REACH) && doc.lower(i) !== '.'; i++) if (i > end && OF_TEAM.test(doc.lower(i))) return true;
  return false;
}
