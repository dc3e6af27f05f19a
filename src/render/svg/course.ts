/** The course of each measure through the article: how strong its evidence is, sentence by sentence. */
import type { Report, Sentence } from '../../contract/index.ts';
import { html, type Markup } from '../html/markup.ts';
import { colourOf } from '../html/palette.ts';
import { counted, measureName } from '../text/page.ts';
import { REASONS } from '../wording.ts';
import { bar, hairline, label, type Picture, rounded } from './picture.ts';
import { textWidth } from './text-width.ts';

const STRIP = 56;
const GAP = 36;
const TOP = 14;
/** More columns than this are too thin to tell apart: sentences are then taken together, in the mean of their words. */
const MOST_COLUMNS = 160;

/** What stands at one place: 0..1, or -1..1 for stance; `quoted` is the part that is not the author's. */
interface Column {
  words: number;
  value: number;
  author: number;
}

export function course(report: Report, title: string, width: number): Picture {
  const left = 12;
  const right = width - 12;
  const groups = grouped(report.sentences, Math.min(MOST_COLUMNS, Math.floor((right - left) / 4)));
  const stance = stanceBySentence(report);
  const words = Math.max(1, report.sentences.reduce((sum, sentence) => sum + sentence.words, 0));
  const measures = Object.entries(report.measures).filter(([, score]) => score.state === 'measured' || score.reason !== 'not-requested');
  const strips = measures.map(([id, score], index) => {
    const top = TOP + index * (STRIP + GAP);
    const heading = label(left, top + 8, measureName(id), { strong: true, colour: colourOf(id), size: 12 });
    const long = id === 'attribution' ? '0 to 1: share of words attributed' : id === 'stance' ? '−1 to 1; up: for, down: against' : '0 to 1; full: the author, pale: quoted';
    const fits = textWidth(measureName(id), 12) + textWidth(long, 11) + 16 < right - left;
    const note = label(right, top + 8, fits ? long : '0 to 1; pale: quoted', { size: 11, colour: 'soft', anchor: 'end' });
    if (score.state === 'unmeasured') return html`${heading}${label(left, top + 36, REASONS[score.reason], { size: 12, colour: 'soft' })}`;
    const base = top + 14 + (id === 'stance' ? STRIP / 2 : STRIP);
    const scale = id === 'stance' ? STRIP / 2 : STRIP;
    const one = id === 'stance' ? null : hairline(`M${left} ${rounded(base - scale)}H${right}`);
    let at = left;
    const bars: Markup[] = groups.map((group) => {
      const { value, author, words: own } = columnOf(report, id, group, stance);
      const x = at;
      const full = (own / words) * (right - left);
      at += full;
      const column = Math.max(0.6, full - (full > 3 ? 1 : 0.2));
      if (value < 0) return bar(x, base, column, -value * scale, 'unfavourable');
      const colour = id === 'stance' ? 'favourable' : colourOf(id);
      return html`${value > author && bar(x, base - value * scale, column, (value - author) * scale, colour, 0.35)}${author > 0 && bar(x, base - author * scale, column, author * scale, colour)}`;
    });
    return html`${heading}${note}${one}${bars}${hairline(`M${left} ${rounded(base)}H${right}`, 'soft')}`;
  });
  const bottom = TOP + measures.length * (STRIP + GAP);
  return {
    title: `Course through the article: ${title}`, description: describe(report, measures.map(([id]) => id)), width, height: bottom + 14,
    content: html`${strips}${label(left, bottom + 4, 'beginning', { size: 11, colour: 'soft' })}${label((left + right) / 2, bottom + 4, `${counted(report.sentences.length, 'sentence')}${width < 480 ? '' : ', as wide as their words'}`, { size: 11, colour: 'soft', anchor: 'middle' })}${label(right, bottom + 4, 'end', { size: 11, colour: 'soft', anchor: 'end' })}`,
  };
}

/** Indices of sentences, in so many groups at most, each of about as many words. */
function grouped(sentences: readonly Sentence[], most: number): number[][] {
  if (sentences.length <= most) return sentences.map((_, index) => [index]);
  const groups: number[][] = Array.from({ length: most }, () => []);
  sentences.forEach((_, index) => groups[Math.floor((index / sentences.length) * most)]!.push(index));
  return groups;
}

function columnOf(report: Report, measure: string, group: readonly number[], stance: ReadonlyMap<number, number>): Column {
  const sentences = group.map((index) => report.sentences[index]!);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const mean = (of: (sentence: Sentence) => number): number =>
    words === 0 ? 0 : sentences.reduce((sum, sentence) => sum + of(sentence) * sentence.words, 0) / words;
  if (measure === 'stance') {
    const sum = group.reduce((total, index) => total + (stance.get(index) ?? 0), 0);
    const value = Math.max(-1, Math.min(1, sum / group.length));
    return { words, value, author: Math.max(0, value) };
  }
  if (measure === 'attribution') {
    const value = mean((sentence) => (sentence.words === 0 ? 0 : 1 - sentence.authorWords / sentence.words));
    return { words, value, author: value };
  }
  const value = mean(({ marks }) => marks[measure]?.score ?? 0);
  return { words, value, author: Math.min(value, mean(({ marks }) => marks[measure]?.author ?? 0)) };
}

/** The stance points of each sentence's evidence, whomever they concern. */
function stanceBySentence({ evidence }: Report): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { measure, sentence, amount } of evidence) if (measure === 'stance') sums.set(sentence, (sums.get(sentence) ?? 0) + amount);
  return sums;
}

/** For those who do not see it: in which third of the text the evidence stands. */
function describe({ evidence, sentences, measures }: Report, ids: readonly string[]): string {
  const said = ids.map((id) => {
    const score = measures[id]!;
    if (score.state === 'unmeasured') return `${measureName(id)}: ${REASONS[score.reason]}`;
    const thirds = [0, 0, 0];
    for (const { measure, sentence } of evidence) if (measure === id) thirds[Math.min(2, Math.floor((sentence / Math.max(1, sentences.length)) * 3))]! += 1;
    return `${measureName(id)}: ${thirds[0]} pieces of evidence in the first third of the sentences, ${thirds[1]} in the second, ${thirds[2]} in the last`;
  });
  return `${said.join('. ')}.`;
}
