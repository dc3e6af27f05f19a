/** The entry `undertone/norms`: norms that come with the package. For others see `createNorms` and `undertone norms`. */
import type { Norms } from './contract/index.ts';
import made from './norms/us-political-news.json';

/**
 * US political news 2015–16: aggregate quantiles over the 300 training articles of PolNeAR (Newell, Margolin and Ruths, "An Attribution
 * Relations Corpus for Political News", LREC 2018). They tell what was usual in that genre, that country and those years, and nothing of others.
 */
export const usPoliticalNews: Norms = made as Norms;
