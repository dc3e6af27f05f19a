/** Who is given the word in which telling, and who is left out. */
import type { ComparedSource, Report, SourceTelling, Voice } from '../../contract/index.ts';
import { round6 } from '../../report/round.ts';
import type { Identities } from './identities.ts';
import { nameParts } from './same-person.ts';

const UNKNOWN = 'voice:unknown';
export const NO_SOURCE = 'no source given';

interface Row {
  voices: Voice[];
  actor: string | null;
  /** By document, the ids of the voices that are this source. */
  ids: string[][];
}

export function compareSources(reports: readonly Report[], identities: Identities, actorNames: ReadonlyMap<string, string>): ComparedSource[] {
  const rows = new Map<string, Row>();
  reports.forEach(({ voices }, d) => {
    for (const voice of voices.slice(1)) {
      const actor = voice.actor === null ? null : (identities.of(voice.actor)?.ids[0] ?? null);
      const key = actor ?? `${voice.id === UNKNOWN ? '' : voice.kind} ${nameParts(voice.name).join(' ')}`;
      const row = rows.get(key) ?? { voices: [], actor, ids: reports.map(() => []) };
      rows.set(key, row);
      row.voices.push(voice);
      row.ids[d]!.push(voice.id);
    }
  });
  const tallies = reports.map(tallyOf);
  const sources = [...rows.values()].map(({ voices, actor, ids }): ComparedSource => {
    const tellings = ids.map((own, d) => tellingOf(own, tallies[d]!, actor !== null && identities.of(actor)!.actors[d]!.length > 0));
    const { id, kind, name } = voices[0]!;
    return { name: id === UNKNOWN ? NO_SOURCE : ((actor === null ? undefined : actorNames.get(actor)) ?? name), kind, named: voices.some((v) => v.named), actor, tellings };
  });
  const heard = ({ tellings }: ComparedSource): number => tellings.filter(({ state }) => state === 'heard').length;
  const words = ({ tellings }: ComparedSource): number => tellings.reduce((n, t) => n + t.words, 0);
  return sources
    .filter((source) => heard(source) > 0)
    .sort((a, b) => Number(b.named) - Number(a.named) || heard(b) - heard(a) || words(b) - words(a) || (a.name < b.name ? -1 : 1));
}

interface Tally {
  attributed: number;
  byVoice: Map<string, Omit<SourceTelling, 'state' | 'share'>>;
}

function tallyOf({ voices, attributions }: Report): Tally {
  const byVoice: Tally['byVoice'] = new Map(voices.map(({ id, words }) => [id, { attributions: 0, words, distancing: 0, endorsing: 0 }]));
  for (const { voice, reliability } of attributions) {
    const tally = byVoice.get(voice);
    if (!tally) continue;
    tally.attributions++;
    if (reliability !== 'neutral') tally[reliability]++;
  }
  return { attributed: voices.slice(1).reduce((n, { words }) => n + words, 0), byVoice };
}

function tellingOf(ids: readonly string[], { attributed, byVoice }: Tally, isNamed: boolean): SourceTelling {
  const sum = (field: 'attributions' | 'words' | 'distancing' | 'endorsing'): number => ids.reduce((n, id) => n + (byVoice.get(id)?.[field] ?? 0), 0);
  const words = sum('words');
  const attributions = sum('attributions');
  return {
    state: attributions > 0 ? 'heard' : isNamed ? 'mentioned' : 'absent',
    attributions, words, share: attributed === 0 ? 0 : round6(words / attributed), distancing: sum('distancing'), endorsing: sum('endorsing'),
  };
}
