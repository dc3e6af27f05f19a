/** Figures of a comparison as SVG. */
import { UndertoneError } from '../../contract/error.ts';
import type { Comparison } from '../../contract/index.ts';
import { checkComparison, optionsIn } from '../given.ts';
import { type Picture, standalonePicture } from '../svg/picture.ts';
import type { SvgOptions } from '../svg.ts';
import { scoresPicture } from './svg/scores.ts';
import { sourcesPicture } from './svg/sources.ts';
import { stancePicture } from './svg/stance.ts';

const FIGURES = { scores: scoresPicture, stance: stancePicture, sources: sourcesPicture } as const;

/** `scores`: with their intervals. `stance`: toward those whom more than one names. `sources`: their shares of the attributed words. */
export type ComparisonFigure = keyof typeof FIGURES;
/** All figures that `renderComparisonSvg` draws. */
export const COMPARISON_FIGURES = Object.keys(FIGURES) as ComparisonFigure[];

/**
 * An SVG file, ending in a line break, with a title and a description for those who do not see it.
 * @throws UndertoneError `invalid-input` where it is no comparison, `invalid-options` where there is no such figure
 */
export function renderComparisonSvg(comparison: Comparison, figure: ComparisonFigure, options?: SvgOptions): string {
  checkComparison(comparison);
  const { width = 720, theme = 'auto' } = optionsIn(options, ['width', 'theme']);
  return standalonePicture(comparisonPicture(comparison, figure, width), theme);
}

export function comparisonPicture(comparison: Comparison, figure: ComparisonFigure, width: number): Picture {
  if (!Object.hasOwn(FIGURES, figure)) throw new UndertoneError('invalid-options', 'figure', `must be one of ${COMPARISON_FIGURES.join(', ')}`, figure);
  return FIGURES[figure](comparison, Number.isFinite(width) ? Math.min(2000, Math.max(320, Math.round(width))) : 720);
}
