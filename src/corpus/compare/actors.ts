/** Who is named where, and how each telling stands toward them: the text, its author, and those it quotes. */
import type { Actor, ActorStance, ActorTelling, ComparedActor, Evidence, Report, StanceFigure, StanceScore } from '../../contract/index.ts';
import { headlineZone } from '../../report/headline.ts';
import { stanceFigure, textFigure } from '../../report/stance-score.ts';
import { isPassing, judgingTone, labelThreshold, quotedShare, SPEAKERS_TONE, textThreshold } from '../../report/stance-threshold.ts';
import { differencesOf } from './differences.ts';
import type { Identities, Identity } from './identities.ts';
import type { Sample } from './permutation.ts';
import { nameParts } from './same-person.ts';
import { voicesOf } from './voice-at.ts';

/** Stances run from -1 to 1. */
const RANGE = 2;
const WHOSE = ['text', 'author', 'quoted'] as const;

/** All actors; the correction of the differences is over all of them together, for the text, the author and the quoted words each by itself. */
export function compareActors(reports: readonly Report[], identities: Identities, level: number): ComparedActor[] {
  const readers = reports.map((report) => new StanceReader(report));
  const rows = identities.all.map((identity) => ({ identity, stances: identity.actors.map((own, d) => readers[d]!.stanceToward(own)) }));
  const [text, author, quoted] = WHOSE.map((whose) => differencesOf(rows.map(({ stances }) => stances.map((stance) => stance?.samples[whose] ?? null)), level, RANGE));
  const actors = rows.map(({ identity, stances }, i): ComparedActor => {
    const { id, kind } = identity.actors.flat()[0]!;
    const tellings = identity.actors.map((own, d) => (own.length === 0 ? null : telling(own, reports[d]!, stances[d]?.stance ?? null)));
    return { actor: id, name: commonestName(identity), kind, ids: identity.ids, tellings, differences: text![i]!, authorDifferences: author![i]!, quotedDifferences: quoted![i]! };
  });
  const count = ({ tellings }: ComparedActor): number => tellings.filter((t) => t !== null).length;
  const mentions = ({ tellings }: ComparedActor): number => tellings.reduce((n, t) => n + (t?.mentions ?? 0), 0);
  return actors.sort((a, b) => count(b) - count(a) || mentions(b) - mentions(a) || (a.actor < b.actor ? -1 : 1));
}

/** Of the spellings, the one in most documents, accents aside; of these the fullest: `Ingrid Solheim` before `I. Solheim`. */
function commonestName({ actors }: Identity): string {
  const names = actors.flatMap((own) => [...new Set(own.map(({ name }) => name))]);
  const folded = names.map((name) => nameParts(name).join(' '));
  const count = (i: number): number => folded.filter((other) => other === folded[i]).length;
  return names.map((name, i) => ({ name, count: count(i) })).sort((a, b) => b.count - a.count || b.name.length - a.name.length)[0]!.name;
}

function telling(own: readonly Actor[], { zones }: Report, stance: ActorStance | null): ActorTelling {
  const mentions = own.flatMap((actor) => actor.mentions);
  const headline = headlineZone(zones);
  return {
    name: own[0]!.name,
    mentions: mentions.length,
    inHeadline: headline !== undefined && mentions.some(({ start }) => start >= headline.start && start < headline.end),
    stance,
  };
}

/** The stances of one report, read off its evidence as the report reads them. */
class StanceReader {
  private readonly score: StanceScore;
  private readonly evidence = new Map<string, Evidence[]>();
  private readonly level: number | null;
  private readonly voices: ReturnType<typeof voicesOf>;
  private readonly tone: number;

  constructor(private readonly report: Report) {
    this.score = report.measures.stance;
    this.level = this.score.state === 'measured' ? (this.score.actors.flatMap(({ text }) => text.samplingInterval ?? [])[0]?.level ?? null) : null;
    this.voices = voicesOf(report);
    for (const piece of report.evidence) {
      if (piece.measure !== 'stance' || piece.actor === null) continue;
      const list = this.evidence.get(piece.actor);
      if (list) list.push(piece);
      else this.evidence.set(piece.actor, [piece]);
    }
    const told = new Set(report.actors.flatMap(({ mentions }) => mentions.map(({ start }) => this.sentenceAt(start))));
    this.tone = judgingTone(report.evidence.filter(({ measure }) => measure === 'stance'), told.size);
  }

  /** Toward an actor who may stand in the report under more than one id; null where stance was not measured or nobody is meant. */
  stanceToward(own: readonly Actor[]): { stance: ActorStance; samples: Record<(typeof WHOSE)[number], Sample | null> } | null {
    if (this.score.state === 'unmeasured' || own.length === 0) return null;
    const evidence = own.flatMap(({ id }) => this.evidence.get(id) ?? []).sort((a, b) => a.start - b.start);
    const places = own.flatMap(({ mentions }) => mentions.map(({ start }) => ({ voice: this.voices.at(start), sentence: this.sentenceAt(start) })));
    const isAuthor = (voice: string): boolean => voice === 'author';
    const isQuoted = (voice: string): boolean => voice !== 'author';
    const length = this.report.sentences.length;
    const figure = (isIn: (voice: string) => boolean, threshold: number): StanceFigure | null => {
      const said = evidence.filter(({ voice }) => isIn(voice));
      const sentences = new Set(places.filter(({ voice }) => isIn(voice)).map(({ sentence }) => sentence));
      return said.length === 0 && sentences.size === 0 ? null : stanceFigure(said, sentences.size, this.level, threshold);
    };
    const passing = isPassing(evidence, places.length, length);
    const author = figure(isAuthor, passing ? Infinity : labelThreshold(length, this.tone));
    const sentences = new Set(places.map(({ sentence }) => sentence)).size;
    const ids = new Set(own.map(({ id }) => id));
    const speakers = new Set(this.score.actors.flatMap(({ actor, voices }) => (ids.has(actor) ? voices.map(({ voice }) => voice) : [])));
    const isSelf = (voice: string): boolean => ids.has(this.report.voices.find(({ id }) => id === voice)?.actor ?? '');
    return {
      stance: {
        text: textFigure(evidence, sentences, this.level, passing ? Infinity : textThreshold(length, this.tone, quotedShare(evidence)), author),
        author,
        quoted: figure(isQuoted, labelThreshold(length, SPEAKERS_TONE)),
        voices: [...speakers].map((voice) => ({ voice, name: this.voices.name(voice), ...(figure((v) => v === voice, labelThreshold(length, SPEAKERS_TONE, isSelf(voice))) ?? this.silence()) })),
      },
      samples: {
        text: stanceSample(evidence),
        author: stanceSample(evidence.filter(({ voice }) => isAuthor(voice))),
        quoted: stanceSample(evidence.filter(({ voice }) => isQuoted(voice))),
      },
    };
  }

  /** Nothing said. */
  private silence(): StanceFigure {
    return stanceFigure([], 0, this.level, 0);
  }

  private sentenceAt(offset: number): number {
    const { sentences } = this.report;
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sentences[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** A stance is the mean over the telling sentences, each weighted by its own strength: v·|v| over |v|. Null without a telling sentence. */
function stanceSample(evidence: readonly Evidence[]): Sample | null {
  const bySentence = new Map<number, number>();
  for (const { sentence, amount } of evidence) bySentence.set(sentence, (bySentence.get(sentence) ?? 0) + amount);
  const values = [...bySentence.values()].map((value) => Math.max(-1, Math.min(1, value)));
  return values.length === 0 ? null : { part: values.map((v) => v * Math.abs(v)), whole: values.map(Math.abs) };
}
