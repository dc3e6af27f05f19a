/** Sentences side by side: in the first somebody's words or thoughts are reported, in the second, with the same verb, nobody's are. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });
const count = (text: string): number => analyzer.analyze(text).attributions.length;

describe('reported here, and not there', () => {
  it.each<[string, string]>([
    ['Voss claims that the port was shut too soon.', 'Nobody can claim that the port was shut too soon.'],
    ['Voss could have told him that the port was shut.', 'It was shut, as anyone could have told him.'],
    ['Voss asked whether the port would open.', 'Do you know whether the port will open?'],
    ['They asked for money.', 'Had they asked for money?'],
    ['She told her that the road was open.', 'Who told her that the road was open?'],
    ['Voss thinks of another harbour.', 'It is hard to think of another harbour.'],
    ['The Herald believes the port will close.', 'This newspaper believes the port will close.'],
    ['The Echo revealed that the mayor owns the land.', 'The Echo can reveal that the mayor owns the land.'],
    ['The minister can reveal that the plan failed.', 'The Norvik Herald can reveal that the plan failed.'],
    ['Renner can disclose that the plan failed.', 'The newspaper can disclose that the plan failed.'],
    ['The party can reveal that the plan failed.', 'The Blast can reveal that the plan failed.'],
    ['Renk welcomed the offer with a smile.', 'Renk welcomed Osman with a grand parade in the old town.'],
    ['Renk welcomed the envoys of Lund in a statement.', 'Renk welcomed the envoys at the station.'],
    ['Renk thanked Osman with a short speech.', 'Renk welcomed him to the fort.'],
    ['The port is seen by the army as a trap.', 'It is a trap, as it is seen by the army.'],
    ['The strikes are praised by the unions.', 'The strikes are ignored completely by the unions.'],
    ['It was supposed that the tram stopped here.', 'The tram was supposed to stop here.'],
    ['Renner reportedly came in through the roof.', 'Renner apparently came in through the roof.'],
    ['Rumour has it that the bank is broke.', 'The shop did not have it in red.'],
    ['It emerged that the safe was empty.', 'A fox emerged from the wood.'],
  ])('%s | %s', (reported, other) => expect([count(reported) > 0, count(other)]).toEqual([true, 0]));
});

describe("a speaker's own mind, inside what is said", () => {
  it.each<[string, number]>([
    ['“I think it is over,” Voss said.', 1],
    ['“I would say that there is influence,” Voss said.', 1],
    ['“I never told anyone that it was over,” Voss said.', 2],
    ['“I knew that it was over,” Voss said.', 2],
    ['“Renner thinks it is over,” Voss said.', 2],
    ['“I held that it was over,” Voss said.', 2],
    ['“I view it as a mistake,” Voss said.', 1],
    ['“I viewed it as a mistake,” Voss said.', 2],
    ['“I feared that it was over,” Voss said.', 2],
    ['“I fear that it is over,” Voss said.', 1],
    ['“I agreed that it was over,” Voss said.', 2],
  ])('%s', (text, attributions) => expect(count(text)).toBe(attributions));
});
