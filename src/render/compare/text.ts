/** A comparison to read in a terminal or a mail. */
import type { ComparedMeasured, Comparison, Difference, StanceFigure } from '../../contract/index.ts';
import { FEWEST_SENTENCES } from '../../report/interval.ts';
import { checkComparison, optionsIn } from '../given.ts';
import type { TextOptions } from '../text.ts';
import { type Canvas, canvasOf, counted, decimal, heading, measureName, pageWidth, paragraph, percent, styleOf } from '../text/page.ts';
import { pad, plain, shorten } from '../text/plain.ts';
import { REASONS } from '../wording.ts';
import { findings, HOW, methodOf, STANCES } from './findings.ts';
import { indicesWhere, letterOf, letters } from './letters.ts';

const SHOWN = 12;
/** Columns of a page without room to indent the scores. */
const NARROW = 76;

/**
 * The comparison as text, ending in a line break; as with reports, no control character of an article reaches the terminal.
 * @throws UndertoneError `invalid-input` where it is no comparison, `invalid-options`
 */
export function renderComparisonText(comparison: Comparison, options?: TextOptions): string {
  checkComparison(comparison);
  const { color = false, width = 80 } = optionsIn(options, ['color', 'width', 'standings']);
  const page = canvasOf(pageWidth(width), color);
  const sections = [title(page, comparison), outstanding(page, comparison), scores(page, comparison), actors(page, comparison), sources(page, comparison), quotations(page, comparison), wordings(page, comparison), warnings(page, comparison)];
  return `${sections.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')}\n`;
}

function title(page: Canvas, { documents }: Comparison): string[] {
  return [
    ` ${page.paint('heading', `${counted(documents.length, 'article')} compared`)}`,
    ...documents.map(({ label, words, published, title: given, headline }, i) => {
      const name = given ?? headline;
      const about = [name === label ? null : name, published].filter((part) => part !== null).map((part) => plain(part));
      return ` ${pad(letterOf(i), 2)} ${shorten([plain(label), counted(words, 'word'), ...about].join(' · '), page.width - 5)}`;
    }),
  ];
}

function outstanding(page: Canvas, comparison: Comparison): string[] {
  return [
    heading(page, 'WHAT STANDS OUT'),
    ...findings(comparison).flatMap((finding) => paragraph(page, finding, 5).map((line, i) => (i === 0 ? `   · ${line.trimStart()}` : line))),
    ...paragraph(page, methodOf(comparison), 3, 'faint'),
  ];
}

function scores(page: Canvas, { scores: all }: Comparison): string[] {
  if (all.length === 0) return [];
  const nameWidth = page.width < NARROW ? 3 : 18;
  const lines = [heading(page, 'SCORES'), page.paint('faint', `   ${pad('', nameWidth + 2)}${pad('score', 8, 'left')}${pad('range', 16, 'left')}${pad('per 100 words', 16, 'left')}${pad('sentences', 12, 'left')}`)];
  for (const { measure, scores: own, differences } of all) {
    lines.push(`   ${page.paint(styleOf(measure), measureName(measure))}`);
    own.forEach((score, i) => lines.push(score.state === 'measured' ? `     ${pad(letterOf(i), nameWidth)}${figures(score)}` : page.paint('faint', `     ${pad(letterOf(i), nameWidth)}${REASONS[score.reason]}`)));
    const beyond = differences.filter(({ verdict }) => verdict === 'beyond-chance');
    for (const difference of beyond) lines.push(...paragraph(page, differencePhrase(difference), 5));
    const tested = differences.some(({ p }) => p !== null);
    if (beyond.length === 0 && differences.length > 0) lines.push(page.paint('faint', tested ? '     no difference beyond chance' : '     too few sentences to tell differences from chance'));
  }
  return lines;
}

