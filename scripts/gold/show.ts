/** Gold as text, so that an annotator can read over what the file means. */
import type { SpanText } from '../../src/contract/report.ts';
import type { Gold } from './format.ts';
import { numberText } from './units.ts';

export function showGold(gold: Gold, text: string): string {
  const { sentences } = numberText(text);
  const place = (offset: number): string => sentences.findLast((s) => s.start <= offset)?.number ?? '0';
  const words = (span: SpanText | null): string => (span ? `“${span.text.replace(/\s+/gu, ' ')}”` : '(none)');
  const marks = (layer: 'hedging' | 'loadedLanguage'): string[] => [
    '', layer, ...gold[layer].map((m) => `  ${place(m.start).padEnd(6)}${m.category.padEnd(22)}${words(m)}`),
  ];
  return [
    'zones', ...gold.zones.map((z) => `  ${z.kind.padEnd(16)}${place(z.start)}: ${text.slice(z.start, z.end).trim().replace(/\s+/gu, ' ').slice(0, 70)}`),
    ...marks('hedging'), ...marks('loadedLanguage'),
    '', 'attributions', ...gold.attributions.map((a) => `  ${place(a.content[0]?.start ?? 0).padEnd(6)}${a.parent ? `${a.parent} > ` : ''}${a.id} ${a.mode} ${a.act} ${a.reliability} onRecord ${a.onRecord}`
      + ` [${a.voice}] source ${words(a.source)} cue ${words(a.cue)} content ${a.content.map(words).join(' + ')}`),
    '', 'actors', ...gold.actors.map((a) => `  ${a.id}: ${a.mentions.map((m) => `${place(m.start)} ${words(m)}`).join(', ')}`),
    '', 'stance', ...gold.stance.map((s) => `  ${s.actor}: text ${s.text}, author ${s.author ?? '(silent)'}${s.voices.map((v) => `, ${v.voice} ${v.label}`).join('')}`),
  ].join('\n');
}
