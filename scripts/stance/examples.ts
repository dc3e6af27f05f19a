/** The clues of each training row, as sparse vectors. */
import { readFileSync } from 'node:fs';
import { createAnalyzer } from '../../src/analyze.ts';
import { Matcher } from '../../src/lexicons/matcher.ts';
import type { Finding } from '../../src/contract/measure.ts';
import { SCALES, visitClues } from '../../src/measures/stance/clues.ts';
import { StanceColumns } from '../../src/measures/stance/columns.ts';
import { GROUP_NAMES, groupOf } from '../../src/measures/stance/relation-groups.ts';
import { Relater } from '../../src/measures/stance/relater.ts';
import { RELATIONS } from '../../src/measures/stance/relations.ts';
import { frames } from '../../src/measures/stance/rows.ts';
import { AGAINST, rootOf } from '../../src/measures/stance/scale.ts';
import { SentenceStructure } from '../../src/measures/stance/structure.ts';
import { tellingWords } from '../../src/measures/stance/telling-words.ts';
import { WordLists } from '../../src/measures/stance/word-facts.ts';
import type { Reading } from '../../src/reading.ts';

export interface Example {
  label: number;
  /** Rows of one article, which stay on one side of a split. */
  group: string;
  text: string;
  domain: number;
  weight: number;
  clues: Int32Array;
  values: Float32Array;
  /** The token of each clue. */
  tokens: Int16Array;
  standing: Int32Array;
}

/** Numbers for strings, in the order in which they were met. */
export class Numbering {
  readonly names: string[] = [];
  readonly counts: number[][] = [];
  private readonly numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.length;
      this.numbers.set(name, number);
      this.names.push(name);
      this.counts.push([0, 0, 0]);
    }
    return number;
  }
}

/** Standings that name the word itself, not a deed of it. */
const BESIDE = new Set(['under', 'before', 'after']);

interface Row { id: string; text: string; target: { text: string; start: number; end: number }; label: number }

export class ExampleReader {
  readonly clues = new Numbering();
  readonly standings = new Numbering();
  private readonly lists = new WordLists(null);
  private readonly matcher = new Matcher(frames);
  private current: { clues: number[]; values: number[]; tokens: number[]; standing: number[] } = { clues: [], values: [], tokens: [], standing: [] };
  private readonly analyzer = createAnalyzer({
    zoning: 'off', language: 'en', measures: [{ id: 'clues', unit: 'clues', categories: {}, find: (document): Finding[] => this.visit(document as unknown as Reading) }],
  });

  /** `domain` tells the sets apart; -1 is for rows that only measure. */
  read(file: string, domain: number, weight: number): Example[] {
    const rows = readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
    return rows.map((row) => {
      this.current = { clues: [], values: [], tokens: [], standing: [] };
      const { start, end, text } = row.target;
      this.analyzer.analyze({ text: row.text, actors: [{ id: 'target', name: text }], mentions: [{ actor: 'target', start, end }] });
      const { clues, values, tokens, standing } = this.current;
      if (domain >= 0) {
        for (const clue of new Set(clues)) this.clues.counts[clue]![domain]!++;
        for (const key of new Set(standing)) this.standings.counts[key]![domain]!++;
      }
      return {
        label: row.label, group: articleOf(row.id), text: row.text, domain: Math.max(0, domain), weight,
        clues: Int32Array.from(clues), values: Float32Array.from(values), tokens: Int16Array.from(tokens), standing: Int32Array.from(standing),
      };
    });
  }

  private visit(reading: Reading): Finding[] {
    const mention = reading.actorsRead.actors.find((actor) => actor.id === 'target')?.mentions[0];
    if (!mention) return [];
    const columns = new StanceColumns(reading, this.lists);
    const structure = new SentenceStructure(columns, mention.sentence);
    const add = (name: string, x: number, token: number) => {
      this.current.clues.push(this.clues.of(name));
      this.current.values.push(x);
      this.current.tokens.push(token);
    };
    visitClues(mention, structure, tellingWords(structure, this.matcher), new Relater(columns), {
      rating({ token }, scale, relation, rating) {
        const x = rootOf(rating);
        for (const kind of x < 0 ? ['', AGAINST] : ['']) {
          add(`rating|${SCALES[scale]}${kind}`, x, token);
          add(`rating|${SCALES[scale]}${kind}|${RELATIONS[relation]}`, x, token);
        }
      },
      word({ token, facts: { stem } }, relation, x) {
        add(`word|${stem}`, x, token);
        add(`word|${stem}|group ${GROUP_NAMES[groupOf[relation]!]}`, x, token);
        add(`word|${stem}|${RELATIONS[relation]}`, x, token);
      },
      frame({ token }, id, relation, x) {
        add(`frame|${id}|group ${GROUP_NAMES[groupOf[relation]!]}`, x, token);
        add(`frame|${id}|${RELATIONS[relation]}`, x, token);
      },
      standing: (key) => this.current.standing.push(this.standings.of(key)),
      standingOf: (relation, word) => this.current.standing.push(this.standings.of(BESIDE.has(relation) ? `${relation} ${word}` : `${relation} of ${word}`)),
    });
    return [];
  }
}

/** "nm-allsides_6250_2689_12_…" and "dse-train-1-p": the part that names the article or the sentence. */
function articleOf(id: string): string {
  if (id.startsWith('own')) return id.slice(0, id.lastIndexOf('_'));
  if (id.startsWith('dse')) return id.replace(/-[pq]$/, '');
  return id.split('_').slice(0, id.includes('polusa') ? 3 : 2).join('_');
}
