/** How each telling stands toward those whom more than one names: the text, its author and those it quotes side by side, with their intervals. */
import type { ActorTelling, ComparedActor, Comparison, StanceFigure } from '../../../contract/index.ts';
import { FEWEST_SENTENCES } from '../../../report/interval.ts';
import { html, type Markup } from '../../html/markup.ts';
import { bar, hairline, label, type Picture, rounded } from '../../svg/picture.ts';
import { fit, fitLines } from '../../svg/text-width.ts';
import { counted, decimal } from '../../text/page.ts';
import { plain } from '../../text/plain.ts';
import { STANCES } from '../findings.ts';
import { letterOf } from '../letters.ts';
import { sharedActors } from '../shared.ts';

const ROW = 22;
const NAME = 26;
const GAP = 10;
const HEAD = 40;
/** Of all actors together; whoever finds no room is counted at the foot. */
const MOST_ROWS = 60;
const TITLE = 'Stance compared';

interface Panel {
  left: number;
  right: number;
}

export function stancePicture(comparison: Comparison, width: number): Picture {
  const shared = sharedActors(comparison);
  if (shared.length === 0) {
    const empty = 'Nobody is named in more than one.';
    return { title: TITLE, description: empty, width, height: 48, content: label(12, 28, empty, { colour: 'soft' }) };
  }
  const narrow = width < 480;
  const first = narrow ? 34 : Math.round(Math.min(210, width * 0.26));
  const between = narrow ? 16 : 28;
  const each = (width - 14 - first - 2 * between) / STANCES.length;
  const panels = STANCES.map((_, i): Panel => ({ left: first + i * (each + between), right: first + i * (each + between) + each }));
  const shown = actorsThatFit(shared);

  let y = HEAD;
  const blocks = shown.map((actor) => {
    const top = y;
    const present = actor.tellings.flatMap((telling, i) => (telling === null ? [] : [{ telling, i }]));
    y += NAME + present.length * ROW + GAP;
    const middle = (row: number): number => top + NAME + row * ROW + ROW / 2;
    return html`${label(12, top + 17, fit(plain(actor.name), (narrow ? width : first + each) - 24, 13), { strong: true })}${
      STANCES.map(({ differences }, p) => verdict(differences(actor), panels[p]!, top + 17, narrow))}${
      present.map(({ i }, row) => label(12, middle(row) + 4, letterOf(i), { size: 12, strong: true }))}${
      narrow ? null : present.map(({ i }, row) => label(34, middle(row) + 4, fit(plain(comparison.documents[i]!.label), first - 50, 12), { size: 12 }))}${
      panels.map(({ left, right }) => hairline(`M${rounded((left + right) / 2)} ${top + NAME}v${present.length * ROW}`))}${
      present.map(({ telling, i }, row) => STANCES.map(({ whose, name }, p) => mark(telling, whose, `${letterOf(i)}, ${name} toward ${plain(actor.name)}`, panels[p]!, middle(row))))}`;
  });
  const heads = STANCES.map(({ name }, p) => panelHead(name, panels[p]!));
  const rest = shared.length - shown.length;
  const foot = fitLines(
    `−1 against, 1 for; grey: neutral, violet: mixed. Bands: sampling intervals; hollow: under ${FEWEST_SENTENCES} telling sentences, too few for one. No line: says nothing of them. “A ≠ B”: these differ beyond chance.${rest > 0 ? ` Not shown: ${counted(rest, 'actor')} mentioned less.` : ''}`,
    width - 24, 11, 4,
  );
  return {
    title: TITLE, width, height: y + 6 + foot.length * 15,
    description: `Stance from -1, against, to 1, for. ${comparison.documents.map((d, i) => `${letterOf(i)}: ${plain(d.label)}`).join('; ')}. ${shown.map(described).join(' ')}`,
    content: html`${heads}${blocks}${foot.map((line, i) => label(12, y + 10 + i * 15, line, { size: 11, colour: 'soft' }))}`,
  };
}

function actorsThatFit(shared: readonly ComparedActor[]): ComparedActor[] {
  let rows = 0;
  return shared.filter(({ tellings }, i) => (rows += tellings.filter((t) => t !== null).length + 1) <= MOST_ROWS || i === 0);
}

function panelHead(name: string, { left, right }: Panel): Markup {
  const isWide = right - left > 130;
  const ends = [[isWide ? '−1 against' : '−1', left, 'start'], ['0', (left + right) / 2, 'middle'], [isWide ? 'for 1' : '1', right, 'end']] as const;
  return html`${label((left + right) / 2, 14, name, { size: 12, anchor: 'middle', strong: true })}${
    ends.map(([text, x, anchor]) => label(x, 30, text, { size: 11, colour: 'soft', anchor }))}${hairline(`M${rounded(left)} 35H${rounded(right)}`)}`;
}

/** Which pairs differ beyond chance, above their panel; on a narrow figure the actor's name stands there, and the foot of the panel would be read as the next one's. */
function verdict(differences: ComparedActor['differences'], { left, right }: Panel, y: number, narrow: boolean): Markup | null {
  const pairs = differences.filter((difference) => difference.verdict === 'beyond-chance').map(({ first, second }) => `${letterOf(first)} ≠ ${letterOf(second)}`);
  if (pairs.length === 0) return null;
  return label(right, y, fit(pairs.join(', '), right - left + (narrow ? 10 : 0), 11), { size: 11, anchor: 'end', strong: true });
}

function mark(telling: ActorTelling, whose: 'text' | 'author' | 'quoted', who: string, { left, right }: Panel, y: number): Markup | null {
  const x = (value: number): number => left + ((Math.min(1, Math.max(-1, value)) + 1) / 2) * (right - left);
  const line = hairline(`M${rounded(left)} ${y}H${rounded(right)}`);
  const figure = telling.stance?.[whose] ?? null;
  if (figure === null) return null;
  const { score, label: stance, samplingInterval: interval } = figure;
  return html`<g><title>${who}: ${spokenFigure(figure)}</title>${line}${
    interval !== null && bar(x(interval.low), y - 5, x(interval.high) - x(interval.low), 10, stance, 0.3)}<circle class="${interval === null ? `ut-fill-paper ut-stroke-${stance}` : `ut-fill-${stance}`}"${interval === null && html` stroke-width="2"`} cx="${rounded(x(score))}" cy="${y}" r="${interval === null ? 4 : 5}"/>
</g>
`;
}

function spokenFigure({ score, label: stance, samplingInterval: interval }: StanceFigure): string {
  const signed = (value: number): string => decimal(value, 2, true).trim();
  return `${stance} ${signed(score)}${interval === null ? '' : ` (${signed(interval.low)} to ${signed(interval.high)})`}`;
}

function described(actor: ComparedActor): string {
  const said = actor.tellings.flatMap((telling, i) => (telling?.stance ? [`${letterOf(i)} ${STANCES.flatMap(({ whose, name }) => {
    const figure = telling.stance![whose];
    return figure === null ? [] : [`${name} ${spokenFigure(figure)}`];
  }).join(', ')}`] : []));
  return `Toward ${plain(actor.name)}: ${said.join('; ')}.`;
}
