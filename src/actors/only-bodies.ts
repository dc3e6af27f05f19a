/** The one body of the whole text that a noun can mean wherever it stands: "police" before "Harcross Police", "Union says" in a headline. */
import type { Bodies } from './bodies.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';

const FORCES = /^(?:police|constabulary)$/;

export class OnlyBodies {
  private readonly found = new Map<string, ActorEntry | undefined>();

  constructor(private readonly registry: ActorRegistry, private readonly bodies: Bodies) {}

  /** Undefined where the text names none or several of that noun. */
  called(noun: string): ActorEntry | undefined {
    if (!this.found.has(noun)) this.found.set(noun, this.only((entry) => this.bodies.nounsOf(entry).includes(noun)));
    return this.found.get(noun);
  }

  /** The force of which a text speaks as "police" that names no other. */
  police(): ActorEntry | undefined {
    if (!this.found.has('police')) this.found.set('police', this.only(({ words }) => FORCES.test(words.at(-1) ?? '') || (words.length < 3 && FORCES.test(words[0] ?? ''))));
    return this.found.get('police');
  }

  private only(fits: (entry: ActorEntry) => boolean): ActorEntry | undefined {
    let only: ActorEntry | undefined;
    for (const entry of this.registry.entries) {
      if (entry.kind !== 'organization' || entry.isUnnamed || entry.mentions.length === 0 || !fits(entry)) continue;
      if (only) return undefined;
      only = entry;
    }
    return only;
  }
}
