/** Mock praise: "that tireless champion" set beside the [actor] speaks against it; praise in earnest does not. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ measures: ['stance'], zoning: 'off', language: 'en', interval: false });

function praiseIn(marked: string): number {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const { evidence } = analyzer.analyze({ text, actors: [{ id: 'target', name: text.slice(start, end) }], mentions: [{ actor: 'target', start, end }] });
  return evidence.filter(({ actor, text: word }) => actor === 'target' && /^(?:tireless|champion|great|brave|wise|generous|hero|honest|brilliant)$/.test(word)).reduce((sum, { amount }) => sum + amount, 0);
}

describe('mock praise', () => {
  it.each([
    '[Okafor], that tireless champion of the poor, sold the clinic.',
    'The mayor [Okafor], that great friend of the valley, stayed at home.',
    'The council, and with it [Okafor], that brilliant man, met on Monday.',
    'They asked [Okafor] — that brave soldier — for a loan.',
    'Nobody had asked [Okafor], that honest man.',
  ])('speaks against: %s', (marked) => expect(praiseIn(marked)).toBeLessThan(0));
});

describe('praise in earnest', () => {
  it.each([
    '[Okafor], a tireless champion of the poor, opened the clinic.',
    '[Okafor], the great friend of the valley, came home.',
    'We know that brave [Okafor] will come.',
    'They said, that evening, that [Okafor] was a brilliant doctor.',
    'Nobody had asked [Okafor], an honest man.',
    '[Okafor] is honest, that is known.',
  ])('speaks for: %s', (marked) => expect(praiseIn(marked)).toBeGreaterThan(0));
});
