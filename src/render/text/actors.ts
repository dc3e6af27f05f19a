/** Those the text names, and how the text, its author and each speaker stand toward them. */
import type { StanceFigure } from '../../contract/index.ts';
import { decimal, heading, type Page, paragraph } from './page.ts';
import { pad, shorten } from './plain.ts';

const SHOWN = 8;
const VOICES_SHOWN = 4;
/** Columns of a stance in the table. */
const FIGURE = 22;
/** Columns of a page that is too narrow for two stances side by side: the author then comes with the speakers. */
const NARROW = 72;

/** The whole section; nothing where stance was not measured. */
export function actors(page: Page): string[] {
  const { stance } = page.report.measures;
  if (stance.state === 'unmeasured') return [];
  const lines = [heading(page, 'ACTORS')];
  if (stance.actors.length === 0) return [...lines, '   nobody is named'];
  const isNarrow = page.width < NARROW;
  const nameWidth = isNarrow ? 20 : page.width - 58;
  lines.push(page.paint('faint', `   ${pad('', nameWidth)} mentions   ${pad('the text', FIGURE)}${isNarrow ? '' : 'the author'}`));
  for (const { actor, mentions, text, author, voices } of stance.actors.slice(0, SHOWN)) {
    const name = pad(shorten(page.actorName(actor), nameWidth), nameWidth);
    const own = author === null ? page.paint('faint', 'says nothing') : painted(page, author);
    lines.push(`   ${name}${pad(String(mentions), 9, 'left')}   ${painted(page, text)}${isNarrow ? '' : own}`);
    const said = voices.slice(0, VOICES_SHOWN).map(({ voice, ...stands }) => `${page.voiceName(voice)}: ${figure(stands)}`);
    if (isNarrow && author !== null) said.unshift(`the author: ${figure(author)}`);
    if (voices.length > VOICES_SHOWN) said.push(`and ${voices.length - VOICES_SHOWN} more`);
    if (said.length > 0) lines.push(...paragraph(page, said.join(' · '), 5, 'faint'));
  }
  const rest = stance.actors.length - SHOWN;
  if (rest > 0) lines.push(page.paint('faint', `   and ${rest} more`));
  lines.push(...paragraph(page, 'from −1, against, to +1, for; mixed: strong words on both sides', 3, 'faint'));
  return lines;
}

function figure({ score, label }: StanceFigure): string {
  return `${label} ${decimal(score, 2, true).trim()}`;
}

function painted(page: Page, stands: StanceFigure): string {
  return page.paint(stands.label === 'neutral' ? 'plain' : stands.label, pad(figure(stands), FIGURE));
}
