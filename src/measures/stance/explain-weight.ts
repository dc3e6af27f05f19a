/** What stands behind a learned weight: the clue, its worth, and the rows it was learned from. */
import type { RuleExplanation } from '../../contract/lexicon.ts';
import { weightFile, type WeightRow } from './weights.ts';

const TABLES = [
  ['stance-word.', 'words', 'a word, by its stem, near an actor'],
] as const;

/** The explanation of a rule such as `stance-word.accus`; undefined where there is no such weight. */
export function explainWeight(rule: string): (Pick<RuleExplanation, 'rule' | 'measure' | 'category' | 'term' | 'strength'> & Partial<RuleExplanation>) | undefined {
  for (const [prefix, table, what] of TABLES) {
    if (!rule.startsWith(prefix)) continue;
    const key = rule.slice(prefix.length);
    const rows = weightFile[table];
    if (!Object.hasOwn(rows, key)) return undefined;
    return { rule, measure: 'stance', category: 'by how it stands to the actor', term: key, strength: null, basis: `Learned: ${weightFile.sources.join('; ')}.`, note: noteOf(what, rows[key]!) };
  }
  return undefined;
}

function noteOf(what: string, [first, second, weight, added]: WeightRow): string {
  const points = (thousandths: number) => (thousandths / 1000).toFixed(3);
  const byRelation = Object.entries(added ?? {}).map(([relation, more]) => `${relation.replace('group ', 'as ')} ${points(more)} more`);
  return `Weight of ${what}: ${[`${points(weight)} stance points`, ...byRelation].join(', ')}. Met in ${first} and ${second} rows.`;
}
