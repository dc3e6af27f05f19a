import { describe, expect, it } from 'vitest';
import { createAnalyzer, type AnalyzeInput } from '../src/index.ts';

const analyzer = createAnalyzer({ measures: ['attribution'], zoning: 'off', language: 'en' });

/** Each actor's id and, in the order of the text, the words that mention it. */
function actorsOf(input: AnalyzeInput): Record<string, string[]> {
  const { actors } = analyzer.analyze(input);
  return Object.fromEntries(actors.map(({ id, mentions }) => [id, mentions.map((m) => m.text)]));
}

/** A text with `[words](id)` where a mention must stand; no other mention may. */
function marked(text: string): { plain: string; expected: string[] } {
  const expected: string[] = [];
  const plain = text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, words: string, id: string) => {
    expected.push(`${words} = ${id}`);
    return words;
  });
  return { plain, expected };
}

function found(text: string): string[] {
  return analyzer.analyze(text).actors
    .flatMap(({ id, mentions }) => mentions.map((m) => ({ at: m.start, end: m.end, row: `${m.text} = ${id}` })))
    .sort((a, b) => a.at - b.at)
    // A country's name inside a description is a mention of its own, tested elsewhere.
    .filter((_, i, rows) => !(i > 0 && rows[i - 1]!.end > rows[i]!.at))
    .map(({ row }) => row);
}

const MENTIONS = [
  // Titles end where names begin.
  '[North Korean](country:KP) Foreign Minister [Choe Son Hui](person:choe-son-hui) left on Monday.',
  '[U.S.](country:US) Secretary of State [Antony Blinken](person:antony-blinken) said so.',
  'The banner read “Welcome [Putin](person:vladimir-putin)” as [Vladimir Putin](person:vladimir-putin), left, and [Kim Jong Un](person:kim-jong-un), right, shook hands.',
  'The talks ended early, Mr. [Sharma](person:sharma) said.',
  'President [Trump](person:donald-trump) spoke. [Donald Trump](person:donald-trump) was late.',
  'Judge [Okafor](person:okafor) agreed.',
  'Vermont Sen. [Bernie Sanders](person:bernie-sanders) voted no.',
  '[Martin Luther King](person:martin-luther-king) marched, and [King](person:martin-luther-king) spoke.',
  '[Theresa May](person:theresa-may) resigned in May, and [May](person:theresa-may) said so in June.',
  '[Ursula von der Leyen](person:ursula-von-der-leyen) agreed. Mrs. [von der Leyen](person:ursula-von-der-leyen) left.',
  // One person, many spellings.
  '[Kim Jong-un](person:kim-jong-un) met reporters. [Kim Jong Un](person:kim-jong-un) smiled, and [Kim](person:kim-jong-un) waved.',
  '[Volodymyr Zelensky](person:volodymyr-zelensky) spoke, and [Volodymyr Zelenskyy](person:volodymyr-zelensky) was heard.',
  '[John Smith](person:john-smith) wrote it. [J. Smith](person:john-smith) signed it. [John Q. Smith](person:john-smith) denied it.',
  // Two people of one surname.
  '[Bill Clinton](person:bill-clinton) called [Hillary Clinton](person:hillary-clinton), and Mrs. [Clinton](person:hillary-clinton) answered. Mr. [Clinton](person:bill-clinton) hung up.',
  // Countries, their people and their governments.
  '[Russian officials](group:russian-officials) met in the capital.',
  '[South Korean](country:KR) and [Japanese diplomats](group:japanese-diplomats) met.',
  'The [Russian government](organization:russian-government) fell.',
  '[Russian](country:RU) aggression goes on.',
  '[Russian](country:RU) state news agency [TASS](organization:tass) reported it.',
  '[Russian state media](group:russian-media) said nothing, and [Russian media](group:russian-media) followed.',
  '[Moscow](country:RU) denied it, and talks in Moscow broke down.',
  'A [Kremlin](country:RU) statement praised [Washington](country:US), and the [U.S.](country:US) answered.',
  'The [White House](country:US) declined to comment.',
  '[Turkey](country:TR) and [Jordan](country:JO) signed, and [Chad](country:TD) did not.',
  '[North Korea](country:KP) fired first, and the [North](country:KP) denied it.',
  '[Ostrava](country:ostrava)’s prime minister left. The [Ostravan](country:ostrava) cabinet met.',
  '[Kim Jong Un](person:kim-jong-un) left, and [Kim](person:kim-jong-un)’s foreign minister stayed.',
  // Bodies, and the abbreviations by which a text calls them.
  'The [International Trade Council](organization:international-trade-council) ([ITC](organization:international-trade-council)) met. The [ITC](organization:international-trade-council) voted.',
  'The charity [Lantern Relief](organization:lantern-relief) left. [Lantern Relief](organization:lantern-relief) may return.',
  'The [Institute for National Security Strategy](organization:institute-for-national-security-strategy) wrote it, and [the institute](organization:institute-for-national-security-strategy) stood by it.',
  '[Kookmin University](organization:kookmin-university) professor [Andrei Lankov](person:andrei-lankov) said so.',
  '[Congress](organization:us-congress) passed it, and the [U.S.](country:US) paid.',
  'Critics within the [left](group:the-left) objected.',
  // Descriptions and pronouns.
  '[North Korean](country:KP) leader [Kim Jong Un](person:kim-jong-un) came by train. [The North Korean leader](person:kim-jong-un) waved.',
  '[Vladimir Putin](person:vladimir-putin) came late. [He](person:vladimir-putin) did not apologize.',
  '[Russia](country:RU) withdrew [its](country:RU) envoy.',
  '[Anna Petrova](person:anna-petrova), the mayor, resigned. [A diplomat](person:diplomat) followed. [She](person:diplomat) wept.',
];

