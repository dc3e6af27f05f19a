/**
 * The articles of `seeds/dev` and the sentences of all reporting rows as they are read now: no claim that all of it is right (the gold beside the articles and
 * the tables of the other tests say what is), but nothing changes unseen. After a change that was meant, look through the difference and accept it:
 * `npx vitest run test/goldens.test.ts -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createAnalyzer, type Report } from '../src/index.ts';
import { reporting } from '../src/voices/cues.ts';

const folder = new URL('../seeds/dev/', import.meta.url);
const analyzer = createAnalyzer({ interval: false });

const signed = (amount: number): string => (amount < 0 ? '' : '+') + String(amount);

/** Sentence by sentence: the words, then what is attributed to whom from there on, then the evidence. */
function golden({ document, zones, sentences, voices, attributions, evidence }: Report): string {
  const text = document.text!;
  const cut = (start: number, end: number): string => text.slice(start, end).replace(/\s+/g, ' ');
  const short = (start: number, end: number): string => (end - start > 60 ? `${cut(start, start + 28).trim()} … ${cut(end - 28, end).trim()}` : cut(start, end));
  const lines = zones.map(({ kind, start, end }) => `${kind}: ${short(start, end).trim()}`);
  lines.push('', ...voices.map(({ name, kind, named, words, actor }) => `voice ${name}: ${[kind, named ? 'named' : 'not named', `${words} words`, actor ?? 'no actor'].join(', ')}`));
  sentences.forEach((sentence, s) => {
    lines.push('', cut(sentence.start, sentence.end));
    const isHere = (at: number): boolean => at >= sentence.start && at < (sentences[s + 1]?.start ?? Infinity);
    for (const { parent, voice, mode, act, reliability, onRecord, source, cue, content } of attributions) {
      if (!isHere(content[0]!.start)) continue;
      const { name } = voices.find(({ id }) => id === voice)!;
      const record = onRecord === null ? 'record unknown' : onRecord ? 'on record' : 'off record';
      lines.push(`  ${parent === null ? '' : 'inner '}${mode} ${act} of ${name}, ${reliability}, ${record}: ${source?.text ?? '–'} | ${cue?.text ?? '–'} | ${content.map(({ start, end }) => short(start, end)).join(' | ')}`);
    }
    for (const { measure, category, amount, rule, text: words, actor, sentence: index } of evidence) {
      if (index === s && measure !== 'attribution') lines.push(`  ${measure} ${category} ${signed(amount)} ${words} (${[rule, actor].filter((part) => part !== null).join(', ')})`);
    }
  });
  return `${lines.join('\n')}\n`;
}

/** One sentence and a line for each attribution in it. */
function readings(sentence: string): string {
  const text = sentence.replace(/[[\]]/g, '');
  const { attributions, voices } = speech.analyze(text);
  const lines = attributions.map(({ parent, voice, mode, act, source, cue, content }) => {
    const { name, kind } = voices.find(({ id }) => id === voice)!;
    return `  ${parent === null ? '' : 'inner '}${mode} ${act} of ${name} (${kind}): ${source?.text ?? '–'} | ${cue?.text ?? '–'} | ${content.map(({ start, end }) => text.slice(start, end)).join(' | ')}`;
  });
  return [text, ...lines, ''].join('\n');
}
const speech = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'], interval: false });

/** Rows by kind, the verbs by their first letter too. */
const groups = new Map<string, string[]>();
for (const { kind, term, hit, miss } of reporting) {
  const group = kind === 'verb' ? `verbs-${/[a-z]/.exec(term)![0]}` : `${kind}s`;
  groups.set(group, [...(groups.get(group) ?? []), ...hit, ...miss]);
}

describe('reads as before', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.txt')).sort())('%s', async (name) => {
    const report = analyzer.analyze({ text: readFileSync(new URL(name, folder), 'utf8') });
    await expect(golden(report)).toMatchFileSnapshot(`golden/seeds/${name}`);
  });

  it.each([...groups.keys()].sort())('the sentences of the rows: %s', async (group) => {
    await expect(groups.get(group)!.map(readings).join('')).toMatchFileSnapshot(`golden/rows/${group}.txt`);
  });
});
