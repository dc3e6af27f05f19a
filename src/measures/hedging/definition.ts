/** Chosen on the development rows of the CoNLL-2010 Wikipedia set; see the accuracy benchmark. One mild approximator (0.25) reaches it in a sentence of up to 25 words. */
const THRESHOLD = 0.22;

/** What the measure says of itself; apart from the finding, so that a renderer can show it without the lexicons. */
export const hedgingMeasure = {
  id: 'hedging',
  unit: 'hedge points: 1 is a full withholding of commitment, -1 the strongest booster',
  threshold: THRESHOLD,
  categories: {
    modal: 'Modal verbs that make a statement a possibility: may, might, could.',
    'epistemic-verb': 'Verbs that mark a statement as seeming, supposed or inferred: seem, appear to, suggest.',
    'epistemic-adverb': 'Adverbs of likelihood: perhaps, probably, likely.',
    'epistemic-adjective': 'Adjectives of likelihood: possible, unlikely, alleged.',
    'epistemic-noun': 'Nouns of likelihood: possibility, speculation, doubt.',
    evidential: 'Marks that the writer knows it from somewhere unsaid: reportedly, is said to.',
    approximator: 'Words that blur a quantity or a quality: about 40, somewhat, almost.',
    shield: 'The speaker stands before the statement: I think, in my view.',
    conditional: 'The statement holds under a condition only: if confirmed, depending on.',
    openness: 'The text says that something is not known: it remains unclear.',
    weasel: 'A source that is nobody: some say, it is widely believed.',
    booster: 'The opposite of a hedge: clearly, undoubtedly, of course. Counts with a negative amount.',
  },
} as const;
