/** Where what is said ends, and who is meant where clauses, colons and compounds stand between: beside what must be read stands what must not. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['The Roes were said by neighbours to have left.', ['neighbours (group indirect statement) were said by <The Roes> <to have left>']],
  ['Roe is believed by friends to be in Spain.', ['friends (group indirect belief) is believed by <Roe> <to be in Spain>']],
  ['Roe was seen by friends to the door.', []],
  ['Roe was being held when he gave a false name.', []],
  ['It is held that the mill is lost.', ['unnamed (unknown indirect statement) is held <that the mill is lost>']],
  ['A lawyer for Harvex, which insists that it paid, left.', ['Harvex (organization named indirect statement distancing on record) insists <that it paid>']],
  ['For Roe, who had called for a vote, the result is a blow.', ['Roe (person named indirect statement on record) had called for <a vote>']],
  ['Roe railed against “heartless” bosses.', ['Roe (person named mixed statement on record) railed against <“heartless” bosses>']],
  ['The plan, which critics call “a gift,” failed.', ['critics (group direct statement) call <“a gift,”>']],
  ['The spokesman did not answer calls.', []],
  ['The spokesman answered that he was ill.', ['spokesman (organization indirect statement on record) answered <that he was ill>']],
  ['Mum-of-three Ada Roe said it was lost.', ['Ada Roe (person named indirect statement on record) said <it was lost>']],
  ['My friend Bo, a farmer, puts it better than I can: “It stinks.”', ['Bo (person named direct statement on record) puts it <“It stinks.”>']],
  ['Army chief says the mill is lost.', ['Army chief (person indirect statement on record) says <the mill is lost>']],
  ['The firm billed them for it.', []],
  ['The firm billed the fight as the last.', ['firm (organization indirect statement on record) billed <the fight as the last>']],
  ['Roe accused Lund of lying, in an interview with the Echo.', ['Roe (person named indirect statement on record) accused <Lund of lying>']],
  ['Roe accused Lund of lying in the report.', ['Roe (person named indirect statement on record) accused <Lund of lying in the report>']],
  ['The mill is in a yard where, according to the builder, nobody has paid.', ['builder (person indirect statement on record) according to <nobody has paid>']],
  ['He once texted her from the roof, where he was stranded: “Bring soup.”', ['he (person direct statement on record) once texted <“Bring soup.”>']],
  ['He praised the mill, of which Lund said: “It stinks.”', ['he (person indirect statement on record) praised <the mill, of which Lund said: “It stinks.”>', '> Lund (person named direct statement on record) said <“It stinks.”>']],
  ['Letters in which he described Lund as a “rat” were leaked.', ['he (person mixed statement on record) described <Lund as a “rat”>']],
  ['Another defended Roe, saying that he was ill.', ['another (anonymous indirect statement) defended <Roe>', 'another (anonymous indirect statement) saying <that he was ill>']],
  ['They kept their “buy” rating; Roe was cautious, warning that it may fall.', ['Roe (person named indirect statement on record) warning <that it may fall>']],
  ['Workers learned when the mill would close.', ['Workers (group indirect belief endorsing) learned <when the mill would close>']],
  ['The court directed the firm to pay.', ['court (government indirect statement on record) directed <the firm to pay>']],
  ['Roe would direct the sequel.', []],
  ['Tim Osei of Clean Rivers Now said it was lost.', ['Tim Osei (person named indirect statement on record) said <it was lost>']],
  ['There is a mill, she said, that nobody wants.', ['she (person indirect statement on record) said <There is a mill> <that nobody wants>']],
  ['There comes a moment, she used to say, when you have to stop.', ['she (person indirect statement on record) used to say <There comes a moment> <when you have to stop>']],
  ['It was a day, he recalled, when nothing worked.', ['he (person indirect statement on record) recalled <It was a day> <when nothing worked>']],
  ['He added, that the mill was lost.', ['he (person indirect statement on record) added <that the mill was lost>']],
  ['A report released by the party ahead of the vote found that it was lost.', ['report released by the party ahead of the vote (document indirect statement endorsing on record) found <that it was lost>']],
  ['A study published by the bank before the vote found that it was lost.', ['study published by the bank before the vote (document indirect statement endorsing on record) found <that it was lost>']],
  ['The crowd drawn by the band after the vote left.', []],
  ['The union submitted a letter urging lawmakers not to “give in”.', ['union (organization mixed statement on record) urging <lawmakers not to “give in”>']],
  ['The union sent a letter urging lawmakers to go.', ['union (organization indirect statement on record) urging <lawmakers to go>']],
  ['The union bought railway signalling gear.', []],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
