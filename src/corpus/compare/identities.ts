/** Which actors of different reports are one: those with one id, those the caller says are, and one person's name in two spellings. */
import type { Actor, Report } from '../../contract/index.ts';
import { mayBeSamePerson, nameParts } from './same-person.ts';

export interface Identity {
  /** All ids of this actor, that of the first report first. */
  ids: string[];
  /** By document, the actors that are this one. */
  actors: Actor[][];
}

export class Identities {
  readonly all: readonly Identity[];
  private readonly byId = new Map<string, Identity>();

  constructor(reports: readonly Report[], sameActors: readonly (readonly string[])[]) {
    const said = new Map(sameActors.flatMap((ids) => ids.map((id): [string, string] => [id, ids[0]!])));
    const found = new Map<string, Identity>();
    reports.forEach((report, document) => {
      for (const actor of report.actors) {
        const key = said.get(actor.id) ?? actor.id;
        const identity = found.get(key) ?? { ids: [], actors: reports.map(() => []) };
        found.set(key, identity);
        if (!identity.ids.includes(actor.id)) identity.ids.push(actor.id);
        identity.actors[document]!.push(actor);
      }
    });
    this.all = joinSpellings([...found.values()]);
    for (const identity of this.all) for (const id of identity.ids) this.byId.set(id, identity);
  }

  of(id: string): Identity | undefined {
    return this.byId.get(id);
  }
}

const isPerson = ({ actors }: Identity): boolean => actors.flat().every(({ kind }) => kind === 'person');
const documentsOf = ({ actors }: Identity): number[] => actors.flatMap((own, i) => (own.length > 0 ? [i] : []));

/**
 * Spellings are joined where nothing speaks against it: no document has both, for a writer who names two means two; and there is but one
 * whom the other can be.
 */
function joinSpellings(identities: readonly Identity[]): Identity[] {
  const persons = identities.filter(isPerson).map((identity) => ({ identity, parts: nameParts(identity.actors.flat()[0]!.name) }));
  const canBe = persons.map((one) => persons.filter((other) => other !== one && mayBeSamePerson(one.parts, other.parts)));
  const joined = new Map<Identity, Identity>();
  const target = (identity: Identity): Identity => joined.get(identity) ?? identity;
  persons.forEach((one, i) => {
    for (const other of canBe[i]!) {
      const [into, from] = [target(one.identity), target(other.identity)];
      if (into === from || !areCompatible(canBe[i]!) || documentsOf(into).some((d) => documentsOf(from).includes(d))) continue;
      for (const [key, value] of joined) if (value === from) joined.set(key, into);
      joined.set(from, into);
      from.actors.forEach((own, d) => into.actors[d]!.push(...own));
      into.ids = [...new Set(into.actors.flat().map(({ id }) => id))];
    }
  });
  return identities.filter((identity) => !joined.has(identity));
}

/** Whether all whom a name can be can be one another, too: `Halil` is nobody where there are a `Samir Halil` and a `Nadia Halil`. */
function areCompatible(candidates: readonly { parts: string[] }[]): boolean {
  return candidates.every((one, i) => candidates.slice(i + 1).every((other) => mayBeSamePerson(one.parts, other.parts)));
}
