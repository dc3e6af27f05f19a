/** By what name a voice is called, who speaks together, and whose turn it is. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

describe('the name of a source', () => {
  it.each<[string, string[]]>([
    ['Judge Okafor said the road was lost.', [
      'Okafor (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The Minister said the road was lost.', [
      'Minister (person indirect statement on record) said <the road was lost>',
    ]],
    ['The Prime Minister said the road was lost.', [
      'Prime Minister (person indirect statement on record) said <the road was lost>',
    ]],
    ['Shipowners said the road was lost.', [
      'Shipowners (group indirect statement) said <the road was lost>',
    ]],
    ['Baker said the road was lost.', [
      'Baker (person named indirect statement on record) said <the road was lost>',
    ]],
    ['TVN drivers said the road was lost.', [
      'TVN drivers (group indirect statement) said <the road was lost>',
    ]],
    ['The Lund papers said the road was lost.', [
      'Lund papers (media indirect statement on record) said <the road was lost>',
    ]],
    ['The Lund Herald said the road was lost.', [
      'Lund Herald (media named indirect statement on record) said <the road was lost>',
    ]],
    ['Newspapers said the road was lost.', [
      'Newspapers (media indirect statement on record) said <the road was lost>',
    ]],
    ['Ursula von der Heide, a farmer from Lund, said the road was lost.', [
      'Ursula von der Heide (person named indirect statement on record) said <the road was lost>',
    ]],
    ['Farmer Gena Falk of Lund said the road was lost.', [
      'Gena Falk (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The envoys of Lund, Halland and Skane said the road was lost.', [
      'envoys of Lund, Halland and Skane (government indirect statement on record) said <the road was lost>',
    ]],
    ['The farmers of the town, who had met in May, said the road was lost.', [
      'farmers of the town (group indirect statement) said <the road was lost>',
    ]],
    ['A farmer – the last in town – said the road was lost.', [
      'farmer (person indirect statement) said <the road was lost>',
    ]],
    ['An old farmer said the road was lost. The farmer said he would leave.', [
      'old farmer (person indirect statement) said <the road was lost>',
      'old farmer (person indirect statement on record) said <he would leave>',
    ]],
    ['General Lee said the road was lost. Lee said it was.', [
      'Lee (person named indirect statement on record) said <the road was lost>',
      'Lee (person named indirect statement on record) said <it was>',
    ]],
    ['The General said the road was lost.', [
      'General (person indirect statement on record) said <the road was lost>',
    ]],
    ['Russia said the road was lost. Moscow denied that it knew.', [
      'Russia (government named indirect statement on record) said <the road was lost>',
      'Russia (government named indirect statement on record) denied <that it knew>',
    ]],
    ['Residents said the road was lost. Furious residents said it was gone.', [
      'residents (group indirect statement) said <the road was lost>',
      'residents (group indirect statement) said <it was gone>',
    ]],
    ['The opposition said the road was lost.', [
      'opposition (organization indirect statement on record) said <the road was lost>',
    ]],
    ['Lund residents said the road was lost.', [
      'Lund residents (group indirect statement) said <the road was lost>',
    ]],
    ['Green voters said the road was lost.', [
      'Green voters (group indirect statement) said <the road was lost>',
    ]],
    ['A Halland-based farmer said the road was lost.', [
      'Halland-based farmer (person indirect statement) said <the road was lost>',
    ]],
    ['Ben al-Hadi said the road was lost.', [
      'Ben al-Hadi (person named indirect statement on record) said <the road was lost>',
    ]],
    ['Leonardo da Lund, who owns it, said the road was lost.', [
      'Leonardo da Lund (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The farmer Gena Falk said the road was lost.', [
      'Gena Falk (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The Lund farmer Gena Falk, whose mill burnt, said the road was lost.', [
      'Gena Falk (person named indirect statement on record) said <the road was lost>',
    ]],
    ['Governor said the road was lost.', [
      'Governor (person indirect statement on record) said <the road was lost>',
    ]],
    ['Doctors said the road was lost.', [
      'Doctors (group indirect statement) said <the road was lost>',
    ]],
    ['Doctor Falk said the road was lost.', [
      'Falk (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The Halland papers, which are sold in Lund, said the road was lost.', [
      'Halland papers (media indirect statement on record) said <the road was lost>',
    ]],
    ['A group called Lamp said the road was shut.', [
      'Lamp (organization named indirect statement on record) said <the road was shut>',
    ]],
    ['A firm named in the report said the road was shut.', [
      'firm named in the report (organization indirect statement on record) said <the road was shut>',
    ]],
    ['Judge said the road was lost.', [
      'Judge (person indirect statement on record) said <the road was lost>',
    ]],
    ['The Lund Judge said the road was lost.', [
      'Lund Judge (person indirect statement on record) said <the road was lost>',
    ]],
    ['In Lund, the Minister said the road was lost.', [
      'Minister (person indirect statement on record) said <the road was lost>',
    ]],
    ['In Lund, Residents said the road was lost.', [
      'Residents (group indirect statement) said <the road was lost>',
    ]],
    ['In Lund, Judge Okafor said the road was lost.', [
      'Okafor (person named indirect statement on record) said <the road was lost>',
    ]],
    ['In Lund, Prime Minister Ann Lee said the road was lost.', [
      'Ann Lee (person named indirect statement on record) said <the road was lost>',
    ]],
    ['“It is lost,” said Residents.', [
      'Residents (group direct statement) said <“It is lost,”>',
    ]],
    ['Lund papers said the road was lost.', [
      'Lund papers (media indirect statement on record) said <the road was lost>',
    ]],
    ['Halland newspapers said the road was lost.', [
      'Halland newspapers (media indirect statement on record) said <the road was lost>',
    ]],
    ['The newspapers said the road was lost.', [
      'newspapers (media indirect statement on record) said <the road was lost>',
    ]],
    ['The press said the road was lost.', [
      'the media (media indirect statement on record) said <the road was lost>',
    ]],
    ['“It is lost,” the farmer Gena Falk from Lund said.', [
      'Gena Falk (person named direct statement on record) said <“It is lost,”>',
    ]],
    ['“It is lost,” said Gena Falk, Lund farmer.', [
      'Gena Falk (person named direct statement on record) said <“It is lost,”>',
    ]],
    ["“It is lost,” said Idris Vell's brother.", [
      "Idris Vell's brother (person direct statement on record) said <“It is lost,”>",
    ]],
    ['The brother of Idris Vell said the road was lost.', [
      'brother of Idris Vell (person indirect statement on record) said <the road was lost>',
    ]],
    ['The farmers from Lund, Halland and Skane said the road was lost.', [
      'farmers from Lund, Halland and Skane (group indirect statement) said <the road was lost>',
    ]],
    ['The farmers from Lund, tired of rain and cold, said the road was lost.', [
      'farmers from Lund (group indirect statement) said <the road was lost>',
    ]],
    ['A nurse, who had met Ann Lee and Jo Falk, said the road was lost.', [
      'nurse (person indirect statement) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('speakers together, and one of them', () => {
  it.each<[string, string[]]>([
    ['Both Lund and Halland deny it. They say the road was lost.', [
      'Lund and Halland (group named indirect statement on record) deny <it>',
      'Lund and Halland (group named indirect statement on record) say <the road was lost>',
    ]],
    ['Renner and Voss said the road was lost. They added that the bridge was lost.', [
      'Renner and Voss (group named indirect statement on record) said <the road was lost>',
      'Renner and Voss (group named indirect statement on record) added <that the bridge was lost>',
    ]],
    ['The mayor and the board said the road was lost.', [
      'mayor and the board (group indirect statement) said <the road was lost>',
    ]],
    ['The board and the union said the road was lost.', [
      'board and the union (organization indirect statement on record) said <the road was lost>',
    ]],
    ['The bakers and the drivers said the road was lost.', [
      'bakers and the drivers (group indirect statement) said <the road was lost>',
    ]],
    ['Ann Lee and a nurse said the road was lost.', [
      'Ann Lee and a nurse (group indirect statement) said <the road was lost>',
    ]],
    ['Renner said the road was lost. His statement said the bridge was lost too.', [
      'Renner (person named indirect statement on record) said <the road was lost>',
      'Renner (person named indirect statement on record) said <the bridge was lost too>',
    ]],
    ['A Ministry of Health report said the road was lost.', [
      'Ministry of Health report (document indirect statement on record) said <the road was lost>',
    ]],
    ['A Lund Council spokesman said the road was lost.', [
      'Lund Council spokesman (government indirect statement on record) said <the road was lost>',
    ]],
    ['The Kremlin official said the road was lost. The Kremlin said the bridge was lost.', [
      'Kremlin official (government indirect statement on record) said <the road was lost>',
      'Russia (government named indirect statement on record) said <the bridge was lost>',
    ]],
    ['A Russian official said the road was lost. Russia said the bridge was lost.', [
      'Russian official (government indirect statement) said <the road was lost>',
      'Russia (government named indirect statement on record) said <the bridge was lost>',
    ]],
    ['They said the road was lost.', [
      'they (group indirect statement) said <the road was lost>',
    ]],
    ['Somebody said the road was lost.', [
      'somebody (unknown indirect statement) said <the road was lost>',
    ]],
    ['Two drivers said the road was lost. One said the bridge was lost too.', [
      'Two drivers (group indirect statement) said <the road was lost>',
      'one of Two drivers (person indirect statement) said <the bridge was lost too>',
    ]],
    ['The woman said the road was lost. The man said it was not. He said he saw it. She said she did too.', [
      'woman (person indirect statement on record) said <the road was lost>',
      'man (person indirect statement on record) said <it was not>',
      'man (person indirect statement on record) said <he saw it>',
      'woman (person indirect statement on record) said <she did too>',
    ]],
    ['A man who sold the road said it was lost. The man said he would go.', [
      'man (person indirect statement) said <it was lost>',
      'man (person indirect statement on record) said <he would go>',
    ]],
    ["Lund's mayor said the road was lost. The mayor added that the bridge was lost.", [
      "Lund's mayor (person indirect statement on record) said <the road was lost>",
      "Lund's mayor (person indirect statement on record) added <that the bridge was lost>",
    ]],
    ['Ann Lee said the road was lost. Lee said the bridge was lost. She said so twice.', [
      'Ann Lee (person named indirect statement on record) said <the road was lost>',
      'Ann Lee (person named indirect statement on record) said <the bridge was lost>',
      'Ann Lee (person named indirect statement on record) said <so twice>',
    ]],
    ['“It is lost,” a nurse said. “We all know it is,” she added. The nurse said she would go.', [
      'nurse (person direct statement) said <“It is lost,”>',
      'nurse (person direct statement) added <“We all know it is,”>',
      'nurse (person indirect statement on record) said <she would go>',
    ]],
    ['The Lund Star reported that the road was lost. The Star reported that the bridge was lost.', [
      'Lund Star (media named indirect statement on record) reported <that the road was lost>',
      'Star (media named indirect statement on record) reported <that the bridge was lost>',
    ]],
    ['A diplomat, speaking on condition of anonymity, said the road was lost. The diplomat said the bridge was lost.', [
      'diplomat (anonymous indirect statement off record) said <the road was lost>',
      'diplomat (anonymous indirect statement off record) said <the bridge was lost>',
    ]],
    ['A man from Lund said the road was lost. He said he had seen it. The man said it was gone.', [
      'man (person indirect statement) said <the road was lost>',
      'man (person indirect statement) said <he had seen it>',
      'man (person indirect statement on record) said <it was gone>',
    ]],
    ['A man in a red coat said the road was lost. “It is gone,” the man in the red coat said.', [
      'man (person indirect statement) said <the road was lost>',
      'man (person direct statement on record) said <“It is gone,”>',
    ]],
    ['Judge Lee and the mayor said the road was lost.', [
      'Judge Lee and the mayor (group indirect statement) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('turns of a transcript', () => {
  it.each<[string, string[]]>([
    ['RENNER: The road will open in May.\nVOSS: Will it open in May?\nRENNER: It will, I hope.\nVOSS: Who pays for it?\nRENNER: The town pays.', [
      'RENNER (person named block statement on record) : <The road will open in May.>',
      'RENNER (person named block statement on record) : <It will, I hope.>',
      'RENNER (person named block statement on record) : <The town pays.>',
    ]],
    ['Q: Will the road open?\nA: It will open in May.\nQ: Who pays?\nA: The town pays for it.', [
      'A (unknown block statement) : <It will open in May.>',
      'A (unknown block statement) : <The town pays for it.>',
    ]],
    ['Q: Will the road open?\nA: It will open in May.\nThe bridge will open too.\nQ: Who pays?\nA: The town pays for it.', [
      'A (unknown block statement) : <It will open in May.> <The bridge will open too.>',
      'A (unknown block statement) : <The town pays for it.>',
    ]],
    ['RENNER: The road will open in May.\nThe bridge is shut.', [
      'RENNER (person named block statement on record) : <The road will open in May.>',
    ]],
    ['Note: The road will open in May.', []],
    ['Actors: Ann Lee, Idris Vell, Jo Falk', []],
    ['Ann Lee: The road will open in May.', [
      'Ann Lee (person named block statement on record) : <The road will open in May.>',
    ]],
    ['The road: It will open in May.', []],
    ['Photo: Renner opens the road in May.', []],
    ['Sources: Halland Herald', []],
    ['RENNER: Yes.', [
      'RENNER (person named block statement on record) : <Yes.>',
    ]],
    ['Ann Lee: “We will go in May.”', [
      'Ann Lee (person named direct statement on record) : <“We will go in May.”>',
    ]],
    ['NOTE: The road will open in May.\nNOTE: The bridge will open too.', []],
    ['Lund: The road will open in May.\nLund: The bridge will open too.', [
      'Lund (person named block statement on record) : <The road will open in May.>',
      'Lund (person named block statement on record) : <The bridge will open too.>',
    ]],
    ['RENNER: The road is open.\nVOSS: It is shut.', [
      'RENNER (person named block statement on record) : <The road is open.>',
      'VOSS (person named block statement on record) : <It is shut.>',
    ]],
    ['RENNER: Is the road open?\nVOSS: It is.\nRENNER: Is the bridge open?\nVOSS: It is not.', [
      'VOSS (person named block statement on record) : <It is.>',
      'VOSS (person named block statement on record) : <It is not.>',
    ]],
    ['RENNER: Is the road open?\nVOSS: Is it not?\nRENNER: Is the bridge open?\nVOSS: Is it not?', [
      'RENNER (person named block statement on record) : <Is the road open?>',
      'VOSS (person named block statement on record) : <Is it not?>',
      'RENNER (person named block statement on record) : <Is the bridge open?>',
      'VOSS (person named block statement on record) : <Is it not?>',
    ]],
    ['RENNER: The road is open.\nVOSS: It is shut.\nRENNER: It is open.\nVOSS: It is shut.\nThe bridge is shut too.\nRENNER: It is open.', [
      'RENNER (person named block statement on record) : <The road is open.>',
      'VOSS (person named block statement on record) : <It is shut.>',
      'RENNER (person named block statement on record) : <It is open.>',
      'VOSS (person named block statement on record) : <It is shut.> <The bridge is shut too.>',
      'RENNER (person named block statement on record) : <It is open.>',
    ]],
    ['RENNER: The road is open.\nLEE: It is shut.\nFALK: It is open.\nVOSS: It is shut.\nThe bridge is shut too.', [
      'RENNER (person named block statement on record) : <The road is open.>',
      'LEE (person named block statement on record) : <It is shut.>',
      'FALK (person named block statement on record) : <It is open.>',
      'VOSS (person named block statement on record) : <It is shut.>',
    ]],
    ['ANN LEE: I will go.', [
      'ANN LEE (person named block statement on record) : <I will go.>',
    ]],
    ['Gen. Lee: I will go.', [
      'Lee (person named block statement on record) : <I will go.>',
    ]],
    ['J. RENNER: I will go.', [
      'J. RENNER (person named block statement on record) : <I will go.>',
    ]],
    ['renner: I will go.', []],
    ['Prizes: Ann Lee won a lamp, Jo Falk won a coat.', []],
    ['Ann Lee: Nobody told me that the road was shut or that the bridge would be shut as well for most of the coming year.', [
      'Ann Lee (person named block statement on record) : <Nobody told me that the road was shut or that the bridge would be shut as well for most of the coming year.>',
    ]],
    ['Halland Choir: Ann Lee, Jo Falk, Idris Vell, Omar Haddad, Gena Falk, Paul Renner, Anna Voss, Ursula Heide, Maria Lund, Lou Achebe, Tom Okafor play', []],
    ['Q: Why?\nA: It was shut.\nQ: When?\nA: In May.', [
      'A (unknown block statement) : <It was shut.>',
      'A (unknown block statement) : <In May.>',
    ]],
    ['RENNER: Is it shut?\nVOSS: Is it?\nRENNER: It is.\nVOSS: It is not.\nRENNER: Who shut it?\nVOSS: You did.', [
      'RENNER (person named block statement on record) : <Is it shut?>',
      'VOSS (person named block statement on record) : <Is it?>',
      'RENNER (person named block statement on record) : <It is.>',
      'VOSS (person named block statement on record) : <It is not.>',
      'RENNER (person named block statement on record) : <Who shut it?>',
      'VOSS (person named block statement on record) : <You did.>',
    ]],
    ['RENNER: The road is shut.\nVOSS: It is open.\nRENNER: It is shut.\nVOSS: It is open.\nRenner left the hall.\nThe bridge is open too.', [
      'RENNER (person named block statement on record) : <The road is shut.>',
      'VOSS (person named block statement on record) : <It is open.>',
      'RENNER (person named block statement on record) : <It is shut.>',
      'VOSS (person named block statement on record) : <It is open.> <Renner left the hall.> <The bridge is open too.>',
    ]],
    ['Weather: Rain will fall.', []],
    ['Q: Tell us of the road.\nA: It was shut.\nQ: Tell us of the bridge.\nA: It was shut too.', [
      'A (unknown block statement) : <It was shut.>',
      'A (unknown block statement) : <It was shut too.>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
