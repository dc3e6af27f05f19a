/** Takes the fairness audit anew and writes its tables, with the day, into docs/fairness.md: `npm run audit:fairness`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { audit } from '../test/fairness/audit.ts';
import { tables } from '../test/fairness/table.ts';

const file = new URL('../docs/fairness.md', import.meta.url);
const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const page = readFileSync(file, 'utf8').replace(/(<!-- audit -->\n)[^]*(<!-- \/audit -->)/, (_, opening: string, closing: string) => `${opening}Taken on ${day}.\n\n${tables(audit())}\n${closing}`);
writeFileSync(file, page);
