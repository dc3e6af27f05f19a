/** Who is meant by those callings that need more than the words themselves: beside each family the cases that look alike and must stay silent. */
import { describe, expect, it } from 'vitest';
import { marked, references } from './marked-mentions.ts';

interface Family {
  /** What the family finds. */
  must: string[];
  /** What looks like it: the marks are all that may be found. */
  not: string[];
}

const FAMILIES: Record<string, Family> = {
  'whom a lead tells of before the name': {
    must: [
      '[A bookkeeper](person:ada-roy) who stole from a hospice was jailed. [Ada Roy](person:ada-roy), 57, of Beech Lane, admitted it.',
      '[A diver](person:kurt-holm) was pulled from the lake. [Kurt Holm](person:kurt-holm), 31, had no pulse. [The diver](person:kurt-holm) woke.',
    ],
    not: [
      // A witness is somebody else.
      'A diver was pulled from the lake. [Ada Roy](person:ada-roy), 57, said it was cold.',
      'A diver was pulled from the lake by a nurse. [Ada Roy](person:ada-roy), 57, had no pulse.',
    ],
  },
  'names told of somebody met without one': {
    must: [
      'When [a guard](person:ada-roy) came, [she](person:ada-roy) fell. [Her](person:ada-roy) name is [Ada Roy](person:ada-roy), and [she](person:ada-roy) left.',
      '[A militia](organization:orrin-valley-front) calling [itself](organization:orrin-valley-front) the “[Orrin Valley Front](organization:orrin-valley-front)” left.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) left. [Her](person:ada-roy) dog is Rex.',
      '[A guard](person:guard) came, and [the guard](person:guard) knew the name of [Ada Roy](person:ada-roy).',
    ],
  },
  'himself and herself': {
    must: [
      '[Ada Roy](person:ada-roy) said that [the guard](person:guard) had hurt [herself](person:guard).',
      '[Ada Roy](person:ada-roy) had seen it [herself](person:ada-roy).',
    ],
    not: [
      '[Ada Roy](person:ada-roy) had seen it. Do it yourself.',
      '[Ada Roy](person:ada-roy) had seen the sea itself.',
    ],
  },
  'subjects before a preposition': {
    must: [
      'Then [underwriters](group:underwriters) in London refused, and [they](group:underwriters) said why.',
      '[Ada Roy](person:ada-roy) of the [Harbour Trust Fund](organization:harbour-trust-fund) said no. “We wait,” [she](person:ada-roy) added.'.replace('We', '[We](organization:harbour-trust-fund)'),
      '[A spokesman](person:spokesman) for [the council](organization:council) said that [it](organization:council) had lost. “No,” [he](person:spokesman) said.',
    ],
    not: [
      'The ships in the harbour left, and they sank.',
      '[Russia](country:RU) and [Norway](country:NO) reopened their border.',
      'The plan of [Norway](country:NO) failed, and it was dear.',
    ],
  },
  'who with a name further back': {
    must: [
      '[Ada Roy](person:ada-roy) — [the mayor](person:kurt-holm)’s aunt, [who](person:ada-roy) left — spoke after [Kurt Holm](person:kurt-holm), the mayor.',
      '[Ada Roy](person:ada-roy) is small. [A member](person:member) of [[her](person:ada-roy) team](group:ada-roy-team), [who](person:member) left, and [the team](group:ada-roy-team) wept.',
    ],
    not: ['[Ada Roy](person:ada-roy) left, and who wept?', '[Ada Roy](person:ada-roy) left the house, which burned.'],
  },
  'they in quoted words': {
    must: [
      '[The council](organization:council) voted. “[They](organization:council) lied,” said [Ada Roy](person:ada-roy).',
      '[Ada Roy](person:ada-roy) was ashamed of [[her](person:ada-roy) colleagues](group:ada-roy-colleagues). “[They](group:ada-roy-colleagues) lied,” [she](person:ada-roy) said.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) bought plums. “They were dear,” [she](person:ada-roy) said.',
      'The plans of [Ada Roy](person:ada-roy) failed, and they were dear.',
    ],
  },
  'callings of one just spoken of': {
    must: [
      '[Ada Roy](person:ada-roy) won again. [The striker](person:ada-roy) has scored twice.',
      '[Ada Roy](person:ada-roy) said no. It had rained, [the barrister](person:ada-roy) said.',
    ],
    not: [
      // Nobody's own calling: the victim, and a man when the one spoken of is a woman.
      '[Ada Roy](person:ada-roy) won again. The victim wept.',
      '[Ada Roy](person:ada-roy) said no. It had rained, the spokesman said.',
    ],
  },
  'bodies of one word': {
    must: [
      'Shares fell. [Veltrano](organization:veltrano)’s shareholders wept, and [the company](organization:veltrano) said no.',
      'Then [Lumio](organization:lumio) appealed. Nobody asked why [Lumio](organization:lumio) did.',
      'Then [Veltrano](organization:veltrano)’s shares fell. [The Leeds-based company](organization:veltrano) said no.',
    ],
    not: [
      'Then Eastgate slept. The road to nowhere ends in Eastgate.',
      'As told by Pan-Wire, it rained. Pan-Wire knew. A clerk told Pan-Wire.',
      'The Kestrel sailed, and nobody saw the Kestrel again.',
    ],
  },
  'the company that a text is about': {
    must: [
      'Then [Veltrano](organization:veltrano)’s profits fell. [Veltrano](organization:veltrano) wept. [Veltrano](organization:veltrano) sued [Noordzee Capital](organization:noordzee-capital). It rained for days. [The company](organization:veltrano) lost.',
    ],
    not: [
      // The one just named as the subject comes before the main one.
      'Then [Veltrano](organization:veltrano)’s profits fell. [Veltrano](organization:veltrano) wept. [Veltrano](organization:veltrano) sued. [Noordzee Capital](organization:noordzee-capital) won. [The company](organization:noordzee-capital) left.',
    ],
  },
  'clubs and short forms': {
    must: [
      '[Penmarsh Rovers](organization:penmarsh-rovers) won. Then [Rovers](organization:penmarsh-rovers) left.',
      'The [Golden Swallow Terminals](organization:golden-swallow-terminals) won. Is [Golden Swallow](organization:golden-swallow-terminals) rich?',
      'The [Orrin Valley Front](organization:orrin-valley-front) won. The [OVF](organization:orrin-valley-front) left.',
    ],
    not: [
      'The [Penmarsh Front](organization:penmarsh-front) won. A cold front came.',
      'The [Orrin Valley Front](organization:orrin-valley-front) won. The BSG left.',
    ],
  },
  'short given names': {
    must: ['[Wilfred Amankwah](person:wilfred-amankwah) sang. Uncle [Wilf](person:wilfred-amankwah) was kind.'],
    not: ['[Wilfred Amankwah](person:wilfred-amankwah) met [Wilhelmina Roy](person:wilhelmina-roy). The Wil is a river.'],
  },
  'roles whose head stands first': {
    must: ['Minister of Interior [Ada Roy](person:ada-roy) spoke. “No,” [the Minister](person:ada-roy) said.'],
    not: ['Minister of Interior [Ada Roy](person:ada-roy) spoke. The deputy minister left.'],
  },
  'two of one surname': {
    must: [
      'Then Prime Minister [Halil](person:halil) left.\n\nLater, opposition leader [Nadia Halil](person:nadia-halil) spoke. [The Prime Minister](person:halil) slept.',
    ],
    not: [
      'Opposition leader [Nadia Halil](person:nadia-halil) spoke.\n\nLater, Prime Minister [Halil](person:nadia-halil) spoke.',
      '[Nadia Roy](person:nadia-roy), [the mayor](person:mayor)’s niece, spoke. [The mayor](person:mayor) left.',
    ],
  },
  'those who are their owner’s no more': {
    must: ['[[Ada Roy](person:ada-roy)’s spokesman](person:ada-roy-spokesman) said that [he](person:ada-roy-spokesman) knew.'],
    not: ['[Kurt Holm](person:kurt-holm)’s campaign said that [he](person:kurt-holm) knew.'],
  },
  'capitals of countries newly met': {
    must: ['[Ostrava](country:ostrava)’s foreign minister left. [Ostrava](country:ostrava)’s capital, Talvik, slept. [Talvik](country:ostrava) said no.'],
    not: ['[Ostrava](country:ostrava)’s foreign minister left. [Ostrava](country:ostrava)’s port, Talvik, slept.'],
  },
  'names ahead of their pronoun': {
    must: [
      'In recognition of [its](organization:lantern-relief) work, [Lantern Relief](organization:lantern-relief) won.',
      'In [her](person:ada-roy) speech, [Ada Roy](person:ada-roy) wept.',
    ],
    not: ['In recognition of its work, a prize was given.', 'In her speech, a bird sang.'],
  },
  'children and families': {
    must: ['[The family](group:family) wept, and [they](group:family) left.', '[Several drivers](group:drivers) came, and [they](group:drivers) left.'],
    not: ['It was a children’s hospice, a farmers’ market and a men’s choir.', 'On the other bank it rained. The other bank was green.'],
  },
};

describe.each(Object.entries(FAMILIES))('%s', (_, { must, not }) => {
  it.each(must)('finds: %s', (text) => {
    const { plain, expected } = marked(text);
    expect(references(plain)).toEqual(expected);
  });
  it.each(not)('finds no more in: %s', (text) => {
    const { plain, expected } = marked(text);
    expect(references(plain)).toEqual(expected);
  });
});
