/** Who is heard: the figures of attribution, and the sources with the words each one gets. */
import { counted, decimal, heading, type Page, paragraph, percent } from './page.ts';
import { columns, pad, plain, shorten } from './plain.ts';

const SHOWN = 8;
const BAR = 20;

/** The whole section; nothing where attribution was not measured. */
export function sources(page: Page): string[] {
  const { attribution } = page.report.measures;
  if (attribution.state === 'unmeasured') return [];
  const lines = [heading(page, 'SOURCES')];
  if (attribution.bySource.length === 0) return [...lines, '   nobody is quoted, and nothing is ascribed to anyone'];

  const attributed = attribution.bySource.reduce((sum, { words }) => sum + words, 0);
  const shares = [
    `in quotation marks ${percent(attribution.directShare)}`,
    `from named sources ${percent(attribution.namedShare)}`,
    `anonymous ${percent(attribution.anonymousShare)}`,
    `on the record ${percent(attribution.onRecordShare)}`,
  ];
  const effective = attribution.effectiveSources;
  lines.push(
    ...paragraph(page, `${percent(attribution.score)} of the words are attributed. Of these: ${shares.join(' · ')}.`, 3),
    ...paragraph(
      page,
      `${counted(attribution.bySource.length, 'source')}, ${decimal(attribution.density, 1)} attributions per 100 words` +
        (effective === null ? '.' : `; as varied as ${decimal(effective, 1)} equally heard sources.`),
      3,
    ),
    '',
  );
  const voices = new Map(page.report.voices.map((voice) => [voice.id, voice]));
  const most = Math.max(1, ...attribution.bySource.map(({ words }) => words));
  const nameWidth = Math.max(16, page.width - 3 - BAR - 32);
  for (const { voice, words } of attribution.bySource.slice(0, SHOWN)) {
    const kind = voices.get(voice)?.kind ?? 'unknown';
    const label = kind === 'unknown' ? '' : shorten(plain(kind), page.width - nameWidth - BAR - 23);
    const name = pad(shorten(page.voiceName(voice), nameWidth), nameWidth);
    const share = attributed === 0 ? 0 : words / attributed;
    lines.push(
      `   ${name} ${page.paint('attribution', bar(words / most))} ` +
        `${pad(counted(words, 'word'), 11, 'left')} ${pad(percent(share), 4, 'left')}  ${page.paint('faint', label)}`.trimEnd(),
    );
  }
  const rest = attribution.bySource.length - SHOWN;
  if (rest > 0) lines.push(page.paint('faint', `   and ${rest} more`));
  return lines;
}

/** A bar of so much of its full length, to an eighth of a column. */
function bar(share: number): string {
  const eighths = Math.max(1, Math.round(share * BAR * 8));
  const part = eighths % 8 === 0 ? '' : String.fromCodePoint(0x2590 - (eighths % 8));
  const drawn = '█'.repeat(Math.floor(eighths / 8)) + part;
  return drawn + ' '.repeat(BAR - columns(drawn));
}
