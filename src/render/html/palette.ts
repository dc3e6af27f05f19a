/**
 * The colours by what they mean, on light and on dark paper. Those of the measures and of favour and disfavour differ in lightness as well as in hue
 * (after Okabe and Ito, "Color Universal Design", 2008), and each has a contrast of 4.5 to 1 or more with its paper, as text needs (WCAG 2.2, 1.4.3).
 */
export const PALETTE = {
  paper: ['#fffefb', '#15171a'],
  surface: ['#f5f2ea', '#1f2226'],
  ink: ['#1c1b19', '#ecebe7'],
  soft: ['#5d5a53', '#aeaba4'],
  line: ['#d8d3c7', '#3d4147'],
  hedging: ['#0b5fa5', '#74b6f2'],
  loadedLanguage: ['#b23c08', '#ff9d6b'],
  attribution: ['#00685a', '#56c5b2'],
  stance: ['#7b3294', '#d5a2e8'],
  own: ['#655a00', '#d3c25c'],
  said: ['#e3efec', '#1d312e'],
  favourable: ['#1a66a8', '#7cb9f0'],
  unfavourable: ['#b04a08', '#f2a463'],
  mixed: ['#67557f', '#b9a8d4'],
  neutral: ['#5d5a53', '#aeaba4'],
  warning: ['#8a5a00', '#e5b85c'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

export type Colour = keyof typeof PALETTE;

/** The colour of a measure; the caller's own share one. */
export function colourOf(measure: string): Colour {
  return measure === 'hedging' || measure === 'loadedLanguage' || measure === 'attribution' || measure === 'stance' ? measure : 'own';
}

const declarations = (side: 0 | 1): string =>
  Object.entries(PALETTE).map(([name, colours]) => `--ut-${name}:${colours[side]};`).join('');

/** The colours as custom properties on `.ut`: as the reader's system asks, or as `data-theme` says. */
export const PALETTE_STYLES =
  `.ut{color-scheme:light;${declarations(0)}}\n` +
  `@media (prefers-color-scheme:dark){.ut:not([data-theme=light]){color-scheme:dark;${declarations(1)}}}\n` +
  `.ut[data-theme=dark]{color-scheme:dark;${declarations(1)}}\n` +
  `@media print{.ut,.ut[data-theme=dark]{color-scheme:light;${declarations(0)}}}\n`;
