/** Evidence of stance in one sentence: who does what to whom, and how each is described. */
import type { Finding, SentenceSpan } from '../../contract/measure.ts';
import type { ActorMention } from '../../actors/registry.ts';
import type { Match, Matcher } from '../../lexicons/matcher.ts';
import type { Reading } from '../../reading.ts';
import { isFormOfBe, type NounPhrase, type Phrases, type VerbGroup } from '../../text/phrases.ts';
import { SourceFinder } from '../../voices/source.ts';
import type { Afinn, FrameRow, ValenceRow } from './rows.ts';

/** Row values run from -4 to 4; 4 makes one point. */
const ONE_POINT = 4;
const NEGATED = -0.5;
const UNREAL = 0.6;
const OWNED = 0.6;
/** AFINN runs to 5 and knows nothing of roles: each word near a mention weighs little. */
const PRIOR_WEIGHT = 0.045;
const PRIOR_REACH = 10;

interface Placed extends ActorMention {
  actor: number;
}

export interface StanceRows {
  frames: Matcher<FrameRow>;
  valence: ReadonlyMap<string, ValenceRow>;
  afinn: Afinn;
}

export class SentenceStance {
  private readonly phrases: Phrases;
  private readonly sources: SourceFinder;
  private readonly findings: (Finding & { actorIndex: number })[] = [];
  private readonly sentence: SentenceSpan;

  constructor(private readonly reading: Reading, private readonly index: number, private readonly mentions: readonly Placed[], private readonly rows: StanceRows) {
    this.sentence = reading.sentences[index]!;
    this.phrases = reading.parsed.phrases(index);
    this.sources = new SourceFinder(reading.parsed, index);
  }

  find(): Finding[] {
    const matches = this.rows.frames.match(this.sentence, { tokens: this.reading.parsed.tokens, inName: this.reading.actorsRead.inName });
    for (const match of matches) {
      const verb = this.sources.verbAt(match.first);
      if (verb && match.end > verb.head - 1 && match.first <= verb.head) this.verb(match, verb);
    }
    for (const verb of this.phrases.verbs) this.predicate(verb);
    for (const mention of this.mentions) this.modifiers(mention);
    this.priors();
    return this.findings;
  }

  private verb({ row, end }: Match<FrameRow>, verb: VerbGroup): void {
    const { subject, object } = verb.isPassive && row.passive ? row.passive : row;
    if (subject === 0 && object === 0) return;
    const factor = this.reality(verb);
    const grammatical = this.sources.subjectOf(verb);
    const left = grammatical && { first: (grammatical.antecedent ?? grammatical).first, end: (grammatical.antecedent ?? grammatical).end };
    const right = this.objectOf(end);
    const agent = verb.isPassive ? this.agentOf(end) : undefined;
    const [doer, sufferer] = verb.isPassive ? [agent, left] : [left, right];
    if (doer && subject !== 0) this.onPhrase(doer, verb, subject * factor, 'deed', row.id);
    if (sufferer && object !== 0) this.onPhrase(sufferer, verb, object * factor, 'treatment', row.id);
  }

  private objectOf(from: number): NounPhrase | undefined {
    const { parsed } = this.reading;
    for (let i = from; i < Math.min(this.sentence.endToken, from + 4); i++) {
      const np = this.sources.nounStartingAt(i);
      if (np) return np;
      if (parsed.tokens.pos[i] !== 'ADV' && parsed.tokens.pos[i] !== 'ADP' && parsed.tokens.pos[i] !== 'PART') return undefined;
    }
    return undefined;
  }

  private agentOf(from: number): NounPhrase | undefined {
    for (let i = from; i < Math.min(this.sentence.endToken - 1, from + 6); i++) if (this.reading.parsed.lower(i) === 'by') return this.sources.nounStartingAt(i + 1);
    return undefined;
  }

