/** What stands out in a comparison, in sentences. Nothing is said that its figures do not hold. */
import type { ComparedActor, ComparedSource, Comparison, Difference, QuotationTelling } from '../../contract/index.ts';
import { decimal, measureName } from '../text/page.ts';
import { plain } from '../text/plain.ts';
import { indicesWhere, letterOf, letters, listed } from './letters.ts';

/** So many of a kind are told; the tables have the rest. */
const MOST = 4;

export function findings(comparison: Comparison): string[] {
  return [...scoreFindings(comparison), ...stanceFindings(comparison), ...sourceFindings(comparison), ...quotationFindings(comparison)];
}

const beyond = ({ verdict }: Difference): boolean => verdict === 'beyond-chance';

function scoreFindings({ scores }: Comparison): string[] {
  const found = scores.flatMap(({ measure, scores: own, differences }) => {
    const value = (index: number): string => {
      const score = own[index]!;
      return `${letterOf(index)} (${score.state === 'measured' ? decimal(score.score) : '–'})`;
    };
    const told = differences.filter(beyond).map(({ first, second, difference }) => (difference > 0 ? `higher in ${value(second)} than in ${value(first)}` : `higher in ${value(first)} than in ${value(second)}`));
    return told.length === 0 ? [] : [`${measureName(measure)} is ${listed(cut(told))}, beyond chance.`];
  });
  const tested = scores.some(({ differences }) => differences.some(({ p }) => p !== null));
  if (found.length > 0) return found;
  return [tested ? 'No difference between the scores is beyond chance.' : 'The scores rest on too few sentences to tell their differences from chance.'];
}

/** How the three stances toward an actor are spoken of, and where their figures and differences stand. */
export const STANCES = [
  { whose: 'text', name: 'the text', differences: ({ differences }: ComparedActor): Difference[] => differences },
  { whose: 'author', name: 'the author', differences: ({ authorDifferences }: ComparedActor): Difference[] => authorDifferences },
  { whose: 'quoted', name: 'those quoted', differences: ({ quotedDifferences }: ComparedActor): Difference[] => quotedDifferences },
] as const;

function stanceFindings({ actors }: Comparison): string[] {
  const found = actors.flatMap((actor) => STANCES.flatMap(({ whose, name, differences }) => differences(actor).filter(beyond).map(({ first, second }) => {
    const value = (index: number): string => `${letterOf(index)} (${decimal(actor.tellings[index]!.stance![whose]!.score, 2, true).trim()})`;
    return `The stance of ${name} toward ${plain(actor.name)} differs beyond chance between ${value(first)} and ${value(second)}.`;
  })));
  if (found.length > 0) return found.length <= MOST ? found : [...found.slice(0, MOST), `So do ${found.length - MOST} more stances.`];
  const differences = actors.flatMap((actor) => STANCES.flatMap((stance) => stance.differences(actor)));
  if (differences.length === 0) return [];
  return [differences.some(({ p }) => p !== null) ? 'No difference of stance toward anyone is beyond chance.' : 'Too few sentences tell of anyone’s stance to say which differences are beyond chance.'];
}

function sourceFindings(comparison: Comparison): string[] {
  const { sources, documents } = comparison;
  const named = sources.filter((source) => source.named);
  const heardIn = ({ tellings }: ComparedSource): number[] => indicesWhere(tellings, ({ state }) => state === 'heard');
  const found: string[] = [];
  const everywhere = named.filter((source) => heardIn(source).length === documents.length).map(({ name }) => plain(name));
  if (everywhere.length > 0) found.push(`Given the word in ${documents.length === 2 ? 'both' : 'all'}: ${listed(cut(everywhere))}.`);
  for (const source of named.filter((s) => heardIn(s).length > 1 && heardIn(s).length < documents.length).slice(0, MOST)) {
    const missing = (state: string): number[] => indicesWhere(source.tellings, (telling) => telling.state === state);
    const parts = [
      ...(missing('mentioned').length > 0 ? [`named without it in ${letters(missing('mentioned'))}`] : []),
      ...(missing('absent').length > 0 ? [`not ${source.actor === null ? 'found' : 'named'} in ${letters(missing('absent'))}`] : []),
    ];
    found.push(`${plain(source.name)} is given the word in ${letters(heardIn(source))}, ${parts.join(' and ')}${otherNames(comparison, source)}.`);
  }
  return found;
}

/** Whoever is not named may be quoted all the same: where one article gives to somebody else the words that another gives to this source. */
function otherNames({ quotations }: Comparison, { actor, tellings }: ComparedSource): string {
  if (actor === null) return '';
  const given = tellings.flatMap(({ state }, i) => {
    if (state === 'heard') return [];
    const elsewhere = quotations.find((quotation) => quotation.tellings[i] && quotation.tellings[i].actor !== actor && quotation.tellings.some((telling) => telling?.actor === actor));
    if (!elsewhere) return [];
    const { speaker } = elsewhere.tellings[i]!;
    return [`${letterOf(i)} has words of theirs from ${speaker === null ? 'nobody named' : `“${plain(speaker)}”`}`];
  });
  return given.length === 0 ? '' : `; ${listed(given)}`;
}

function quotationFindings({ quotations, documents }: Comparison): string[] {
  const shared = quotations.filter(({ tellings }) => indicesWhere(tellings, (t) => t !== null).length > 1);
  if (shared.length === 0) return quotations.length === 0 ? [] : ['No quotation stands in more than one of them.'];
  const parts = shared.filter(({ tellings }) => tellings.some((t) => t?.wording === 'part')).length;
  const rest = quotations.length - shared.length;
  const which = quotations.length === 1 ? 'The only quotation stands' : `${shared.length} of ${quotations.length} quotations ${shared.length === 1 ? 'stands' : 'stand'}`;
  const inPart = parts === 0 ? '' : parts === shared.length ? ', in some of them only in part' : `, ${parts} of them in some only in part`;
  return [`${which} in ${documents.length === 2 ? 'both' : 'more than one'}${inPart}${rest === 0 ? '' : `; ${rest} in one alone`}.`];
}

/** How an article has a quotation, beside the wording that most have. */
export const HOW: Record<QuotationTelling['wording'], string> = { same: 'in these words', part: 'in part', longer: 'with more words', variant: 'in other words' };

function cut(list: readonly string[]): string[] {
  return list.length <= MOST ? [...list] : [...list.slice(0, MOST), `${list.length - MOST} more`];
}

/** How the differences were tested, for the reader who asks. */
export function methodOf({ level, documents }: Comparison): string {
  const percent = `${Math.round((1 - level) * 1000) / 10}%`;
  const pairs = (documents.length * (documents.length - 1)) / 2;
  return (
    'Beyond chance: if the sentences of both articles were dealt to the two at random, a difference as large in units of its standard error would come up so seldom that' +
    `, over all ${pairs === 1 ? '' : `${pairs} `}pairs of a measure (for stance over all pairs and actors, of the text, the author and those quoted each by itself), the chance of even one false alarm is at most ${percent} ` +
    '(studentized permutation test, Janssen 1997; correction after Holm 1979). Neighbouring sentences resemble each other, which the test does not know, nor does it know errors of the program: ' +
    'take it as a sieve, not as proof. A difference within chance is not shown to be none.'
  );
}
