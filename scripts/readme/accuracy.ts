/** The figures of accuracy as the README shows them, from what the benchmarks wrote. */
import { type Figure, type Figures, plain, share, spread } from './format.ts';

/** What is read of benchmarks/results/accuracy.json. */
export interface Accuracy {
  date: string;
  package: { version: string };
  corpus: Record<'dev' | 'test', { figures: Figures }>;
  rows: Record<string, { figures: Figures; curve?: readonly Step[]; length?: { lengthAlone: number; score: number; withinLength: number } }>;
}

/** What is read of benchmarks/results/agreement.json. */
export interface Agreement {
  groups: Record<'test', { figures: Figures }>;
}

/** Sentences by their score, from above `from` to `to`, and the share of them that readers marked. */
interface Step {
  from: number;
  to: number;
  marked: number;
}

/** Layer, name of the figure, its key, whether the two readings are compared by the same key. */
const LAYERS: readonly (readonly [layer: string, figure: string, key: string, isRead?: boolean])[] = [
  ['zones, what is in scope', 'character F1', 'zones in scope, characters F1'],
  ['hedges', 'word F1', 'hedges, words F1'],
  ['boosters', 'word F1', 'boosters, words F1'],
  ['loaded words', 'word F1', 'loaded words, words F1'],
  ['attribution, content', 'character F1', 'attribution content, characters F1'],
  ['attribution, source', 'character F1', 'attribution source, characters F1'],
  ['attribution, cue', 'character F1', 'attribution cue, characters F1'],
  ['attribution, content met with the right source', 'pair', 'attribution pair', false],
  ['mode · act · source kind', 'macro-F1', 'mode · act · source kind'],
  ['mentions of actors', 'span F1', 'mentions F1'],
  ['actors', 'B³ F1', 'actors B³ F1'],
  ['stance of the text, of the author, of each voice', 'macro-F1', 'stance of text · stance of author · stance of voices'],
];

export function seedTable({ corpus }: Accuracy, { groups }: Agreement): string {
  const lines = LAYERS.map(([layer, figure, key, isRead = true]) => {
    const keys = key.split(' · ');
    const half = (figures: Figures): string => (keys.length > 1 ? keys.map((k) => plain(figures[`${k} macro-F1`])).join(' · ') : spread(figures[key]));
    const read = groups.test.figures;
    const readings = keys.length > 1 ? `alpha ${keys.map((k) => plain(read[`${k} alpha`])).join(' · ')}` : isRead ? plain(read[key]) : '';
    return `| ${layer} | ${figure} | ${half(corpus.dev.figures)} | ${half(corpus.test.figures)} | ${readings}${readings && ' '}|`;
  });
  return ['| layer | figure | dev | test | two readings of test against each other |', '|---|---|---|---|---|', ...lines].join('\n');
}

export function publicTable({ rows }: Accuracy): string {
  const of = (set: string, key: string): Figure => rows[set]!.figures[key]!;
  const lines = [
    ['PolNeAR (Newell et al. 2018), 84 articles', `content F1 ${spread(of('polnear.dev', 'content F1'))}, source F1 ${plain(of('polnear.dev', 'source F1'))}, cue F1 ${plain(of('polnear.dev', 'cue F1'))}, pair ${plain(of('polnear.dev', 'pair'))}, rank by attributed share ${plain(of('polnear.dev', 'rho'))}`],
    ['CoNLL-2010 Wikipedia hedges (Farkas et al. 2010)', `macro-F1 ${spread(of('conll2010-weasel.dev', 'macro-F1'))}, AUC ${plain(of('conll2010-weasel.dev', 'AUC'))}`],
    ['SFU review speculation (Konstantinova et al. 2012)', `word F1 ${spread(of('sfu-speculation.dev', 'word F1'))}; ${spread(of('sfu-speculation.dev', 'epistemic word F1'))} with the epistemic hedges alone, the only ones this set marks`],
    ['BABE media bias (Spinde et al. 2021)', `macro-F1 ${spread(of('babe.dev', 'macro-F1'))}, AUC ${plain(of('babe.dev', 'AUC'))}, word F1 ${plain(of('babe.dev', 'word F1'))}`],
    ['CheckThat! 2025 subjectivity, English', `macro-F1 ${spread(of('checkthat-subj.dev', 'macro-F1'))}, AUC ${plain(of('checkthat-subj.dev', 'AUC'))}`],
    ['NewsMTSC (Hamborg and Donnay 2021), rw · mt', `macro-F1 ${spread(of('newsmtsc-rw.dev', 'macro-F1'))} · ${spread(of('newsmtsc-mt.dev', 'macro-F1'))}`],
    ['SEESAW (Zhang et al. 2022)', `mean F1 of favourable and unfavourable ${spread(of('seesaw-stance.dev', 'F1 of -1 and 1'))}`],
    ['Directed sentiment (Park et al. 2021)', `macro-F1 ${spread(of('dse-directed.dev', 'macro-F1'))}`],
  ];
  return ['| set | figure |', '|---|---|', ...lines.map(([set, figure]) => `| ${set} | ${figure} |`)].join('\n');
}

const CURVES = ['conll2010-weasel.dev', 'sfu-speculation.dev', 'babe.dev', 'checkthat-subj.dev'] as const;

/** How the share of readers who mark a sentence rises with its score, and how little that is its length. */
export function curveSentences({ rows }: Accuracy): string {
  const [conll, sfu, babe, checkthat] = CURVES.map((set) => {
    const [none, middle, most] = [0, 0.5, 1].map((to) => share(rows[set]!.curve!.find((step) => step.to === to)!.marked));
    return `${none}, ${middle} and ${most}`;
  });
  const lengths = CURVES.map((set) => rows[set]!.length!);
  return [
    `  It rises with the share of readers who mark such a sentence, and that share differs from set to set: of the sentences at 0, at .35 to .5 and above .8, readers marked ${conll} in the CoNLL-2010 weasel set,`,
    `  ${sfu} in the SFU reviews, ${babe} in BABE, ${checkthat} in CheckThat (development rows). It is no disguised sentence length: within fifths of like length it orders the`,
    `  sentences as well as over all (AUC ${lengths.map((l) => `${plain(l.withinLength)} of ${plain(l.score)}`).join(', ')}), where length alone gives ${lengths.map((l) => plain(l.lengthAlone)).join(', ')}.`,
    '  `npm run bench:accuracy` prints the curve for each set.',
  ].join('\n');
}
