/** Whether a capital, a palace or a street stands for a government, or is only where something happens. */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';

const PLACE_PREPOSITIONS = new Set('in at near around outside across inside into central downtown throughout visited visiting visit visits left leave leaving reached reach entered enter toured tour via through within beyond over overlooking capital city'.split(' '));
const DIRECTIONS = new Set(['to', 'from', 'for', 'towards', 'toward', 'of', 'on']);
/** Who goes there speaks of a place. */
const MOTION = /^(?:visit(?:s|ed|ing)?|trips?|travel(?:s|led|ed|ling|ing)?|journeys?|journeyed|fl(?:y|ies|ew|ying|own)|flights?|return(?:s|ed|ing)?|arriv(?:e|es|ed|ing|al)|went|go|goes|going|gone|came|come|comes|coming|head(?:s|ed|ing)?|dr(?:ive|ove|iving)|trains?|tours?|bus|buses|planes?|road|route|sail(?:ed|ing)?|moved|move|moving|walk(?:ed|ing)?|march(?:ed|ing)?|rushed|evacuated|deported|extradited|relocat(?:e|ed|ing)|km|kilometers|kilometres|miles|correspondent|live|born|dispatch)$/;
const MOTION_REACH = 5;
/** "the mayor of London", "the streets of Paris": the town itself. */
const PARTS_OF_TOWNS = /^(?:city|capital|town|mayor|streets?|people|residents|outskirts|suburbs?|centre|center|heart|region|north|south|east|west|outside|university|bishop|archbishop|treaty|siege|battle|port|skies|airport|embassy|museum|edge|district|part|parts|fall)$/;
/** Nouns that make the capital's name the government's: "Moscow officials". */
const GOVERNING = /^(?:government|regime|administration|leadership|authorities|officials|officialdom|policymakers|policy|policies|foreign|diplomacy|insiders|establishment|elite|elites|politics|sanctions|propaganda|spokesman|spokeswoman|spokesperson|leaders|lawmakers|politicians|bureaucrats|consensus|line|position)$/;

export function isPlace(doc: ParsedText, m: NameMention, isTown: boolean, followsPlace: boolean): boolean {
  const { firstToken, endToken } = doc.sentences[m.sentence]!;
  const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
  const first = at(m.first - 1) === 'the' ? m.first - 1 : m.first;
  const before = at(first - 1);
  const after = at(m.end);
  if (PLACE_PREPOSITIONS.has(before)) return true;
  if ((before === ',' || before === 'and' || before === 'or') && followsPlace) return true;
  if (before === ',' && /^(?:capital|city|town)$/.test(at(first - 2))) return true;
  if (before === 'of' && PARTS_OF_TOWNS.test(at(first - 2))) return true;
  if (before === '-' || (after === '-' && /^(?:based|born|area|bound|style|to|listed|headquartered|registered|domiciled|educated|raised|traded)$/.test(at(m.end + 1)))) return true;
  // A dateline: "MOSCOW (AP) —"
  if (m.first === firstToken && /^[(—–]$/.test(after)) return true;
  if (DIRECTIONS.has(before) && before !== 'of') {
    if (before === 'from' && at(m.end) === 'to') return true;
    for (let i = first - 2; i >= Math.max(firstToken, first - 1 - MOTION_REACH); i--) {
      if (MOTION.test(at(i))) return true;
      if (/^[,;:]$/.test(at(i))) break;
    }
  }
  if (m.end >= endToken) return false;
  if (after === ',') return doc.tokens.word[m.end + 1]?.isCapitalized === true && /^(?:d\.c|d\.c\.|russia|ukraine|england|france|germany|[a-z]+ia)$/.test(at(m.end + 1)) && /^[,.;)]?$/.test(at(m.end + 2));
  // "Paris objects."
  if (m.first === firstToken && after.endsWith('s') && /^[.;]$/.test(at(m.end + 1))) return false;
  return isTown && isModifier(doc, m.end, endToken) && !GOVERNING.test(after);
}

/** A noun goes on right after the name: "the Moscow metro". */
function isModifier(doc: ParsedText, i: number, limit: number): boolean {
  const pos = doc.tokens.pos[i];
  if (pos === 'PROPN') return true;
  if (pos !== 'NOUN' && pos !== 'ADJ') return false;
  // "Moscow claims the …": verbs that look like nouns have an object of their own.
  const next = i + 1 < limit ? doc.tokens.pos[i + 1] : 'PUNCT';
  return !(/(?:s|ed)$/.test(doc.lower(i)) && (next === 'DET' || next === 'PRON' || next === 'PROPN' || doc.lower(i + 1) === 'to' || doc.lower(i + 1) === 'that' || (next === 'VERB' && doc.lower(i + 1).endsWith('ing'))));
}
