/** Rows and actors of your own, beside the built-in ones. Rows at fault are refused with the field and the value. */
import { type ActorInput, createAnalyzer, type Lexicon, UndertoneError } from 'undertone';

const harbour: Lexicon = {
  measure: 'loadedLanguage',
  rows: [
    // A plain word stands ready: "laid up". Strength from 0 to 4; the gate keeps a row silent where the word is innocent.
    { id: 'harbour.mothballed', term: 'mothballed', category: 'emotive-metaphor', strength: 2, basis: 'judgement', gate: { pos: ['VERB', 'ADJ'] } },
    { id: 'harbour.rust-bucket', term: 'rust bucket|buckets', category: 'dysphemism', strength: 3, basis: 'judgement' },
  ],
};
const actors: ActorInput[] = [{ id: 'operator', name: 'Fjordline', kind: 'organization', aliases: ['the operator'] }];

const analyzer = createAnalyzer({ lexicons: [harbour], actors });
const { evidence, actors: found } = analyzer.analyze('Fjordline has mothballed its last good ferry. What is left is a rust bucket, and the operator knows it.');

for (const { rule, text } of evidence) if (rule.startsWith('harbour.')) console.log(`${rule}: ${text}`);
for (const { id, mentions } of found) console.log(`${id}: ${mentions.map(({ text }) => text).join(', ')}`);

try {
  createAnalyzer({ lexicons: [{ measure: 'loadedLanguage', rows: [{ ...harbour.rows[0]!, strength: 9 }] }] });
} catch (error) {
  if (error instanceof UndertoneError) console.log(`${error.code}: ${error.field}`);
}
