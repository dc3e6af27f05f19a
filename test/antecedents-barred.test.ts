/** Who is not meant by a pronoun, for all that stands nearest or is spoken of most: what a clause, a preposition or a verb rules out. */
import { type Family, testFamilies } from './mention-families.ts';

const FAMILIES: Record<string, Family> = {
  'whose it is, right before the preposition': {
    must: [
      '[Norway](country:NO) with [its](country:NO) long coast has an interest in this.',
      '[Norway](country:NO) needs oil. On top of that, [Finland](country:FI) with [its](country:FI) empty ports needs steel.',
      '[Russia](country:RU) lost. [Norway](country:NO), with [its](country:NO) long coast, won.',
      'The [United Nations](organization:united-nations) has imposed sanctions on [Finland](country:FI) over [its](country:FI) arms sales.',
      '[Norway](country:NO) praised [Finland](country:FI) for [its](country:FI) help in May.',
      '[Finland](country:FI) lost. Dealing with [Norway](country:NO) and mapping [its](country:NO) long coast takes years.',
      '[Kurt Holm](person:kurt-holm) met [Ivo Brandt](person:ivo-brandt) and [his](person:ivo-brandt) [Norwegian](country:NO) counterpart on Monday.',
    ],
    not: [
      // Elsewhere the subject has it.
      '[Norway](country:NO) met [Finland](country:FI) with [its](country:NO) fleet.',
      '[Norway](country:NO) left [Finland](country:FI) for [its](country:NO) own reasons.',
      '[Norway](country:NO) sued [Finland](country:FI) and [its](country:NO) lawyers won.',
    ],
  },
  'a body of which the speaker’s title tells': {
    must: [
      'Council leader [Ann Moor](person:ann-moor) was angry. The council paid [Tolver Foods](organization:tolver-foods) for the repairs last year. “[They](organization:tolver-foods) took our money,” [Moor](person:ann-moor) said.',
      'Union secretary [Ada Roy](person:ada-roy) was angry. The union paid [Tolver Foods](organization:tolver-foods) for the hall in May. “[They](organization:tolver-foods) left it leaking,” [Roy](person:ada-roy) said.',
    ],
    not: [
      // The title tells of something else, or there is none.
      'Shop owner [Ann Moor](person:ann-moor) was angry. [The council](organization:council) paid [Tolver Foods](organization:tolver-foods) for the repairs last year. “[They](organization:council) took our money,” [Moor](person:ann-moor) said.',
      '[Ada Roy](person:ada-roy) was angry. [The union](organization:union) paid [Tolver Foods](organization:tolver-foods) for the hall in May. “[They](organization:union) left it leaking,” [Roy](person:ada-roy) said.',
    ],
  },
  'the last of several': {
    must: [
      '[Several drivers](group:drivers) came. The council met, and [the drivers](group:drivers) doubled [their](group:drivers) fees.',
      '[Norway](country:NO) left, [Finland](country:FI) stayed, and [Denmark](country:DK) doubled [its](country:DK) budget.',
    ],
    not: [
      '[Norway](country:NO), [Finland](country:FI), and [Denmark](country:DK) doubled their budgets.',
      'As [Norway](country:NO), [Finland](country:FI), and [Denmark](country:DK) arm themselves and double their budgets, it rains.',
    ],
  },
  'a thing as the subject, with names behind it': {
    must: ['The [Bank of Norway](organization:bank-of-norway) said [it](organization:bank-of-norway) pays.'],
    not: [
      'The feud between [Norway](country:NO) and [Finland](country:FI) is old because it rests on fish.',
      'The treaty with [Norway](country:NO) and [Finland](country:FI) failed because it was dear.',
      'The vote against [Norway](country:NO) was lost because it came late.',
    ],
  },
  'the object of one verb and the subject of the next': {
    must: ['[Norway](country:NO) has the ship, and [it](country:NO) will not let [Finland](country:FI) go.', '[Norway](country:NO) said [it](country:NO) helped.'],
    not: ['[Norway](country:NO) has the ship and will not let it go.', '[Norway](country:NO) built the dam and watched it fall.'],
  },
  'a matter made known': {
    must: ['[Norway](country:NO) may leave, but [it](country:NO) was founded in May.'],
    not: ['[Norway](country:NO) may leave, but it’s not confirmed yet.', '[Norway](country:NO) may leave, but it was announced on Monday that [Finland](country:FI) stays.'],
  },
  'who is named in what the pronoun does': {
    must: ['[Norway](country:NO) lost. [It](country:NO) will strengthen [Finland](country:FI)’s hand.', 'Then [Kurt Holm](person:kurt-holm) wept. [He](person:kurt-holm) left, and [Kurt Holm](person:kurt-holm)’s boat sank.'],
    not: ['[Norway](country:NO) spoke with [Finland](country:FI). It will strengthen [Norway](country:NO)’s hand.', '[Norway](country:NO) lost. It will strengthen [Norway](country:NO)’s hand.', 'Then [Kurt Holm](person:kurt-holm) wept. He said [Kurt Holm](person:kurt-holm)’s boat sank.'],
  },
  'an adjective': {
    must: ['The ban was ignored by [[Western](group:the-west) fishermen](group:western-fishermen). [They](group:western-fishermen) saw only fish.'],
    not: ['The ban was ignored by Western papers. They saw only fish.'],
  },
  'military, of what kind and not whose': {
    must: [
      'The [[Norwegian](country:NO) military](organization:norwegian-armed-forces) fired, and the [[US](country:US) military](organization:us-military) fired back.',
      'The [[South Korean](country:KR) military](organization:south-korean-military) said no.',
    ],
    not: [
      'The talks covered [Russian](country:RU)-[North Korean](country:KP) military cooperation and fish.',
      '[Norwegian](country:NO) military exercises began, and [US](country:US) military bases were shelled.',
    ],
  },
  'a surname alone, with what only people have': {
    must: ['They asked how [Okafor](person:okafor)’s administration had lost. [Okafor](person:okafor)’s plan failed.', 'Few liked [Okafor](person:okafor)’s wife.'],
    not: ['They asked how Lorrimer’s harbour had sunk. Lorrimer’s plan failed.'],
  },
  'names behind what they are': {
    must: [
      'It was said in the [Norwegian](country:NO) daily [Fjordblad](organization:fjordblad) that snow fell.',
      'They spoke of the [US](country:US)-led [West](group:the-west) and of the wider [West](group:the-west).',
    ],
    not: ['The daily Covid count rose.', 'The frozen West is a place.'],
  },
};

testFamilies(FAMILIES);
