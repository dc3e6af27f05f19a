/** Which known actor speaks, of those that the words of a source name. */
import type { ActorsReading } from '../actors/actors.ts';
import type { ActorEntry } from '../actors/registry.ts';
import { roleEndingAt } from '../actors/roles.ts';
import type { ParsedText } from '../text/document.ts';
import type { Source } from './noun-extent.ts';

/** The actor who speaks: the one at the head of the source, or the only one of a name in apposition. */
export function actorOf(doc: ParsedText, source: Source, actors: ActorsReading): ActorEntry | undefined {
  const range = source.antecedent ?? source;
  const at = actors.at[range.head]!;
  if (at >= 0) {
    const entry = actors.actors[at]!;
    const mention = entry.mentions.find((m) => m.first <= range.head && range.head < m.end);
    // "Moscow officials", "Trump supporters": the name must reach to the head.
    if (mention && mention.end > range.head) return entry;
  }
  // "the harbour spokesman, Omar Haddad": a person named inside the phrase is the speaker.
  for (let i = range.first; i < Math.min(range.end, doc.tokens.count); i++) {
    const index = actors.at[i]!;
    if (index < 0 || actors.actors[index]!.kind !== 'person') continue;
    const mention = actors.actors[index]!.mentions.find((m) => m.first <= i && i < m.end);
    // "Putin's adviser", "his adviser, Yuri Ushakov": the owner is not the speaker.
    const isOwner = mention !== undefined && (/^'s?$/.test(doc.lower(mention.end)) || /^(?:his|her|their|its)$/.test(doc.lower(mention.first)));
    const isBeside = mention !== undefined && opensAside(doc, range.head, mention.first);
    if (!isOwner && ((i > range.head && isBeside) || (isTitled(doc, range.head, mention?.first ?? i) && roleEndingAt((t) => doc.lower(t), range.first, range.head + 1)))) return actors.actors[index];
  }
  return undefined;
}

/** "spokesman Omar Haddad", "his adviser, Omar Haddad": no other phrase stands between, as in "a source close to Haddad". */
function isTitled(doc: ParsedText, head: number, name: number): boolean {
  if (name <= head) return true;
  for (let i = head + 1; i < name; i++) if (/^(?:ADP|VERB|AUX|ADJ|ADV|PART)$/.test(doc.tokens.pos[i]!)) return (doc.lower(i) === 'of' || doc.lower(i) === 'for') && i + 1 < name && doc.tokens.pos[name - 1] !== 'DET';
  return true;
}

/** "the harbour spokesman, Omar Haddad", "the ringleader, the wanted criminal Omar Haddad": between the comma and the name stands only what he is. */
function opensAside(doc: ParsedText, head: number, name: number): boolean {
  for (let i = name - 1; i > head; i--) {
    if (/^[,(]$/.test(doc.tokens.text[i]!)) return true;
    // "the wanted criminal"
    const isParticiple = doc.tokens.pos[i] === 'VERB' && doc.tokens.pos[i - 1] === 'DET';
    if (!isParticiple && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(doc.tokens.pos[i]!)) return false;
  }
  return false;
}
