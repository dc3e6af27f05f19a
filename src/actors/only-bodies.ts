/** The one body of the whole text that a noun can mean wherever it stands: "police" before "Harcross Police", "Union says" in a headline. */
import type { Bodies } from './bodies.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';

const FORCES = /^(?:police|constabulary)$/;

export class OnlyBodies {
  private readonly found = new Map<string, ActorEntry | undefined>();

  constructor(private readonly registry: ActorRegistry, private readonly bodies: Bodies) {}

  /** Undefined where the text names none or several of that noun. */
  called(noun: string): ActorEntry | undefined {
    if (!this.found.has(noun)) this.found.set(noun, onlyOf(this.registry, (entry) => this.bodies.nounsOf(entry).includes(noun)));
    return this.found.get(noun);
  }
}

/** "Police are looking for a van … Harcross Police said": a text that names one force means it throughout. */
export function mergePolice(registry: ActorRegistry): void {
  const police = registry.get('organization:police');
  if (!police || police.isGiven || police.mentions.length === 0) return;
  const force = onlyOf(registry, (entry) => entry !== police && ((FORCES.test(entry.words.at(-1) ?? '') && entry.words.at(-2) !== 'of') || (entry.words.length === 2 && FORCES.test(entry.words[0]!))));
  if (!force || force.isGiven) return;
  force.mentions.push(...police.mentions);
  force.mentions.sort((a, b) => a.first - b.first || b.end - a.end);
  police.mentions = [];
}

function onlyOf(registry: ActorRegistry, fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
  let only: ActorEntry | undefined;
  for (const entry of registry.entries) {
    if (entry.kind !== 'organization' || entry.isUnnamed || entry.mentions.length === 0 || !fits(entry)) continue;
    if (only) return undefined;
    only = entry;
  }
  return only;
}
