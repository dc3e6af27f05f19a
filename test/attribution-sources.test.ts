/** Who says it: where the subject of a cue stands, and what kind of source it is. For the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

describe('where the subject stands', () => {
  it.each<[string, string[]]>([
    ['The mayor in turn said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor, in fact, said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor on Monday said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor late Monday said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['Officials there said the road was lost.', [
      'Officials (government indirect statement) said <the road was lost>',
    ]],
    ['They all said the road was lost.', [
      'they (group indirect statement) said <the road was lost>',
    ]],
    ['The mayor himself said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The bakers themselves said the road was lost.', [
      'bakers (group indirect statement) said <the road was lost>',
    ]],
    ['Two-thirds of the bakers said the road was lost.', [
      'Two-thirds of the bakers (group indirect statement) said <the road was lost>',
    ]],
    ['Erdan has in his usual manner denied the claim.', [
      'Erdan (person named indirect statement on record) denied <the claim>',
    ]],
    ['It bears mention that the road was lost.', []],
    ['Moscow denied the claim, called it a lie, and warned that it would act.', [
      'Russia (government named indirect statement on record) denied <the claim>',
      'Russia (government named indirect statement on record) called <it a lie>',
      'Russia (government named indirect statement on record) warned <that it would act>',
    ]],
    ['Renner, adding that the road was lost, left.', [
      'Renner (person named indirect statement on record) adding <that the road was lost>',
    ]],
    ['Renner was on the radio asking whether the road was lost.', [
      'Renner (person named indirect statement on record) asking <whether the road was lost>',
    ]],
    ['Renner was in town saying that the road was lost.', [
      'Renner (person named indirect statement on record) saying <that the road was lost>',
    ]],
    ['Renner stood at the gate shouting that the road was lost.', [
      'Renner (person named indirect statement on record) shouting <that the road was lost>',
    ]],
    ['Speaking in Lund, the mayor said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['Maria, 34, who said the road was lost, left.', [
      'Maria (person named indirect statement on record) said <the road was lost>',
    ]],
    ['Ann Lee, who said the road was lost, left.', [
      'Ann Lee (person named indirect statement on record) said <the road was lost>',
    ]],
    ['“It was red,” said another.', [
      'another (anonymous direct statement) said <“It was red,”>',
    ]],
    ['“It was red,” said most people.', [
      'most people (group direct statement) said <“It was red,”>',
    ]],
    ['“It was red,” said Ann Lee, a nurse.', [
      'Ann Lee (person named direct statement on record) said <“It was red,”>',
    ]],
    ['“It was red,” said a nurse from Lund with two sons.', [
      'nurse from Lund with two sons (person direct statement) said <“It was red,”>',
    ]],
    ['Renner then said that the road was lost.', [
      'Renner (person named indirect statement on record) then said <that the road was lost>',
    ]],
    ['Renner met the board and then said the road was lost.', [
      'Renner (person named indirect statement on record) then said <the road was lost>',
    ]],
    ['The woman — a nurse — said the road was lost.', [
      'woman (person indirect statement on record) said <the road was lost>',
    ]],
    ['The woman (a nurse) said the road was lost.', [
      'woman (person indirect statement on record) said <the road was lost>',
    ]],
    ['The firm, hoping that the road would open, hired men.', [
      'firm (organization indirect belief) hoping <that the road would open>',
    ]],
    ['The firm hired men, hoping that the road would open.', [
      'firm (organization indirect belief) hoping <that the road would open>',
    ]],
    ['The firm hired men hoping that the road would open.', [
      'men (group indirect belief) hoping <that the road would open>',
    ]],
    ['Renner sat at home saying that the road was lost.', [
      'Renner (person named indirect statement on record) saying <that the road was lost>',
    ]],
    ['The mayor earlier in May said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor at times said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor on record said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
    ['The mayor for example said the road was lost.', [
      'mayor (person indirect statement on record) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('who can speak and want', () => {
  it.each<[string, string[]]>([
    ['Lobbyists said the road was lost.', [
      'Lobbyists (group indirect statement) said <the road was lost>',
    ]],
    ['The librarian said the road was lost.', [
      'librarian (person indirect statement on record) said <the road was lost>',
    ]],
    ['The towers want the road.', []],
    ['The striker wants the road.', [
      'striker (person indirect intention) wants <the road>',
    ]],
    ['The winter wants the road.', []],
    ['The boiler wants the road.', []],
    ['The lodger wants the road.', [
      'lodger (person indirect intention) wants <the road>',
    ]],
    ['The tutor wants the road.', [
      'tutor (person indirect intention) wants <the road>',
    ]],
    ['The graph wants the road.', []],
    ['The map shows that the road was lost.', [
      'map (document indirect statement endorsing on record) shows <that the road was lost>',
    ]],
    ['Multiple EU Council sanctions want the road.', []],
    ['Several Lund Council members want the road.', [
      'Several Lund Council members (government indirect intention) want <the road>',
    ]],
    ['Several Lund Council want the road.', []],
    ['The idea wants the road.', []],
    ['The refugees want the road.', [
      'refugees (group indirect intention) want <the road>',
    ]],
    ['A trainee wants the road.', [
      'trainee (person indirect intention) wants <the road>',
    ]],
    ['A hostess wants the road.', [
      'hostess (person indirect intention) wants <the road>',
    ]],
    ['The road wants repair.', []],
    ['His wants are known.', []],
    ['Renner wants it. His wants a road.', [
      'Renner (person named indirect intention) wants <it>',
      'Renner (person named indirect intention) wants <a road>',
    ]],
    ['He bears mention.', []],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});

describe('the kind of a source', () => {
  it.each<[string, string[]]>([
    ["South Korea's spy agency said the road was lost.", [
      "South Korea's spy agency (government indirect statement on record) said <the road was lost>",
    ]],
    ['The tax agency said the road was lost.', [
      'tax agency (government indirect statement on record) said <the road was lost>',
    ]],
    ['A travel agency said the road was lost.', [
      'travel agency (organization indirect statement on record) said <the road was lost>',
    ]],
    ["The prime minister's office said the road was lost.", [
      "prime minister's office (government indirect statement on record) said <the road was lost>",
    ]],
    ["The sheriff's office said the road was lost.", [
      "sheriff's office (government indirect statement on record) said <the road was lost>",
    ]],
    ['The ticket office said the road was lost.', [
      'ticket office (organization indirect statement on record) said <the road was lost>',
    ]],
    ['One of the directors said the road was lost.', [
      'One of the directors (person indirect statement) said <the road was lost>',
    ]],
    ['Two of the drivers said the road was lost.', [
      'Two of the drivers (group indirect statement) said <the road was lost>',
    ]],
    ['One of them said the road was lost.', [
      'One of them (person indirect statement) said <the road was lost>',
    ]],
    ['Those of the crew said the road was lost.', [
      'Those of the crew (group indirect statement) said <the road was lost>',
    ]],
    ['All five said the road was lost.', [
      'All five (group indirect statement) said <the road was lost>',
    ]],
    ['The two said the road was lost.', [
      'two (group indirect statement) said <the road was lost>',
    ]],
    ['A State Department spokesman said the road was lost.', [
      'State Department spokesman (government indirect statement on record) said <the road was lost>',
    ]],
    ["The airline's spokeswoman said the road was lost.", [
      "airline's spokeswoman (organization indirect statement on record) said <the road was lost>",
    ]],
    ['A county spokesman said the road was lost.', [
      'county spokesman (government indirect statement on record) said <the road was lost>',
    ]],
    ['A spokesman for the defence ministry said the road was lost.', [
      'spokesman for the defence ministry (government indirect statement on record) said <the road was lost>',
    ]],
    ['The Halland Star reported that the road was lost.', [
      'Halland Star (media named indirect statement on record) reported <that the road was lost>',
    ]],
    ['The road was lost, reported the Halland Star.', [
      'Halland Star (media named indirect statement on record) reported <The road was lost>',
    ]],
    ['The Halland Star has revealed that the road was lost.', [
      'Halland Star (media named indirect statement endorsing on record) has revealed <that the road was lost>',
    ]],
    ['The Halland Courant said the road was lost.', [
      'Halland Courant (media named indirect statement on record) said <the road was lost>',
    ]],
    ['The Halland News Agency said the road was lost.', [
      'Halland News Agency (media named indirect statement on record) said <the road was lost>',
    ]],
    ['The Ministry of Fisheries said the road was lost.', [
      'Ministry of Fisheries (government named indirect statement on record) said <the road was lost>',
    ]],
    ['The Office of Roads said the road was lost.', [
      'Office of Roads (government named indirect statement on record) said <the road was lost>',
    ]],
    ['The Halland Bureau said the road was lost.', [
      'Halland Bureau (government named indirect statement on record) said <the road was lost>',
    ]],
    ['Parents of the boy said the road was lost.', [
      'Parents of the boy (group indirect statement) said <the road was lost>',
    ]],
    ['The crowd said the road was lost.', [
      'crowd (group indirect statement) said <the road was lost>',
    ]],
    ['Women said the road was lost.', [
      'Women (group indirect statement) said <the road was lost>',
    ]],
    ['A post said the road was lost.', [
      'post (document indirect statement on record) said <the road was lost>',
    ]],
    ['The postman said the road was lost.', [
      'postman (person indirect statement on record) said <the road was lost>',
    ]],
    ['The boss said the road was lost.', [
      'boss (person indirect statement on record) said <the road was lost>',
    ]],
    ['The bosses said the road was lost.', [
      'bosses (group indirect statement) said <the road was lost>',
    ]],
    ['The Argus said the road was lost.', [
      'Argus (media named indirect statement on record) said <the road was lost>',
    ]],
    ['Vell said the road was lost.', [
      'Vell (person named indirect statement on record) said <the road was lost>',
    ]],
    ['The Halland Army said the road was lost.', [
      'Halland Army (government named indirect statement on record) said <the road was lost>',
    ]],
    ['The BBC said the road was lost.', [
      'BBC (media named indirect statement on record) said <the road was lost>',
    ]],
    ['NATO said the road was lost.', [
      'NATO (organization named indirect statement on record) said <the road was lost>',
    ]],
    ['A NATO official said the road was lost.', [
      'NATO official (organization indirect statement) said <the road was lost>',
    ]],
    ['A BBC spokesman said the road was lost.', [
      'BBC spokesman (media named indirect statement on record) said <the road was lost>',
    ]],
    ['A Russian spokesman said the road was lost.', [
      'Russian spokesman (government indirect statement on record) said <the road was lost>',
    ]],
    ['Old men said the road was lost.', [
      'Old men (group indirect statement) said <the road was lost>',
    ]],
    ['Two women from Lund said the road was lost.', [
      'Two women from Lund (group indirect statement) said <the road was lost>',
    ]],
    ['One of us said the road was lost.', [
      'One of us (person indirect statement) said <the road was lost>',
    ]],
    ['One of the men in the queue said the road was lost.', [
      'One of the men in the queue (person indirect statement) said <the road was lost>',
    ]],
    ["Both of the town's women said the road was lost.", [
      "Both of the town's women (group indirect statement) said <the road was lost>",
    ]],
    ['Bishops said the road was lost.', [
      'Bishops (group indirect statement) said <the road was lost>',
    ]],
    ['Posts said the road was lost.', [
      'Posts (document indirect statement on record) said <the road was lost>',
    ]],
    ['The U.S. Navy said the road was lost.', [
      'U.S. Navy (government named indirect statement on record) said <the road was lost>',
    ]],
    ['The army said the road was lost.', [
      'army (government indirect statement on record) said <the road was lost>',
    ]],
    ['The Pentagon said the road was lost.', [
      'Pentagon (government named indirect statement on record) said <the road was lost>',
    ]],
  ])('%s', (text, expected) => expect(readings(text)).toEqual(expected));
});
