/** English inflection for lexicon terms: every form a base form may take in print, British and American. */
import { compiled } from '../text/zones/compiled.ts';
import irregularVerbs from './irregular-verbs.json';

/** Without a prototype: a caller's term may be `constructor`. */
const table = <T>(rows: Record<string, T>): Record<string, T> => Object.assign(Object.create(null) as Record<string, T>, rows);

const IRREGULAR = table(irregularVerbs as Record<string, string[]>);
const IRREGULAR_NOUNS = table({
  man: 'men', woman: 'women', child: 'children', person: 'people', foot: 'feet', tooth: 'teeth', goose: 'geese', mouse: 'mice',
  crisis: 'crises', analysis: 'analyses', thesis: 'theses', hypothesis: 'hypotheses', basis: 'bases', criterion: 'criteria', phenomenon: 'phenomena',
  wife: 'wives', life: 'lives', knife: 'knives', thief: 'thieves', leaf: 'leaves', half: 'halves', wolf: 'wolves', calf: 'calves',
});
const IRREGULAR_ADJECTIVES = table({
  good: ['better', 'best'], bad: ['worse', 'worst'], far: ['farther', 'farthest', 'further', 'furthest'],
});

/** Verbs of several syllables that double their last consonant; those in -l do so in British spelling only. */
const DOUBLING = compiled(/(?:^|re|un|out|over|under)(?:admit|commit|omit|permit|submit|transmit|emit|remit|acquit|outwit|regret|forget|abet|beget|upset|offset|rebut|refer|prefer|infer|defer|confer|transfer|deter|occur|concur|incur|recur|abhor|begin|compel|propel|expel|repel|dispel|excel|rebel|cancel|travel|model|label|level|signal|fuel|counsel|quarrel|rival|marvel|pedal|channel|funnel|tunnel|shovel|grovel|snivel|unravel|bedevil|imperil|equal|total|initial|dial|duel|libel|spiral|control|patrol|enrol|extol|annul|appal|distil|instil|fulfil|run|win|set|cut|bid|put|hit|sit|program|kidnap|worship|handicap|wiretap|backpedal|hijack)$/);
const VOWEL = /[aeiou]/;

/** The form itself and its third person, past, participle and -ing forms. */
export function verbForms(base: string): string[] {
  if (base === 'be') return IRREGULAR['be']!;
  const irregular = IRREGULAR[base] ?? irregularByPrefix(base);
  if (irregular === undefined) {
    const plain = plainVerbForms(base);
    if (plain !== null) return plain;
  }
  const stem = base.replace(/e$/, '');
  const forms = new Set([base, thirdPerson(base)]);
  const ings = /(?:ee|oe|ye)$/.test(base) ? [`${base}ing`] : /ie$/.test(base) ? [`${base.slice(0, -2)}ying`] : base.endsWith('e') ? [`${stem}ing`] : [`${base}ing`];
  const pasts = /[^aeiou]y$/.test(base) ? [`${base.slice(0, -1)}ied`] : base.endsWith('e') ? [`${base}d`] : [`${base}ed`];
  const last = base.at(-1)!;
  const doubles = doublesLast(base);
  if (doubles !== 'no') {
    const doubled = [`${base}${last}ing`, `${base}${last}ed`] as const;
    if (doubles === 'always') { ings.length = 0; pasts.length = 0; }
    ings.push(doubled[0]);
    pasts.push(doubled[1]);
  }
  if (base.endsWith('ic')) { ings.push(`${base}king`); pasts.push(`${base}ked`); }
  for (const form of irregular ?? pasts) forms.add(form);
  for (const form of ings) forms.add(form);
  return [...forms];
}