/** Of one that is beyond chance. */
function differencePhrase({ first, second, difference, interval, adjustedP }: Difference): string {
  const range = interval === null ? '' : ` [${signed(interval.low, 3)} to ${signed(interval.high, 3)}]`;
  return `${letterOf(second)} less ${letterOf(first)}: ${signed(difference, 3)}${range}, beyond chance (p ${adjustedP! < 0.001 ? 'below 0.001' : adjustedP!.toFixed(3)}, corrected)`;
}

function figures({ score, samplingInterval: interval, per100Words, sentences }: ComparedMeasured): string {
  const range = interval === null ? '–' : `[${decimal(interval.low)}–${decimal(interval.high)}]`;
  return pad(decimal(score), 8, 'left') + pad(range, 16, 'left') + pad(decimal(per100Words, 1), 16, 'left') + pad(String(sentences), 12, 'left');
}

function actors(page: Canvas, { actors: all, documents }: Comparison): string[] {
  const shared = all.filter(({ tellings }) => indicesWhere(tellings, (t) => t !== null).length > 1);
  const lines = [heading(page, 'STANCE TOWARD THOSE WHOM MORE THAN ONE NAMES')];
  if (shared.length === 0) lines.push('   nobody is named in more than one');
  if (shared.length > 0) {
    const tested = shared.flatMap((actor) => STANCES.flatMap(({ differences }) => differences(actor)));
    lines.push(...paragraph(page, `−1 against, +1 for; in brackets the sampling interval, where at least ${FEWEST_SENTENCES} sentences tell of the stance${tested.some(({ verdict }) => verdict === 'beyond-chance') ? '' : tested.some(({ p }) => p !== null) ? '; no difference beyond chance' : '; too few sentences to tell differences from chance'}.`, 3, 'faint'));
  }
  for (const actor of shared.slice(0, SHOWN)) {
    const { name, tellings } = actor;
    lines.push(`   ${plain(name)}`);
    tellings.forEach((telling, i) => {
      if (telling === null) return lines.push(page.paint('faint', `     ${letterOf(i)}  not named`));
      const { stance } = telling;
      const parts = stance === null ? ['not measured'] : [figure(stance.text), `author ${stance.author === null ? 'says nothing' : figure(stance.author)}`, `quoted ${stance.quoted === null ? 'say nothing' : figure(stance.quoted)}`];
      return lines.push(...paragraph(page, `${letterOf(i)}  ${parts.join(' · ')} · ${counted(telling.mentions, 'mention')}${telling.inHeadline ? ', also in the headline' : ''}`, 5));
    });
    for (const { name: whose, differences } of STANCES) for (const difference of differences(actor)) if (difference.verdict === 'beyond-chance') lines.push(...paragraph(page, `${whose}: ${differencePhrase(difference)}`, 5));
  }
  if (shared.length > SHOWN) lines.push(page.paint('faint', `   and ${shared.length - SHOWN} more`));
  documents.forEach((_, i) => {
    const own = all.filter(({ tellings }) => tellings.every((t, d) => (t !== null) === (d === i))).map(({ name }) => plain(name));
    if (own.length > 0) lines.push(...paragraph(page, `only in ${letterOf(i)}: ${own.slice(0, SHOWN).join(', ')}${own.length > SHOWN ? ` and ${own.length - SHOWN} more` : ''}`, 3));
  });
  return lines;
}

const figure = ({ label, score, samplingInterval: interval }: StanceFigure): string =>
  `${label} ${signed(score, 2)}${interval === null ? '' : ` [${signed(interval.low, 2)} to ${signed(interval.high, 2)}]`}`;

const signed = (value: number, digits: number): string => decimal(value, digits, true).trim();

