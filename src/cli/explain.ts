/** `undertone explain` */
import { type Command, Option } from 'commander';
import { explain, type Gate, type Neighbourhood, type RuleExplanation } from '../index.ts';
import { wrap } from '../render/text/plain.ts';
import { messageOf, WrongUse } from './failure.ts';
import { standardOutput } from './output.ts';

/** Adds the command. */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('why a lexicon row or rule exists: its strength, where that comes from, and examples')
    .argument('<rule>', 'the id that stands beside a piece of evidence, such as hedging.may')
    .addOption(new Option('--format <format>', 'how to write it').choices(['text', 'json']).default('text'))
    .action((rule: string, { format }: { format: 'text' | 'json' }) => {
      const explanation = explained(rule);
      standardOutput().write(format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : explanationText(explanation));
    });
}

function explained(rule: string): RuleExplanation {
  try {
    return explain(rule);
  } catch (error) {
    throw new WrongUse(messageOf(error));
  }
}

/** The explanation as text, 80 columns wide. */
export function explanationText(explanation: RuleExplanation): string {
  const { rule, measure, category, term, strength, ratings, mean, spread, basis, gate, examples, note } = explanation;
  const rows: [string, string][] = [
    ['measure', `${measure}, ${category}`],
    ['looks for', term],
    ['strength', strength === null ? 'depends on the case' : `${strength} of 4`],
  ];
  if (ratings.length > 0) rows.push(['ratings', `${ratings.join(', ')} (mean ${mean}, spread ${spread})`]);
  rows.push(['basis', basis]);
  for (const condition of conditions(gate)) rows.push(['only if', condition]);
  for (const example of examples.hit) rows.push(['fires', example]);
  for (const example of examples.miss) rows.push(['silent', example]);
  if (note !== null) rows.push(['note', note]);

  let last = '';
  const lines = rows.flatMap(([name, text]) => {
    const label = name === last ? '' : name;
    last = name;
    return wrap(text, 66).map((line, index) => `   ${(index === 0 ? label : '').padEnd(10)} ${line}`);
  });
  return `${[` ${rule}`, ...lines].join('\n')}\n`;
}

/** The gate, a sentence for each condition. */
function conditions(gate: Gate | null): string[] {
  if (gate === null) return [];
  const any = (words: string[]): string => words.join(', ');
  const close = ({ words, before, after }: Neighbourhood): string =>
    `${any(words)} within ${before} words before or ${after} words after`;
  const said: string[] = [];
  if (gate.pos) said.push(`it is used as ${any(gate.pos)}`);
  if (gate.notPos) said.push(`it is not used as ${any(gate.notPos)}`);
  if (gate.before) said.push(`the word before it is ${any(gate.before)}`);
  if (gate.notBefore) said.push(`the word before it is not ${any(gate.notBefore)}`);
  if (gate.after) said.push(`the word after it is ${any(gate.after)}`);
  if (gate.notAfter) said.push(`the word after it is not ${any(gate.notAfter)}`);
  if (gate.near) said.push(`there is ${close(gate.near)}`);
  if (gate.notNear) said.push(`there is not ${close(gate.notNear)}`);
  if (gate.letters) said.push(gate.letters === 'lower' ? 'it is not capitalised' : 'it is capitalised');
  if (gate.insideNames) said.push('(it may stand inside a name)');
  if (gate.charged) said.push('its sentence holds other, clearly loaded language in the same voice');
  return said;
}
