/** JSON Schemas 2020-12 from the types in `src/contract`. */
import { join } from 'node:path';
import { createGenerator } from 'ts-json-schema-generator';

/** Each schema and the type it is made from. */
export const SCHEMA_TYPES = {
  input: 'AnalyzeInput',
  options: 'AnalyzerOptions',
  lexicon: 'Lexicon',
  report: 'Report',
  compareOptions: 'CompareOptions',
  comparison: 'Comparison',
  norms: 'Norms',
} as const;

type Json = { [key: string]: unknown };

/** The schema of that name, from the types under `root`. */
export function schemaOf(name: keyof typeof SCHEMA_TYPES, root: string): Json {
  const type = SCHEMA_TYPES[name];
  const draft07 = createGenerator({
    path: join(root, 'src/contract/index.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type,
    additionalProperties: false,
    functions: 'hide',
    sortProps: false,
    // `npm run typecheck` does that; here it would only cost time.
    skipTypeCheck: true,
  }).createSchema(type);
  const { definitions, $ref } = JSON.parse(
    JSON.stringify(draft07).replaceAll('#/definitions/', '#/$defs/'),
  ) as { definitions: Record<string, Json>; $ref: string };

  // A function stands in no JSON Schema: `find`, and what else a measure carries for itself, is let through.
  if (definitions.Measure) delete definitions.Measure.additionalProperties;
  // TypeScript has an index signature cover the named keys as well; the caller's own measures are plain scores.
  if (definitions.Measures) definitions.Measures.additionalProperties = { $ref: '#/$defs/Score' };

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:undertone:schema:${name}`,
    title: type,
    $ref,
    $defs: definitions,
  };
}
