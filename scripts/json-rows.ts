/** Rows of a JSON file with the lines they stand on, which `JSON.parse` forgets. */
import ts from 'typescript';

export interface Fault {
  file: string;
  line: number;
  message: string;
}

export interface Row {
  file: string;
  line: number;
  value: Record<string, unknown>;
}

/** The elements of the array in `json`; a file that holds none gives null, one that cannot be parsed a fault. */
export function readRows(file: string, json: string): Row[] | Fault | null {
  let values: unknown;
  try {
    values = JSON.parse(json);
  } catch (error) {
    // `JSON.parse` seldom says where it stopped; the compiler's reader of configuration files does.
    const position = ts.parseConfigFileTextToJson(file, json).error?.start ?? 0;
    return { file, line: lineAt(json, position), message: (error as Error).message.replace(/\s+/g, ' ') };
  }
  if (!Array.isArray(values)) return null;
  const starts = elementOffsets(json);
  return values.map((value, index) => ({
    file,
    line: lineAt(json, starts[index] ?? 0),
    value: (typeof value === 'object' ? value : null) ?? { value },
  }));
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Where the elements of the outermost array begin, in JSON known to be valid. */
function elementOffsets(json: string): number[] {
  const offsets: number[] = [];
  let depth = 0;
  let awaited = false;
  for (const { 0: token, index } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},]|[^\s"[\]{},]+/g)) {
    if (awaited && token !== ']') offsets.push(index);
    awaited = false;
    if (token === '[' || token === '{') depth += 1;
    if (token === ']' || token === '}') depth -= 1;
    if (depth === 1 && (token === ',' || (token === '[' && offsets.length === 0))) awaited = true;
  }
  return offsets;
}