  /** How real the deed is: negated, possible, wished for. */
  private reality(verb: VerbGroup): number {
    const isUnreal = verb.form === 'to' || (verb.modal !== null && /^(?:may|might|could|would|should|'d)$/.test(verb.modal));
    return (verb.isNegated ? NEGATED : 1) * (isUnreal ? UNREAL : 1);
  }

  /** The actors a phrase is about: those at its head in full, those who own the head in part. */
  private onPhrase({ first, end }: { first: number; end: number }, verb: VerbGroup, value: number, category: string, rule: string): void {
    for (const mention of this.mentions) {
      if (mention.first < first || mention.end > end) continue;
      const share = this.shareOf(mention, end);
      if (share > 0) this.push(mention, verb.head, verb.head + 1, (value / ONE_POINT) * share, category, rule);
    }
  }

  private shareOf(mention: Placed, end: number): number {
    const { parsed } = this.reading;
    const np = this.phrases.nouns[this.phrases.nounAt[mention.end - 1 - this.sentence.firstToken] ?? -1];
    if (!np || mention.end >= Math.min(np.end, end) || parsed.tokens.pos[mention.end] === 'PUNCT') return 1;
    const next = parsed.lower(mention.end);
    if (next === "'s" || next === "'") return OWNED;
    return /^(?:his|her|its|their)$/.test(parsed.lower(mention.first)) ? OWNED : this.reading.actors[mention.actor]!.kind === 'person' ? OWNED : OWNED * 0.7;
  }

  /** "X is a hindrance", "X remains unpopular". */
  private predicate(verb: VerbGroup): void {
    const { parsed } = this.reading;
    const lower = parsed.lower(verb.head);
    if (!isFormOfBe(lower) && !/^(?:seem|seems|seemed|remain|remains|remained|become|becomes|became|look|looks|looked|appear|appears|appeared|proved|proves|feel|feels|felt)$/.test(lower)) return;
    const subject = this.sources.subjectOf(verb);
    if (!subject) return;
    const factor = this.reality(verb);
    let isNegated = verb.isNegated;
    for (let i = verb.end; i < Math.min(this.sentence.endToken, verb.end + 7); i++) {
      const pos = parsed.tokens.pos[i]!;
      const word = parsed.lower(i);
      if (word === 'not' || word === "n't" || word === 'no' || word === 'hardly' || word === 'never') { isNegated = !isNegated; continue; }
      if (pos === 'PUNCT' || pos === 'SCONJ' || word === 'that' || word === 'but') break;
      const row = this.valenceAt(i);
      if (row && row.valence !== 0) {
        const sign = isNegated && !verb.isNegated ? NEGATED : 1;
        this.onWords(subject.antecedent ?? subject, i, (row.valence / ONE_POINT) * factor * sign, row.id);
        if (pos === 'NOUN') break;
      }
      if (pos === 'NOUN' || pos === 'PROPN' || pos === 'VERB') break;
    }
  }

  private onWords({ first, end }: { first: number; end: number }, at: number, amount: number, rule: string): void {
    for (const mention of this.mentions) {
      if (mention.first < first || mention.end > end) continue;
      this.push(mention, at, at + 1, amount * this.shareOf(mention, end), 'description', rule);
    }
  }

  /** Words joined to the mention: "the corrupt mayor", "Marvania’s failure", "Okafor, a hero of the war". */
  private modifiers(mention: Placed): void {
    const { parsed } = this.reading;
    const np = this.phrases.nouns[this.phrases.nounAt[mention.first - this.sentence.firstToken] ?? -1];
    if (!np) return;
    for (let i = np.first; i < np.end; i++) {
      if (i >= mention.first && i < mention.end) continue;
      const row = this.valenceAt(i);
      if (!row || row.valence === 0) continue;
      const isHead = i === np.head;
      const isBefore = i < mention.first;
      const amount = (row.valence / ONE_POINT) * (isBefore || isHead ? 1 : OWNED);
      this.push(mention, i, i + 1, amount, isBefore ? 'description' : 'possession', row.id);
    }
    if (parsed.tokens.text[np.end] !== ',' || mention.end < np.end) return;
    const apposition = this.sources.nounStartingAt(np.end + 1);
    if (!apposition || !/^(?:a|an|the|one)$/.test(parsed.lower(apposition.first)) || this.sources.verbAt(apposition.end)?.form === 'finite') return;
    for (let i = apposition.first; i < apposition.end; i++) {
      const row = this.valenceAt(i);
      if (row && row.valence !== 0) this.push(mention, i, i + 1, row.valence / ONE_POINT, 'description', row.id);
    }
  }

  private valenceAt(i: number): ValenceRow | undefined {
    const { parsed } = this.reading;
    const row = this.rows.valence.get(parsed.lower(i));
    if (!row || this.reading.actorsRead.inName[i]) return undefined;
    const pos = parsed.tokens.pos[i]!;
    const isNominal = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN';
    return row.pos === pos || (isNominal && (row.pos === 'NOUN' || row.pos === 'ADJ')) || (pos === 'VERB' && row.pos === 'ADJ') ? row : undefined;
  }

  /** Where nothing speaks of a mention, AFINN's words around it say a little. */
  private priors(): void {
    const { parsed } = this.reading;
    const spoken = new Set(this.findings.map((f) => f.actorIndex));
    for (const mention of this.mentions) {
      if (spoken.has(mention.actor)) continue;
      const from = Math.max(this.sentence.firstToken, mention.first - PRIOR_REACH);
      const to = Math.min(this.sentence.endToken, mention.end + PRIOR_REACH);
      for (let i = from; i < to; i++) {
        if (this.reading.actorsRead.inName[i] || this.rows.valence.get(parsed.lower(i))?.valence === 0) continue;
        const afinn = this.rows.afinn.valence(parsed.lower(i));
        if (afinn === 0) continue;
        const negated = i > from && /^(?:not|n't|no|never|without)$/.test(parsed.lower(i - 1)) ? NEGATED : 1;
        this.push(mention, i, i + 1, afinn * PRIOR_WEIGHT * negated, 'surroundings', 'stance-rule.afinn');
      }
    }
  }

  private push(mention: Placed, first: number, end: number, amount: number, category: string, rule: string): void {
    const { tokens } = this.reading.parsed;
    const actor = this.reading.actors[mention.actor]!.id;
    const rounded = Math.round(amount * 1000) / 1000;
    if (rounded === 0) return;
    const [from, to] = [tokens.start[first]!, tokens.end[end - 1]!];
    // Two mentions of one actor in one phrase say it once.
    if (this.findings.some((f) => f.actorIndex === mention.actor && f.start === from && f.rule === rule)) return;
    this.findings.push({ start: from, end: to, category, amount: rounded, rule, actor, actorIndex: mention.actor });
  }
}