/** The forms of most regular verbs, told by their last letters without a regular expression, since thousands of rows ask; null where more must be looked at. */
function plainVerbForms(base: string): string[] | null {
  const [last, before, third] = [base.at(-1)!, base.at(-2) ?? '', base.at(-3) ?? ''];
  if (last === 'e') return before === '' || 'eoyi'.includes(before) ? null : [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`];
  const isNeverDoubled = last === 'w' || ('bdfgklmnprtv'.includes(last) && before !== '' && (!isVowel(before) || (isVowel(third) && third !== 'u')));
  return isNeverDoubled ? [base, `${base}s`, `${base}ed`, `${base}ing`] : null;
}

const isVowel = (letter: string): boolean => letter !== '' && 'aeiou'.includes(letter);

/** Forms that only the past or the participle has, and those of "let" and "read", which tell of the past where nobody commands. */
const PAST_FORMS: ReadonlySet<string> = new Set(
  Object.entries(irregularVerbs as Record<string, string[]>).flatMap(([base, forms]) => forms.filter((form) => form !== base && !/ing$/.test(form) && !/^(?:am|is|are|has|does|being)$|^['’]/.test(form))).concat('let', 'read'),
);
/** Verbs in -ed whose base form ends so. */
const ENDS_IN_ED = /^(?:.*[^r]eed|.*[^gcf]reed|embed|shed|shred|wed|bed|sled|sped)$/;

/** Whether a verb's form is of the past: "held", "thought", "denied"; not "need", "view". */
export const isPastForm = (lower: string): boolean => PAST_FORMS.has(lower) || (lower.endsWith('ed') && (/(?:antee|apogee|referee)d$/.test(lower) || !ENDS_IN_ED.test(lower)));

export function nounForms(base: string): string[] {
  const irregular = IRREGULAR_NOUNS[base] ?? (/(?<!^hu|^ger|^ro|otto|talis|nor|sha|musul)man$/.test(base) && base.length > 4 ? `${base.slice(0, -3)}men` : undefined);
  return [base, irregular ?? thirdPerson(base)];
}

export function adjectiveForms(base: string): string[] {
  const irregular = IRREGULAR_ADJECTIVES[base];
  if (irregular) return [base, ...irregular];
  if (base.endsWith('e')) return [base, `${base}r`, `${base}st`];
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ier`, `${base.slice(0, -1)}iest`];
  if (doublesLast(base) === 'always') return [base, `${base}${base.at(-1)}er`, `${base}${base.at(-1)}est`];
  return [base, `${base}er`, `${base}est`];
}

/** Forms that differ from the word in more than their end; none of a regular one. */
export function irregularForms(base: string, how: 'verb' | 'noun' | 'adjective'): readonly string[] {
  if (how === 'verb') return IRREGULAR[base] ?? irregularByPrefix(base) ?? NONE;
  if (how === 'adjective') return IRREGULAR_ADJECTIVES[base] ?? NONE;
  const irregular = IRREGULAR_NOUNS[base];
  return irregular !== undefined ? [irregular] : base.endsWith('man') ? [`${base.slice(0, -3)}men`] : NONE;
}

const NONE: readonly never[] = [];

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/(?:s|x|z|(?<!ar)ch|sh|[^aeiou]o)$/.test(base) || /(?:sear|mar|star|par)ch$/.test(base)) return `${base}es`;
  return `${base}s`;
}

function doublesLast(base: string): 'always' | 'sometimes' | 'no' {
  if (!/[^aeiou][aeiou][bdfgklmnprtvz]$/.test(base) && !/^[aeiou][bdgmnpt]$/.test(base) && !/qu[aeiou][bdgmnpt]$/.test(base)) return 'no';
  const syllables = base.match(/[aeiouy]+/g)?.length ?? 0;
  if (syllables <= 1 && VOWEL.test(base)) return 'always';
  if (!DOUBLING.test(base)) return 'no';
  return base.endsWith('l') || base.endsWith('p') ? 'sometimes' : 'always';
}

const PREFIXED = ['re', 'over', 'under', 'out', 'mis', 'un', 'fore', 'with', 'up'] as const;

function irregularByPrefix(base: string): string[] | undefined {
  // Thousands of rows ask when an analyzer is made: the first letter rules most out.
  if (!'roumfw'.includes(base.charAt(0))) return undefined;
  const found = PREFIXED.find((start) => base.startsWith(start));
  if (found === undefined) return undefined;
  const prefix = base.charAt(found.length) === '-' ? `${found}-` : found;
  return IRREGULAR[base.slice(prefix.length)]?.map((form) => prefix + form);
}
