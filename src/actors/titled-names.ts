/** Names in headlines and shouting: capitals tell nothing there, so only names met elsewhere in the text count. */
import type { ParsedText } from '../text/document.ts';
import type { NameMention } from './name-mention.ts';
import type { ActorEntry, ActorRegistry } from './registry.ts';
import { nameWords } from './spelling.ts';

/** Longest name in tokens; hyphens are tokens too. */
const LONGEST_NAME = 7;

/** Adds the mentions of people and organisations met elsewhere, the longest names first. */
export function readTitleCase(doc: ParsedText, names: readonly NameMention[], registry: ActorRegistry, isFree: (m: NameMention) => boolean, resolve: (m: NameMention) => ActorEntry | undefined): void {
  let until = -1;
  for (const m of names) {
    if (m.known || !m.inTitleCase || m.first < until || !isFree(m)) continue;
    const { endToken } = doc.sentences[m.sentence]!;
    for (let end = Math.min(endToken, m.first + LONGEST_NAME); end > m.first; end--) {
      const whole = { ...m, end };
      const entry = end > m.first + 1 ? inFull(registry, doc, whole) : registry.surnames.has(doc.lower(m.first)) ? resolve(m) : undefined;
      if (!entry) continue;
      entry.mentions.push({ first: m.first, end, sentence: m.sentence, isName: true });
      until = end;
      break;
    }
  }
}

function inFull(registry: ActorRegistry, doc: ParsedText, { first, end }: NameMention): ActorEntry | undefined {
  const { word } = doc.tokens;
  if (!word[end - 1]!.isWord) return undefined;
  const entry = registry.named(nameWords(doc.slice(first, end)));
  return entry && (entry.kind === 'person' || entry.kind === 'organization' || entry.isGiven) ? entry : undefined;
}
