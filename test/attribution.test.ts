/**
 * Attributions in marked sentences: [source] {cue} <content>. What stands unmarked must be attributed to nobody else.
 * The second table holds sentences in which nobody speaks, thinks or wants.
 */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

interface Marked {
  text: string;
  source: string | null;
  cue: string | null;
  content: string[];
}

/** Takes the brackets out and remembers what stood in them. */
function unmark(marked: string): Marked {
  const read = (open: string, close: string): string[] => [...marked.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map((m) => m[1]!.replace(/[[\]{}<>]/g, ''));
  return { text: marked.replace(/[[\]{}<>]/g, ''), source: read('[', ']')[0] ?? null, cue: read('{', '}')[0] ?? null, content: read('<', '>') };
}

const outermost = (text: string) =>
  analyzer.analyze(text).attributions.filter((a) => a.parent === null)
    .map((a) => ({ source: a.source?.text ?? null, cue: a.cue?.text ?? null, content: a.content.map((span) => text.slice(span.start, span.end)) }));

const spoken: Record<string, string[]> = {
  'cue before': [
    '[The minister] {said} <the bridge would reopen>.',
    '[The minister] {said} <that the bridge would reopen>.',
    '[Lee] {has repeatedly said} <that the plan is dead>.',
    '[Harbour officials] {said} <divers will search the wreck>.',
    '[Mr. Lou] {said} <there was nothing wrong>.',
    '[Kyiv] {asked} <whether the pipeline could be closed>.',
    '[The agency] {told} reporters <that exports had fallen>.',
    '[The club] {said in a statement} <that it would appeal>.',
    '[She] {said:} <“We will go.”>',
  ],
  'cue after': [
    '<“We will go,”> [she] {said}.',
    '<The bridge would reopen>, [officials] {said}.',
    "<''Cops are here,''> [she] {said}.",
    '<“We will go,”> [the 43-year-old mayor] {said in an interview}.',
    '<Most of the plants still run on coal>, [the agency] {found}.',
  ],
  'cue between': [
    '<“We will go,”> [she] {said}, <“when it stops.”>',
    '<Voters>, [Lee] {suggested}, <do not have to worry>.',
    '<After all>, [she] {argued}, <voters got a lot of money>.',
    '<If the law is bad>, [Rubio] {said}, <Christians must ignore it>.',
  ],
  'inverted': [
    '<“The war is over,”> {said} [Peskov].',
    '<“The war is over,”> {said} [Dmitry Peskov, the Kremlin’s spokesman].',
    '<“Trade is down,”> {said} [Ines Holt, a lecturer at Lund University who wrote a book on harbours].',
  ],
  'according to': [
    '{According to} [the police], <the car was stolen>.',
    '<The car was stolen>, {according to} [the police].',
    '<The deal is off>, {according to} [a shipping agent close to the talks].',
    '{Per} [the filing], <the firm owes nine million>.',
  ],
  'sources': [
    '[Omar Haddad, the harbour authority spokesman], {said} <that the talks had failed>.',
    '[Both Pyongyang and Moscow] {deny} <it>.',
    '[Kyiv, Paris and Rome] {said} <they agreed>.',
    '[The chief prosecutor of the province of Halland] {said} <the firm had lied>.',
    '[Sen. Ted Cruz (R-Tex.)] {said} <that he would run>.',
    '[A survey conducted by the bank] {found} <that prices had risen>.',
    '[Several of the pilots] {said} <they had complained>.',
    '[Sen. Chuck Grassley] on Wednesday {said} <the vote would wait>.',
    '[Most Republicans] {agreed} <they had no choice>.',
  ],
  'verbs of judgement': [
    '[The president] {praised} <the firefighters>.',
    '[Unions] {criticised} <the minister for the cuts>.',
    '[Haddad] {called} <the decision a mistake>.',
    '[Critics] {described} <the law as a trap>.',
    '[The senator] {endorsed} <the plan>.',
  ],
  'belief and intention': [
    '[Diplomats] {fear} <that the truce will fail>.',
    '[The mayor] {hopes} <the strike will end>.',
    '[Rivera] {vowed} <to fight the ruling>.',
    '[The envoy] {refused} <to sign>.',
    '[The keeper] {is adamant} <that the ball was out>.',
    '[Villagers] {are opposed to} <the dam>.',
  ],
  'nouns': [
    "[Putin]'s {claim} <that Kyiv had lied> was denied.",
    '[Her] {support for} <the ban>.',
    '[The envoy] {voiced doubts about} <the deal>.',
    '{There is concern} <that the virus has spread>.',
    "[The party]'s {position is} <that the pact is void>.",
  ],
  'passive': [
    '[The officer] {was quoted as saying} <the city had fallen>.',
    'It {is believed} <that the ship sank>.',
    '<The bill> {was condemned by} [unions].',
    '<Republicans> {are expected} <to vote>.',
  ],
};

describe.each(Object.entries(spoken))('attributes: %s', (_, sentences) => {
  it.each(sentences)('%s', (marked) => {
    const { text, source, cue, content } = unmark(marked);
    expect(outermost(text)).toContainEqual({ source, cue, content });
  });
});

const silent: string[] = [
  'She hit a high note in the second verse.', 'The race will begin at noon.', 'They raise sheep on the moor.', 'The flood claimed eleven lives.',
  'Each ticket admits two adults.', 'The new wing added forty beds to the hospital.', 'The injury denied her a place in the final.', 'Dark clouds threaten the picnic.',
  'Hikers found a wallet near the lake.', 'She will call her mother after lunch.', 'The state owns most of the forest.', 'The rent is 900 euros per month.',
  'There were tears in the eyes of the players.', 'A tram came in the view of the camera.', 'The road climbs through the hills.', 'He ran a mile in five minutes.',
  'Fox News moved to a new building.', 'The report lay on the desk.', 'The museum opens at nine.', 'A small bell announced each customer.', 'The thumb can oppose the other fingers.',
  'He was born in 1961 and died in 2004.', 'The curtain rose to reveal an empty stage.', 'The statement was two pages long.', 'The island was now in full view.',
  'Two dogs pursue the hare.', 'The visitors left before half-time.', 'Young wolves assert themselves within the pack.', 'The mean of the three is nine.',
  'Women make up half the crew.', 'Correction: The match was in Leeds.', 'Tomatoes grow well in the sun.', 'The train runs on time.', 'The firm publishes school books.',
  'The planets turn around the sun.', 'A yellow sign stood near the school.', 'The troops advance by night.', 'They ordered two soups and a salad.', 'The machine rejects bent coins.',
  'The dark frame brings out the colours.', 'The phone needs a charge.', 'A big wave broke on the pier.', 'The film was shot in Peru.', 'Read the label first.', 'Her book won a prize.',
  'The shop is minded by his aunt.', 'Pigs root for truffles.', 'The bank raised interest rates.', 'He has a sharp mind.', 'The wool will shrink from heat.',
];

describe('attributes nothing', () => {
  it.each(silent)('%s', (text) => {
    expect(outermost(text)).toEqual([]);
  });
});

describe('what goes with an attribution', () => {
  it('nests the inner voice in the outer, and gives the words to the inner', () => {
    const report = analyzer.analyze('TASS reported that Putin said the war was over.');
    const [outer, inner] = report.attributions;
    expect([outer!.source!.text, outer!.parent, inner!.source!.text, inner!.parent]).toEqual(['TASS', null, 'Putin', outer!.id]);
    expect(report.voices.find((v) => v.id === inner!.voice)!.words).toBe(4);
  });

  it.each([
    ['“We will go,” Lee said.', 'direct'],
    ['Lee said they would go.', 'indirect'],
    ['Lee said they would go “when it stops.”', 'mixed'],
  ])('tells the mode: %s', (text, mode) => {
    expect(analyzer.analyze(text).attributions[0]!.mode).toBe(mode);
  });

  it('hears speech that runs over paragraphs under one cue', () => {
    const text = '“We will go,” Lee said.\n\n“The road is open.\n\n“Nothing holds us here,” she added.';
    const report = analyzer.analyze(text);
    const speaker = report.attributions[0]!.voice;
    expect(report.attributions.every((a) => a.voice === speaker)).toBe(true);
    const heard = report.attributions.flatMap((a) => a.content.map((s) => text.slice(s.start, s.end))).join(' ');
    expect(heard).toContain('The road is open.');
    expect(heard).toContain('Nothing holds us here');
  });

  it('keeps off the record what the text says is so', () => {
    const [found] = analyzer.analyze('A senior official who spoke on condition of anonymity said the plan was dead.').attributions;
    expect(found!.onRecord).toBe(false);
  });
});
