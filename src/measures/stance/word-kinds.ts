/** Closed classes of words that the grammar of a sentence is read from, as bits, so that each word is looked up once. */

/** A pronoun that stands for somebody. */
export const PERSON = 1;
export const MASCULINE = 2;
export const FEMININE = 4;
/** "his", "our": whose something is. */
export const POSSESSIVE = 8;
/** "'s" */
export const GENITIVE = 16;
export const COPULA = 32;
export const ARTICLE = 64;
export const QUOTATION_MARK = 128;
/** A new clause begins with it. */
export const OPENS_CLAUSE = 256;
/** A new clause begins with it where the last one has its verb. */
export const OPENS_AFTER_VERB = 512;

/** Joins the members of a list. */
export const JOINS = 1024;

/** A pronoun that is a subject wherever it stands. */
export const NOMINATIVE = 2048;
/** "let him go", "saw her leave": a verb with an object that does something. */
export const CAUSES = 4096;

/** "less popular" */
export const LESSENS = 8192;
export const NEGATES = 16384;
export const THAT = 32768;

const kinds = new Map<string, number>();

function list(kind: number, words: string): void {
  for (const word of words.split(' ')) kinds.set(word, (kinds.get(word) ?? 0) | kind);
}

list(PERSON, 'he she they him her them his their i we us our you who');
list(MASCULINE, 'he him his himself');
list(FEMININE, 'she her hers herself');
list(POSSESSIVE, 'his her its their my our your');
list(GENITIVE, "'s '");
list(COPULA, "be am is are was were been being 's 're seem seems seemed remain remains remained become becomes became look looks looked appear appears appeared prove proved proves feel feels felt sound sounds sounded");
list(ARTICLE, 'a an the one');
list(QUOTATION_MARK, '" “ ”');
list(OPENS_CLAUSE, '; : — – " “ ”');
list(OPENS_AFTER_VERB, ', who which but while after amid despite because before since until');
list(NOMINATIVE, 'i he she we they');
list(CAUSES, 'help helps helped helping let lets letting make makes made making see sees saw seen seeing hear hears heard hearing watch watches watched watching feel feels felt have has had bid bids');
list(LESSENS, 'less least');
list(NEGATES, "not n't no never without hardly neither nor nobody nothing none unlikely deny denied denies denying");
list(THAT, 'that');
list(JOINS, ', and or nor &');

/** The bits of a lower-case word. */
export const kindsOf = (lower: string): number => kinds.get(lower) ?? 0;
