/** Whose words stand where, read off a report's attributions. */
import type { Report } from '../../contract/index.ts';

export interface ReportVoices {
  /** The id of the voice whose word stands at this offset: that of the innermost attribution around it. */
  at(offset: number): string;
  /** As the report names the voice. */
  name(voice: string): string;
}

export function voicesOf({ attributions, voices }: Report): ReportVoices {
  const parents = new Map(attributions.map(({ id, parent }) => [id, parent]));
  const depthOf = (id: string): number => {
    let depth = 0;
    // Parents that go round in a circle stand in no report of ours; they must not hold us up either.
    for (let outer = parents.get(id); outer != null && depth < parents.size; outer = parents.get(outer)) depth++;
    return depth;
  };
  const spans = attributions.flatMap(({ id, voice, content }) => {
    const depth = depthOf(id);
    return content.map(({ start, end }) => ({ start, end, voice, depth }));
  });
  spans.sort((a, b) => a.start - b.start || a.depth - b.depth);
  // The furthest end among a span and all before it: where that is passed, nothing earlier can hold the offset.
  let furthest = 0;
  const reach = spans.map(({ end }) => (furthest = Math.max(furthest, end)));
  const names = new Map(voices.map(({ id, name }) => [id, name]));
  return {
    at(offset) {
      let [low, high] = [0, spans.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if (spans[middle]!.start <= offset) low = middle + 1;
        else high = middle;
      }
      let best: (typeof spans)[number] | undefined;
      for (let i = low - 1; i >= 0 && reach[i]! > offset; i--) {
        const span = spans[i]!;
        if (span.end > offset && (!best || span.depth > best.depth || (span.depth === best.depth && span.end - span.start < best.end - best.start))) best = span;
      }
      return best?.voice ?? 'author';
    },
    name: (voice) => names.get(voice) ?? voice,
  };
}
