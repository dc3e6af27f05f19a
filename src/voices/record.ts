/** Whether a source speaks on record: the set phrases by which news says so. */
import type { Attribution, Voice } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';
import { WordTable } from '../text/word-table.ts';
import type { AttributionDraft } from './nesting.ts';
import { isSaid, SetPhrases, tellsOfSource } from './set-phrases.ts';
import { isPerson, isText } from './speakers.ts';

/** Phrases that can mean nobody but the speaker, wherever in the sentence they stand. */
const WITHHELDING = [
  /on (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|(?:that )?(?:he|she|they|(?:his|her|their) (?:full )?names?) (?:not|was not|were not)\b)/,
  /(?:request|ask|insist|demand|grant|guarantee|promis)\w* (?:for |on |him |her |them )?anonymity/,
  /(?:speaks?|spoke|speaking|talk|talked|talking) (?:to \w+ |only )?(?:anonymously|on background|off the record)/,
  /(?:ask|asked|asking|asks|request|requested|requesting|wish|wished|wishing|want|wanted|wanting|prefer|preferred|preferring|insist|insisted|insisting|chose|choosing) not to be (?:named|identified|quoted(?: by name)?)/,
  /(?:refus(?:ed|ing|es)|declin(?:ed|ing|es)|unwilling|reluctant|afraid|(?:did|do|does|would)(?: not|n['’]t) (?:want|wish|agree|like|dare)) to be (?:named|identified|quoted by name)/,
  /(?:can|could|may|must)(?:not|n['’]t| not) be (?:named|identified)/,
  /(?:would|did|will|do|does)(?: not|n['’]t) (?:(?:want|wish|like|dare) to )?give (?:me |us )?(?:his|her|their|a) (?:full |own |real )?names?/,
  /(?:was|were|is|are|been) not (?:been )?authori[sz]ed to (?:publicly |openly )?(?:speak|talk|comment|discuss|brief|disclose|share|be (?:named|identified|quoted)|give (?:interviews|his|her|their|any)|address|release|reveal|make (?:public|any))/,
  /(?:whose|his|her|their) (?:names? (?:has been |have been |was |were |is |are |be )?(?:withheld|not be (?:used|published|printed))|identit(?:y|ies) (?:has been |have been |was |were |is |are |be )?(?:withheld|concealed|protected|hidden))/,
  /not for attribution/,
  /(?:ask|asked|asking|asks|insist|insisted|request|requested) (?:that )?(?:his|her|their) (?:full |real |last )?names? not (?:to )?be/,
  /(?:ask|asked|begged|urged|told) (?:me|us|this \w+|the \w+) not to (?:name|identify|quote|use|print|publish|give)\b/,
];
/** What those who must not speak are familiar with: no places, rules or works, which anybody may know. */
const FAMILIAR = /familiar with (?:how|(?:(?!(?:of|in|on|at|to|and|or|who|where|around|near|from|said|says?) )[\w'’-]+ ){0,3}?(?:matters?|talks?|plans?|planning|discussions?|negotiations?|investigations?|inquir(?:y|ies)|situation|thinking|deliberations?|cases?|decisions?|decision-making|deals?|events?|files?|proposals?|operations?|process|conversations?|meetings?|intelligence|transactions?|arrangements?|allegations?|incidents?|probe|strategy|mission|dispute|agreement|evidence|findings?|details|contents|efforts?|reports?))/;
/** Phrases that hide the one whom they describe. */
const DESCRIBING = [
  /who (?:was|were) not named/, /unnamed/, /unidentified/, /anonymous/, /(?:was|were|is|are) not named/,
  FAMILIAR, /with (?:\w+ )?knowledge of/, /briefed (?:\w+ )?(?:on|about)/, /privy to/, /in a position to (?:know|hear|see|judge)/, /well[- ]placed/,
  /direct(?:ly)? (?:knowledge|involved)/, /(?:person|people) (?:who (?:was|were) )?(?:present|in the room)/,
  /(?:person|people) (?:who|that) (?:worked on|attended|took part in|participated in|(?:was|were) involved in|(?:has |have |had )?(?:seen|read|reviewed)) (?:the|a|an|that|those) (?:\w+ )?(?:bid|talks|deal|meetings?|drafts?|documents?|letters?|plans?|decision|negotiations?|discussions?|preparations|calls?|memos?|proposals?)/,
];
/** "a banker close to the talks": whoever it is. */
const CLOSE_TO_MATTER = /\b\w+ (?:very |who (?:is|are|was|were) )?close to (?:the |these |those )?(?:talks|matter|deal|negotiations?|discussions|process|investigation|inquiry|case|situation|decision|probe|transaction|bid|planning)\b/i;
/** "a source close to the mayor", not "residents close to the port". */
const CLOSE_TO = /\b(?:sources?|officials?|persons?|people|someone|somebody|men|man|woman|women|aides?|advis[eo]rs?|diplomats?|figures?|friends?|insiders?|those|one|others?) (?:very |who (?:is|are|was|were) )?close to\b/i;
const either = (patterns: readonly RegExp[]): RegExp => new RegExp(`\\b(?:${patterns.map(({ source }) => source).join('|')})(?![a-z])`, 'gi');
const WITHHELD = either(WITHHELDING);
const OFF_RECORD = either([...WITHHELDING, ...DESCRIBING]);
const ON_RECORD = /\bon the record\b/gi;

/** Part of a word without which none of the set phrases stands: told once for each distinct word. */
const MARKED = /^print$|^publish$|^present$|^room$|anonym|name|identi|authori|familiar|knowledge|briefed|close|record|background|quoted|privy|position|placed|attribution|^direct(?:ly)?$|^worked$|^attended$|^took$|^participated$|^involved$|^seen$|^read$|^reviewed$/;
const words = new WordTable((lower) => ({ lower, isMarked: MARKED.test(lower) }));

function mayHoldPhrase({ tokens }: ParsedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.of(tokens, i).isMarked) return true;
  return false;
}

/** The words `[first, end)` that describe a source hide who it is. */
export function isOffRecord(doc: ParsedText, first: number, end: number): boolean {
  if (!mayHoldPhrase(doc, first, end)) return false;
  const text = doc.slice(first, end);
  return text.search(OFF_RECORD) >= 0 || CLOSE_TO.test(text) || CLOSE_TO_MATTER.test(text);
}

/** The phrases that withhold a name, by sentence. */
export const withheldPhrases = (doc: ParsedText): SetPhrases => new SetPhrases(doc, WITHHELD, (first, end) => mayHoldPhrase(doc, first, end));

/** The phrases that hide somebody or withhold a name, by sentence. */
export const offRecordPhrases = (doc: ParsedText): SetPhrases => new SetPhrases(doc, OFF_RECORD, (first, end) => mayHoldPhrase(doc, first, end));

/** A phrase beside the source, "A diplomat said, speaking on condition of anonymity, that": for somebody whom nothing else tells apart. */
export function isWithheldBeside(doc: ParsedText, draft: AttributionDraft, phrases: SetPhrases): boolean {
  const { source, sentence } = draft;
  if (!source || !isAnyOf(doc, source.antecedent?.first ?? source.first)) return false;
  return phrases.in(sentence).some((token) => tellsOfSource(doc, draft, token));
}

/** "a diplomat", "two aides", "she", "another": not "the ministry", "Renner". */
const isAnyOf = (doc: ParsedText, first: number): boolean =>
  ANY.has(doc.lower(first)) || (doc.tokens.pos[first] === 'NOUN' && doc.lower(first).endsWith('s')) || doc.tokens.pos[first] === 'ADJ';

/** What is meant to be done is told by these, and only thought by others: "declined to comment", not "wants to stay". */
const VOICED = /^(?:refuse|decline|reject|insist|demand|vow|pledge|promise|threaten|swear|agree|offer|commit|undertake|volunteer|consent|resolve|decide|oppose)/;

const ANY = new Set('a an one another some several other two three four five six he she they who both'.split(' '));
const PRONOUNS = new Set('he she they it'.split(' '));
/** Those who are nobody apart from their office. */
const FUNCTIONARIES = new Set('official representative envoy bureaucrat regulator functionary'.split(' '));
const INDEFINITE = new Set('a an one two three four several some another your any every most'.split(' '));
const MANY = new Set('officials ministers diplomats aides lawmakers advisers advisors prosecutors'.split(' '));
/** Those who signed a study, or did it together: many, and told apart from all others. */
const AT_WORK = /[^a-z](?:team|authors)$/;
/** Whether each attribution was said openly. */
export class SentenceRecords {
  private readonly openly: SetPhrases;
  private readonly withheld: SetPhrases;
  /** By voice without a name: how the words that brought it in were said, for the pronouns that go on from them. */
  private readonly first = new Map<string, boolean | null>();

  constructor(private readonly doc: ParsedText) {
    this.withheld = withheldPhrases(doc);
    this.openly = new SetPhrases(doc, ON_RECORD, (first, end) => mayHoldPhrase(doc, first, end));
  }

  /**
   * Off record: the text says so, or hides who it is. On record: said openly by someone identified, a person, an institution, a paper or a text.
   * Groups, the unknown, and thoughts that nobody is said to have voiced are neither.
   */
  onRecord(draft: AttributionDraft, { id, kind, named }: Pick<Voice, 'id' | 'kind' | 'named'>, act: Attribution['act']): boolean | null {
    // "one said": somebody, of whom nothing is told, and nothing said to be withheld.
    if (kind === 'anonymous') return (id === 'voice:one' || id === 'voice:another') ? null : this.recordOfAnonymous(draft, id);
    if (this.openly.in(draft.sentence).some((token) => !isSaid(draft, token))) return true;
    if (act === 'intention' && draft.row?.act === 'intention' && !VOICED.test(draft.row.term)) return null;
    if (kind === 'unknown' || act === 'belief' || (kind === 'group' && !named && !AT_WORK.test(id))) return null;
    if (named) return true;
    const isPronoun = draft.source !== null && !draft.source.antecedent && PRONOUNS.has(this.doc.lower(draft.source.head));
    const known = isPronoun ? this.first.get(id) : undefined;
    if (known !== undefined) return known;
    const record = this.isIndefinite(draft) ? null : true;
    if (!this.first.has(id)) this.first.set(id, record);
    return record;
  }

  /** "An official said": nobody is told apart, but nothing is said to be withheld. */
  private recordOfAnonymous(draft: AttributionDraft, id: string): boolean | null {
    const known = this.first.get(id);
    if (known !== undefined) return known;
    const range = draft.source?.antecedent ?? draft.source;
    const isMerelyOne = range !== null && range !== undefined && FUNCTIONARIES.has(this.doc.lower(range.head))
      && !isOffRecord(this.doc, range.first, range.end) && !isWithheldBeside(this.doc, draft, this.withheld);
    const record = isMerelyOne ? null : false;
    this.first.set(id, record);
    return record;
  }

  /** "a State Department official", "ministers", "your senator": who of them it was is not told. A spokesman speaks openly whoever it is. */
  private isIndefinite({ source }: AttributionDraft): boolean {
    const range = source?.antecedent ?? source;
    if (!range) return false;
    const head = this.doc.lower(range.head);
    if (head.startsWith('spokes')) return false;
    const opening = this.doc.lower(range.first);
    if (INDEFINITE.has(opening)) return (isPerson(head) && !isText(head)) || opening === 'one' || opening === 'most' || opening === 'several';
    return MANY.has(head);
  }
}
