/** "We are disappointed" in one speaker's words: said for the body for which he speaks, and not of himself. */
import type { ActorsReading } from '../actors/actors.ts';
import type { ParsedText } from '../text/document.ts';
import type { VoicesFound } from './identify.ts';
import type { AttributionDraft } from './nesting.ts';
import { kindOfActor } from './source-kind.ts';
import { isProperlyNamed } from './voice-name.ts';

const PLURAL: ReadonlySet<string> = new Set(['we', 'us', 'our', 'ours', 'ourselves']);

/** Gives what "we" say within somebody's speech to the body that is meant; call it when the first persons are known. */
export function giveToBodies(doc: ParsedText, { actors, at }: ActorsReading, drafts: readonly AttributionDraft[], found: VoicesFound): void {
  drafts.forEach(({ parent, source }, i) => {
    if (parent < 0 || !source || source.antecedent || !PLURAL.has(doc.lower(source.head))) return;
    const actor = actors[at[source.head]!];
    if (!actor || actor.kind === 'person') return;
    let voice = found.voices.findIndex((v) => v.actor === actor.id);
    if (voice < 0) voice = found.voices.push({ id: `voice:${actor.id}`, name: actor.name, kind: kindOfActor(actor), named: isProperlyNamed(doc, actor), actor: actor.id, words: 0 }) - 1;
    found.attributions[i]!.voice = found.voices[voice]!.id;
    for (const { first, end } of drafts[i]!.content) {
      for (let token = first; token < end; token++) {
        if (found.attributionOfToken[token] !== i) continue;
        if (doc.tokens.word[token]!.isWord) {
          found.voices[found.voiceOfToken[token]!]!.words--;
          found.voices[voice]!.words++;
        }
        found.voiceOfToken[token] = voice;
      }
    }
  });
}
