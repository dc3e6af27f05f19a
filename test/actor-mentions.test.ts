/** Who is meant, mention by mention: `id: mention / mention` for each actor of a text. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: [], interval: false });

const texts: [string, string[]][] = [
  ['Paris said no to the plan.', ['country:FR: Paris']],
  ['Paris and Berlin agreed on the plan.', ['country:FR: Paris', 'country:DE: Berlin']],
  ['Officials in Paris said no.', []],
  ['He flew from Paris to Rome.', []],
  ['The capital, Paris, was quiet.', []],
  ['She lives in a suburb of Paris.', []],
  ['A Paris-based firm won.', []],
  ['The talks are in Vienna, Paris and Rome.', []],
  ['Moscow wants a deal, and Paris wants none.', ['country:RU: Moscow', 'country:FR: Paris']],
  ['Paris, France, was quiet.', ['country:FR: France']],
  ['Moscow, angry at the plan, left the talks.', ['country:RU: Moscow']],
  ['Ivo Brandt, the Polish president, spoke first. The president said the pact was dead. His country was ready.', ['person:ivo-brandt: Ivo Brandt / the Polish president / The president / His', 'country:PL: Polish']],
  ['The International Society for Old Bridges (ISOB) met. ISOB said no.', ['organization:international-society-for-old-bridges: International Society for Old Bridges / ISOB / ISOB']],
  ['J. P. Renner built it. Renner said no. John Renner left.', ['person:j-p-renner: J. P. Renner / Renner / John Renner']],
  ['Anna Voss and Paul Voss own it. Voss said no. Mrs. Voss left. Mr. Voss stayed.', ['person:anna-voss: Anna Voss / Voss / Voss', 'person:paul-voss: Paul Voss / Voss']],
  ['The Vosses own it, and Anna Voss runs it.', ['person:anna-voss: Anna Voss']],
  ['Anna Voss-Lind runs it. Voss-Lind said no.', ['person:anna-voss-lind: Anna Voss-Lind / Voss-Lind']],
  ['King Olav met Pope Luca. The king said no. The pope left.', ['person:olav: Olav / The king', 'person:luca: Luca / The pope']],
  ['Senator Lund (R-Ohio) voted no. The senator left.', ['person:lund: Lund / The senator']],
  ["Ukrainians voted. The Ukrainian army left. Ukraine's president spoke.", ['country:UA: Ukrainians / Ukraine', 'organization:ukrainian-armed-forces: Ukrainian army']],
  ['US officials met UK officials. The Americans left.', ['group:us-officials: US officials', 'group:gb-officials: UK officials', 'country:US: Americans']],
  ['North Korea and South Korea met. The North left. Seoul stayed.', ['country:KP: North Korea / North', 'country:KR: South Korea / Seoul']],
];

describe('names', () => {
  it.each(texts)('%s', (text, expected) => {
    const { actors } = analyzer.analyze(text);
    expect(actors.map(({ id, mentions }) => `${id}: ${mentions.map((mention) => mention.text).join(' / ')}`)).toEqual(expected);
  });
});
