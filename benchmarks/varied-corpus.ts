/** Corpora as long as one likes, made from the seed articles: no two documents alike, the same ones every time. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { join } from 'node:path';
import { mulberry32 } from '../scripts/random.ts';
import { readCorpus } from './throughput/corpus.ts';

export interface MadeDocument {
  id: string;
  text: string;
}

const ROOT = join(import.meta.dirname, '..');

/** Articles of the seeds' own lengths: the paragraphs of one after its headline in another order, with other numbers and other names. */
export function* variedArticles(count: number): Generator<MadeDocument> {
  const articles = ['dev', 'test'].flatMap((half) => readCorpus(join(ROOT, 'seeds', half)));
  for (let i = 0; i < count; i++) {
    const next = mulberry32(i + 1);
    const [headline = '', ...rest] = articles[i % articles.length]!.split('\n\n');
    for (let at = rest.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [rest[at], rest[other]] = [rest[other]!, rest[at]!];
    }
    const text = [headline, `Edition ${i}, for ${madeName(next)} and ${madeName(next)}.`, ...rest].join('\n\n').replace(/\b\d{2,4}\b/g, () => String(10 + Math.floor(next() * 990)));
    yield { id: `article-${i}`, text };
  }
}

/** Documents of two paragraphs out of the seed articles, some 400 characters. */
export function* shortDocuments(count: number): Generator<MadeDocument> {
  const paragraphs = ['dev', 'test'].flatMap((half) => readCorpus(join(ROOT, 'seeds', half))).flatMap((text) => text.split('\n\n')).filter(({ length }) => length > 100 && length < 400);
  for (let i = 0; i < count; i++) {
    const next = mulberry32(i + 1);
    const pick = (): string => paragraphs[Math.floor(next() * paragraphs.length)]!;
    yield { id: `short-${i}`, text: `${pick()}\n\n${madeName(next)} was number ${i}. ${pick()}` };
  }
}

/** Writes them as NDJSON. */
export async function writeNdjson(file: string, documents: Iterable<MadeDocument>): Promise<void> {
  const stream = createWriteStream(file);
  for (const document of documents) if (!stream.write(`${JSON.stringify(document)}\n`)) await once(stream, 'drain');
  stream.end();
  await finished(stream);
}

const SYLLABLES = ['ka', 'lo', 'mir', 'tan', 'vel', 'so', 'ri', 'den', 'pa', 'u', 'bre', 'no'];

/** A name that no list knows. */
function madeName(next: () => number): string {
  const word = Array.from({ length: 2 + Math.floor(next() * 3) }, () => SYLLABLES[Math.floor(next() * SYLLABLES.length)]!).join('');
  return word[0]!.toUpperCase() + word.slice(1);
}