const NO_MENTIONS = [
  'The Vietnam War changed the Paris Agreement of a later age.',
  'She turned left, and the left side of the road was closed.',
  'It is the right thing to do, and the right time to do it.',
  'Two hundred flew to Moscow on Monday.',
  'He was born in Washington in March.',
  'They spoke in Spanish and ordered Thai food.',
  'The Monday meeting moved to May.',
  'The north of the town flooded, and the South Fork rose.',
  'Charlotte Street was closed on Easter Sunday.',
  'They swam in the Pacific Ocean near San Diego.',
  'We let them win. Let us go home. Who is it for us?',
  'A turkey was roasted, and the polish came off the china.',
  'It would be foolish to say so.',
  'The company said nothing, and the president was not named.',
  'More conservative estimates put it at ten.',
  'They met at the Prague Castle gates in Prague.',
];

describe('actors', () => {
  it.each(MENTIONS)('finds %s', (text) => {
    const { plain, expected } = marked(text);
    expect(found(plain)).toEqual(expected);
  });

  it.each(NO_MENTIONS)('finds nobody in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('keeps Koreans of one family name apart', () => {
    const actors = actorsOf('Kim Jong Un met Putin’s envoys in Pyongyang. Kim smiled. With him came Jo Yong Won and his sister, Kim Yo Jong. Kim also thanked the envoys. His father, Kim Jong Il, had done so too.');
    expect(actors['person:kim-jong-un']!.filter((words) => words === 'Kim')).toHaveLength(2);
    expect(actors['person:kim-yo-jong']).toEqual(['Kim Yo Jong']);
    expect(actors['person:kim-jong-il']).toEqual(['Kim Jong Il']);
  });

  it('reads Korean for the South only where no other Korea is spoken of, and never in the war or the peninsula', () => {
    expect(actorsOf('South Korea paid. Korean shipyards profited. The Korean War is long over on the Korean peninsula.')['country:KR']).toEqual(['South Korea', 'Korean']);
    expect(actorsOf('South Korea and North Korea met. Korean shipyards profited.')['country:KR']).toEqual(['South Korea']);
  });

  it('gives another country its own Supreme Court', () => {
    const actors = actorsOf('Kenya’s Supreme Court ruled on Monday.');
    expect(actors['organization:us-supreme-court']).toBeUndefined();
    expect(actors['organization:kenyan-supreme-court']).toEqual(['Supreme Court']);
  });

  it('takes only names met elsewhere from a headline in title case', () => {
    const actors = actorsOf('Tough Putin Warns West Over Arms\n\nVladimir Putin warned the West on Monday. It was not the first time that he did so.');
    expect(Object.keys(actors)).toEqual(['person:vladimir-putin', 'group:the-west']);
    expect(actors['person:vladimir-putin']!.slice(0, 2)).toEqual(['Putin', 'Vladimir Putin']);
  });

  it('reads shouting', () => {
    expect(actorsOf('PUTIN MEETS KIM JONG UN IN RUSSIA\n\nVladimir Putin met Kim Jong Un, who came by train.')).toMatchObject({
      'person:vladimir-putin': ['PUTIN', 'Vladimir Putin'], 'person:kim-jong-un': ['KIM JONG UN', 'Kim Jong Un', 'who'], 'country:RU': ['RUSSIA'],
    });
  });

  it('tells Georgia the country from the state', () => {
    expect(actorsOf('Georgia and Armenia signed.')['country:GE']).toEqual(['Georgia']);
    expect(actorsOf('Georgia recounted its votes in Atlanta.')['country:GE']).toBeUndefined();
  });

  it('makes groups and bodies a part of their country', () => {
    const { actors } = analyzer.analyze('Russian officials met. Japanese media wrote of it.');
    expect(actors.map(({ id, partOf }) => [id, partOf])).toEqual([['group:russian-officials', 'country:RU'], ['country:RU', undefined], ['group:japanese-media', 'country:JP'], ['country:JP', undefined]]);
  });

  describe('of the caller', () => {
    it('come first and keep their ids', () => {
      const actors = actorsOf({ text: 'Vladimir Putin spoke. Putin left.', actors: [{ id: 'vp', name: 'Vladimir Putin', kind: 'person' }] });
      expect(actors).toEqual({ vp: ['Vladimir Putin', 'Putin'] });
    });

    it('merge with known ones', () => {
      expect(actorsOf({ text: 'Russia agreed. Russian diplomats left.', actors: [{ id: 'ru', name: 'Russia' }] })).toMatchObject({ ru: ['Russia', 'Russian'], 'group:russian-diplomats': ['Russian diplomats'] });
    });

    it.each([
      ['The ferry company spoke. Then the ferry company left.', ['The ferry company', 'the ferry company']],
      ['Lee waited. “The ferry company lies,” Lee said.', ['The ferry company']],
      ['Lee said: “The ferry company lies.”', ['The ferry company']],
      ['... The ferry company left.', ['The ferry company']],
      ['Lee met The ferry company in Bergen.', []],
      ['Lee, of the "Bergen" The ferry company owns, left.', []],
      ['The Ferry Company left, and THE FERRY COMPANY came.', []],
      ['The ferry companys left.', []],
    ])('have a capital where a sentence begins: %s', (text, found) => {
      expect(actorsOf({ text, actors: [{ id: 'f', name: 'Fjordline', aliases: ['the ferry company'] }] })['f'] ?? []).toEqual(found);
    });

    it('keep the capital that their name has', () => {
      expect(actorsOf({ text: 'the mill burned. The mill fell.', actors: [{ id: 'm', name: 'The mill' }] })['m']).toEqual(['The mill']);
    });

    it('are looked for nowhere else where they have mentions', () => {
      const text = 'Putin spoke. Putin left.';
      const mentions = [{ actor: 'vp', start: 0, end: 5 }];
      expect(actorsOf({ text, actors: [{ id: 'vp', name: 'Putin' }], mentions })).toEqual({ vp: ['Putin'] });
      expect(actorsOf({ text, actors: [{ id: 'vp', name: 'V. Putin', aliases: ['Putin'] }], mentions })).toEqual({ vp: ['Putin', 'Putin'] });
    });
  });

  it('gives the same person the same id, whatever the accents and hyphens', () => {
    const id = (text: string) => analyzer.analyze(text).actors.find((a) => a.kind === 'person')?.id;
    expect(id('Pedro Sánchez spoke.')).toBe(id('Pedro Sanchez spoke.'));
    expect(id('Kim Jong-un spoke.')).toBe(id('Kim Jong Un spoke.'));
  });

  describe('fairness', () => {
    const TEXT = 'PERSON said on Monday that COUNTRY had won. ADJECTIVE officials agreed, and COUNTRY sent its envoy. CAPITAL denied it. The ADJECTIVE president, PERSON, smiled. SURNAME left. The ADJECTIVE army withdrew, and ADJECTIVE media said so.';
    const fill = (person: string, country: string, adjective: string, capital: string) =>
      TEXT.replaceAll('PERSON', person).replaceAll('SURNAME', person.split(' ')[1]!).replaceAll('COUNTRY', country).replaceAll('ADJECTIVE', adjective).replaceAll('CAPITAL', capital);
    const shape = (text: string) => analyzer.analyze(text).actors.map(({ kind, mentions }) => [kind, mentions.length]);
    const first = shape(fill('Vladimir Petrov', 'Russia', 'Russian', 'Moscow'));

    it.each([
      ['Kwame Mensah', 'Ghana', 'Ghanaian', 'Accra'], ['Nneka Obi', 'Nigeria', 'Nigerian', 'Abuja'], ['Anita Rao', 'India', 'Indian', 'Delhi'],
      ['Xyrel Qoth', 'Japan', 'Japanese', 'Tokyo'], ['Ingrid Olsen', 'Norway', 'Norwegian', 'Oslo'], ['Rosa Quispe', 'Peru', 'Peruvian', 'Lima'],
      ['Ali Hassan', 'Iran', 'Iranian', 'Tehran'], ['Mary Jones', 'Australia', 'Australian', 'Canberra'],
    ])('%s of %s is read as anybody', (...names) => {
      expect(shape(fill(...names))).toEqual(first);
    });
  });
});
