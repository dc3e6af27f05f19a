/** Words that are never learned: names, and words that say what somebody is by birth, faith, party or sex. */
import { stemOf } from '../../src/measures/stance/stem.ts';
import type { Example } from './examples.ts';

const GROUPS = `republican republicans democrat democrats democratic gop tory tories labour liberal liberals conservative conservatives
left-wing right-wing leftist leftists leftwing rightwing socialist socialists communist communists capitalist capitalists nationalist
nationalists centrist centrists progressive progressives muslim muslims islam islamic islamist islamists islamism christian christians
christianity catholic catholics protestant protestants evangelical evangelicals jew jews jewish judaism hindu hindus buddhist buddhists
sikh mormon mormons atheist atheists black blacks white whites latino latinos latina hispanic hispanics asian asians african africans
american americans european europeans arab arabs indian indians native immigrant immigrants migrant migrants refugee refugees
gay gays lesbian lesbians transgender trans queer man men woman women male males female females boy boys girl girls he him his she her hers
husband wife husbands wives father mother son daughter brother sister president senator governor pope queen king prince princess
tweet twitter facebook google youtube isis brexit obamacare`.split(/\s+/);
/** A word that is capitalised within sentences more often than this is taken for a name. */
const NAME_SHARE = 0.2;

/** Whether a stem is barred, judged from how the words of the training texts are written. */
export function bars(examples: readonly Example[]): (stem: string) => boolean {
  const barred = new Set(GROUPS.map(stemOf));
  const counts = new Map<string, [number, number]>();
  for (const text of new Set(examples.map((e) => e.text))) {
    const words = text.split(/[^\p{L}'’-]+/u);
    // A headline in title case says nothing about its words.
    if (words.filter((w) => /^\p{Lu}/u.test(w)).length > words.length * 0.5) continue;
    words.forEach((word, i) => {
      if (i === 0 || word === '' || word === 'I') return;
      const stem = stemOf(word.toLowerCase());
      const count = counts.get(stem) ?? [0, 0];
      count[/^\p{Lu}/u.test(word) ? 1 : 0]++;
      counts.set(stem, count);
    });
  }
  for (const [stem, [lower, upper]] of counts) if (upper > (lower + upper) * NAME_SHARE && upper > 1) barred.add(stem);
  return (stem) => barred.has(stem);
}
