/** Quotations without a cue of their own, block quotations, and which person a source names: every attribution of a passage, in order; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['The palace released a statement: “The king is well and sends his thanks.”', [
    'palace (government direct statement on record) released a statement <“The king is well and sends his thanks.”>',
  ]],
  ['The palace released the following statement:\n\n> The king is well. He sends his thanks.', [
    'palace (government block statement on record) released <> The king is well. He sends his thanks.>',
  ]],
  ['“The mill is lost,” sighed the miller.', ['miller (person direct statement on record) sighed <“The mill is lost,”>']],
  ['“The mill is lost,” the miller sighed.', ['miller (person direct statement on record) sighed <“The mill is lost,”>']],
  ['“The mill is lost,” was painted on the wall.', []],
  ['“The mill is lost,” the miller, a man of eighty, sighed.', ['miller (person direct statement on record) sighed <“The mill is lost,”>']],
  ['“The mill is lost,” sighed the miller as he left.', ['miller (person direct statement on record) sighed <“The mill is lost,”>']],
  ['“The mill is lost,” sighed the miller, shaking his head.', ['miller (person direct statement on record) sighed <“The mill is lost,”>']],
  ['“The mill is lost,” sighed the miller. “We have nothing left to grind.”', [
    'miller (person direct statement on record) sighed <“The mill is lost,”> <“We have nothing left to grind.”>',
  ]],
  ['“The mill is lost, and nobody will buy it,” the miller said.\n\nHe shook his head. “We have nothing left to grind.”', [
    'miller (person direct statement on record) said <“The mill is lost, and nobody will buy it,”> <“We have nothing left to grind.”>',
  ]],
  ['“The mill is lost, and nobody will buy it,” the miller said.\n\n“We have nothing left to grind.”', [
    'miller (person direct statement on record) said <“The mill is lost, and nobody will buy it,”> <“We have nothing left to grind.”>',
  ]],
  ['“The mill is lost, and nobody will buy it,” the miller said.\n\nThe town has two bakers.\n\n“We have nothing left to grind.”', [
    'miller (person direct statement on record) said <“The mill is lost, and nobody will buy it,”>',
    'unnamed (unknown direct statement) - <“We have nothing left to grind.”>',
  ]],
  ['“The mill is lost, and nobody will buy it,” the miller said. In the end, “we have nothing left to grind.”', [
    'miller (person direct statement on record) said <“The mill is lost, and nobody will buy it,”> <“we have nothing left to grind.”>',
  ]],
  ['“The mill is lost, and nobody will buy it,” the miller said. Of the barn, the “roof is gone”.', [
    'miller (person direct statement on record) said <“The mill is lost, and nobody will buy it,”>',
  ]],
  ['Angry locals: “Save our mill from the bank!”', ['Angry locals (group direct statement) : <“Save our mill from the bank!”>']],
  ['The miller: “Save our mill from the bank!”', ['miller (person direct statement on record) : <“Save our mill from the bank!”>']],
  ['Two words: “Save the mill and its people!”', ['unnamed (unknown direct statement) - <“Save the mill and its people!”>']],
  ['Note: “The mill is lost for good.”', ['unnamed (unknown direct statement) - <“The mill is lost for good.”>']],
  ['The sign on the door was plain: “The mill is lost for good.”', [
    'sign on the door (document direct statement on record) was plain <“The mill is lost for good.”>',
  ]],
  ['Marsh had only one thing to add: “The mill is lost for good.”', [
    'Marsh (person named direct statement on record) to add <“The mill is lost for good.”>',
  ]],
  ['The film “The Miller of Lund” won a prize, and “The Baker” did not.', []],
  ['It is run by “crooks and the lawyers who serve them,” and Marsh goes on to say that it must close.', [
    'Marsh (person named direct statement on record) - <“crooks and the lawyers who serve them,”>',
    'Marsh (person named indirect statement on record) goes on to say <that it must close>',
  ]],
  ['The mill is run by “crooks who bought it for a song,” and Marsh said they should leave.', [
    'Marsh (person named direct statement on record) - <“crooks who bought it for a song,”>',
    'Marsh (person named indirect statement on record) said <they should leave>',
  ]],
  ['“We waited for hours on the quay.\n\n“We left at dawn,” Marsh said.', [
    'Marsh (person named direct statement on record) said <“We waited for hours on the quay.> <“We left at dawn,”>',
  ]],
  ['“We waited for hours on the quay.\n\n“The ferry never came.\n\nThe quay was empty on Monday.', [
    'unnamed (unknown direct statement) - <“We waited for hours on the quay.>',
    'unnamed (unknown direct statement) - <“The ferry never came.>',
  ]],
  ['“We waited for hours on the quay,” said Marsh.\n\n“The ferry never came.\n\n“We left at dawn.”', [
    'Marsh (person named direct statement on record) said <“We waited for hours on the quay,”> <“The ferry never came.> <“We left at dawn.”>',
  ]],
  ['Marsh recalled the night. “We waited for hours on the quay.”', [
    'Marsh (person named direct statement on record) - <“We waited for hours on the quay.”>',
  ]],
  ['“They came at dawn,” he recalled. “I was asleep in the barn.”', [
    'he (person direct statement on record) recalled <“They came at dawn,”> <“I was asleep in the barn.”>',
  ]],
  ['“Brandt told me to go home,” Marsh said. “I was afraid of him for years.”', [
    'Marsh (person named direct statement on record) said <“Brandt told me to go home,”> <“I was afraid of him for years.”>',
    '> Brandt (person named indirect statement on record) told <me to go home>',
    '> Marsh (person named indirect belief) was afraid of <him for years>',
  ]],
  ['Marsh said the mill was lost. The “experts” disagreed.', ['Marsh (person named indirect statement on record) said <the mill was lost>']],
  ['Marsh said the mill was lost. “Nobody will buy it,” she added. “The owners have run off to sea.”', [
    'Marsh (person named indirect statement on record) said <the mill was lost>',
    'Marsh (person named direct statement on record) added <“Nobody will buy it,”> <“The owners have run off to sea.”>',
  ]],
  ['Brandt denied it. “The mill is safe and sound.” Marsh said he was wrong. “He has never seen the inside of it.”', [
    'Brandt (person named indirect statement on record) denied <it>',
    'Brandt (person named direct statement on record) - <“The mill is safe and sound.”>',
    'Marsh (person named mixed statement on record) said <he was wrong> <“He has never seen the inside of it.”>',
  ]],
  ['“The mill is lost,” Marsh said.\n\n“It is not,” Brandt said.\n\n“You have never seen the inside of it.”', [
    'Marsh (person named direct statement on record) said <“The mill is lost,”>',
    'Brandt (person named direct statement on record) said <“It is not,”> <“You have never seen the inside of it.”>',
  ]],
  ["“It's over,” he said. “It's over and we have lost,” she said. “You knew it all along.”", [
    "he (person direct statement on record) said <“It's over,”>",
    "she (person direct statement on record) said <“It's over and we have lost,”> <“You knew it all along.”>",
  ]],
  ['The palace released the following statement:\n\n> The king is well. He sends his thanks.\n\n> The queen is at sea.\n\nThe crowd cheered.', [
    'palace (government block statement on record) released <> The king is well. He sends his thanks.>',
    'palace (government block statement on record) - <> The queen is at sea.>',
  ]],
  ['Marsh wrote to the board:\n\n> The mill is lost.\n\nBrandt wrote back in May:\n\n> The mill is safe.', [
    'Marsh (person named block statement on record) wrote <> The mill is lost.>',
    'Brandt (person named block statement on record) wrote <> The mill is safe.>',
  ]],
  ['> The mill is lost.\n\nThat was all that Marsh wrote.', ['unnamed (unknown block statement) - <> The mill is lost.>']],
  ['Marsh wrote to the board:\n\n>\n\nThe rest is lost.', []],
  ['In full:\n\n> The mill is lost.\n\n> We have nothing left.', [
    'unnamed (unknown block statement) - <> The mill is lost.>',
    'unnamed (unknown block statement) - <> We have nothing left.>',
  ]],
  ['“The mill is lost,” Marsh said.\n\nThe letter reads:\n\n> The mill is safe.\n\n> Nobody must sell it.', [
    'Marsh (person named direct statement on record) said <“The mill is lost,”>',
    'letter (document block statement on record) reads <> The mill is safe.>',
    'letter (document block statement on record) - <> Nobody must sell it.>',
  ]],
  ['A lawyer for Omar Haddad said the mill was lost. Haddad said it was safe.', [
    'lawyer for Omar Haddad (person indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['The spokesman for the board Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The minister for trade Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The secretary of the club, Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['An adviser close to Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'adviser close to Omar Haddad (anonymous indirect statement off record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ["Omar Haddad's lawyer said the mill was lost. Haddad said it was sold.", [
    "Omar Haddad's lawyer (person indirect statement on record) said <the mill was lost>",
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The harbour master and poet Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['A judge in the Omar Haddad trial said the mill was lost. Omar Haddad said it was sold.', [
    'judge in the Omar Haddad trial (person indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The chairman of the Haddad family trust said the mill was lost. Omar Haddad said it was sold.', [
    'chairman of the Haddad family trust (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['Her lawyer, the tireless Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['Her lawyer, who works with Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Her lawyer (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['Her lawyer (Omar Haddad) said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['Her lawyer, called Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Her lawyer (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The convicted arsonist Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The ringleader, the convicted arsonist Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The coach of Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'coach of Omar Haddad (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The Omar Haddad campaign said the mill was lost. Omar Haddad said it was sold.', [
    'Omar Haddad campaign (organization indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The president of the Omar Haddad fan club said the mill was lost. Omar Haddad said it was sold.', [
    'president of the Omar Haddad fan club (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The wife of the mayor Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['A spokesman for the Haddads said the mill was lost. Omar Haddad said it was sold.', [
    'spokesman for the Haddads (organization indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['Police chief Omar Haddad said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The chief of police in Lund, Omar Haddad, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ['The chief executive, Omar Haddad, 54, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ["Ali Haddad's lawyer, Omar Brandt, said the mill was lost. Brandt said it was sold.", [
    'Omar Brandt (person named indirect statement on record) said <the mill was lost>',
    'Omar Brandt (person named indirect statement on record) said <it was sold>',
  ]],
  ['The harbour spokesman, Omar Haddad, said the mill was lost. Haddad left.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
  ]],
  ['Harbour spokesman Omar Haddad said the mill was lost.', ['Omar Haddad (person named indirect statement on record) said <the mill was lost>']],
  ['A source close to Omar Haddad said the mill was lost. Haddad said it was safe.', [
    'source close to Omar Haddad (anonymous indirect statement off record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['Haddad supporters said the mill was lost. Omar Haddad said it was safe.', [
    'Haddad supporters (group indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ["Omar Haddad's adviser, Yuri Lindt, said the mill was lost. Omar Haddad said it was safe.", [
    'Yuri Lindt (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['His adviser Yuri Lindt said the mill was lost. Lindt said it was sold.', [
    'Yuri Lindt (person named indirect statement on record) said <the mill was lost>',
    'Yuri Lindt (person named indirect statement on record) said <it was sold>',
  ]],
  ['The ringleader, the wanted criminal Omar Haddad, said the mill was lost. Haddad laughed.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
  ]],
  ['The mayor of Lund, Tilda Marsh, said the mill was lost. Marsh said it was sold.', [
    'Tilda Marsh (person named indirect statement on record) said <the mill was lost>',
    'Tilda Marsh (person named indirect statement on record) said <it was sold>',
  ]],
  ['The mayor (Tilda Marsh) said the mill was lost. Marsh said it was sold.', [
    'Tilda Marsh (person named indirect statement on record) said <the mill was lost>',
    'Tilda Marsh (person named indirect statement on record) said <it was sold>',
  ]],
  ['Mayor Tilda Marsh said the mill was lost. Marsh said it was sold.', [
    'Tilda Marsh (person named indirect statement on record) said <the mill was lost>',
    'Tilda Marsh (person named indirect statement on record) said <it was sold>',
  ]],
  ['A man who met Omar Haddad said the mill was lost. Haddad said it was safe.', [
    'man (person indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['A lawyer representing Omar Haddad said the mill was lost. Haddad said it was safe.', [
    'lawyer representing Omar Haddad (person indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['Moscow officials said the mill was lost. Russia denied it.', [
    'Moscow officials (government indirect statement) said <the mill was lost>',
    'Russia (government named indirect statement on record) denied <it>',
  ]],
  ['Omar Haddad, her spokesman, said the mill was lost. Haddad said it was sold.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was sold>',
  ]],
  ["The firm's lawyer, who met Omar Haddad, said the mill was lost. Omar Haddad said it was safe.", [
    'lawyer (person indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['The director of sales Omar Haddad said the mill was lost. Haddad said it was safe.', [
    'Omar Haddad (person named indirect statement on record) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
  ['A minister in the Haddad government said the mill was lost. Omar Haddad said it was safe.', [
    'minister in the Haddad government (person indirect statement) said <the mill was lost>',
    'Omar Haddad (person named indirect statement on record) said <it was safe>',
  ]],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
