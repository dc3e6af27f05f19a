/** The rules of loaded language that are code, on tables: each marks the [bracketed] marks or words of its sentences, and nothing in those without brackets. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { bracketed } from './fixtures/brackets.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['loadedLanguage'], interval: false });

function marked(rule: string, sentence: string): string {
  const { text } = bracketed(sentence);
  let shown = '';
  let at = 0;
  for (const evidence of analyzer.analyze(text).evidence) {
    if (evidence.rule !== `loaded-rule.${rule}`) continue;
    shown += `${text.slice(at, evidence.start)}[${evidence.text}]`;
    at = evidence.end;
  }
  return shown + text.slice(at);
}

const sentences: Record<string, string[]> = {
  'rhetorical-question': [
    'Who cares about the ferry[?]', 'Who would pay for it[?]', 'Who else knew[?]', 'What could be simpler[?]', 'What on earth were they thinking[?]', 'What is the point[?]',
    'Why should they pay[?]', 'Why not sell it[?]', 'How dare they[?]', 'How long must we wait[?]', 'How much longer[?]', 'Isn’t it time[?]', "Isn't it time[?]", 'Don’t they see it[?]',
    'When will they learn[?]', 'Where are the cranes[?]', 'Is it any wonder[?]', 'Are we supposed to clap[?]', 'Do they really care[?]', 'Does anyone believe it[?]', 'Has anyone asked the crew[?]',
    'Have we learned nothing[?]', 'Since when[?]', 'Sound familiar[?]', 'Must we pay twice[?]', 'Should we just clap[?]', 'Need I say more[?]',
    'And who would pay[?]', 'But the money, where is it[?]', 'So they left[?]', 'Or was it luck[?]', 'Well, who cares[?]', 'Really, who knew[?]',
    'It is late, isn’t it[?]', "They won, didn't they[?]", 'They are gone, are they[?]', 'You saw it, don’t you[?]', 'The town pays, does it[?]', 'There is a plan, isn’t there[?]',
    'Was there any wonder that it sank[?]', 'Could they honestly mean it[?]', 'What would a cook know about borders[?]', 'What am I supposed to say to him[?]', 'What would it cost?', 'What are they building?', 'Was that meant seriously[?]', 'Will it ever again be safe[?]', 'Had the town no shame[?]',
    '“Who cares about the ferry[?]”', '(Who cares about the ferry[?])',
    '“It is art, isn’t it[?]” said the mayor.', 'They wrote: “Where are the eels now[?]” It rained.', 'It cost them ten million. It sank in May. Did that trouble the owners[?]',
    'And the ferry?', 'But the crew of the ferry?', 'VOSS: It cost ten million. Did that trouble you?', 'Did that trouble the owners? It did. They paid.', 'Voss said it sank. “Did that trouble the owners?”',
    'Which ship left first?', 'Did the ferry leave?', 'Where did it go?', 'When does it leave?', 'What did it cost?', 'Who runs the port?', 'How far is it?', 'The ferry left, or did it not?',
    'Who cares about the ferry.', 'They asked who cares.', 'Q: Who cares about the ferry?', 'VOSS: Why should they pay?', 'MR. VOSS: Why should they pay?', 'Who cares? it said on the wall of the mill.',
    'Sorry is no answer?', 'Andes or Alps?', 'The ferry, is it late or early?',
  ],
  denunciation: [
    'Voss dismissed that as [fairy tales].', 'The claim was dismissed by Voss as “[guesswork].”', 'Voss dismissed the offer as “[old soup in a new bowl]”.', 'The union denounced the plan as a [bung] for the port.',
    'The bill, which the union has denounced as “a [bung for the port]”, failed.', 'The paper derided the report as the [ravings] of a fool.', 'Voss mocked the plan as nothing more than a [fig-leaf].', 'Voss ridiculed the ferry as a mere “[bathtub]”.',
    'Voss dismissed the claim as false.', 'Voss dismissed the claim as a coincidence.', 'He was dismissed as head of the port.', 'The court condemned the raid as a violation of the treaty.', 'The union condemned the attack as a crime.', 'Voss dismissed the claim.', 'Voss condemned the raid on the port in May.',
    'Voss described the port as a village.', 'Voss praised the port as a haven.', 'As the union denounced the plan, Voss left.', 'Voss dismissed the claim, as did the union.', 'Voss dismissed it as premature.', 'Voss condemned Roy as special counsel.',
  ],
  demand: [
    'The port [should] close.', 'The port [must] close.', 'They [ought] to close it.', 'The town [needs] to sell it.', 'They [need] to sell it.', 'The port [should] never close.', 'The port [must] not close.',
    'The fee [must] fall.', 'It [should] be free.', 'The port [should] now close and [must] be sold.', 'The town [must] pay. It is late.',
    'No port [should] want that.', 'It [must] act for the town.', 'The town wants what the port must not want.', 'They differ on how a town should take its port back.', 'If it wants peace, the town must pay.', 'It is a port which the town must sell.',
    'Here is what should happen.', 'I should like to see it.', 'Readers should treat it with care.', 'It must, it must be said, be late.', 'The crew, it must be supposed, knew.', 'Nobody [should] panic.',
    'Should the port close, they leave.', 'Must it close?', 'The port should close?', '“The port should close,” said Voss.', 'Voss said the port must close.', 'The ferry should arrive by noon.', 'It should rain by noon.',
    'Applicants must apply by May.', 'The law says that ships must stop.', 'Students should bring a pen.', 'It needs rain.', 'They need sleep.', 'They ought, some day, to know.', 'Voss argues that it should close.',
    'If it rains, they must stay.', 'You should see it.', 'It must.', 'They said that the port should close.', 'The court must rule.', 'The port should, in May,', 'It needs',
  ],
  'scare-quotes': [
    'She was told, in a note from the clerk, that her post had been “sunsetted”.', 'It is late that they brought a [“gift”].', 'Officials hail “record progress” in May.', 'The [“reform”] cost them a year.', 'Their [“free lunch”] came late.', 'The [“very free lunch”] came late.', 'They met the [“experts”].', 'It was [‘progress’] again.',
    'The “free lunch for all” came late.', 'The “green card” law passed.', 'It came under the “open house” programme.', 'The [“green card”] swindle cost them a year.', 'It came under the [“open house”] pretence.', 'The album “Harbour” sold.', 'The song “all night” sold.', 'The ship is called “the crown”.', 'The word “ferry” is old.', 'It is known as “the ditch”.',
    'She said it was “late”.', 'They described it as “sad”.', 'The law was branded “cruel”.', 'The “is it” came late.', 'The “we” of the town is small.', 'The “40 days” passed.', 'The “Reform” cost them.',
    'The “free Lunch” came late.', 'It ran “in the red” for years.', 'It ran “because late” for years.', 'Dwayne “the rock” Johnson left.', 'The “late!” came late.', 'The “” came late.', 'Watch it at <a href="http://harbour.example"> the harbour.', 'They left the <p class="late"> there.', 'The “reform cost them a year.',
  ],
  shouting: [
    'THE ferry left.', 'IT was May.', '[NEVER] again.', 'They will [NEVER] learn.', 'They paid [TWICE] for it.', 'They paid [NOTHING EVER] for the old port.', '[NEVER] again will they sail.', 'They will [NEVER], ever, learn [NOTHING].', 'I will [NOT] go.', 'It was “[NOT] a plan”.',
    'Officials at NATO met. A Nato official said NATO was ready.', 'He met Us and the US fleet.', 'They flew to Bern with NATO and sat with NATO.', 'THEY WILL NEVER LEARN.', 'NEVER AGAIN will they sail.', 'THEY WILL NEVER learn that.', 'The NATO fleet left.', 'The US fleet left.', 'The NOT ZORVA fleet left.', 'The ZORVA NOT fleet left.', 'A ZORVA left.', 'They will never learn.', 'They got an A in it.',
    'A DOG and a cat sat there.',
  ],
  exclamation: [
    'They left[!]', '“They left[!]”', '(They left[!])', 'They left. It rained[!] It was May.', 'They left.', 'They left?', 'Yahoo! left the town.', 'The “go!” was heard by all.',
  ],
};

describe.each(Object.entries(sentences))('%s', (rule, examples) => {
  it.each(examples)('%s', (example) => {
    expect(marked(rule, example)).toBe(example);
  });
});

it('finds as many marks as there are, in a text of any length', () => {
  const times = 160_000;
  const { evidence } = createAnalyzer({ zoning: 'off', language: 'en', measures: ['loadedLanguage'] }).analyze('Go home! '.repeat(times));
  expect(evidence).toHaveLength(times);
});
