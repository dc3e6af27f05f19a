/** Names in headlines and shouting: capitals tell nothing there, so only names met elsewhere in the text count. */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './names.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords } from './spelling.ts';

const LONGEST_NAME = 5;

/** Adds the mentions of people and organisations met elsewhere, the longest names first. */
export function readTitleCase(doc: ParsedText, names: readonly NameMention[], registry: ActorRegistry, isFree: (m: NameMention) => boolean, resolve: (m: NameMention) => ActorEntry | undefined): void {
  for (let k = 0; k < names.length; k++) {
    const m = names[k]!;
    if (m.known || !m.inTitleCase || !isFree(m)) continue;
    let last = k;
    while (last + 1 < names.length && last - k < LONGEST_NAME && follows(doc, names[last]!, names[last + 1]!)) last++;
    for (; last >= k; last--) {
      const whole = { ...m, end: names[last]!.end };
      const entry = last > k ? registry.named(nameWords(doc.slice(whole.first, whole.end))) : surnameOnly(registry, doc, whole, resolve);
      if (!entry || (last > k && entry.kind !== 'person' && entry.kind !== 'organization' && !entry.isGiven)) continue;
      entry.mentions.push({ first: whole.first, end: whole.end, sentence: whole.sentence, isName: true });
      k = last;
      break;
    }
  }
}

const follows = (doc: ParsedText, a: NameMention, b: NameMention): boolean => !b.known && b.sentence === a.sentence && (b.first === a.end || (b.first === a.end + 1 && doc.tokens.text[a.end] === '-'));

function surnameOnly(registry: ActorRegistry, doc: ParsedText, m: NameMention, resolve: (m: NameMention) => ActorEntry | undefined): ActorEntry | undefined {
  return registry.surnames.has(doc.lower(m.first)) ? resolve(m) : undefined;
}
