import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { marked, references } from './marked-mentions.ts';

const analyzer = createAnalyzer({ measures: ['attribution'], zoning: 'off', language: 'en' });

const MENTIONS = {
  'first persons in quoted words': [
    '“[I](person:ada-roy) will wait,” said [Ada Roy](person:ada-roy).',
    '[Ada Roy](person:ada-roy) of the [Harbour Trust Fund](organization:harbour-trust-fund) spoke. “[We](organization:harbour-trust-fund) will wait,” [Roy](person:ada-roy) said.',
    '“[We](country:NO) did it,” said [Norway](country:NO)’s foreign minister, [Kari Lund](person:kari-lund).',
    '[Anna Berg](person:anna-berg) said: “[Kurt Holm](person:kurt-holm) told [me](person:anna-berg) that [he](person:kurt-holm) was ill.”',
  ],
  'who and which after a comma': [
    '[Ada Roy](person:ada-roy), [who](person:ada-roy) had heard it, left.',
    '[Russia](country:RU), [which](country:RU) had signed, left.',
    '[Ada Roy](person:ada-roy), [whose](person:ada-roy) house burned, left.',
  ],
  'it and they': [
    '[Russia](country:RU) said that [it](country:RU) would sign.',
    '[Russia](country:RU) withdrew and recalled [its](country:RU) envoy.',
    'The [World Bank](organization:world-bank) agreed. [It](organization:world-bank) will lend more.',
    '[The drivers](group:drivers) waited. [They](group:drivers) slept.',
  ],
  'he and she': [
    '[Ada Roy](person:ada-roy), a baker, opposes it but said [she](person:ada-roy) would vote.',
    '[Kurt Holm](person:kurt-holm) left early. [Lars Dahl](person:lars-dahl) stayed. “[Kurt](person:kurt-holm) gave [me](person:lars-dahl) a chance,” [he](person:lars-dahl) said.',
    '[Ada Roy](person:ada-roy) resigned. A robust driver, [she](person:ada-roy) was fined.',
    'When [a guard](person:guard) came, [he](person:guard) fell.',
  ],
  'those without a name': [
    '[A truck driver](person:truck-driver) came. [The driver](person:truck-driver) left.',
    '[Ada Roy](person:ada-roy) came. [[Her](person:ada-roy) husband](person:ada-roy-husband) wept, and [he](person:ada-roy-husband) left.',
    '[Two drivers](group:drivers) came. [The drivers](group:drivers) left.',
    '[The city council](organization:city-council) met. [The council](organization:city-council) voted.',
    '[A member of parliament](person:member) rose. [He](person:member) coughed.',
  ],
  'names told by what somebody is called': [
    'The charity [Lantern Relief](organization:lantern-relief) left. [The charity](organization:lantern-relief) may return.',
    '[Orvex Surgical](organization:orvex-surgical), a company in the north, grew. [The company](organization:orvex-surgical) hired.',
    '[Ada Roy](person:ada-roy) and [[her](person:ada-roy) wife](person:ada-roy-wife) left, and [the wife](person:ada-roy-wife) drove.',
    'Ask Mayor [Ivo Brandt](person:ivo-brandt). [The embattled mayor](person:ivo-brandt) left.',
    'The child, [Lale](person:lale), aged 6, slept. [She](person:lale) woke.',
  ],
  'short forms of bodies': [
    'The [Orrin Valley Front](organization:orrin-valley-front) agreed. Then the [Front](organization:orrin-valley-front)’s men left.',
    'The charity [Lantern Relief](organization:lantern-relief) left. Nobody asked [Lantern](organization:lantern-relief) why.',
    '[Acme Logistics](organization:acme-logistics), Inc. (“[Acme](organization:acme-logistics)” or the “[Company](organization:acme-logistics)”), grew. The [Company](organization:acme-logistics) hired.',
    'The [Farmers’ Union](organization:farmers-union) quit.',
    'Staff at [St Aldric’s Primary School](organization:st-aldrics-primary-school) quit.',
    'Staff at [St. Wenna’s District General Hospital](organization:st-wennas-district-general-hospital) quit.',
    // A day has none.
    'Staff of Monday’s [Grammar School](organization:grammar-school) quit.',
    'Then [Veltrano SpA](organization:veltrano) grew.',
  ],
  'countries that no table knows': [
    'The [North](country:north)’s foreign minister spoke, and the [South](country:south) agreed.',
  ],
} satisfies Record<string, string[]>;

const NOBODY = [
  // The author's own words, and words that nobody in particular says.
  'I will wait. We all will. It is our town.',
  'We think that I should go.',
  // What is only said of somebody, or of nobody.
  'It is likely that it will rain. It seems so. It was dark.',
  'No mayor should listen. Any driver knows. Every teacher agrees. Most voters agree.',
  'He was a driver, and she became a doctor.',
  'The plan failed. It was too dear. They were too long.',
  'Which is it, and who knows?',
  // Spoken of once.
  'A driver came. The end was near.',
  'A guest paid.',
  'The driver-side door stood open, and the driver-side window was shut.',
  'The trust of the sick is lost. The trust of the sick is gone.',
];

describe('references', () => {
  for (const [what, rows] of Object.entries(MENTIONS)) {
    describe(what, () => {
      it.each(rows)('%s', (text) => {
        const { plain, expected } = marked(text);
        expect(references(plain)).toEqual(expected);
      });
    });
  }

  it.each(NOBODY)('finds nobody in: %s', (text) => {
    expect(references(text)).toEqual([]);
  });

  it('names no voice that the text does not name', () => {
    const { voices, actors } = analyzer.analyze('A driver came late. “I was lost,” the driver said. He left.');
    expect(actors.map(({ id, mentions }) => [id, mentions.map((m) => m.text)])).toEqual([['person:driver', ['A driver', 'I', 'the driver', 'He']]]);
    expect(voices.find(({ actor }) => actor === 'person:driver')).toMatchObject({ name: 'driver', kind: 'person', named: false });
  });

  it('leaves an actor of the caller where the caller put it', () => {
    const text = '“I lied,” said Ada Roy.';
    const { actors } = analyzer.analyze({ text, actors: [{ id: 'ada', name: 'Ada Roy', kind: 'person' }], mentions: [{ actor: 'ada', start: 14, end: 21 }] });
    expect(actors.find(({ id }) => id === 'ada')!.mentions.map((m) => m.text)).toEqual(['Ada Roy']);
  });
});
