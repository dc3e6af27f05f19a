/** Attributions by verbs: "X said that", "“…,” said X", "it seems that". */
import { isParticiple, type VerbGroup } from '../text/phrases.ts';
import { clauseBefore, isLedIn, isSetOff, quotationBefore, restAfterCue, withRest } from './before.ts';
import type { Content } from './content.ts';
import { NEEDS_THAT } from './content-words.ts';
import type { CueMatch, Frame, ReportingRow } from './cues.ts';
import { isCutDownCharge, readCutDownCharge, readHeldToBe } from './cut-down-cues.ts';
import { readFronted } from './fronted-quotations.ts';
import { endsInSpeaker } from './inverted-speaker.ts';
import { behindClause, isNotion, readPassive, topic } from './passive-cues.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import { isReported, isUnsaid, SHOWING } from './reported.ts';
import { STRONG, subjectOf } from './shared-subject.ts';
import type { Source } from './source.ts';
import { canSpeak, isText } from './speakers.ts';
import type { Surroundings } from './surroundings.ts';
import { isTitle } from './titles.ts';

const BEFORE_FRAMES: readonly Frame[] = ['quote', 'clause', 'addressee-clause', 'it-passive'];
/** "The bridge is shut, said the police." */
const TURNING = new Set(['said', 'says', 'say', 'reported', 'reports', 'wrote', 'writes', 'added', 'adds', 'noted', 'notes', 'warned', 'warns', 'announced', 'announces', 'explained', 'explains', 'argued', 'argues', 'recalled', 'recalls', 'believes', 'thinks', 'claims', 'insists', 'suggests', 'reckons', 'predicts', 'fears', 'admits', 'concluded', 'concludes']);
/** Inside a sentence, shorter quotations before a cue, in tokens with the marks, may be titles. */
const SHORTEST_SPEECH = 7;
/** Between a quotation and its verb, a speaker is no longer than this, in tokens. */
const LONGEST_SPEAKER = 40;
/** Participles that no active verb looks like. */
const CUT_DOWN = new Set('seen known written given taken shown spoken forgotten sworn forbidden'.split(' '));
const COUNTING = new Set('any no every each these those multiple several many few'.split(' '));
const ARTICLES = new Set('a an the'.split(' '));
const POSSESSIVES = new Set('his her its their our my'.split(' '));
const RELATIVES = new Set('what which that who whom'.split(' '));
/** Tags with which a noun phrase may begin. */
const OF_PHRASES = new Set('DET PROPN NOUN NUM PRON ADJ'.split(' '));
const NO_SPEAKER = new Set('who which that what it this'.split(' '));
/** What may stand before "asked about it". */
const OPENING_ASIDES = new Set(', when if once and but'.split(' '));
const ORDERED = new Set('urged ordered advised'.split(' '));
/** Marks, by what stands before or behind them. */
const ENDS_SPEECH = /[,?!]\s?["”'’]{1,2}$/;
const BEFORE_SPEECH = new Set(', :'.split(' '));
const OPENING_APPOSITIONS = new Set(', ('.split(' '));
const ENDS_OF_CLAUSES = new Set('; : .'.split(' '));
const ENDS_OF_SUBJECTS = new Set(`. , ; : ? ! " ” — – ) - -- ' ''`.split(' '));
const OBJECT: ReadonlySet<Frame> = new Set<Frame>(['object']);
const PREPOSITIONS_BY_NOW = new Set(['regarding', 'concerning', 'touching', 'following', 'respecting', 'barring', 'pending', 'considering']);

export function readVerb(at: Surroundings, cue: CueMatch, verb: VerbGroup, last: AttributionReading | undefined): AttributionReading | undefined {
  // "was quoted as saying": the row holds the auxiliary, and the subject speaks.
  if (cue.first < verb.head && cue.end > verb.head) return active(at, cue, verb, last);
  if (verb.head !== cue.first) return undefined;
  // "questions regarding the pact", "concerning the vote": prepositions by now.
  if (verb.form === 'ing' && verb.end - verb.first === 1 && PREPOSITIONS_BY_NOW.has(at.lower(verb.head))) return undefined;
  if (isModifier(at, verb) || isLabel(at, verb)) return undefined;
  if (isCutDown(at, verb)) return at.lower(cue.end) === 'as' ? readPassive(at, cue, verb) : undefined;
  const held = readHeldToBe(at, cue, verb);
  if (held) return held;
  if (isCutDownCharge(at, verb)) return readCutDownCharge(at, cue, verb);
  return verb.isPassive || isReducedPassive(at, verb) ? readPassive(at, cue, verb) : active(at, cue, verb, last);
}

/** "The pact, described by Lee as a trap, has failed": who is named behind "by" describes it; not "a road held by rebels". */
function isReducedPassive(at: Surroundings, verb: VerbGroup): boolean {
  const { first, end, head, form } = verb;
  if (form !== 'finite' || end - first > 1 || end >= at.to || at.lower(end) !== 'by' || !isParticiple(at.lower(head))) return false;
  const by = at.agent(end);
  return by !== undefined && (!DONE_BY_DEEDS.has(at.lower(head)) || at.mark(by.end) === 'as');
}

/** Participles of cues that tell of deeds more often than of words. */
const DONE_BY_DEEDS = new Set(['held', 'offered', 'led', 'found', 'given', 'shown', 'raised', 'issued', 'drawn', 'backed', 'posed', 'challenged', 'targeted', 'attacked', 'joined', 'moved', 'pushed']);

/** "Emails seen by the Herald", "a man known as “Fox”": a participle that no active verb looks like. */
const isCutDown = (at: Surroundings, verb: VerbGroup): boolean => verb.end - verb.first === 1 && CUT_DOWN.has(at.lower(verb.head));

/** "Explained: why the bridge is shut": what a headline calls the article. */
const isLabel = (at: Surroundings, verb: VerbGroup): boolean =>
  verb.first === at.from && verb.end - verb.first === 1 && at.lower(verb.end) === ':' && isParticiple(at.lower(verb.head)) && !at.quotations.opensAt(verb.end + 1);

/** "an expected new pact", "475 pledged delegates": a participle before its noun. */
function isModifier(at: Surroundings, verb: VerbGroup): boolean {
  if (verb.end - verb.first > 1 || verb.first === at.from || verb.end >= at.to || !/(?:ed|ing|en)$/.test(at.lower(verb.head))) return false;
  const { pos } = at.doc.tokens;
  const before = pos[verb.first - 1]!;
  // "any remaining EU mandated checks"
  const np = at.clause.nounEndingAt(verb.first);
  if (np && np.end - np.first > 1 && before === 'PROPN' && !at.lower(np.head).endsWith('s') && COUNTING.has(at.lower(np.first))) return true;
  const after = pos[verb.end]!;
  // "the flood forecasting centre"
  if (np && verb.form === 'ing' && after === 'NOUN' && pos[np.head] === 'NOUN' && np.end - np.first === 2 && ARTICLES.has(at.lower(np.first)) && !at.lower(np.head).endsWith('s') && !isText(at.lower(np.head)) && !canSpeak(at.doc, np)) return true;
  if (ARTICLES.has(at.lower(verb.first - 1))) return true;
  return (before === 'DET' || before === 'NUM' || (before === 'PRON' && POSSESSIVES.has(at.lower(verb.first - 1)))) && (after === 'NOUN' || after === 'ADJ' || after === 'PROPN');
}

function active(at: Surroundings, cue: CueMatch, verb: VerbGroup, last: AttributionReading | undefined): AttributionReading | undefined {
  const { row } = cue;
  if (row.frames.includes('raising')) return readRaising(at, cue, verb);
  const fronted = readFronted(at, cue, verb);
  if (fronted) return fronted;
  const inverted = readInverted(at, cue, verb);
  if (inverted) return inverted;
  const source = subjectBehindQuotation(at, cue, verb) ?? subjectOf(at, verb, last);
  // "what it calls a “partnership”": its own word for the thing, held at arm's length.
  const named = source && row.frames.includes('complement') && at.lower(source.first - 1) === 'what' ? at.contents.after(row, cue.end, OBJECT) : undefined;
  if (named) return at.reading({ ...cue, end: named.cueEnd, row: ownWord(row) }, verb, source, [upToVerb(at, at.range(named))], 'complement');
  const right = at.contents.after(row, cue.end);
  const edge = source && source.first < verb.first ? source.first : verb.first;
  const isBehindSpeech = verb.form === 'finite' && source?.first === edge && isSpeechBefore(at, edge);
  const isAside = source !== undefined && edge - 1 >= at.from && at.lower(edge - 1) === 'as';
  if (!source && isAskedOf(at, cue, verb)) {
    const asked = at.contents.after(row, cue.end, new Set<Frame>(['wh', 'about-prep', 'to', 'object']));
    if (asked) return { ...at.reading({ ...cue, end: asked.cueEnd }, verb, undefined, [at.range(asked)], asked.frame), isAgentless: true };
  }
  const takesBefore = source !== undefined && row.frames.some((frame) => BEFORE_FRAMES.includes(frame)) && !source?.antecedent && (verb.form !== 'to' || isHabit(at, verb));
  // "“among the worst” she had seen": no mark ends what would be thought before.
  const isRunOn = row.act !== 'statement' && endsWithoutMark(at, edge);
  if (takesBefore && !isRunOn && (isBehindSpeech || !(right && STRONG.has(right.frame) && !isSetOff(at, right) && !(right.frame === 'quote' && at.quotations.closesAt(edge - 1))))) {
    const from = isAside ? edge - 1 : edge;
    const before = clauseBefore(at, from, right, cue.end, row.frames.includes('addressee-clause')) ?? ((isAside || isLedIn(at, edge)) && row.frames.includes('clause') ? restAfterCue(at, cue.end) : undefined);
    if (before) return at.reading({ ...cue, end: at.contents.endOfCue(cue.end) }, verb, source, before.first < cue.first ? withRest(at, before, right, cue.end) : [before], 'before');
    const earlier = !right && edge === at.from ? quotationBefore(at) : undefined;
    if (earlier) return at.reading({ ...cue, end: at.contents.endOfCue(cue.end) }, verb, source, withRest(at, earlier, right, cue.end), 'before');
  }
  if (!right) return source && row.frames.includes('clause') && (verb.form !== 'to' || seemsTo(at, verb)) ? (readGap(at, cue, verb, source) ?? readResult(at, cue, verb, source)) : readObjectGap(at, cue, verb, source);
  // "urged them to pray for it, “not pay for it”": the urging goes on.
  if (verb.form === 'to' && right.frame === 'quote' && at.mark(right.first - 1) === ',' && !at.doc.tokens.word[right.first + 1]?.isCapitalized) return undefined;
  if (isUnsaid(at, verb, right) || !isReported(at, cue, verb, source, right) || isNaming(at, cue, verb, source, right)) return undefined;
  const topicBefore = right.frame === 'as' && source && at.lower(cue.end) === 'as' ? gapBefore(at, source, verb) : undefined;
  if (topicBefore) return at.reading({ ...cue, end: right.cueEnd - (at.lower(right.cueEnd - 1) === 'as' ? 1 : 0) }, verb, source, [topicBefore, { first: cue.end, end: at.range(right).end }], 'as');
  return at.reading({ ...cue, end: right.cueEnd }, verb, source, [at.range(right)], right.frame);
}

/** "The film appears to show Lee asleep" */
const seemsTo = (at: Surroundings, { first }: VerbGroup): boolean => at.clause.cueOfVerb(at.clause.verbEndingAt(first))?.row.frames.includes('raising') ?? false;

/** "As my father used to say, …", "…, visitors like to say" */
function isHabit(at: Surroundings, verb: VerbGroup): boolean {
  const governor = at.clause.verbEndingAt(verb.first);
  return governor !== undefined && HABITS.has(at.lower(governor.head));
}
const HABITS = new Set(['used', 'like', 'likes', 'liked', 'loves', 'love', 'loved']);

/** "What they call a blockade | is an inspection": the verb of which it is the subject. */
function upToVerb(at: Surroundings, { first, end }: TokenRange): TokenRange {
  if (at.quotations.opensAt(first)) return { first, end };
  for (let i = first; i < end; i++) if (at.clause.verbAt(i)?.form === 'finite' && !RELATIVES.has(at.lower(i - 1)) && at.clause.nounEndingAt(i)?.first === first) return { first, end: i };
  return { first, end };
}

/** "a lamp the verger spoke of as “odd”", "which the union regards as a lie": what is talked of stands before who talks. */
function gapBefore(at: Surroundings, source: Source, verb: VerbGroup): TokenRange | undefined {
  if (source.antecedent || source.first >= verb.first || verb.isPassive) return undefined;
  const k = source.first - 1;
  if (k >= at.from && RELATIVES.has(at.lower(k))) return { first: k, end: k + 1 };
  const np = at.clause.nounEndingAt(source.first);
  return np && !at.clause.isTime(np) ? { first: np.first, end: np.end } : undefined;
}

const ownWords = new WeakMap<ReportingRow, ReportingRow>();
function ownWord(row: ReportingRow): ReportingRow {
  let own = ownWords.get(row);
  if (!own) ownWords.set(row, (own = { ...row, reliability: 'distancing' }));
  return own;
}

/** "“…,” Aid for 5 regional director Jo Falk told the paper": all between a quotation and its verb is the speaker, however it is built. */
function subjectBehindQuotation(at: Surroundings, { row }: CueMatch, verb: VerbGroup): Source | undefined {
  if (verb.form !== 'finite' || verb.isPassive || !row.frames.includes('quote')) return undefined;
  if (!at.quotations.hasEdgeIn(Math.max(at.from, verb.first - LONGEST_SPEAKER), verb.first)) return undefined;
  for (let k = verb.first - 1; k > Math.max(at.from, verb.first - LONGEST_SPEAKER); k--) {
    if (at.quotations.closesAt(k)) {
      const first = k + 1;
      const opening = at.doc.tokens.pos[first]!;
      const isPhrase = first < verb.first && OF_PHRASES.has(opening) && endsSpeech(at, k) && !NO_SPEAKER.has(at.lower(first));
      if (!isPhrase) return undefined;
      const plain = at.sources.subjectOf(verb);
      if (plain && !plain.antecedent && plain.first >= first && plain.first - first < 2) return undefined;
      const np = at.clause.nounStartingAt(first);
      const isNamedFirst = np && at.doc.tokens.pos[np.head] === 'PROPN' && OPENING_APPOSITIONS.has(at.mark(np.end));
      const last = at.mark(verb.first - 1) === ',' ? verb.first - 1 : verb.first;
      return { first, end: last, head: isNamedFirst ? np.head : (plain && plain.head >= first && plain.head < last ? plain.head : last - 1) };
    }
    if (at.clause.verbAt(k)?.form === 'finite' || ENDS_OF_CLAUSES.has(at.mark(k)) || at.quotations.opensAt(k)) return undefined;
  }
  return undefined;
}

/** The quotation that closes at the token ends as speech does before its speaker, and is no title. */
function endsSpeech(at: Surroundings, close: number): boolean {
  const quotation = at.quotations.closingAt(close);
  return quotation !== undefined && ENDS_SPEECH.test(at.doc.text.slice(quotation.end - 4, quotation.end)) && !isTitle(at.doc, quotation);
}

function endsWithoutMark(at: Surroundings, edge: number): boolean {
  const quotation = at.quotations.closingAt(edge - 1);
  return quotation !== undefined && !/[,.?!…—–-]\s?["”'’]{1,2}$/.test(at.doc.text.slice(quotation.end - 4, quotation.end));
}

/** "“We will go,” | Lee told the crowd": not "on the radio’s “Lamp,” | Lee said if". */
function isSpeechBefore(at: Surroundings, edge: number): boolean {
  const quotation = at.quotations.closingAt(edge - 1);
  if (!quotation || !endsSpeech(at, edge - 1)) return false;
  const opening = at.doc.tokenAt(quotation.start);
  return opening <= at.from || edge - opening >= SHORTEST_SPEECH;
}

/** "a site called “Lamp”", "a song named “Rain”": what a thing is called, and nobody calls it so. */
function isNaming(at: Surroundings, { row }: CueMatch, verb: VerbGroup, source: Source | undefined, right: Content): boolean {
  if (right.frame !== 'quote' || !row.frames.includes('complement') || verb.end - verb.first > 1 || !at.lower(verb.head).endsWith('ed') || !at.quotations.opensAt(verb.end) || at.mark(verb.first - 1) === ',') return false;
  if (!source) return true;
  if (at.doc.tokens.pos[source.head] !== 'NOUN' || RELATIVES.has(at.lower(source.first - 1))) return false;
  // "wrote a book called “Lamp”"; not "A boy called “Help!”"
  return !at.clause.canBeSubject(source.first) || (ARTICLES.has(at.lower(source.first)) && at.lower(source.first) !== 'the' && !/^[!?]$/.test(at.mark(at.range(right).end - 2)));
}

/** "Asked about the strike, he left": nobody is named who asked. */
function isAskedOf(at: Surroundings, cue: CueMatch, verb: VerbGroup): boolean {
  if (!cue.row.frames.includes('addressee-to') && !cue.row.frames.includes('addressee-clause')) return false;
  const before = verb.first > at.from ? at.lower(verb.first - 1) : '';
  return verb.end - verb.first === 1 && isParticiple(at.lower(verb.head)) && (before === '' || OPENING_ASIDES.has(before)) && !ORDERED.has(at.lower(verb.head));
}

/** "The plan seemed to fail", "it appears that": how things look to nobody named. */
function readRaising(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  const subject = at.sources.subjectOf(verb);
  const right = at.contents.after(cue.row, cue.end, new Set<Frame>(['clause', 'to', 'as', 'complement']));
  const isComplement = !right && cue.end < at.to && (at.doc.tokens.pos[cue.end] === 'ADJ' || at.lower(cue.end) === 'like' || (at.doc.tokens.pos[cue.end] === 'VERB' && isParticiple(at.lower(cue.end))));
  // "The mayor, it emerged, owns the land"
  if (subject && !right && !isComplement) return behindClause(at, cue, verb, subject);
  // "News emerged that": only "it" tells of what is known to nobody named.
  if (!subject || (!right && !isComplement) || (cue.row.act === 'statement' && at.lower(subject.head) !== 'it')) return undefined;
  const rest = right ? at.range(right) : { first: cue.end, end: at.contents.endOfClause(cue.end, cue.row) };
  const isIt = at.lower(subject.head) === 'it' && right?.frame === 'clause';
  return { ...at.reading(cue, verb, undefined, isIt ? [rest] : [topic(subject), rest], 'raising'), isAgentless: true };
}

/** "The poll shows Lee with a lead", "records reveal three sales": what a text shows may be a thing. */
function readResult(at: Surroundings, cue: CueMatch, verb: VerbGroup, source: Source): AttributionReading | undefined {
  const { head } = source.antecedent ?? source;
  if (!SHOWING.has(at.lower(verb.head)) || !isText(at.lower(head))) return undefined;
  const right = at.contents.after(cue.row, cue.end, OBJECT);
  return right && at.reading({ ...cue, end: right.cueEnd }, verb, source, [at.range(right)], 'object');
}

/** "what analysts said was a sign", "a move that he hopes will help": the clause lacks its subject, which stands before. */
function readGap(at: Surroundings, cue: CueMatch, verb: VerbGroup, source: Source): AttributionReading | undefined {
  const next = at.clause.verbAt(cue.end);
  if (!next || next.first !== cue.end || next.form !== 'finite' || source.first >= verb.first || NEEDS_THAT.has(cue.row.term)) return undefined;
  const k = source.first - 1;
  // "the claim that he lied | was dismissed": the claim is no part of what he lied.
  if (at.lower(k) === 'that' && isNotion(at, at.clause.nounEndingAt(k))) return undefined;
  const parts: TokenRange[] = [{ first: cue.end, end: at.contents.endOfClause(cue.end, cue.row) }];
  if (k >= at.from && RELATIVES.has(at.lower(k))) parts.unshift({ first: k, end: k + 1 });
  else {
    const np = at.clause.nounEndingAt(source.first);
    if (np) parts.unshift({ first: np.first, end: np.end });
  }
  return at.reading(cue, verb, source, parts, 'clause');
}

/** "a plan the utilities oppose": what they think of stands before them, and nothing behind. */
function readObjectGap(at: Surroundings, cue: CueMatch, verb: VerbGroup, source: Source | undefined): AttributionReading | undefined {
  if (!source || source.antecedent || verb.form !== 'finite' || verb.isPassive || cue.row.act === 'intention' || !cue.row.frames.includes('object') || source.end !== verb.first) return undefined;
  const ends = cue.end >= at.to || ENDS_OF_SUBJECTS.has(at.mark(cue.end)) || at.clause.verbAt(cue.end)?.form === 'finite';
  const np = ends ? at.clause.nounEndingAt(source.first) : undefined;
  const opening = at.doc.tokens.pos[source.first]!;
  if (!np || at.clause.isTime(np) || at.clause.isRelative(np) || !(opening === 'DET' || opening === 'PROPN') || at.doc.tokens.pos[np.first] !== 'DET' || at.doc.tokens.pos[np.head] !== 'NOUN' || !canSpeak(at.doc, source)) return undefined;
  return at.reading(cue, verb, source, [{ first: np.first, end: np.end }], 'object');
}

/** "“…,” said Peskov", "…, wrote the paper". */
function readInverted(at: Surroundings, cue: CueMatch, verb: VerbGroup): AttributionReading | undefined {
  if (!cue.row.frames.includes('quote') || cue.row.frames.includes('addressee-clause') || verb.form !== 'finite') return undefined;
  const mark = at.doc.tokens.text[verb.first - 1];
  const atStart = verb.first === at.from;
  if (!atStart && mark !== ',' && !at.quotations.closesAt(verb.first - 1)) return undefined;
  const source = at.sources.subjectAfter(cue.end);
  if (!source || at.clause.verbAt(source.end)?.form === 'finite') return undefined;
  // "Said Okafor, “We will go.”"
  if (atStart && TURNING.has(at.lower(verb.head)) && BEFORE_SPEECH.has(at.mark(source.end)) && at.quotations.opensAt(source.end + 1)) return at.reading(cue, verb, source, [at.quotationRange(source.end + 1)], 'before');
  // "Its spokesman, Idris Vell, called the strike “a crime”": what follows the verb is what it calls so.
  if (mark === ',' && cue.row.frames.includes('complement') && !at.quotations.closesAt(verb.first - 2) && (at.quotations.opensAt(source.end) || at.sources.subjectOf(verb))) return undefined;
  // "Lee, a nurse, denounced it": a subject with an aside stands before it; and without quotation marks only plain verbs of telling turn round.
  if (mark === ',' && !at.quotations.closesAt(verb.first - 2) && (!TURNING.has(at.lower(verb.head)) || (at.sources.hasAside(verb) && !endsInSpeaker(at, verb, source)))) return undefined;
  // "Lee, the mayor, urged voters to stay": what follows the verb ends no clause, and a subject stands before it.
  const endsThere = source.end >= at.to || ENDS_OF_SUBJECTS.has(at.doc.tokens.text[source.end]!) || at.quotations.opensAt(source.end);
  if (!endsThere && !atStart && mark === ',' && at.sources.subjectOf(verb) && !endsInSpeaker(at, verb, source)) return undefined;
  const before = atStart ? quotationBefore(at) : clauseBefore(at, verb.first, undefined, source.end);
  if (!before) return undefined;
  return at.reading(cue, verb, source, withRest(at, before, undefined, source.end), 'before');
}
