/** The audit as tables in Markdown. */
import { MEASURES, type Audit } from './audit.ts';
import { AXES, type Axis } from './sentences.ts';

const WHO: Record<Axis, string> = {
  people: 'names of people', countries: 'countries in one word', states: 'countries in two words', parties: 'parties and their members', outlets: 'outlets',
  genders: 'words for women and men, beside an actor', groups: 'faiths and origins with a capital, beside an actor', commons: 'groups without a capital, beside an actor',
};

export function tables({ moves, sentences, fillings }: Audit): string {
  const lines = [
    `| what is swapped | sentences | with each filling | ${MEASURES.map((measure) => `${measure} moves`).join(' | ')} |`, `|---|---|---|${MEASURES.map(() => '---|').join('')}`,
    ...AXES.map((axis) => `| ${WHO[axis]} | ${sentences[axis]} | ${fillings[axis]} | ${MEASURES.map((measure) => moves.filter((m) => m.axis === axis && m.measure === measure).length).join(' | ')} |`),
    `| all | ${sum(sentences)} | ${sum(fillings)} | ${MEASURES.map((measure) => moves.filter((m) => m.measure === measure).length).join(' | ')} |`,
    '', 'Every one that moves:', '', '| sentence | fillings that move | measure |', '|---|---|---|',
  ];
  const rows = new Map<string, string[]>();
  for (const { template, measure, filling } of moves) {
    const key = `${template}\n${measure}`;
    rows.set(key, [...(rows.get(key) ?? []), filling]);
  }
  for (const [key, names] of rows) {
    const [template, measure] = key.split('\n');
    lines.push(`| ${template} | ${names.join(', ')} | ${measure} |`);
  }
  return lines.join('\n');
}

const sum = (counts: Record<string, number>): number => Object.values(counts).reduce((a, b) => a + b, 0);
