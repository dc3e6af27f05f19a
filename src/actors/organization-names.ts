/** Where the name of an organisation ends that no table knows: "Moscow State University", "Institute for Peace and Security". */
import { BUSINESS_NAME } from './bodies.ts';
import { LONGEST_RUN } from './capital-runs.ts';
import { GIVEN, GROUP_NOUN, NOT_NAME, ORGANIZATION, ORGANIZATION_LINK, ORGANIZATION_OPENER } from './name-facts.ts';
import type { NameText } from './name-text.ts';
import { isPlaceNamedBody } from './place-named-bodies.ts';
import type { Title } from './titles.ts';

/** "Committee for | a Fair Vote" */
const ARTICLE = /^an?$/;

/** What is done for a nation by the body that bears both names. */
const OF_NATIONS = /^(?:historic|natural|homes|sport|sports|cricket|rugby|hockey|tennis|netball|athletics|swimming|cycling|rowing|badminton|basketball|gymnastics|football|golf|boxing|creative|screen|transport|statistics|tourism|visit|enterprise|universities|airlines|airservices|citizens|equality|energy|hospitality|diabetes|stonewall)$/;

/** "Museum | of Modern Art", "Academies | of Sciences" */
const HOUSES_OF_ARTS = /^(?:museum|gallery|academ(?:y|ies)|school|library|chamber|broadcaster|theatre|theater)$/;
const ARTS = /^(?:(?:modern|fine|contemporary|natural|american|british|decorative|dramatic)|arts?|design|history|music|commerce|congress|medicine|economics|law|trade|photography|broadcasting|the)$/;
const SCIENCE = /^\p{L}+(?:ics?|ology|sciences?|ture|eering)$/u;
/** Who sits in a house. */
const MEMBERS = /^(?:delegates|representatives|commons|lords|burgesses|assembly|keys|councillors|deputies)$/;

/** The end of an organisation that begins at `at`, `at` where none does; the run ends at `end`, the sentence at `to`. */
export function organizationEnd(text: NameText, at: number, end: number, to: number, titleAt: (at: number, end: number) => Title | undefined): number {
  const { doc, known } = text;
  // "Historic England", "Cricket Australia"
  const nation = at + 1 < end && OF_NATIONS.test(doc.lower(at)) && known[at] === null ? known[at + 1] : null;
  if (nation && nation.end <= end && nation.name.actor.kind === 'country' && nation.name.form !== 'adjective') return nation.end;
  let limit = end;
  for (let i = at + 1; i < end; i++) {
    // "Kookmin University Professor Andrei Lankov"
    if (text.is(i - 1, ORGANIZATION) && text.roleStartingAt(i, end)) {
      limit = i;
      break;
    }
    // "White House Press Secretary": the title's own words make no organisation.
    if (known[at]?.end === i && titleAt(i, end)) return at;
  }
  for (let i = limit - 1; i > at; i--) {
    // "Hobbs & Iyer"
    if (doc.tokens.text[i] === '&' && i + 1 < limit) return limit;
    // "Former AG | Mukasey": an attorney general, and no firm.
    if (doc.lower(i) === 'ag' && /^(?:former|acting|deputy|state|us)$/.test(doc.lower(i - 1))) continue;
    // "the British Museum", where it acts
    if (i === limit - 1 && known[at]?.end === at + 1 && isPlaceNamedBody(text, i + 1, to)) return i + 1;
    if (text.is(i, ORGANIZATION)) return endsInKnownName(text, at + 1, i) ? at : i + 1;
  }
  // "Gun Owners | of America", but not "Residents | of Lund".
  if (end > at + 1 && end + 1 < to && bandsTogether(text, end - 1) && /^(?:of|for)$/.test(doc.lower(end)) && doc.tokens.word[end + 1]!.isCapitalized && (known[at] ?? null) === null) return end;
  // "the Orrin House | of Delegates", "Museum | of Modern Art"
  if (end + 1 < to && doc.lower(end) === 'of' && (known[at] ?? null) === null && (HOUSES_OF_ARTS.test(doc.lower(end - 1)) ? ARTS.test(doc.lower(end + 1)) || SCIENCE.test(doc.lower(end + 1)) : doc.lower(end - 1) === 'house' && MEMBERS.test(doc.lower(end + 1))) && doc.tokens.word[end + 1]!.isCapitalized) return end;
  const continues = end === at + 1 && end + 1 < to && text.is(at, ORGANIZATION_OPENER) && (doc.lower(end) === 'of' || doc.lower(end) === 'for');
  // "Friends of Lund said": people.
  if (continues && doc.lower(at) === 'friends' && doc.lower(at - 1) !== 'the') return at;
  return continues && withOrganizationTail(text, end, to) > end ? end : at;
}

/** "Builders", "owners", but not "Foreign Ministers". */
function bandsTogether(text: NameText, i: number): boolean {
  const lower = text.doc.lower(i);
  return lower === 'owners' || (text.is(i, GROUP_NOUN) && lower.endsWith('s') && !text.roleStartingAt(i, i + 1));
}

/** A known name from `from` on ends with the token `last`. */
function endsInKnownName({ known }: NameText, from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (known[i]?.end === last + 1 && !known[i]!.name.shared) return true;
  return false;
}

const WORKS_ON = /^(?:institute|council|committee|commission|centre|center|forum|foundation|subcommittee|conference|office)$/;

/** "Institute | for National Security Strategy" */
export function withOrganizationTail(text: NameText, end: number, limit: number): number {
  const { doc, known } = text;
  const { word } = doc.tokens;
  const to = Math.min(limit, end + LONGEST_RUN);
  let until = end;
  for (let i = end; i + 1 < to && text.is(i, ORGANIZATION_LINK); ) {
    const link = doc.lower(i);
    // Only inside a tail, "Institute for Peace and Security", but for those who work on something: "Institute | on Aging".
    if ((link === 'and' || link === 'on' || link === '&') && ((until === end && !(link === 'on' && WORKS_ON.test(doc.lower(i - 1)))) || !word[i + 1]!.isCapitalized || known[i + 1] !== null || text.is(i + 1, GIVEN))) break;
    let j = i + 1;
    while (j < to && (text.is(j, ORGANIZATION_LINK) || (link === 'for' && ARTICLE.test(doc.lower(j))))) j++;
    if (j >= to || !word[j]!.isCapitalized || text.is(j, NOT_NAME)) break;
    // "Hobbs Holdings of the Netherlands": where the business is.
    if (link === 'of' && until === end && known[j]?.name.actor.kind === 'country' && BUSINESS_NAME.test(doc.lower(end - 1)) && !text.is(end - 1, ORGANIZATION_OPENER)) break;
    while (j < to && word[j]!.isCapitalized && !text.is(j, NOT_NAME)) j++;
    until = i = j;
  }
  return until;
}
