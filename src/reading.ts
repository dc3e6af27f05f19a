/** A document that has been read: what the measures look at. Outsiders see it as `ReadDocument`. */
import type { ReadDocument, SentenceSpan, Token } from './contract/measure.ts';
import type { Actor, Attribution, Voice, Zone } from './contract/report.ts';
import type { ActorsReading } from './actors/actors.ts';
import type { MatchContext } from './lexicons/matcher.ts';
import { properNames } from './proper-names.ts';
import type { ParsedText } from './text/document.ts';
import type { AttributionDraft } from './voices/attributions.ts';
import type { VoicesFound } from './voices/identify.ts';
import type { Quotation } from './voices/quotations.ts';

export interface ReadingParts {
  parsed: ParsedText;
  found: VoicesFound;
  drafts: readonly AttributionDraft[];
  quotations: readonly Quotation[];
  /** Quotation marks around what is nobody's speech. */
  unattributed: readonly Quotation[];
  actors: ActorsReading;
  reportedActors: readonly Actor[];
}

export class Reading implements ReadDocument {
  readonly parsed: ParsedText;
  readonly drafts: readonly AttributionDraft[];
  readonly quotations: readonly Quotation[];
  readonly unattributed: readonly Quotation[];
  readonly actorsRead: ActorsReading;
  readonly voiceOfToken: Int32Array;
  readonly attributionOfToken: Int32Array;
  readonly voices: readonly Voice[];
  readonly attributions: readonly Attribution[];
  readonly actors: readonly Actor[];
  private tokenViews: Token[] | undefined;
  private names: Uint8Array | undefined;

  constructor({ parsed, found, drafts, quotations, unattributed, actors, reportedActors }: ReadingParts) {
    this.parsed = parsed;
    this.drafts = drafts;
    this.quotations = quotations;
    this.unattributed = unattributed;
    this.actorsRead = actors;
    this.voiceOfToken = found.voiceOfToken;
    this.attributionOfToken = found.attributionOfToken;
    this.voices = found.voices;
    this.attributions = found.attributions;
    this.actors = reportedActors;
  }

  get text(): string {
    return this.parsed.text;
  }

  get zones(): readonly Zone[] {
    return this.parsed.zones;
  }

  get sentences(): readonly SentenceSpan[] {
    return this.parsed.sentences;
  }

  /** One object a token, made when a measure first asks: the built-in ones read the columns instead. */
  get tokens(): readonly Token[] {
    const { tokens } = this.parsed;
    return (this.tokenViews ??= tokens.text.map((text, i) => ({
      text, lower: tokens.word[i]!.lower, pos: tokens.pos[i]!, start: tokens.start[i]!, end: tokens.end[i]!,
    })));
  }

  /** What lexicon rows are matched against. */
  get context(): MatchContext {
    return { tokens: this.parsed.tokens, inName: (this.names ??= properNames(this.parsed, this.actorsRead)) };
  }

  voiceAt(offset: number): string {
    const token = Math.min(this.parsed.tokenAt(offset), this.voiceOfToken.length - 1);
    return token < 0 ? 'author' : this.voices[this.voiceOfToken[token]!]!.id;
  }
}
