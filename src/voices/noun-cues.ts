/** Attributions by nouns and adjectives: "X's claim that", "voiced doubts about", "there is concern that", "is sure that". */
import type { VerbGroup } from '../text/phrases.ts';
import { clauseBefore, withRest } from './before.ts';
import type { Content } from './content.ts';
import type { CueMatch, Frame } from './cues.ts';
import { possessor } from './possessor.ts';
import type { AttributionReading, TokenRange } from './reading.ts';
import { canSpeak } from './speakers.ts';
import type { Source } from './source.ts';
import type { Surroundings } from './surroundings.ts';

/** Verbs that lend a noun their subject: "issued a warning", "has doubts". */
const LIGHT_VERBS = new Set(
  `make makes made making have has had having express expresses expressed expressing issue issues issued issuing voice voices voiced voicing raise raises raised raising give gives gave given giving
  offer offers offered offering launch launches launched launching deliver delivers delivered delivering share shares shared sharing hold holds held holding repeat repeats repeated repeating reiterate reiterates reiterated
  announce announces announced put puts putting take takes took taking level levels leveled levelled reject rejects rejected rejecting dismiss dismisses dismissed dismissing face faces faced renew renews renewed renewing
  send sends sent sending signal signals signaled signalled feel feels felt show shows showed shown reverse reversed defend defends defended defending stand stood lay lays laid lodge lodges lodged file filed
  come came release releases released draw drew drawn stress stressed address addresses addressed push pushes pushed press pressed press outline outlines outlined drop dropped withdraw withdrew abandon abandoned
  ease eased allay underscore underscored announce articulate articulated lose lost gain keep keeps kept harbor harbour harbors nurse get gets got form formed reach reached elaborate elaborated post posted publish published`.split(/\s+/),
);
const COPULAS = new Set("is are was were be been being 's 're 'm am seems seem seemed feels feel felt becomes become became remains remain remained gets get got grew grow looks look looked sounds appears appear appeared".split(' '));
const AGENTS: ReadonlySet<string> = new Set(['by', 'from', 'among', 'of', 'between']);
/** "the criticism of Rome": where *of* joins what the words are about, it names nobody who says them. */
const AGENTS_WITHOUT_OF: ReadonlySet<string> = new Set(['by', 'from', 'among', 'between']);
/** Verbs that want an object: after "that" and without one, the clause tells which claim it is, not what it says. */
const TRANSITIVE = new Set(
  'gave give gives given present presents presented make makes made pose poses posed has have had hold holds held issue issues issued send sends sent raise raises raised face faces faced want wants wanted need needs needed offer offers offered create creates created provide provides provided take takes took bring brings brought put puts set sets use uses used find finds found hear hears heard see sees saw expect expects expected published released deliver delivers delivered received receive receives signed broke kept voiced expressed share shares shared'.split(' '),
);
const CLAUSES: ReadonlySet<Frame> = new Set<Frame>(['clause', 'quote']);
/** "The answer is that", "the truth is that": the author's own. */
const NOBODYS = new Set('answer answers point explanation reply response'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that', 'what', 'whom']);
/** Behind "disputes" they show that it is a verb. */
const OPENS_OBJECT = new Set('the any this these those his her its their'.split(' '));
/** "thanks for having come": no verb of the noun's own clause. */
const PERFECTS = new Set(['having', 'being']);
/** Right before a verb, its subject. */
const OWN_SUBJECTS = new Set('who which that what this him them he she it they we you i'.split(' '));
/** What joins a verb to the clause before, or is its subject. */
const BEFORE_VERBS = new Set(['and', 'or', 'but', 'nor', 'then', ',', ';', ...RELATIVES, '—', '–', '-', '"', '”', '“', '’', '‘', ')']);

export function readNoun(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const np = at.clause.nounEndingAt(cue.first + 1);
  if (!np) return undefined;
  const whose = possessor(at.doc, at.clause, { first: np.first, head: cue.first });
  const predicate = afterCopula(at, cue);
  if (predicate) {
    const owner = whose ?? at.agent(cue.end, AGENTS);
    const first = whose ? afterOwner(at, whose.end) : np.first;
    if (!owner && NOBODYS.has(at.lower(cue.first))) return undefined;
    return { ...at.reading({ ...cue, first, end: predicate.cueEnd }, null, owner, [predicate], 'clause'), isAgentless: !owner };
  }
  const right = at.contents.after(cue.row, cue.end, cue.row.frameSet, true);
  // "called her remarks “foul”": quoted words that judge the noun are no words of hers.
  const isJudged = at.clause.cueOfVerb(at.clause.verbEndingAt(np.first))?.row.frames.includes('complement') ?? false;
  if (isJudged && right?.frame === 'quote' && right.first === cue.end) return undefined;
  if (right?.frame === 'clause' && cue.row.act === 'statement' && isRelative(at, trimmed(at, right))) return undefined;
  if (whose && right) {
    const content = trimmed(at, right);
    return at.reading({ ...cue, first: afterOwner(at, whose.end), end: right.cueEnd }, null, whose, [isJudged ? beforeQuotation(at, content) : at.range(content)], right.frame);
  }
  const light = lightVerb(at, np.first, cue.row.frames.includes('predicate'));
  if (light && right) {
    const source = at.sources.subjectOf(light);
    if (source && canSpeak(at.doc, source)) return { ...at.reading({ ...cue, end: right.cueEnd }, light, source, [at.range(trimmed(at, right))], right.frame), cue: { first: at.startOfCue(light), end: right.cueEnd } };
  }
  const by = at.agent(cue.end, cue.row.frames.includes('of-prep') ? AGENTS_WITHOUT_OF : AGENTS);
  const beyond = by && canSpeak(at.doc, by) ? at.contents.after(cue.row, by.end, cue.row.frameSet, true) : undefined;
  if (by && beyond) return at.reading(cue, null, by, [at.range(trimmed(at, beyond))], beyond.frame);
  if (!right) return undefined;
  const there = thereIs(at, np.first);
  if (there !== undefined) return { ...at.reading({ ...cue, first: there, end: right.cueEnd }, null, undefined, [at.range(trimmed(at, right))], right.frame), isAgentless: true };
  const people = right.frame === 'clause' && cue.row.act === 'statement' ? byAdjective(at, np.first, cue.first) : undefined;
  if (people) return at.reading({ ...cue, end: right.cueEnd }, null, people, [at.range(trimmed(at, right))], right.frame);
  const opens = at.doc.tokens.pos[np.first];
  // "What a surprise that it slipped!": the author's cry.
  if (!(right.frame === 'clause' || right.frame === 'wh') || !(opens === 'DET' || np.first === cue.first) || at.mark(np.first - 1).toLowerCase() === 'what') return undefined;
  return { ...at.reading({ ...cue, first: np.first, end: right.cueEnd }, null, undefined, [at.range(trimmed(at, right))], right.frame), isAgentless: true };
}

/** "prompting Western accusations that", "U.S. claims that": whose they are, an adjective tells. */
function byAdjective(at: Surroundings, first: number, cue: number): Source | undefined {
  const { pos, word } = at.doc.tokens;
  for (let i = cue - 1; i >= first; i--) {
    if ((pos[i] === 'PROPN' || pos[i] === 'ADJ') && word[i]!.isCapitalized && DEMONYM.test(word[i]!.lower)) {
      const from = i > first && word[i - 1]!.isCapitalized && /^(?:north|south|saudi|new|sri)$/.test(word[i - 1]!.lower) ? i - 1 : i;
      return { first: from, end: i + 1, head: i };
    }
    if (pos[i] !== 'ADJ' && pos[i] !== 'NOUN') return undefined;
  }
  return undefined;
}

/** Of a country or a side: "Norwegian", "Danish", "Western", "U.S.". */
const DEMONYM = /(?:ian|ean|ish|ese|ican|isan|[a-z]ern|[a-z]{2}i|[a-z]{3}an)$|^(?:u\.?s\.?|u\.?k\.?|eu|french|dutch|greek|czech|swiss|german|democratic|conservative|liberal)$/;

/** "Lee's | claim": the ending is the owner's. */
const afterOwner = (at: Surroundings, end: number): number => (/^'s?$/.test(at.lower(end)) ? end + 1 : end);

/** "the signals that Putin gave in May": a clause that lacks its object. */
function isRelative(at: Surroundings, { first, end }: Content): boolean {
  for (let i = first + 1; i < Math.min(end, first + 12); i++) {
    const verb = at.clause.verbAt(i);
    if (!verb) continue;
    const next = verb.end < end ? at.doc.tokens.pos[verb.end] : 'PUNCT';
    return !verb.isPassive && TRANSITIVE.has(at.lower(verb.head)) && (next === 'PUNCT' || next === 'ADP' || next === 'ADV' || next === 'CCONJ');
  }
  return false;
}

/** "called Lund's plan to close it | “a farce”" */
function beforeQuotation(at: Surroundings, content: Content): TokenRange {
  for (let i = content.first + 1; i < content.end; i++) if (at.quotations.opensAt(i)) return { first: content.first, end: i };
  return at.range(content);
}

/** "Her claim that he lied | was denied", "support for the ban | is strong": the noun's own clause goes on after its content. */
function trimmed(at: Surroundings, content: Content): Content {
  if (at.quotations.opensAt(content.first)) return content;
  const isPhrase = content.frame.endsWith('-prep');
  let isWhole = content.frame === 'to';
  for (let i = content.first; i < content.end; i++) {
    const verb = at.clause.verbAt(i);
    if (!verb || verb.first !== i) continue;
    const before = i > content.first ? at.lower(i - 1) : '';
    if (isPhrase && verb.form === 'finite' && i > content.first && !PERFECTS.has(at.lower(i)) && !PERFECTS.has(before) && !OWN_SUBJECTS.has(before) && !at.quotations.holding(i)) return { ...content, end: i };
    // "the claim that the port is safe | was rejected": a second verb that has no subject of its own.
    if (!isPhrase && isWhole && verb.form === 'finite' && !hasSubject(at, i)) return { ...content, end: i };
    if (verb.form === 'finite' && !RELATIVES.has(before)) isWhole = true;
    const next = at.clause.verbAt(verb.end);
    // "to further widen it", "seeing this happen": one verb, and what is seen.
    if (next && next.first === verb.end && verb.form === 'to' && CHAINED.has(at.lower(verb.head)) && isBare(at, next)) {
      i = next.end - 1;
      continue;
    }
    i = verb.end - 1;
  }
  return content;
}

/** What stands before a finite verb can be its subject, or joins it to the verb before. */
function hasSubject(at: Surroundings, verb: number): boolean {
  let k = verb - 1;
  while (k > at.from && at.doc.tokens.pos[k] === 'ADV') k--;
  if (BEFORE_VERBS.has(at.lower(k))) return true;
  const np = at.clause.nounEndingAt(k + 1);
  return np !== undefined && at.clause.canBeSubject(np.first);
}

/** What a bare verb may follow: "to help widen it". */
const CHAINED = new Set('help further let make dare go come better see seeing'.split(' '));

/** Without an ending: "widen", as it stands behind "to". */
const isBare = (at: Surroundings, verb: VerbGroup): boolean => verb.end - verb.first === 1 && at.doc.tokens.pos[verb.head] === 'VERB' && !/(?:s|ed)$/.test(at.lower(verb.head));

function lightVerb(at: Surroundings, first: number, isPredicate: boolean): VerbGroup | undefined {
  const verb = at.clause.verbEndingAt(first) ?? at.clause.verbEndingAt(first - 1);
  if (!verb || verb.isPassive) return undefined;
  return LIGHT_VERBS.has(at.lower(verb.head)) || (isPredicate && COPULAS.has(at.lower(verb.head))) ? verb : undefined;
}

/** "There is concern": the cue begins with "there". */
function thereIs(at: Surroundings, first: number): number | undefined {
  const verb = at.clause.verbEndingAt(first);
  return verb && verb.first > at.from && at.lower(verb.first - 1) === 'there' ? verb.first - 1 : undefined;
}

/** "Her position is that …", "the question is whether …". */
function afterCopula(at: Surroundings, cue: CueMatch): { first: number; end: number; cueEnd: number } | undefined {
  const end = at.contents.overPhrase(cue.end);
  const verb = at.clause.verbAt(end);
  if (!verb || verb.first !== end || verb.isNegated || !/^(?:is|was|are|were|'s|remains|has been)$/.test(at.doc.slice(verb.first, verb.end).toLowerCase())) return undefined;
  const next = verb.end < at.to ? at.lower(verb.end) : '';
  const isClause = (next === 'that' && cue.row.frames.includes('clause')) || (next === 'whether' && cue.row.frames.includes('wh'));
  return isClause ? { first: verb.end, end: at.contents.endOfClause(verb.end, cue.row), cueEnd: verb.end } : undefined;
}

/** "is convinced that", "remain opposed to", "aides confident that". */
export function readAdjective(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const right = at.contents.after(cue.row, cue.end);
  if (!right) return undefined;
  let k = cue.first - 1;
  const own = at.clause.verbAt(cue.first);
  while (k >= at.from && at.doc.tokens.pos[k] === 'ADV' && !at.clause.verbAt(k)) k--;
  const verb = at.clause.verbAt(k);
  if (verb && (own === verb || COPULAS.has(at.lower(verb.head)))) {
    const source = at.sources.subjectOf(verb);
    // "It is unclear whether": the author does not know, and nobody is said to wonder.
    if (source && at.lower(source.head) === 'it' && right.frame === 'wh') return undefined;
    if (source && at.lower(source.head) === 'it' && right.frame === 'clause') {
      return { ...at.reading({ ...cue, end: right.cueEnd }, verb, undefined, [at.range(right)], right.frame), cue: { first: at.startOfCue(verb), end: right.cueEnd }, isAgentless: true };
    }
    if (!source || !canSpeak(at.doc, source)) return undefined;
    return { ...at.reading({ ...cue, end: right.cueEnd }, verb, source, [at.range(right)], right.frame), cue: { first: at.startOfCue(verb), end: right.cueEnd } };
  }
  // "left aides confident that": the phrase right before it feels so.
  const np = at.clause.nounEndingAt(cue.first);
  if (!np || right.frame === 'to' || !canSpeak(at.doc, np)) return undefined;
  return at.reading({ ...cue, end: right.cueEnd }, null, np, [at.range(right)], right.frame);
}

/** "Lee, her former treasurer, now on trial, claims she knew": a comma stands between the speaker and the verb. */
function behindAside(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const mark = at.mark(cue.first - 1);
  if (cue.first - 1 <= at.from || !(mark === ',' || mark === ')') || !at.lower(cue.first).endsWith('s')) return undefined;
  // "Your correspondent (Letters, 4 March) claims"
  const source = mark === ')' ? at.clause.nounBefore(cue.first) : at.sources.beforeAside(cue.first - 1);
  if (!source || !canSpeak(at.doc, source)) return undefined;
  const right = at.contents.after(cue.row, cue.end, CLAUSES) ?? (mark === ',' && OPENS_OBJECT.has(at.lower(cue.end)) ? at.contents.after(cue.row, cue.end) : undefined);
  return right && at.reading({ ...cue, end: right.cueEnd }, null, source, [at.range(right)], right.frame);
}

/** The tagger took the verb for a noun: "officials fear that", "Kremlin claims …", "“…,” Lee notes." */
export function readVerbTaggedNoun(at: Surroundings, cue: CueMatch): AttributionReading | undefined {
  const np = at.clause.nounEndingAt(cue.first + 1) ?? at.clause.nounEndingAt(cue.first);
  if (!np || /ing$/.test(at.lower(cue.first))) return undefined;
  if (np.first === cue.first) return behindAside(at, cue);
  const head = cue.first - 1;
  const tag = at.doc.tokens.pos[head];
  if (tag !== 'NOUN' && tag !== 'PROPN' && tag !== 'PRON') return undefined;
  const source = { first: np.first, end: cue.first, head };
  const agrees = /ed$/.test(at.lower(cue.first)) || at.lower(cue.first).endsWith('s') !== (tag === 'NOUN' && at.lower(head).endsWith('s'));
  if (!agrees || !canSpeak(at.doc, source)) return undefined;
  const before = cue.row.frames.includes('quote') && at.quotations.closesAt(np.first - 1) ? clauseBefore(at, np.first, undefined, cue.end) : undefined;
  if (before) return at.reading(cue, null, source, withRest(at, before, undefined, cue.end), 'before');
  const opening = cue.end < at.to ? at.doc.tokens.pos[cue.end] : 'PUNCT';
  const isVerbLike = opening === 'DET' || opening === 'PRON' || opening === 'SCONJ' || opening === 'PART' || at.quotations.opensAt(cue.end) || (opening === 'PROPN' && tag === 'PROPN');
  const frames = cue.row.frames.filter((f) => f === 'clause' || f === 'quote' || (isVerbLike && (f === 'object' || f === 'as' || f === 'to' || f === 'wh' || f === 'complement')) || (opening === 'ADP' && f.endsWith('-prep')));
  const right = at.contents.after(cue.row, cue.end, new Set<Frame>(frames));
  return right && at.reading({ ...cue, end: right.cueEnd }, null, source, [at.range(right)], right.frame);
}