function sources(page: Canvas, { sources: all, documents }: Comparison): string[] {
  const named = all.filter((source) => source.named);
  const lines = [heading(page, 'WHO IS GIVEN THE WORD')];
  if (named.length === 0) lines.push('   no named source in any of them');
  const room = 9;
  const nameWidth = Math.max(16, page.width - 4 - room * documents.length);
  const isTable = nameWidth + room * documents.length + 4 <= page.width;
  if (isTable && named.length > 0) lines.push(page.paint('faint', `   ${pad('words', nameWidth)}${documents.map((_, i) => pad(letterOf(i), room, 'left')).join('')}`));
  for (const { name, tellings } of named.slice(0, 2 * SHOWN)) {
    const cells = tellings.map(({ state, words }) => (state === 'heard' ? String(words) : state === 'mentioned' ? 'named' : '–'));
    if (isTable) lines.push(`   ${pad(shorten(plain(name), nameWidth - 1), nameWidth)}${cells.map((cell) => pad(cell, room, 'left')).join('')}`);
    else lines.push(...paragraph(page, `${plain(name)}: ${cells.map((cell, i) => `${letterOf(i)} ${cell}`).join(', ')}`, 3));
  }
  if (named.length > 2 * SHOWN) lines.push(page.paint('faint', `   and ${named.length - 2 * SHOWN} more`));
  const unnamed = documents.map((_, i) => {
    const words = (list: typeof all): number => list.reduce((n, { tellings }) => n + tellings[i]!.words, 0);
    const total = words(all);
    return total === 0 ? `${letterOf(i)} –` : `${letterOf(i)} ${percent(words(all.filter((s) => !s.named)) / total)}`;
  });
  return [...lines, ...paragraph(page, `share of the attributed words that go to sources without a name: ${unnamed.join(', ')}`, 3, 'faint')];
}

function quotations(page: Canvas, { quotations: all }: Comparison): string[] {
  if (all.length === 0) return [];
  const lines = [heading(page, 'QUOTATIONS IN MORE THAN ONE')];
  const shared = all.filter(({ tellings }) => indicesWhere(tellings, (t) => t !== null).length > 1);
  if (shared.length === 0) lines.push('   none');
  for (const { text, tellings } of shared.slice(0, SHOWN)) {
    lines.push(...paragraph(page, `“${plain(text)}”`, 3));
    tellings.forEach((telling, i) => {
      if (telling === null) return;
      const how = telling.wording === 'same' ? HOW.same : `${HOW[telling.wording]}: “${plain(telling.text)}”`;
      lines.push(...paragraph(page, `${letterOf(i)}  ${telling.speaker === null ? 'no speaker found' : plain(telling.speaker)}, ${how}`, 5, 'faint'));
    });
  }
  if (shared.length > SHOWN) lines.push(page.paint('faint', `   and ${shared.length - SHOWN} more`));
  return lines;
}

function wordings(page: Canvas, { wordings: all, documents }: Comparison): string[] {
  const measures = [...new Set(all.map(({ measure }) => measure))];
  if (measures.length === 0) return [];
  const lines = [heading(page, 'WORDS THAT ONE HAS AND THE OTHERS HAVE NOT')];
  for (const measure of measures) {
    lines.push(`   ${page.paint(styleOf(measure), measureName(measure))}`);
    const own = all.filter((wording) => wording.measure === measure);
    documents.forEach((_, i) => {
      const alone = own.filter(({ tellings }) => tellings.every(({ count }, d) => count > 0 === (d === i))).map(({ text, tellings }) => `${plain(text)}${tellings[i]!.count > 1 ? ` (${tellings[i]!.count})` : ''}`);
      lines.push(...paragraph(page, `${letterOf(i)}  ${alone.length === 0 ? 'none' : alone.join(', ')}`, 5));
    });
    const shared = own.filter(({ tellings }) => indicesWhere(tellings, ({ count }) => count > 0).length > 1);
    if (shared.length > 0) lines.push(...paragraph(page, `in more than one: ${shared.map(({ text, tellings }) => `${plain(text)} (${letters(indicesWhere(tellings, ({ count }) => count > 0))})`).join(', ')}`, 5, 'faint'));
  }
  return lines;
}

function warnings(page: Canvas, { warnings: all }: Comparison): string[] {
  return all.length === 0 ? [] : [heading(page, 'WARNINGS'), ...all.flatMap(({ message }) => paragraph(page, `! ${plain(message)}`, 3))];
}
