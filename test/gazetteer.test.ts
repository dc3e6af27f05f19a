import { describe, expect, it } from 'vitest';
import countries from '../src/actors/countries.json';
import groups from '../src/actors/groups.json';
import organizations from '../src/actors/organizations.json';
import { knownNames } from '../src/actors/known-names.ts';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ measures: ['attribution'], zoning: 'off', language: 'en' });
const finds = (text: string, id: string): boolean => analyzer.analyze(text).actors.some((actor) => actor.id === id || actor.partOf === id);

describe('the gazetteer', () => {
  it('has unique ids', () => {
    const ids = [...countries, ...organizations, ...groups].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('holds the 193 members of the United Nations, each with its adjective, but for two whose adjective another has by default', () => {
    const members = countries.filter(({ status }) => status === 'member');
    expect(members).toHaveLength(193);
    expect(members.filter((row) => !row.capital || row.adjectives.length === 0 || row.people.length === 0).map(({ id }) => id)).toEqual(['country:CG', 'country:DM']);
  });

  it('claims no name twice', () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const { alias, actor, form, blocks } of knownNames()) {
      // Names that count only in context, or for a government beside a body of its own, are told apart in the text.
      if (blocks || form === 'contextual' || form === 'metonym') continue;
      const owner = owners.get(alias);
      if (owner !== undefined && owner !== actor.id) twice.push(`${alias}: ${owner}, ${actor.id}`);
      owners.set(alias, actor.id);
    }
    expect(twice).toEqual([]);
  });

  it('points only to what it holds', () => {
    const ids = new Set(countries.map(({ id }) => id));
    const rows = [...organizations, ...groups] as { id: string; partOf?: string }[];
    expect(rows.filter(({ partOf }) => partOf?.startsWith('country:') && !ids.has(partOf)).map(({ id }) => id)).toEqual([]);
  });

  it('finds every country by every name in a plain sentence', () => {
    const lost: string[] = [];
    for (const row of countries) {
      for (const name of [row.name, ...row.long, ...row.variants, ...row.abbreviations, ...row.historical]) if (!finds(`On Monday ${name} refused to sign.`, row.id)) lost.push(name);
      // "The Dane refused" is one of them, and no country.
      for (const name of row.people) if (!finds(`On Monday ${name.endsWith('s') ? 'the' : 'a'} ${name} refused to sign.`, row.id)) lost.push(name);
      for (const name of row.adjectives) if (!finds(`On Monday the ${name} government refused to sign.`, row.id)) lost.push(name);
      if (row.capital && !finds(`On Monday ${row.capital} refused to sign, and ${row.name} paid.`, row.id)) lost.push(row.capital);
    }
    expect(lost).toEqual([]);
  });
});
