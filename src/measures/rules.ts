/** The rules that are code and no row, each in a sentence. */
interface Rule {
  rule: string;
  measure: string;
  category: string;
  term: string;
  strength: number | null;
  examples: { hit: string[]; miss: string[] };
}

const rule = (id: string, measure: string, category: string, term: string, strength: number | null, hit: string[], miss: string[]): Rule => ({
  rule: id, measure, category, term, strength, examples: { hit, miss },
});

export const rules: readonly Rule[] = [
  rule('loaded-rule.scare-quotes', 'loadedLanguage', 'scare-quotes', 'One to three words in quotation marks that nobody is cited for, no title and no name.', 1.5, ['The [“reform”] helped no one.'], ['The album [“Harbour Lights”] sold well.']),
  rule('loaded-rule.shouting', 'loadedLanguage', 'shouting', 'Common words in capitals within a sentence that is not all in capitals, away from other capitals.', 2, ['They will [NEVER] learn.'], ['The [NATO] summit ended.']),
  rule('loaded-rule.exclamation', 'loadedLanguage', 'exclamation', 'An exclamation mark that ends a sentence.', 1.5, ['And nobody noticed[!]'], ['Yahoo! reported a profit.']),
  rule('loaded-rule.rhetorical-question', 'loadedLanguage', 'rhetorical-question', 'A question that asserts instead of asking, by its opening, a tag, or a word that expects no answer; or one of the author’s own, asking yes or no, or why, with which a paragraph ends, or one of several in a row. In an article it is marked whole, unless the text goes on to answer it; in an excerpt of fewer than six sentences its mark is.', 1.5, ['Who would believe that[?]', 'And who will pay for it[?]', 'It is art, isn’t it[?]'], ['When does the bridge open[?]']),
  rule('loaded-rule.demand', 'loadedLanguage', 'obligation', 'In the author’s own voice: what should, must, ought to or needs to be done.', 1, ['That debt [should] be cancelled.', 'The party [must] never forget it.', 'The plan [needs] to go much further.'], ['Applicants [must] file a form.', 'It [should] arrive by noon.', 'She said the tax [should] go.', 'What [should] we do?']),
  rule('loaded-rule.denunciation', 'loadedLanguage', 'dysphemism', 'What a named source dismisses, derides, denounces, condemns or mocks something as: a noun with its adjectives, or up to seven words in quotation marks; no plain denial, and no charge that law or fact settles.', 1.5, ['Voss dismissed the claim as a [fairy tale].', 'The union derided the offer as “[old soup in a new bowl]”.'], ['Voss dismissed the claim as [false].', 'The court condemned the raid as a [violation] of the treaty.', 'He was dismissed as [head] of the port.']),
  rule('attribution-rule.block', 'attribution', 'block', 'A paragraph set off without quotation marks, introduced by a line that ends openly, or a post signed with a handle.', null, ['He goes on to say | [We will not yield …]'], ['He left the room. | [It was late.]']),
  rule('attribution-rule.label', 'attribution', 'block', 'A line of a transcript: a name, a colon, the words.', null, ['OKAFOR[:] We will vote.'], ['Note: the museum is closed.']),
  rule('attribution-rule.headline-label', 'attribution', 'indirect', 'A headline that opens with a name and a colon: what follows is that speaker\'s.', null, ['Anna Okafor[:] Bridge is a trap'], ['Live: Bridge closes']),
  rule('attribution-rule.quotative', 'attribution', 'direct', 'A quotation that ends in a comma, a question or a cry, and beside it any verb with someone who can speak.', null, ['“Never!” [boomed] the mayor.'], ['“Never!” The mayor left.']),
  rule('attribution-rule.alone', 'attribution', 'direct', 'A quotation of a sentence or more that stands without a cue.', null, ['[“We will vote.”]'], ['The “reform” failed.']),
  rule('stance-rule.afinn', 'stance', 'surroundings', 'A word of the AFINN list (Nielsen 2011) about an actor, where no connotation frame speaks. Its worth depends on how it stands to the actor.', null, ['The mayor made an [awful] mistake.'], ['The mayor opened the bridge.']),
  rule('stance-rule.loaded', 'stance', 'surroundings', 'A word of the loaded-language rows about an actor. Its worth depends on how it stands to the actor.', null, ['The mayor and his [cronies] left early.'], ['The mayor and his friends left early.']),
];
