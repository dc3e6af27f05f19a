/** Norms as they stand in a file. */
import type { Norms } from '../contract/index.ts';

/** A figure a line: easier to read, and to compare with the norms before. */
export function normsJson({ figures, ...about }: Norms): string {
  const head = JSON.stringify(about, null, 2).replace(/\n\}$/, '').replace(/\[\n\s+([^\]]*?)\n\s+\]/g, (_, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`);
  return `${head},\n  "figures": [\n${figures.map((figure) => `    ${JSON.stringify(figure)}`).join(',\n')}\n  ]\n}\n`;
}
