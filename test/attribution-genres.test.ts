/** News of several kinds, court, science, sport, strikes, read for faults: beside each sentence that must be read so stands one that must not. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Some notes in the ledger are hard to read, while others mean little to a layman, said Piet Holm, a clerk under two mayors.', [
    'Piet Holm (person named indirect statement on record) said <Some notes in the ledger are hard to read, while others mean little to a layman>',
  ]],
  ['Even Lund has more pull through its films and songs, says political scientist Jonas Weil in Arden.', [
    'Jonas Weil (person named indirect statement on record) says <Even Lund has more pull through its films and songs>',
  ]],
  ['Piet Holm, a clerk who left in May, said the Holm family deserved better.', [
    'Piet Holm (person named indirect statement on record) said <the Holm family deserved better>',
  ]],
  ['Piet Holm, a clerk in Lund, said nothing.', []],
  ['The Post, citing papers obtained by request, says Odell answered with a nod.', [
    'Post (media named indirect statement on record) citing <papers>',
    'Post (media named indirect statement on record) says <Odell answered with a nod>',
  ]],
  ['“We were shocked by it,” says lead author Karin Dahl, a chemist.', [
    'Karin Dahl (person named direct statement on record) says <“We were shocked by it,”>',
  ]],
  ['“We were shocked by it,” says the chemist, who can lead authors to tears.', [
    'chemist (person direct statement on record) says <“We were shocked by it,”>',
  ]],
  ['A spokeswoman for the sail yard – a small firm sold as “the last word in sails” – noted that it gives new mothers ten weeks off.', [
    'spokeswoman for the sail yard (organization indirect statement endorsing on record) noted <that it gives new mothers ten weeks off>',
  ]],
  ['“It is lost – truly,” she wrote – and then left the room.', [
    'she (person direct statement on record) wrote <“It is lost – truly,”>',
  ]],
  ['Senator Lena Marsh criticised the harbour accord adopted in Lund, saying the pact is a trap.', [
    'Lena Marsh (person named indirect statement on record) criticised <the harbour accord adopted in Lund>',
    'Lena Marsh (person named indirect statement on record) saying <the pact is a trap>',
  ]],
  ['The dockers began a strike that unions say will halt a fifth of trade.', [
    'unions (organization indirect statement on record) say <that> <will halt a fifth of trade>',
  ]],
  ['The dockers began a strike, and that union says it will go on.', [
    'union (organization indirect statement on record) says <it will go on>',
  ]],
  ['Residents lined the streets chanting “Long live the ferry!”', [
    'Residents (group direct statement) chanting <“Long live the ferry!”>',
  ]],
  ['Fans came to the gates with banners reading “Come back, Piet”.', [
    'banners (document direct statement on record) reading <“Come back, Piet”>',
  ]],
  ['Fans came to the gates and spent the day reading “Come Back, Piet”.', []],
  ['Her advisers are not convinced that the plan will work.', [
    'Her advisers (group indirect statement) are not convinced <that the plan will work>',
  ]],
  ['Her advisers are convinced by the plan.', []],
  ['Last year Holm reportedly argued that the bridge was safe.', [
    'Holm (person named indirect statement on record) reportedly argued <that the bridge was safe>',
  ]],
  ['Some analyses suggest that the river will need new works.', [
    'Some analyses (document indirect statement on record) suggest <that the river will need new works>',
  ]],
  ['She analyses plans that the council wants.', []],
  ['Marsh, who announced a ferry scheme on Monday, plans to focus on schools.', [
    'Marsh (person named indirect intention) plans <to focus on schools>',
    'Marsh (person named indirect statement on record) announced <a ferry scheme on Monday>',
  ]],
  ['Marsh, who has a house, plans and dreams, left early.', []],
  ['Supporters of a county wage law plan to protest at the debate in Arden.', [
    'Supporters of a county wage law (group indirect intention) plan <to protest at the debate in Arden>',
  ]],
  ['Supporters of the county plan to close the ferry were few.', []],
  ['Your leader on the harbour toll (May 4) claims that hauliers can pay it.', [
    'Your leader on the harbour toll (person indirect statement distancing) claims <that hauliers can pay it>',
  ]],
  ['In a row over tolls (May 4) claims that hauliers can pay were rife.', [
    'unnamed (unknown indirect statement) claims <that hauliers can pay>',
  ]],
  ['Weil, who has in the past described Holm as “a gambler”, left early.', [
    'Weil (person named mixed statement on record) described <Holm as “a gambler”>',
  ]],
  ['The Post, citing court papers, says the builder knew of the leak.', [
    'Post (media named indirect statement on record) citing <court papers>',
    'Post (media named indirect statement on record) says <the builder knew of the leak>',
    '> builder (person indirect belief endorsing) knew of <the leak>',
  ]],
  ['The clerk read out letters asking “Who pays?”', [
    'letters (document direct statement on record) asking <“Who pays?”>',
  ]],
  ['Senator Lena Marsh praised a letter that asked for help, and the ministry replied, saying the pact was fair.', [
    'Lena Marsh (person named indirect statement on record) praised <a letter that asked for help>',
    '> letter (document indirect statement on record) asked for <help>',
    'ministry (government indirect statement on record) saying <the pact was fair>',
  ]],
  ['Radio Arden quoted the mayor as saying that the ferry was lost.', [
    'Radio Arden (media named indirect statement on record) quoted <the mayor as saying that the ferry was lost>',
    '> mayor (person indirect statement on record) saying <that the ferry was lost>',
  ]],
  ['Channel 6 reported that the ferry was lost.', [
    'Channel 6 (media indirect statement on record) reported <that the ferry was lost>',
  ]],
  ['Channel swimmers said that the water was cold.', [
    'Channel swimmers (group indirect statement) said <that the water was cold>',
  ]],
  ['The company, Norwick Line, declined to comment on the loss of the ferry.', [
    'Norwick Line (organization named indirect intention on record) declined <to comment on the loss of the ferry>',
  ]],
  ['Supermarkets contacted by the town said they had stocks for two weeks.', [
    'Supermarkets contacted by the town (group indirect statement) said <they had stocks for two weeks>',
  ]],
  ['Sanders said the ferry was lost.', [
    'Sanders (person named indirect statement on record) said <the ferry was lost>',
  ]],
  ['Ana Ruiz, a council member, voted no. The paper quoted an unnamed council member as saying that the vote was bought.', [
    'paper (media indirect statement on record) quoted <an unnamed council member as saying that the vote was bought>',
    '> unnamed council member (anonymous indirect statement off record) saying <that the vote was bought>',
  ]],
  ['Ana Ruiz, a council member, voted no. The council member said that the vote was bought.', [
    'Ana Ruiz (person named indirect statement on record) said <that the vote was bought>',
  ]],
  ['The Post says the builder knew.', [
    'Post (media named indirect statement on record) says <the builder knew>',
  ]],
  ['A blog post says the builder knew.', [
    'blog post (document indirect statement on record) says <the builder knew>',
  ]],
];

describe('speakers in news of several kinds', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
