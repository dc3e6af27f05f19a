/** Whether a source speaks on record: the set phrases by which news says so. */
import type { Attribution, Voice } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';
import { WordTable } from '../text/word-table.ts';
import type { AttributionDraft } from './nesting.ts';
import { isPerson } from './speakers.ts';

/** Phrases that can mean nobody but the speaker, wherever in the sentence they stand. */
const WITHHELDING = [
  /on (?:the )?(?:strict )?condition (?:of (?:strict )?anonymity|(?:that )?(?:he|she|they|(?:his|her|their) (?:full )?names?) (?:not|was not|were not)\b)/,
  /(?:request|ask|insist|demand|grant|guarantee|promis)\w* (?:for |on |him |her |them )?anonymity/,
  /(?:speaks?|spoke|speaking|talk|talked|talking) (?:to \w+ |only )?(?:anonymously|on background|off the record)/,
  /(?:ask|asked|asking|asks|request|requested|requesting|wish|wished|wishing|want|wanted|wanting|prefer|preferred|preferring|insist|insisted|insisting|chose|choosing) not to be (?:named|identified|quoted(?: by name)?)/,
  /(?:refus(?:ed|ing|es)|declin(?:ed|ing|es)|unwilling|reluctant|afraid|(?:did|do|does|would)(?: not|n['’]t) (?:want|wish|agree|like|dare)) to be (?:named|identified|quoted by name)/,
  /(?:can|could|may|must)(?:not|n['’]t| not) be (?:named|identified)/,
  /(?:would|did|will)(?: not|n['’]t) give (?:his|her|their|a) (?:full |own |real )?names?/,
  /(?:was|were|is|are|been) not (?:been )?authori[sz]ed to/,
  /(?:whose|his|her|their) (?:names? (?:has been |have been |was |were |is |are |be )?(?:withheld|not be (?:used|published|printed))|identit(?:y|ies) (?:has been |have been |was |were |is |are |be )?(?:withheld|concealed|protected|hidden))/,
  /not for attribution/,
];
/** Phrases that hide the one whom they describe. */
const DESCRIBING = [
  /who (?:was|were) not named/, /unnamed/, /unidentified/, /anonymous/, /(?:was|were|is|are) not named/,
  /familiar with (?:the|his|her|their|its|how) \w+/, /with (?:\w+ )?knowledge of/, /briefed (?:\w+ )?(?:on|about)/, /privy to/, /in a position to (?:know|hear|see|judge)/, /well[- ]placed/,
  /direct(?:ly)? (?:knowledge|involved)/, /(?:person|people) (?:who (?:was|were) )?(?:present|in the room)/,
];
/** "a source close to the mayor", not "residents close to the port". */
const CLOSE_TO = /\b(?:sources?|officials?|persons?|people|someone|somebody|men|man|woman|women|aides?|advis[eo]rs?|diplomats?|figures?|friends?|insiders?|those|one|others?) (?:very |who (?:is|are|was|were) )?close to\b/i;
const either = (patterns: readonly RegExp[]): RegExp => new RegExp(`\\b(?:${patterns.map(({ source }) => source).join('|')})(?![a-z])`, 'i');
const WITHHELD = either(WITHHELDING);
const OFF_RECORD = either([...WITHHELDING, ...DESCRIBING]);
const ON_RECORD = /\bon the record\b/i;

/** Part of a word without which none of the set phrases stands: told once for each distinct word. */
const MARKED = /^present$|^room$|anonym|name|identi|authori|familiar|knowledge|briefed|close|record|background|quoted|privy|position|placed|attribution|^direct(?:ly)?$/;
const words = new WordTable((lower) => ({ lower, isMarked: MARKED.test(lower) }));

function mayHoldPhrase({ tokens }: ParsedText, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (words.of(tokens, i).isMarked) return true;
  return false;
}

/** The words `[first, end)` that describe a source hide who it is. */
export function isOffRecord(doc: ParsedText, first: number, end: number): boolean {
  if (!mayHoldPhrase(doc, first, end)) return false;
  const text = doc.slice(first, end);
  return OFF_RECORD.test(text) || CLOSE_TO.test(text);
}

/** A phrase beside the source, "A diplomat said, speaking on condition of anonymity, that": for somebody whom nothing else tells apart. */
export function isWithheldBeside(doc: ParsedText, { source, sentence }: AttributionDraft): boolean {
  if (!source || !isAnyOf(doc, source.antecedent?.first ?? source.first)) return false;
  const span = doc.sentences[sentence]!;
  return mayHoldPhrase(doc, span.firstToken, span.endToken) && WITHHELD.test(doc.slice(span.firstToken, span.endToken));
}

/** "a diplomat", "two aides", "she", "another": not "the ministry", "Renner". */
const isAnyOf = (doc: ParsedText, first: number): boolean =>
  /^(?:a|an|one|another|some|several|other|two|three|four|five|six|he|she|they|who|both)$/.test(doc.lower(first)) || (doc.tokens.pos[first] === 'NOUN' && /s$/.test(doc.lower(first))) || doc.tokens.pos[first] === 'ADJ';

/** What is meant to be done is told by these, and only thought by others: "declined to comment", not "wants to stay". */
const VOICED = /^(?:refuse|decline|reject|insist|demand|vow|pledge|promise|threaten|swear|agree|offer|commit|undertake|volunteer|consent|resolve|decide|oppose)/;

/** The set phrases of each sentence, read once however many attributions it holds. */
export class SentenceRecords {
  private readonly isOn = new Map<number, boolean>();
  /** By voice without a name: how the words that brought it in were said, for the pronouns that go on from them. */
  private readonly first = new Map<string, boolean | null>();

  constructor(private readonly doc: ParsedText) {}

  /**
   * Off record: the text says so, or hides who it is. On record: said openly by someone identified, a person, an institution, a paper or a text.
   * Groups, the unknown, and thoughts that nobody is said to have voiced are neither.
   */
  onRecord(draft: AttributionDraft, { id, kind, named }: Pick<Voice, 'id' | 'kind' | 'named'>, act: Attribution['act']): boolean | null {
    // "one said": somebody, of whom nothing is told, and nothing said to be withheld.
    if (kind === 'anonymous') return /^voice:(?:one|another)$/.test(id) ? null : false;
    if (this.saysOnRecord(draft.sentence)) return true;
    if (act === 'intention' && draft.row?.act === 'intention' && !VOICED.test(draft.row.term)) return null;
    if (kind === 'unknown' || act === 'belief' || (kind === 'group' && !named)) return null;
    if (named) return true;
    const isPronoun = draft.source !== null && !draft.source.antecedent && /^(?:he|she|they|it)$/.test(this.doc.lower(draft.source.head));
    const known = isPronoun ? this.first.get(id) : undefined;
    if (known !== undefined) return known;
    const record = this.isIndefinite(draft) ? null : true;
    if (!this.first.has(id)) this.first.set(id, record);
    return record;
  }

  /** "a State Department official", "ministers", "your senator": who of them it was is not told. A spokesman speaks openly whoever it is. */
  private isIndefinite({ source }: AttributionDraft): boolean {
    const range = source?.antecedent ?? source;
    if (!range) return false;
    const head = this.doc.lower(range.head);
    if (head.startsWith('spokes')) return false;
    const opening = this.doc.lower(range.first);
    if (/^(?:a|an|one|two|three|four|several|some|another|your|any|every|most)$/.test(opening)) return isPerson(head) || opening === 'one' || opening === 'most' || opening === 'several';
    return /^(?:officials|ministers|diplomats|aides|lawmakers|advisers|advisors|prosecutors)$/.test(head);
  }

  private saysOnRecord(sentence: number): boolean {
    let isOn = this.isOn.get(sentence);
    if (isOn === undefined) {
      const span = this.doc.sentences[sentence];
      isOn = span !== undefined && mayHoldPhrase(this.doc, span.firstToken, span.endToken) && ON_RECORD.test(this.doc.text.slice(span.start, span.end));
      this.isOn.set(sentence, isOn);
    }
    return isOn;
  }
}
