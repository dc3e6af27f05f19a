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
    '[She] {said}: <“We will go.”>',
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
  'verbs that look like nouns': [
    '[Port officials] {say} <that the crane fell>.',
    '[The company] {fears} <that the dam will break>.',
    '[All five] {say} <that the shots came from the ridge>.',
    '[Police figures] {show} <412 offences in the town>.',
    '<The firm will appeal>, [the Daily Kite] {reports}.',
    '[China] {also is promising} <to spend millions>.',
  ],
  'manner of speech': [
    '<“Never!”> {boomed} [the mayor].',
    '<“It is art, is it not?”> [he] {spluttered}.',
  ],
  'asides and adverbials': [
    '[Representative Ann Lee of Ohio, a nurse who served abroad,] {denounced} <the ruling>.'.replace(',] {', '], {'),
    '[Rep. Elia Cumm (D-Md.), chair of the panel], {said} <the vote would wait>.',
    '[Officials] there {have told} us <that the minister lied>.',
    '[Lee] in turn {vowed} <to open a second harbour>.',
    '[The wanted man] {has} in his usual manner denied it.'.replace('{has} in his usual manner denied it', 'has in his usual manner {denied} <it>'),
    '[Two in five, 41 percent], {say} <they will stay>.',
    '[The board] ruled for Lee, {reasoning} <that she met the terms>.',
    '[The firm], {warning} <that it could fail>, cut jobs.',
  ],
  'addressees and objects': [
    '[Lee] {told} the Harbour Post <the firm had failed>.',
    '[The mayor] {called for} <denying entry to lorries>.',
    '[Each side] {blames} <the other>.',
    '[Its spokesman, Idris Vell, who is a lawyer], {called} <the raid "an attack on us">.',
    '[Lee] {describes} <himself as "a plain man">.',
    '<The car was stolen>, {according to} [a relief tally seen by the paper].',
  ],
  'cues that end a sentence': [
    '<The job marks a return to the coast>, [one longtime friend] {said}.',
    '<The boat was sold in May>, [records] {show}.',
    '<During the spring>, [harbour records] {show}, <the boat sailed twice>.',
    '<This takes a force of forty>, [Harbour Secretary Ash Lund] {told} a council panel Wednesday.',
    '<That is why>, [he] {added}, <trams are late>.',
    '<The tracks are laid>, [she] {said}, <but nobody has paid for them>.',
  ],
  'speakers behind a quotation': [
    '<“They must decide,”> [Aid for $5 regional director Jo Falk] {told} Harbour Radio 6 in Lund.',
    '<“We are nearly there,”> [he] {told} 2,200 people gathered at the hall.',
    '<“It is a farce,”> {fumed} [mother-of-three Jo Falk, 74, who lives there].',
    '<“It is dead,”> [the islanders] {state in a letter}.',
    '<“Enough,”> [Lee] {shot back}.',
    '{Said} [Okafor], <“The thought hurts.”>',
    '[Lee] {called} over her shoulder, <“His words do not help.”>',
    '[Lee] {said} on Monday, in a note on the vote, <“It is lost.”>',
    '[Ivo Brandt]{:} <“Trams will run for all of us.”>',
  ],
  'authorities at length': [
    '{According to} [some in the harbour], <the crane was away>.',
    '<The main aim>, {as reported by} [the Daily Kite], <centres around arms>.',
    '[Just over a third, 36 percent], {say} <they feel safe>.',
    '[A man in Orvand whom I have known a long time, and who hears things], {told} me on the phone <that the captain had lied>.',
    'By Tuesday [a member of parliament] was on the radio {asking} <whether they knew>.',
    '[The survey, conducted by the institute], {finds} <Lee with a small lead over Brandt>.',
    '[His email to members] {notes} <that Lee is a friend>.',
    '[A growing number of senators] {support} <raising the toll>.',
  ],
  'where content ends': [
    '[Lee] {called} <the pact a “new page for us all,”> hailing the crews.',
    '[Crowds] {chanting} <“Welcome home”> and waving flags lined the quay.',
    '[The agency] {reported} <that Lee, during a visit in July, pitched the idea of a drill>.',
    '[They] {are hoping} <a stamp from Lee, who is well liked, will help>.',
    '[He] {added}, <that there is hope>.',
    'While [he] {said} <the dam would hold>, the mayor laughed at it.',
    '[Lee] {vowed} <to “fight on” in the north>.',
    '[The firm] {announced} <its intention to further widen the quay>.',
    '[Lee] {said} <the bridge would fall>, which pleased the ferrymen.',
    '[Lee] {praised} <the crew>, and he paid for their dinner.',
    '[Unions] {dismissed} <the offer> by pointing to the cost.',
    'Noting <that it rained>, Lee left the field.'.replace('Noting', '{Noting}').replace('Lee', '[Lee]'),
    '[Lee] {said} <that the plan was dead and that the mayor knew it>.',
    '[Several aides] {supporting} <Lee> declined the job.',
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
  'An expected new road was built.', 'The pledged sum was paid.', 'The bank cut its staff in an effort to save money.', 'The firm did not respond to requests for comment.',
  'The frost means that the pipes will burst.', 'The tram was supposed to stop here.', 'He found shelter in Lund and returned at dusk.', 'They are lined up by size, according to plan.',
  'The clerk was not authorised to open the safe.', 'She needed two eggs and 475 grams of flour.', 'The ship turned in the “lee” of the island.', 'His house was “half” built.',
  'It bears mention that the tram was late.', 'They looked at the latest policy signals that Lund gave in spring.', 'The dam and the pier pose greater threats to the fleet.', 'Any remaining EU mandated checks on eels were dropped.',
  'He ran a club called “Lamp” by the pier.', 'The crew held a rally that drew forty.', 'The delay means that the crane is idle.', 'The alliance helped in asserting influence over the strait.',
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

  it.each([
    ['Lee said: “I told him the ferry had gone.”', ['direct', 'indirect']],
    ['TASS reported that Lee had said “the bridge is safe.”', ['indirect', 'direct']],
  ])('counts to each voice only its own marks: %s', (text, modes) => {
    expect(analyzer.analyze(text).attributions.map((a) => a.mode)).toEqual(modes);
  });

  it.each([
    ['Two people familiar with the talks said the deal was dead.', 'anonymous', false, false],
    ['An officer, speaking on condition of anonymity, said the deal was dead.', 'anonymous', false, false],
    ['A source close to the mayor said the deal was dead.', 'anonymous', false, false],
    ['A State Department official said the deal was dead.', 'government', false, null],
    ['The ministry said the deal was dead.', 'government', false, true],
    ["The prime minister's office said the deal was dead.", 'government', false, true],
    ['The trade minister said the deal was dead.', 'person', false, true],
    ['A Ministry of Health report found that the wait was long.', 'document', false, true],
    ['The company said the deal was dead.', 'organization', false, true],
    ['A spokesman for the airline said the deal was dead.', 'organization', false, true],
    ['The newspaper said the deal was dead.', 'media', false, true],
    ['Residents said the road was open.', 'group', false, null],
    ['It is believed that the road is open.', 'unknown', false, null],
    ['Some say the road is open.', 'unknown', false, null],
    ['Omar Haddad said the road was open.', 'person', true, true],
    ['South Korea’s spy agency said the deal was dead.', 'government', false, true],
    ['All five say the road is open.', 'group', false, null],
    ['One of them said the road was open.', 'person', false, null],
    ['Sanders said the road was open.', 'person', true, true],
    ['The Minister said the road was open.', 'person', false, true],
    ['Minister said the road was open.', 'person', false, true],
    ['Prime Minister said the road was open.', 'person', false, true],
    ['U.S. and South Korean officials said the road was open.', 'government', false, null],
    ['Both Pyongyang and Moscow deny it.', 'government', true, true],
    ['At noon the Minister stressed that the deal was dead.', 'person', false, true],
    ['At noon the Kremlin said that the deal was dead.', 'government', true, true],
    ['At noon Minister Okafor stressed that the deal was dead.', 'person', true, true],
  ])('tells the kind of source, its name and its record: %s', (text, kind, named, onRecord) => {
    const report = analyzer.analyze(text);
    const first = report.attributions[0]!;
    const voice = report.voices.find((v) => v.id === first.voice)!;
    expect([voice.kind, voice.named, first.onRecord]).toEqual([kind, named, onRecord]);
  });

  it.each([
    ['Both Lund and Halland deny it.', 'Lund and Halland'],
    ['U.S. and South Korean officials deny it.', 'U.S. and South Korean officials'],
    ['The mayor, the police and the union deny it.', 'mayor, the police and the union'],
    ['The envoys of Lund, Halland and Skane deny it.', 'envoys of Lund, Halland and Skane'],
    ['Gena Falk, a nurse and writer, denies it.', 'Gena Falk'],
    ['The founder and chief executive denies it.', 'founder and chief executive'],
    ['The Daily Kite, which nobody reads, denies it.', 'Daily Kite'],
    ['A farmer, speaking in the rain, denied it.', 'farmer'],
  ])('names a voice, or several that speak as one: %s', (text, name) => {
    const report = analyzer.analyze(text);
    expect(report.voices.find((v) => v.id === report.attributions[0]!.voice)!.name).toBe(name);
  });

  it.each([
    ['Gena Falk, a farmer from Lund, said it rained. Falk said the hay was lost.', true],
    ['An engineer at the port said it leaks. The engineer said it would sink.', true],
    ['The Halland Tram Company said it was late. The company said a part was missing.', true],
    ['Lund and Halland said they agreed. They said it was late.', true],
    ['An engineer at the port said it leaks. The owner said it would sink.', false],
    ['A source close to the mayor said it leaks. The mayor said it would sink.', false],
    ['Gena Falk, a farmer from Lund, said it rained. Brandt said the hay was lost.', false],
  ])('knows a speaker again, and none for another: %s', (text, isSame) => {
    const [first, ...others] = analyzer.analyze(text).attributions.filter((a) => a.parent === null);
    expect(others.at(-1)!.voice === first!.voice).toBe(isSame);
  });

  it('does not take a heading for a speaker', () => {
    const text = 'Funeral: Hundreds will gather on Monday.\n\nThe old king died in May, and the town was quiet.';
    expect(analyzer.analyze(text).attributions).toEqual([]);
  });

  it('hears the answers of an interview over their paragraphs, and not the interviewer', () => {
    const text = 'KIT: What did you see?\n\nMOSS: I saw the ship turn.\n\nThen it went down.\n\nKIT: And who was on it?\n\nMOSS: Nobody was on it by then.';
    const heard = analyzer.analyze(text).attributions.filter((a) => a.mode === 'block');
    expect(heard.map((a) => a.content.map((c) => text.slice(c.start, c.end)))).toEqual([['I saw the ship turn.', 'Then it went down.'], ['Nobody was on it by then.']]);
  });

  it('does not take a list of labelled paragraphs for an interview', () => {
    const text = 'OHIO: Ann Lee, Bo Ray, Cy Dahl.\n\nUTAH: Di Ek, Ed Foss, Flo Gant.\n\nIOWA: Gus Hall, Hal Ives.\n\nThe vote is in May.';
    expect(analyzer.analyze(text).attributions.filter((a) => a.content.some((c) => text.slice(c.start, c.end).includes('vote')))).toEqual([]);
  });

  it('counts assertions that nobody is named for, and words by actor', () => {
    const score = analyzer.analyze(`Omar Haddad said the road was open. It is believed that the dam will break by noon on Friday. ${'The town has two bridges and a mill by the river. '.repeat(12)}`).measures.attribution;
    if (score.state !== 'measured') throw new Error('unmeasured');
    expect(score.unsourced).toEqual({ attributions: 1, words: 9 });
    expect(score.byActor.map(({ actor, attributions, words }) => [actor, attributions, words])).toEqual([['person:omar-haddad', 1, 4]]);
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
