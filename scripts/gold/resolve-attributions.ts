/** Voices and attributions: who speaks, and which words are theirs. */
import type { SpanText, Zone } from '../../src/contract/report.ts';
import { ACTS, MODES, RELIABILITIES, SOURCE_KINDS, type GoldActor, type GoldAttribution, type GoldVoice } from './format.ts';
import { locate, type Problems } from './locate.ts';
import { inScope } from './resolve-zones.ts';
import { readFields, readKind, readList, readText } from './shape.ts';
import type { NumberedText } from './units.ts';

export function resolveVoices(written: unknown, actors: GoldActor[], problems: Problems): GoldVoice[] {
  const voices: GoldVoice[] = [];
  readList(written, 'voices', problems).forEach((entry, i) => {
    const fields = readFields(entry, `voices[${i}]`, ['id', 'name', 'kind', 'named'], ['actor'], problems);
    const id = fields && readText(fields.id, `voices[${i}].id`, problems);
    const where = `voices[${i}] ${id ?? ''}`;
    const name = fields && readText(fields.name, `${where}.name`, problems);
    const kind = fields && readKind(fields.kind, SOURCE_KINDS, `${where}.kind`, problems);
    if (!fields || !id || !name || !kind) return;
    if (typeof fields.named !== 'boolean') problems.add(where, `"named" must be true or false`);
    if (voices.some((voice) => voice.id === id)) problems.add(where, 'the same id stands twice');
    if (id === 'author') problems.add(where, 'the author is no voice to be listed');
    const actor = typeof fields.actor === 'string' ? fields.actor : null;
    if (actor !== null && !actors.some((a) => a.id === actor)) problems.add(where, `names no actor here: ${actor}`);
    voices.push({ id, name, kind, named: fields.named === true, actor });
  });
  return voices;
}

export function resolveAttributions(numbered: NumberedText, zones: Zone[], voices: GoldVoice[], written: unknown, problems: Problems): GoldAttribution[] {
  const attributions: GoldAttribution[] = [];
  const optional = ['parent', 'reliability', 'onRecord', 'source', 'cue'];
  readList(written, 'attributions', problems).forEach((entry, i) => {
    const fields = readFields(entry, `attributions[${i}]`, ['id', 'voice', 'mode', 'act', 'content'], optional, problems);
    const id = fields && readText(fields.id, `attributions[${i}].id`, problems);
    if (!fields || !id) return;
    const where = `attributions[${i}] ${id}`;
    const place = (value: unknown, part: string): SpanText | null => {
      const span = locate(numbered, value, `${where}.${part}`, problems);
      if (span && !inScope(zones, span.start, span.end)) problems.add(`${where}.${part}`, `"${span.text}" stands outside headline, body and block-quotation`);
      return span;
    };
    const mode = readKind(fields.mode, MODES, `${where}.mode`, problems);
    const act = readKind(fields.act, ACTS, `${where}.act`, problems);
    const reliability = fields.reliability === undefined ? 'neutral' : readKind(fields.reliability, RELIABILITIES, `${where}.reliability`, problems);
    const source = fields.source == null ? null : place(fields.source, 'source');
    const cue = fields.cue == null ? null : place(fields.cue, 'cue');
    const content = readList(fields.content, `${where}.content`, problems).map((r, j) => place(r, `content[${j}]`)).filter((s) => s !== null);
    if (content.length === 0) problems.add(where, 'has no content');
    if (attributions.some((a) => a.id === id)) problems.add(where, 'the same id stands twice');
    if (!voices.some((voice) => voice.id === fields.voice)) problems.add(where, `names no voice here: ${String(fields.voice)}`);
    if (![true, false, null, undefined].includes(fields.onRecord as boolean)) problems.add(where, 'onRecord must be true, false or null');
    const parts = [source, cue, ...content].filter((s) => s !== null).sort((a, b) => a.start - b.start);
    parts.forEach((part, j) => {
      const next = parts[j + 1];
      if (next && next.start < part.end) problems.add(where, `its source, cue and content must not overlap: "${part.text}" and "${next.text}"`);
    });
    for (const part of content) if (/[,\s]$/u.test(part.text)) problems.add(where, `content must not end in a comma: "${part.text.slice(-30)}"`);
    if (!mode || !act || !reliability) return;
    attributions.push({
      id, parent: typeof fields.parent === 'string' ? fields.parent : null, voice: String(fields.voice), mode, act, reliability,
      onRecord: typeof fields.onRecord === 'boolean' ? fields.onRecord : null, source, cue, content: content.sort((a, b) => a.start - b.start),
    });
  });
  checkNesting(attributions, problems);
  return attributions;
}

/** Words belong to the innermost voice, so two contents that share words must be parent and child. */
function checkNesting(attributions: GoldAttribution[], problems: Problems): void {
  const byId = new Map(attributions.map((a) => [a.id, a]));
  for (const a of attributions) {
    if (a.parent === null) continue;
    const parent = byId.get(a.parent);
    if (!parent) problems.add(a.id, `parent names no attribution here: ${a.parent}`);
    else if (ancestors(a, byId).includes(a.id)) problems.add(a.id, 'is its own ancestor');
    else for (const s of a.content) {
      if (!parent.content.some((p) => p.start <= s.start && s.end <= p.end)) problems.add(a.id, `its content must stand inside the content of its parent ${parent.id}: "${s.text.slice(0, 60)}"`);
    }
  }
  attributions.forEach((a, i) => {
    for (const b of attributions.slice(i + 1)) {
      const shared = a.content.some((s) => b.content.some((t) => s.start < t.end && t.start < s.end));
      if (shared && !ancestors(a, byId).includes(b.id) && !ancestors(b, byId).includes(a.id)) problems.add(b.id, `its content overlaps that of ${a.id}: give the inner one "parent", or part them`);
    }
  });
}

function ancestors(attribution: GoldAttribution, byId: Map<string, GoldAttribution>): string[] {
  const ids: string[] = [];
  for (let parent = attribution.parent; parent !== null && !ids.includes(parent); parent = byId.get(parent)?.parent ?? null) ids.push(parent);
  return ids;
}
