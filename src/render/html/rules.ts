/** The rules that fired, each once: what it looks for, how strong it is, and on whose judgement. */
import type { RuleExplanation } from '../../contract/index.ts';
import { counted, decimal, measureName } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { html, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** A term's alternatives are parted by strokes, as a reader would; a rule's sentence is left as it is. */
function lookedFor({ term }: RuleExplanation): Markup {
  if (/[.!?]$/.test(term) && term.includes(' ') && /^[A-Z]/.test(term)) return html`${plain(term).replace(/\.$/, '')}`;
  return html`<q>${plain(term).replaceAll('|', '/')}</q>`;
}

/** The table of the rules; without explanations, their ids and how often each fired. */
export function rules(view: View): Markup | null {
  if (view.rules.length === 0) return null;
  const times = new Map<string, number>();
  for (const { rule } of view.report.evidence) times.set(rule, (times.get(rule) ?? 0) + 1);
  const bases = [...new Set(view.rules.map((rule) => view.explanation(rule)?.basis ?? ''))].filter((basis) => basis !== '');
  const measures = new Map(view.report.evidence.map(({ rule, measure }) => [rule, measure]));
  return html`<details class="ut-rules" id="${view.id('rules')}">
<summary><h2>The ${counted(view.rules.length, 'rule')} that fired</h2></summary>
${bases.length > 0 && html`<ol class="ut-bases">${bases.map((basis) => html`<li>${basis}</li>`)}</ol>
`}<ul class="ut-rule-list">${view.rules.map((rule, number) => {
    const explanation = view.explanation(rule);
    return html`<li id="${view.id(`r${number}`)}" tabindex="-1"><code>${plain(rule)}</code> <span class="ut-soft">${measureName(measures.get(rule) ?? '')}, ${counted(times.get(rule) ?? 0, 'time')}</span>
${explanation !== null && html`<p><span class="ut-looks">${sentenceOn(explanation)}</span>${ratingsOf(explanation)}${basisNumber(bases, explanation)}</p>
${explanation.note !== null && html`<p class="ut-soft">${explanation.note}</p>
`}${explanation.examples.hit.length > 0 && html`<p class="ut-soft">Fires: ${explanation.examples.hit[0]!}</p>
`}${explanation.examples.miss.length > 0 && html`<p class="ut-soft">Stays silent: ${explanation.examples.miss[0]!}</p>
`}`}</li>
`;
  })}</ul>
</details>`;
}

/** The script copies it into the notes that it opens. */
function sentenceOn(explanation: RuleExplanation): Markup {
  const { strength } = explanation;
  return html`Looks for: ${lookedFor(explanation)}.${strength !== null && ` Strength ${strength} of 4.`}`;
}

function ratingsOf({ ratings, mean, spread }: RuleExplanation): string | null {
  return ratings.length > 0 && mean !== null && spread !== null ? ` Ratings ${ratings.join(', ')}: mean ${decimal(mean)}, spread ${decimal(spread)}.` : null;
}

function basisNumber(bases: readonly string[], { basis }: RuleExplanation): Markup | null {
  const number = bases.indexOf(basis) + 1;
  return number === 0 ? null : html` Basis ${number}.`;
}
