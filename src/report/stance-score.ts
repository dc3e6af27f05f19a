/** Stance figures: per actor, for the text as a whole, the author, and each speaker. */
import type { Evidence, Interval, Stance, StanceFigure, StanceMeasured } from '../contract/report.ts';
import type { Reading } from '../reading.ts';
import { intervalOfTellingMean } from './interval.ts';
import { round6 } from './round.ts';
import { isPassing, judgingTone, labelThreshold, quotedShare, SPEAKERS_TONE, textThreshold } from './stance-threshold.ts';

/** Evidence on each side of at least this much makes a balanced figure mixed, not neutral. */
const STRONG = 0.6;
/** From this many telling sentences on, an interval that spans zero takes the label away. */
const MANY = 6;

/** Where no intervals are asked for, labels go by this level. */
const LEVEL_OF_LABELS = 0.95;

export function stanceScore(reading: Reading, evidence: readonly Evidence[], level: number | null): StanceMeasured {
  const byActor = new Map<string | null, Evidence[]>();
  for (const e of evidence) {
    const list = byActor.get(e.actor);
    if (list) list.push(e);
    else byActor.set(e.actor, [e]);
  }
  const { voices, voiceOfToken, attributionOfToken, attributions, drafts } = reading;
  const actorOfVoice = new Map(voices.map(({ id, actor }) => [id, actor]));
  const isAuthors = voices.map(({ id }) => id === 'author');
  // Sentences are told apart by the number of the count in which they were last met.
  const lastCount = reading.parsed.columns.int32(reading.sentences.length);
  let counts = 1;
  let told = 0;
  for (const { mentions } of reading.actorsRead.actors) {
    for (const { sentence } of mentions) {
      if (lastCount[sentence] === counts) continue;
      lastCount[sentence] = counts;
      told++;
    }
  }
  const tone = judgingTone(evidence, told);
  const actors: Stance[] = reading.actorsRead.actors.map(({ id, mentions }) => {
    const own = byActor.get(id) ?? NONE;
    const passing = isPassing(own, mentions.length, reading.sentences.length);
    /** The figure of all voices, or of one. */
    const figure = (voice: string | null, authors: StanceFigure | null = null): StanceFigure => {
      counts++;
      let sentences = 0;
      for (const { sentence, first } of mentions) {
        if (lastCount[sentence] === counts || (voice !== null && voices[voiceOfToken[first]!]!.id !== voice)) continue;
        lastCount[sentence] = counts;
        sentences++;
      }
      const { length } = reading.sentences;
      if (voice === null) return textFigure(own, sentences, level, passing ? Infinity : textThreshold(length, tone, quotedShare(own)), authors);
      return stanceFigure(own, sentences, level, voice === 'author' && passing ? Infinity : labelThreshold(length, voice === 'author' ? tone : SPEAKERS_TONE, actorOfVoice.get(voice) === id), voice);
    };
    // A speaker who names an actor without judging it is neutral; who is only quoted beside the name says nothing of it.
    const speakers = new Set<string>();
    for (const { first } of mentions) {
      // Who reports another's words of somebody speaks of him too.
      for (let a = attributionOfToken[first]!; a >= 0; a = drafts[a]!.parent) speakers.add(attributions[a]!.voice);
    }
    const isAuthorHeard = own.some((e) => e.voice === 'author') || mentions.some((m) => isAuthors[voiceOfToken[m.first]!]);
    const author = isAuthorHeard ? figure('author') : null;
    return {
      actor: id,
      mentions: mentions.length,
      text: figure(null, author),
      author,
      voices: Array.from(speakers, (voice) => {
        const { score, label, sentences, samplingInterval } = figure(voice);
        return { voice, score, label, sentences, samplingInterval };
      }),
    };
  });
  actors.sort((a, b) => b.mentions - a.mentions || (a.actor < b.actor ? -1 : 1));
  return { state: 'measured', actors };
}

const NONE: readonly never[] = [];

/** The figure of evidence in the order of the text: of all of it, or of what one voice says. */
export function stanceFigure(evidence: readonly Evidence[], sentences: number, level: number | null, threshold: number, voice: string | null = null): StanceFigure {
  const values = tellingValues(evidence, voice);
  if (values.length === 0) return { score: 0, label: 'neutral', sentences, samplingInterval: null };
  const score = tellingMean(values);
  const samplingInterval = level === null ? null : intervalOfTellingMean(values, level);
  return { score: round6(score), label: labelOf(score, values, samplingInterval, threshold), sentences, samplingInterval };
}

/**
 * The figure of the text as a whole. Where the author takes a side, the text takes it too, whoever else is heard, unless all that is said
 * comes out on the other side: the author chose whom to quote.
 */
export function textFigure(evidence: readonly Evidence[], sentences: number, level: number | null, threshold: number, author: StanceFigure | null): StanceFigure {
  const figure = stanceFigure(evidence, sentences, level, threshold);
  const side = author?.label === 'favourable' ? 1 : author?.label === 'unfavourable' ? -1 : 0;
  if (side !== 0 && side * figure.score > 0) figure.label = author!.label;
  return figure;
}

/** What each telling sentence says of one actor, from -1 to 1: the sum of its evidence, of all of it or of what one voice says, in the order of the text. */
export function tellingValues(evidence: readonly Evidence[], voice: string | null = null): number[] {
  const values: number[] = [];
  let last = -1;
  for (const piece of evidence) {
    if (voice !== null && piece.voice !== voice) continue;
    if (piece.sentence === last) values[values.length - 1]! += piece.amount;
    else values.push(piece.amount);
    last = piece.sentence;
  }
  for (let i = 0; i < values.length; i++) values[i] = Math.max(-1, Math.min(1, values[i]!));
  return values;
}

/** The mean in which each sentence weighs as much as it says: many that say next to nothing do not drown the telling one. */
function tellingMean(values: readonly number[]): number {
  let weight = 0;
  let sum = 0;
  for (const value of values) {
    weight += Math.abs(value);
    sum += value * Math.abs(value);
  }
  return weight === 0 ? 0 : sum / weight;
}

function labelOf(score: number, values: readonly number[], known: Interval | null, threshold: number): StanceFigure['label'] {
  const spansZero = values.length >= MANY && spans(known ?? intervalOfTellingMean(values, LEVEL_OF_LABELS));
  if (Math.abs(score) >= threshold && !spansZero) return score > 0 ? 'favourable' : 'unfavourable';
  return values.some((v) => v >= STRONG) && values.some((v) => v <= -STRONG) ? 'mixed' : 'neutral';
}

const spans = (interval: { low: number; high: number } | null): boolean => interval !== null && interval.low <= 0 && interval.high >= 0;
