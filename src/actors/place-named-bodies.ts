/** Names that end as those of places do, of bodies all the same: the Orrin Museum of which "the museum" said something, Orrin County which sued, Orrin Town that won. */
import { BODY_NOUN, EVENT } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import { actsOnPurpose } from './strangers.ts';

/** What houses do on purpose, beside what other bodies do. */
const OF_HOUSES = /^(?:paid|pays|lent|lends|loaned|returned|owes|owed|cancelled|cancels|agrees|hired|sacked|hopes)$/;
const OF_COUNTIES = /^(?:gave|gives|granted|grants|approved|approves|voted|votes|awarded|spent|spends|settled|billed|taxed|taxes|levied)$/;
const PLAYS = /^(?:won|wins|beat|drew|thrashed|conceded|scored)$/;
/** "lost 2-0", "lost to Harrow" */
const AGAINST = /^(?:to|against|at|\d+|\d+[-–]\d+)$/;
const OF_CLUBS = /^(?:manager|striker|goalkeeper|midfielder|defender|winger|captain|coach|fans|supporters|players)$/;
const AS_TOWNS = /^(?:town|city|county)$/;

/** By noun: the houses that the text has act somewhere, "The museum said". */
export function actingHouses({ doc, kinds }: NameText): ReadonlySet<string> {
  const acting = new Set<string>();
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken + 1; i + 1 < endToken; i++) {
      // "The county said"
      if (doc.lower(i) === 'county' && doc.lower(i - 1) === 'the' && (actsOnPurpose(doc, { end: i + 1, sentence }) || OF_COUNTIES.test(doc.lower(i + 1)))) acting.add('county');
      if ((kinds[i]! & EVENT) === 0 || (kinds[i]! & BODY_NOUN) === 0 || (doc.lower(i - 1) !== 'the' && !doc.tokens.word[i]!.isCapitalized)) continue;
      if (actsOnPurpose(doc, { end: i + 1, sentence })) acting.add(doc.lower(i));
      else {
        const { verbs, verbAt } = doc.phrases(sentence);
        const verb = verbs[verbAt[i + 1 - firstToken]!];
        // "The museum paid", "The museum has since paid"
        if (verb?.form === 'finite' && !verb.isPassive && (OF_HOUSES.test(doc.lower(verb.head)) || (/^(?:has|had|have)$/.test(doc.lower(verb.head)) && OF_HOUSES.test(doc.lower(verb.head + 2))))) acting.add(doc.lower(i));
      }
    }
  });
  return acting;
}

/** Whether the capitals that end before the token name such a body. */
export function isPlaceNamedBody(text: NameText, end: number, limit: number): boolean {
  const { doc } = text;
  const last = doc.lower(end - 1);
  if (text.is(end - 1, EVENT) && text.is(end - 1, BODY_NOUN)) return text.houses.has(last);
  if (last === 'county' && text.houses.has(last)) return true;
  if (!AS_TOWNS.test(last) || end + 1 >= limit) return false;
  const next = doc.lower(end);
  if (/^['’]s?$/.test(next)) return OF_CLUBS.test(doc.lower(end + 1));
  return PLAYS.test(next) || (/^(?:lost|lose|play|played)$/.test(next) && AGAINST.test(doc.lower(end + 1)));
}
