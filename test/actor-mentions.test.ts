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
  ['The International Society for Old Bridges (ISOB) met. ISOB said no.', ['organization:international-society-for-old-bridges: International Society for Old Bridges / ISOB / ISOB']],
  ['J. P. Renner built it. Renner said no. John Renner left.', ['person:j-p-renner: J. P. Renner / Renner / John Renner']],
  ['Anna Voss and Paul Voss own it. Voss said no. Mrs. Voss left. Mr. Voss stayed.', ['person:anna-voss: Anna Voss / Voss / Voss', 'person:paul-voss: Paul Voss / Voss']],
  ['The Vosses own it, and Anna Voss runs it.', ['group:voss-family: Vosses', 'person:anna-voss: Anna Voss']],
  ['Anna Voss-Lind runs it. Voss-Lind said no.', ['person:anna-voss-lind: Anna Voss-Lind / Voss-Lind']],
  ['King Olav met Pope Luca. The king said no. The pope left.', ['person:olav: Olav / The king', 'person:luca: Luca / The pope']],
  ['Senator Lund (R-Ohio) voted no. The senator left.', ['person:lund: Lund / The senator']],
  ["Ukrainians voted. The Ukrainian army left. Ukraine's president spoke.", ['country:UA: Ukrainians / Ukrainian / Ukraine', 'organization:ukrainian-armed-forces: Ukrainian army']],
  ['US officials met UK officials. The Americans left.', ['group:us-officials: US officials', 'country:US: US / Americans', 'group:british-officials: UK officials', 'country:GB: UK']],
  ['North Korea and South Korea met. The North left. Seoul stayed.', ['country:KP: North Korea / North', 'country:KR: South Korea / Seoul']],
  ['France met Acme Corporation. The country said no.', ['country:FR: France / The country', 'organization:acme-corporation: Acme Corporation']],
  ["The Harbour Workers' Union (HWU) met. The HWU said no.", ["organization:harbour-workers-union: Harbour Workers' Union / HWU / HWU"]],
  ['The Society for the Care of Old Bridges (SCOB) met. SCOB left.', ['organization:society-for-the-care-of-old-bridges: Society for the Care of Old Bridges / SCOB / SCOB']],
  ['J. Renner built it. John Renner said no.', ['person:john-renner: J. Renner / John Renner']],
  ['John Q. Renner built it. John Renner said no.', ['person:john-q-renner: John Q. Renner / John Renner']],
  ['Kim Jae-won met Lee Min-ho. Kim said no. Lee left.', ['person:kim-jae-won: Kim Jae-won / Kim', 'person:lee-min-ho: Lee Min-ho / Lee']],
  ['Mrs. Renner met Mr. Renner. Mr. Renner said no. Mrs. Renner left.', ['person:renner: Renner / Renner', 'person:renner-2: Renner / Renner']],
  ['Ana Lund, who runs Acme Corporation, said no. Lund left.', ['person:ana-lund: Ana Lund / who / Lund', 'organization:acme-corporation: Acme Corporation']],
  ["Acme Corporation's chief, Ana Lund, said no.", ['organization:acme-corporation: Acme Corporation', 'person:ana-lund: Ana Lund']],
  ['The Renner Foundation met. John Renner left. The foundation stayed.', ['organization:renner-foundation: Renner Foundation / The foundation', 'person:john-renner: John Renner']],
  ['A London-based bank won. A New York-based bank lost.', []],
  ['The Paris talks failed. The Paris Agreement held. Paris agreed.', ['country:FR: Paris']],
  ['The Fed met. The Federal Reserve said no.', ['organization:federal-reserve: Fed / Federal Reserve']],
  ['The White House said no. The Pentagon said yes.', ['country:US: White House', 'organization:pentagon: Pentagon']],
  ['Democrats and Republicans met. The Democrats left.', ['group:democrats: Democrats / Democrats', 'group:republicans: Republicans']],
  ['Mr. President, we lost.', []],
  ['Saint Olav Hospital opened. Olav Lund left.', ['organization:saint-olav-hospital: Saint Olav Hospital', 'person:olav-lund: Olav Lund']],
  ['Bo Renner fought at the end of World War II, and after World War II he left.', ['person:bo-renner: Bo Renner / he']],
  ['John Paul II met Bo Renner.', ['person:john-paul-ii: John Paul II', 'person:bo-renner: Bo Renner']],
  ['The trip was to Veldan. Veldan, an old port city, is to hold the talks. Veldan waits.', []],
  ["Auroro sold twice as many. In May Auroro's chief, Ada Roy, left.", ['organization:auroro: Auroro / Auroro', 'person:ada-roy: Ada Roy']],
  ['Auroro sold twice as many. In May Auroro left.', []],
  ["Renholt's administration fell. In May Renholt left. Renholt said no.", ['person:renholt: Renholt / Renholt / Renholt']],
  ['Lund University Hospital said it was full. Lund University said no.', ['organization:lund-university-hospital: Lund University Hospital', 'organization:lund-university: Lund University']],
  ['University of Lund Hospital left. The University of Lund stayed.', ['organization:university-of-lund-hospital: University of Lund Hospital', 'organization:university-of-lund: University of Lund']],
  ['Halland Police Federation called for strikes. Halland Police said no.', ['organization:halland-police-federation: Halland Police Federation', 'organization:halland-police: Halland Police']],
  ['Harbour Light Relief met. Harbour Light said no.', ['organization:harbour-light-relief: Harbour Light Relief / Harbour Light']],
  ['The U.S. and U.K. met. U.S. troops left.', ['country:US: U.S. / U.S.', 'country:GB: U.K.', 'organization:us-military: U.S. troops']],
];

describe('names', () => {
  it.each(texts)('%s', (text, expected) => {
    const { actors } = analyzer.analyze(text);
    expect(actors.map(({ id, mentions }) => `${id}: ${mentions.map((mention) => mention.text).join(' / ')}`)).toEqual(expected);
  });
});
