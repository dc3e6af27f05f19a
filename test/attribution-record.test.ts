/** Who is named and who is not, what is said openly, who goes on from the sentence before, and what nobody reports. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

describe('on and off the record', () => {
  it.each<[string, string[]]>([
    ['A diplomat, who asked not to be named, said the talks were lost.', [
      'diplomat (anonymous indirect statement off record) said <the talks were lost>',
    ]],
    ['A diplomat said the talks were lost, asking not to be named.', [
      'diplomat (anonymous indirect statement off record) said <the talks were lost>',
      'diplomat (anonymous indirect statement off record) asking <not to be named>',
    ]],
    ['A diplomat said the talks were lost, and asked not to be named.', [
      'diplomat (anonymous indirect statement off record) said <the talks were lost>',
      'diplomat (anonymous indirect statement off record) asked <not to be named>',
    ]],
    ['“It is lost,” said a baker, who asked not to be named.', [
      'baker (anonymous direct statement off record) said <“It is lost,”>',
    ]],
    ['“It is lost,” a baker said on condition of anonymity.', [
      'baker (anonymous direct statement off record) said <“It is lost,”>',
    ]],
    ['“It is lost,” a baker said, while Renner asked not to be named.', [
      'baker (person direct statement) said <“It is lost,”>',
      'Renner (person named indirect statement on record) asked <not to be named>',
    ]],
    ['“It is lost,” a baker said, but the mayor asked not to be named.', [
      'baker (person direct statement) said <“It is lost,”>',
      'mayor (person indirect statement on record) asked <not to be named>',
    ]],
    ['“It is lost,” a baker said, but he asked not to be named.', [
      'baker (anonymous direct statement off record) said <“It is lost,”>',
      'baker (anonymous indirect statement off record) asked <not to be named>',
    ]],
    ['“It is lost,” a baker said, as they were not authorised to speak to the press.', [
      'baker (anonymous direct statement off record) said <“It is lost,”>',
    ]],
    ['Speaking on condition of anonymity, a baker said the road was lost.', [
      'baker (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['She spoke on condition of anonymity. A baker said the road was lost.', [
      'baker (person indirect statement) said <the road was lost>',
    ]],
    ['A baker said the clerk spoke on background.', [
      'baker (person indirect statement) said <the clerk spoke on background>',
    ]],
    ['Asked on the record, the officials said the road was lost.', [
      'officials (government indirect statement on record) said <the road was lost>',
    ]],
    ['The officials said that a clerk had spoken on the record.', [
      'officials (government indirect statement) said <that a clerk had spoken on the record>',
    ]],
    ['Officials said the road was lost. Speaking on the record, Voss agreed that it was.', [
      'Officials (government indirect statement) said <the road was lost>',
      'Voss (person named indirect statement on record) agreed <that it was>',
    ]],
    ['A spokeswoman said the road was lost.', [
      'spokeswoman (organization indirect statement on record) said <the road was lost>',
    ]],
    ['Two officials said the road was lost. They said the bridge was lost too.', [
      'officials (government indirect statement) said <the road was lost>',
      'officials (government indirect statement) said <the bridge was lost too>',
    ]],
    ['Aides said the road was lost.', [
      'Aides (group indirect statement) said <the road was lost>',
    ]],
    ['Lawmakers said the road was lost.', [
      'Lawmakers (government indirect statement) said <the road was lost>',
    ]],
    ['Your senator said the road was lost.', [
      'Your senator (person indirect statement) said <the road was lost>',
    ]],
    ['Every mayor said the road was lost.', [
      'Every mayor (person indirect statement) said <the road was lost>',
    ]],
    ['A report said the road was lost.', [
      'report (document indirect statement on record) said <the road was lost>',
    ]],
    ['A ministry said the road was lost.', [
      'ministry (government indirect statement on record) said <the road was lost>',
    ]],
    ['An official said the road was lost. He said the bridge was lost too.', [
      'official (person indirect statement) said <the road was lost>',
      'official (person indirect statement) said <the bridge was lost too>',
    ]],
    ['An official familiar with the plan said the road was lost.', [
      'official familiar with the plan (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['A regulator said the road was lost.', [
      'regulator (person indirect statement) said <the road was lost>',
    ]],
    ['The official said the road was lost.', [
      'official (person indirect statement on record) said <the road was lost>',
    ]],
    ['A man told the court he was innocent. He said he had been in Lund.', [
      'man (person indirect statement) told <he was innocent>',
      'man (person indirect statement) said <he had been in Lund>',
    ]],
    ['Voss decided to stay. Renner wants to go. Falk refused to comment.', [
      'Voss (person named indirect intention on record) decided <to stay>',
      'Renner (person named indirect intention) wants <to go>',
      'Falk (person named indirect intention on record) refused <to comment>',
    ]],
    ['The mayor opposes the sale.', [
      'mayor (person indirect belief) opposes <the sale>',
    ]],
    ['One said the road was lost.', [
      'one (anonymous indirect statement) said <the road was lost>',
    ]],
    ['An unnamed nurse said the road was lost.', [
      'unnamed nurse (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['A person with knowledge of the plan said the road was lost.', [
      'person with knowledge of the plan (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['A person briefed on the plan said the road was lost.', [
      'person briefed on the plan (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['A banker privy to the plan said the road was lost.', [
      'banker privy to the plan (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['People present in the room said the road was lost.', [
      'People present in the room (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['A friend close to the mayor said the road was lost.', [
      'friend close to the mayor (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['Residents close to the port said the road was lost.', [
      'Residents close to the port (group indirect statement) said <the road was lost>',
    ]],
    ['A doctor familiar with the town said the road was lost.', [
      'doctor familiar with the town (person indirect statement) said <the road was lost>',
    ]],
    ['A doctor familiar with the investigation said the road was lost.', [
      'doctor familiar with the investigation (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['The present mayor said the road was lost.', [
      'present mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The clerk, whose name has been withheld, said the road was lost.', [
      'clerk (anonymous indirect statement off record) said <the road was lost>',
    ]],
    ['The nurse, who does not want to be identified, said the road was lost.', [
      'nurse (anonymous indirect statement off record) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('the sentence before', () => {
  it.each<[string, string[]]>([
    ['Renner shook his head. “It was never about the money, and you know it.”', [
      'Renner (person named direct statement on record) - <“It was never about the money, and you know it.”>',
      '> you (person indirect belief endorsing) know <it>',
    ]],
    ['Renner died in May. “It was never about the money, and you know it.”', [
      'unnamed (unknown direct statement) - <“It was never about the money, and you know it.”>',
      '> you (person indirect belief endorsing) know <it>',
    ]],
    ['Renner was carried out. “It was never about the money, and you know it.”', [
      'unnamed (unknown direct statement) - <“It was never about the money, and you know it.”>',
      '> you (person indirect belief endorsing) know <it>',
    ]],
    ['Renner is a baker. “It was never about the money, and you know it.”', [
      'unnamed (unknown direct statement) - <“It was never about the money, and you know it.”>',
      '> you (person indirect belief endorsing) know <it>',
    ]],
    ['Ann Lee looked at the sea. “He took all the money we had, and more.”', [
      'Ann Lee (person named direct statement on record) - <“He took all the money we had, and more.”>',
    ]],
    ['Ann Lee looked at the sea. “She took all the money we had, and more.”', [
      'unnamed (unknown direct statement) - <“She took all the money we had, and more.”>',
    ]],
    ['Idris Vell smiled. “I took all the money we had, and more.”', [
      'Idris Vell (person named direct statement on record) - <“I took all the money we had, and more.”>',
    ]],
    ['The crew smiled. “We took all the money we had, and more.”', [
      'unnamed (unknown direct statement) - <“We took all the money we had, and more.”>',
    ]],
    ['“It was never about the money, and you know it.”', [
      'unnamed (unknown direct statement) - <“It was never about the money, and you know it.”>',
      '> you (person indirect belief endorsing) know <it>',
    ]],
    ['The report has forty pages. It says the road was lost.', [
      'report (document indirect statement on record) says <the road was lost>',
    ]],
    ['The mayor has forty cows. It says the road was lost.', [
      'it (unknown indirect statement) says <the road was lost>',
    ]],
    ['The sign hung on the gate. It read “Closed”.', [
      'sign (document direct statement on record) read <“Closed”>',
    ]],
    ['It reads “Closed”.', [
      'it (document direct statement on record) reads <“Closed”>',
    ]],
    ['The firm sold the mill. It said the road was lost.', [
      'firm (organization indirect statement on record) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('what nobody says', () => {
  it.each<[string, string[]]>([
    ['Nobody said that the port was shut.', []],
    ['No side has said that the talks failed.', []],
    ['No minister wanted to say so.', []],
    ['None of them said the port was shut.', []],
    ['One might argue that the port is lost.', []],
    ['You could say that the port is lost.', []],
    ['Anyone may say that the port is lost.', []],
    ['Voss might argue that the port is lost.', [
      'Voss (person named indirect statement on record) might argue <that the port is lost>',
    ]],
    ['It is hard to imagine that the port will open.', []],
    ['It would be unfair to blame Renner.', []],
    ['It was wrong to say that the port was shut.', []],
    ['It takes courage to say that the port is shut.', []],
    ['It hopes to open the port.', [
      'it (unknown indirect belief) hopes <to open the port>',
    ]],
    ['The bank wants to say that the port is shut.', [
      'bank (organization indirect statement on record) wants to say <that the port is shut>',
    ]],
    ['This newspaper believes the port will close.', []],
    ['This website has said that the port will close.', []],
    ['This minister believes the port will close.', [
      'This minister (person indirect belief) believes <the port will close>',
    ]],
    ['The Echo can reveal that the mayor owns the land.', []],
    ['Voss can reveal that the mayor owns the land.', [
      'Voss (person named indirect statement endorsing on record) can reveal <that the mayor owns the land>',
    ]],
    ['The ministry can reveal that the mayor owns the land.', [
      'ministry (government indirect statement endorsing on record) can reveal <that the mayor owns the land>',
    ]],
    ['Do you accept that the port is lost?', []],
    ['Did Renner say that the port was lost?', []],
    ['Renner did say that the port was lost?', [
      'Renner (person named indirect statement on record) did say <that the port was lost>',
    ]],
    ['Who said that the port was lost?', []],
    ['Who told you the mill had burnt?', []],
    ['What shows that the port was lost?', []],
    ['Has Voss said that the port is lost?', []],
    ["This newspaper's editor believes the port will close.", [
      "This newspaper's editor (person indirect belief) believes <the port will close>",
    ]],
    ['Do the bakers accept that the port is lost?', []],
    ['“Did he say that it was shut?!” Voss asked.', [
      'Voss (person named direct statement on record) asked <“Did he say that it was shut?!”>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('speakers on their own mind', () => {
  it.each<[string, string[]]>([
    ['“I think it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I think it will hold,”>',
    ]],
    ['“I thought it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I thought it would hold,”>',
      '> Renner (person named indirect belief) thought <it would hold>',
    ]],
    ['“I would say that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I would say that it will hold,”>',
    ]],
    ['“I said that it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I said that it would hold,”>',
      '> Renner (person named indirect statement on record) said <that it would hold>',
    ]],
    ['“I want to say that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I want to say that it will hold,”>',
    ]],
    ['“I had hoped that it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I had hoped that it would hold,”>',
      '> Renner (person named indirect belief) had hoped <that it would hold>',
    ]],
    ['“I was told that it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I was told that it would hold,”>',
      '> unnamed (unknown indirect statement) was told <that it would hold>',
    ]],
    ['“I did think that it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I did think that it would hold,”>',
      '> Renner (person named indirect belief) did think <that it would hold>',
    ]],
    ['“We believe that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“We believe that it will hold,”>',
      '> Renner (person named indirect belief) believe <that it will hold>',
    ]],
    ['“My hope is that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“My hope is that it will hold,”>',
    ]],
    ['“In my view it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“In my view it will hold,”>',
    ]],
    ['“I was sure that it would hold,” Renner said. “I am sure that it will.”', [
      'Renner (person named direct statement on record) said <“I was sure that it would hold,”> <“I am sure that it will.”>',
      '> Renner (person named indirect belief) was sure <that it would hold>',
    ]],
    ['I think it will hold. We believe it will.', []],
    ['RENNER: I think it will hold. I said that it would.\nVOSS: We believe that it will not.', [
      'RENNER (person named block statement on record) : <I think it will hold. I said that it would.>',
      '> RENNER (person named indirect statement on record) said <that it would>',
      'VOSS (person named block statement on record) : <We believe that it will not.>',
      '> VOSS (person named indirect belief) believe <that it will not>',
    ]],
    ['“I have long believed that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I have long believed that it will hold,”>',
    ]],
    ['“I have said that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I have said that it will hold,”>',
      '> Renner (person named indirect statement on record) have said <that it will hold>',
    ]],
    ['“I keep saying that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I keep saying that it will hold,”>',
    ]],
    ['“I am told that it will hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I am told that it will hold,”>',
      '> unnamed (unknown indirect statement) am told <that it will hold>',
    ]],
    ['“I expressed the hope that it would hold,” Renner said.', [
      'Renner (person named direct statement on record) said <“I expressed the hope that it would hold,”>',
      '> Renner (person named indirect belief) expressed the hope <that it would hold>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
