/** Names behind "the" that do on purpose what bodies do: "the Orrin Legislature passed", "the KRA denied", "the Denver Broncos beat". */
import { isMostlyBody } from './common-nouns.ts';
import { DOUBTFUL_GIVEN, EVENT, GIVEN, GROUP_NOUN, ORGANIZATION, PERSON_NOUN } from './name-facts.ts';
import type { NameMention } from './name-mention.ts';
import type { NameText } from './name-text.ts';
import { actsOnPurpose } from './strangers.ts';

/** What bodies do, beside what everybody does on purpose. */
const OF_BODIES = new Set('passed voted ruled approved banned barred fined awarded granted issued released adopted endorsed overturned upheld blocked recommended advised investigated convened appointed elected disbanded seized raided denounced objected'.split(' '));
const PLAYS = /^(?:won|wins|beat|beats|drew|thrashed|traded|trade|defeated|lost)$/;
const BEATS = /^(?:beat|beats|edged|routed|topped|thrashed|downed|outlasted|outscored)$/;
/** Whom teams have. */
const TEAM_PEOPLE = /^(?:coach|guard|forward|goalie|goaltender|goalkeeper|pitcher|catcher|quarterback|cornerback|linebacker|outfielder|infielder|shortstop|defenseman|defenceman|midfielder|striker|winger|rookie|slugger|fans)$/;
/** What the initials of a body have behind them. */
const OF_INITIALS = /^(?:officials?|spokes(?:man|woman|person)|members?|leaders?|staff|employees|agents|investigators|inspectors|chief|director|chairman|chairwoman|headquarters|board|management|workers|lawyers|budget)$/;
/** What somebody has made: "a report by the KRA". */
const REPORT = /^(?:reports?|stud(?:y|ies)|surveys?|polls?|analys[ie]s|statements?|decisions?|ruling|figures|estimates?|data|letter|request|proposal|call)$/;
/** Letters for what is no body. */
const NO_BODY = /^(?:c[a-z]o|etfs?|ngos?|ipo|pm|mp|mep|msp|vip|mvp|dna|rna|gdp|hiv|aids|tv|usb|gps|suv|phd|jfk|fdr|lbj|aoc|rfk|mlk|potus|flotus|lord|mps|meps|ceos|nhs|usa)$/;
/** Who bears such a name by a nickname: "the Iron Lady". */
const NICKNAMED = /^(?:lady|king|queen|prince|princess|duke|duchess|kid|boss|baron|bishop|almighty|saviou?r|prophet|apostle|beast|butcher|ripper|virgin|messiah|pope|laureate|winner|testament|report|constitution)$/;

/** The type of the body that the name is by what it does there; undefined where nothing tells. */
export function actingType(text: NameText, m: NameMention, firstToken: number): string | undefined {
  const { doc } = text;
  const { first, end, guess } = m;
  if (guess === 'person' || m.role) return undefined;
  const hasArticle = first > firstToken && doc.lower(first - 1) === 'the';
  if (end - first === 1) return ofInitials(text, m, firstToken, hasArticle) ?? ofTeam(text, m, firstToken, hasArticle);
  return hasArticle ? ofSeveral(text, m) : undefined;
}

/** "the KRA denied", "the KRA's management", "according to the KRA", "KRA officials" */
function ofInitials(text: NameText, m: NameMention, firstToken: number, hasArticle: boolean): string | undefined {
  const { doc, kinds } = text;
  const lower = doc.lower(m.first);
  if (!/^\p{Lu}{3,7}$/u.test(doc.tokens.text[m.first]!) || NO_BODY.test(lower) || (kinds[m.first]! & (GIVEN | PERSON_NOUN | GROUP_NOUN)) !== 0) return undefined;
  const isOwner = /^['’]s?$/.test(doc.lower(m.end));
  if (OF_INITIALS.test(doc.lower(isOwner ? m.end + 1 : m.end))) return 'organization';
  if (!hasArticle) return undefined;
  const at = (i: number): string => (i >= firstToken ? doc.lower(i) : '');
  const isCited = (at(m.first - 2) === 'to' && at(m.first - 3) === 'according') || (at(m.first - 2) === 'by' && REPORT.test(at(m.first - 3)));
  return isCited || acts(text, m) ? 'organization' : undefined;
}

/** "the Kings beat", "Kings coach Ray Roe", "the visiting Kings" */
function ofTeam({ doc }: NameText, { first, end }: NameMention, firstToken: number, hasArticle: boolean): string | undefined {
  if (!/^\p{Lu}\p{Ll}+[^s\P{Ll}]s$/u.test(doc.tokens.text[first]!)) return undefined;
  if (hasArticle && PLAYS.test(doc.lower(end))) return 'sport';
  if (hasArticle && first - 2 >= firstToken && BEATS.test(doc.lower(first - 2))) return 'sport';
  if (first - 2 >= firstToken && /^(?:visiting|host|hosting|defending)$/.test(doc.lower(first - 1)) && doc.lower(first - 2) === 'the') return 'sport';
  return TEAM_PEOPLE.test(doc.lower(end)) && (hasArticle || doc.tokens.word[end + 1]?.isCapitalized === true) ? 'sport' : undefined;
}

function ofSeveral(text: NameText, m: NameMention): string | undefined {
  const { doc, kinds } = text;
  const last = kinds[m.end - 1]!;
  if ((kinds[m.first]! & GIVEN) !== 0 || (last & (GIVEN | DOUBTFUL_GIVEN)) !== 0 || ((last & PERSON_NOUN) !== 0 && !isMostlyBody(doc.lower(m.end - 1))) || ((last & EVENT) !== 0 && (last & ORGANIZATION) === 0)) return undefined;
  const lower = doc.lower(m.end - 1);
  if (NICKNAMED.test(lower) || (text.roleStartingAt(m.end - 1, m.end) && !isMostlyBody(lower))) return undefined;
  // "the Denver Broncos beat"
  if (PLAYS.test(doc.lower(m.end))) return lower.endsWith('s') && (last & GROUP_NOUN) === 0 ? 'sport' : undefined;
  return acts(text, m) ? 'organization' : undefined;
}

function acts(text: NameText, m: NameMention): boolean {
  const { doc } = text;
  if (actsOnPurpose(doc, m)) return true;
  const { verbs, verbAt } = doc.phrases(m.sentence);
  const verb = verbs[verbAt[m.end - doc.sentences[m.sentence]!.firstToken] ?? -1];
  return verb?.form === 'finite' && !verb.isPassive && OF_BODIES.has(doc.lower(verb.head));
}
