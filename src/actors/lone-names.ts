/** Names of one word that only a person bears, told by what stands beside them. */
import { GROUP_NOUN, PERSON_NOUN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { SPEAKING } from './name-words.ts';
import { TOWN_NOUNS } from './reference-words.ts';

/** What people have and neither places nor bodies do. */
const PEOPLE_HAVE = /^(?:administration|presidency|premiership|candidacy|inauguration|impeachment|wife|husband|widow|daughters?|sons?|brother|sister|mother|father)$/;
/** Whose name may follow at once: "her brother Emil". */
const KIN = /^(?:mother|father|mum|mom|dad|brother|sister|son|daughter|husband|wife|uncle|aunt|nephew|niece|cousin|grandmother|grandfather|granddaughter|grandson|girlfriend|boyfriend|fiancee?|twin|stepson|stepdaughter|baby)$/;

const ONLY_PEOPLE_DO = /^(?:smiled|smiles|grinned|sighed|frowned|nodded|blushed|winced|grimaced|giggled|chuckled|sobbed|yawned|limped)$/;
const ONLY_PEOPLE_SUFFER = /^(?:arrested|jailed|handcuffed|remanded|stabbed|knighted|widowed|orphaned|cremated)$/;

/** "Lale, aged 6", "his name is Sami", "Okafor's administration": a name of one word that nobody has borne before. */
export function isCalledAlone(text: NameText, m: NameMention): boolean {
  const { doc } = text;
  const { firstToken, endToken } = doc.sentences[m.sentence]!;
  const at = (i: number): string => (i >= firstToken && i < endToken ? doc.lower(i) : '');
  if (/^(?:in|at|near|outside|around|from|to|into)$/.test(at(m.first - 1))) return false;
  // "the residents of Orrin, whose bread he ate": a place.
  if (at(m.first - 1) === 'of' && m.first - 2 >= firstToken && (TOWN_NOUNS.has(at(m.first - 2)) || text.is(m.first - 2, GROUP_NOUN))) return false;
  // "his brother Emil", "whose mother Edna"
  if (KIN.test(at(m.first - 1)) && /^(?:my|his|her|their|our|whose|['’]s?)$/.test(at(m.first - 2)) && !/^['’-]/.test(at(m.end)) && doc.tokens.pos[m.end] !== 'PROPN') return true;
  // "a young man named Gareth"
  if (/^(?:named|called)$/.test(at(m.first - 1)) && m.first - 2 >= firstToken && text.is(m.first - 2, PERSON_NOUN)) return true;
  // "his brother, Dorj."
  if (at(m.first - 1) === ',' && KIN.test(at(m.first - 2)) && /^(?:my|his|her|their|whose|['’]s?)$/.test(at(m.first - 3)) && /^[,.]$/.test(at(m.end))) return true;
  if (at(m.end) === ',' && (/^(?:aged|who|whose)$/.test(at(m.end + 1)) || (/^\d\d?$/.test(at(m.end + 1)) && /^[,.]$/.test(at(m.end + 2))))) return true;
  if (/^['’]s?$/.test(at(m.end)) && PEOPLE_HAVE.test(at(m.end + 1))) return true;
  // "Harmon nodded", "Harmon was arrested", "Harmon said that she"
  if (ONLY_PEOPLE_DO.test(at(m.end)) || (/^(?:was|is)$/.test(at(m.end)) && ONLY_PEOPLE_SUFFER.test(at(m.end + 1)))) return true;
  if (SPEAKING.has(at(m.end)) && /^s?he$/.test(at(at(m.end + 1) === 'that' ? m.end + 2 : m.end + 1))) return true;
  return /^(?:is|was)$/.test(at(m.first - 1)) && at(m.first - 2) === 'name';
}
