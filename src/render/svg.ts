/** Figures of a report as SVG. */
import type { Report } from '../contract/index.ts';
import { UndertoneError } from '../contract/error.ts';
import { checkReport, optionsIn } from './given.ts';
import type { Theme } from './html/page.ts';
import { titleOf } from './html/title.ts';
import { course } from './svg/course.ts';
import { type Picture, standalonePicture } from './svg/picture.ts';
import { profile } from './svg/profile.ts';
import { sourcesPicture } from './svg/sources.ts';
import { stancePicture } from './svg/stance.ts';

const FIGURES = { profile, stance: stancePicture, sources: sourcesPicture, course } as const;

/** `profile`: the scores. `stance`: speakers and actors. `sources`: shares of the attributed words. `course`: each measure through the article. */
export type Figure = keyof typeof FIGURES;
/** All figures that `renderSvg` draws. */
export const FIGURE_NAMES = Object.keys(FIGURES) as Figure[];

/** How `renderSvg` and `renderComparisonSvg` draw. */
export interface SvgOptions {
  /** Of the drawing, in pixels, 320 to 2000. Default 720. The height follows. */
  width?: number;
  /** `auto` follows the reader's system. Default `auto`. */
  theme?: Theme;
}

const NARROWEST = 320;
const WIDEST = 2000;

/**
 * An SVG file, ending in a line break, with a title and a description for those who do not see it.
 * @throws UndertoneError `invalid-input` where it is no report, `invalid-options` where there is no such figure
 */
export function renderSvg(report: Report, figure: Figure, options?: SvgOptions): string {
  checkReport(report);
  const { width = 720, theme = 'auto' } = optionsIn(options, ['width', 'theme']);
  return standalonePicture(pictureOf(report, figure, width), theme);
}

/** The figure, to be put in a page by `inlinePicture`. */
export function pictureOf(report: Report, figure: Figure, width = 720): Picture {
  if (!Object.hasOwn(FIGURES, figure)) throw new UndertoneError('invalid-options', 'figure', `must be one of ${FIGURE_NAMES.join(', ')}`, figure);
  const fitting = Number.isFinite(width) ? Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) : 720;
  return FIGURES[figure](report, titleOf(report), fitting);
}
