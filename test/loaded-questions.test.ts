/** Questions within an article: one that argues is marked whole, unless the text goes on to answer it. */
import { describe, expect, it } from 'vitest';
import { scoreLoadedLanguage } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

/** As much of an article as shows how it goes on. */
const BEFORE = 'The mill at Orvand shut in May. Its gates were sold in June. The river is lower than last year.\n\n';
const AFTER = '\n\nThe next session is on Monday. The agenda has nine items. A bus leaves at six.';

function marked(example: string): string {
  const { text } = bracketed(example);
  const whole = BEFORE + text + AFTER;
  const { evidence } = scoreLoadedLanguage(whole, { language: 'en', interval: false });
  let out = whole;
  for (const { start, end, category } of [...evidence].reverse()) if (category === 'rhetorical-question') out = `${out.slice(0, start)}[${out.slice(start, end)}]${out.slice(end)}`;
  return out.slice(BEFORE.length, out.length - AFTER.length);
}

const examples: Record<string, string[]> = {
  'argues, and is marked whole': [
    'The ferry is sold. [Who profits?]', 'The ferry is sold. [So who would pay for it?] The lamps stay dark.', 'The ferry is sold. [Where else can they cross?]', 'It “sends a signal”. [To whom, exactly?]',
    'He had a plan. “[Where are the eels now?]” she asked.', '‘[It is art, isn’t it?]’ he said. ‘You laughed at the bell.’', 'It cost ten million. It sank in May. [Did that trouble the owners?]',
    'The question is simple: [who benefits from it?]', 'The ferry is sold. [And what “tone” would please them?]', 'It was sold. [Does anyone (in the port or out of it) believe that?]',
  ],
  'one upon the other': [
    'They sold it. [Had nobody read the lease?] [Had they lost the key?]', 'They sold it. [What did they read?] [What did they think it said?] The lamps stay dark.',
    'They sold it. What did they read? The lease? Everyone had a copy, the council said.', 'The office is closed. Questions? Tips? Offers? Our desk reads them all.',
    'VOSS: They sold it. Had nobody read the lease? Had they lost the key?', '“They sold it,” he said. “Had they read it? Had they lost it?”', 'They sold it. Had they read it? It was long. Had they lost it? It was small.',
  ],
  'answered': [
    'Who would pay for it? The owners.', 'Who would pay for it? Nobody.', 'And where was the mayor? Sunning himself in Dubai.', 'So who would pay for it? The council said it would.', 'Will heads roll? Of course they won’t.',
    'And did they leave? They had not.', 'And did they leave? No.\n\nIt was late.', 'But was it worth it? Perhaps so, for the owners.', 'And what do they say? A spokesman insisted that the port was safe.', 'So where was it?\n\nIn the river.',
  ],
  'not answered by what follows': [
    'The ferry is sold. [So who would pay for it?] I have met that crew.', 'The ferry is sold. [So who would pay for it?] The lamps stay dark, and the crew of the ferry sits at home.',
    'The ferry is sold. [So who would pay for it?]\n\nThe council said it would meet.', 'The ferry is sold. “[Who would pay for it?]” he asked. Nobody knew the price.',
  ],
  'asks to be answered': ['What did it cost? The lamps stay dark.', 'When does it leave?', 'TAQ: And will you stay?', 'She asked who would pay for it.', 'Do you have a view on the matter? Write to us.', 'And the ferry? It was sold.'],
};

describe.each(Object.entries(examples))('a question that is %s', (_, rows) => {
  it.each(rows)('%s', (example) => expect(marked(example)).toBe(example));
});

describe('a question in an excerpt', () => {
  it.each(['So who would pay for it[?]', 'The ferry is sold. So who would pay for it[?]', 'So who would pay for it[?] Nobody.', 'They sold it. Had they read it? Had they lost it[?]'])('%s', (example) => {
    const { text, spans } = bracketed(example);
    const { evidence } = scoreLoadedLanguage(text, { language: 'en', interval: false });
    expect(evidence.filter(({ category }) => category === 'rhetorical-question').map(({ start, end }) => ({ start, end }))).toEqual(spans.map(({ start, end }) => ({ start, end })));
  });
});
