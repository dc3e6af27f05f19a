/** Who is meant by those callings that need more than the words themselves: beside each family the cases that look alike and must stay silent. */
import { type Family, testFamilies } from './mention-families.ts';

const FAMILIES: Record<string, Family> = {
  'whom a lead tells of before the name': {
    must: [
      '[A bookkeeper](person:ada-roy) who stole from a hospice was jailed. [Ada Roy](person:ada-roy), 57, of Beech Lane, admitted it.',
      '[A diver](person:kurt-holm) was pulled from the lake. [Kurt Holm](person:kurt-holm), 31, was rushed to hospital. [The diver](person:kurt-holm) woke.',
      '[A cyclist](person:ada-roy) was killed in Leeds on Sunday. [Ada Roy](person:ada-roy), 43, of Beech Lane, died at the scene.',
      '[A cyclist](person:ada-roy) was killed in Leeds on Sunday. [Ada Roy](person:ada-roy), 43, was hit by a van.',
      '[A cyclist](person:ada-roy) vanished in Leeds on Sunday. [Ada Roy](person:ada-roy), 43, a cyclist from York, had left at noon.',
    ],
    not: [
      // The suspect is not the victim, and neither is somebody who was only hurt.
      'A cyclist was killed in Leeds on Sunday. [Ada Roy](person:ada-roy), 43, was arrested on suspicion of dangerous driving.',
      'A teacher was stabbed in Leeds. [Omar Khan](person:omar-khan), 19, has been charged with attempted murder.',
      '[A teacher](person:teacher) was stabbed in Leeds. [Omar Khan](person:omar-khan), 19, stabbed [her](person:teacher) on a bus.',
      'A driver was jailed in Leeds. [Omar Khan](person:omar-khan), 19, was killed in May.',
      'A teacher was stabbed in Leeds. [Omar Khan](person:omar-khan), 19, [who](person:omar-khan) was charged with murder, died in [his](person:omar-khan) cell.',
      'A cyclist was killed in Leeds. [Ada Roy](person:ada-roy), 43, was injured.',
      'A cyclist was killed in Leeds. [Ada Roy](person:ada-roy), 43, was killed in the same crash too.',
      'A cyclist was killed in Leeds. [Ada Roy](person:ada-roy), 43, a cyclist from York, was charged with murder.',
      'A cyclist was killed in Leeds. [Ada Roy](person:ada-roy), 43, another cyclist, died in May.',
      'A diver was pulled from the lake. [Ada Roy](person:ada-roy), 57, had a boat.',
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
      '[Ada Roy](person:ada-roy) won again. [The 31-year-old striker](person:ada-roy) has scored twice.',
      '[Ada Roy](person:ada-roy), a barrister, said no. It had rained, [the barrister](person:ada-roy) said.',
    ],
    not: [
      // The calling alone tells of nobody: it may be somebody else’s.
      '[Ada Roy](person:ada-roy) said [her](person:ada-roy) brother was dead. The lawyer said there would be a trial.',
      '[Ada Roy](person:ada-roy) won the race in March. The pilot has died.',
      '[Ada Roy](person:ada-roy) won again. The striker has scored twice.',
      '[Ada Roy](person:ada-roy) won again. The victim wept.',
      '[Ada Roy](person:ada-roy) said no. It had rained, the spokesman said.',
    ],
  },
  'bodies of one word': {
    must: [
      'Shares fell. [Veltrano](organization:veltrano)’s shareholders wept, and [the company](organization:veltrano) said no.',
      'Then [Lumio](organization:lumio) said [its](organization:lumio) engineers had left. Nobody asked why [Lumio](organization:lumio) had.',
      'It rained. [Lumio](organization:lumio) said [it](organization:lumio) plans to appeal, and nobody asked [Lumio](organization:lumio) why.',
      'Nobody asked [Lumio](organization:lumio) why. [Lumio](organization:lumio)’s board had met.',
      'Then [Veltrano](organization:veltrano)’s shares fell. [The Leeds-based company](organization:veltrano) said no.',
    ],
    not: [
      // Diseases, votes, coins, feasts and mountains do things too, and people of one name say things.
      'Then Covid came back. Nobody had seen Covid spread so fast.',
      'Then Brexit happened. Nobody knew what Brexit meant.',
      'On Monday Bitcoin fell. Few buy Bitcoin now, and Bitcoin fell again.',
      'Then Brexit’s chief architect wept. Nobody knew what Brexit meant.',
      'Nobody knew what Lumio was. Then Lumio’s board game sold.',
      'On Monday Madonna hired a choir. They asked Madonna, and Madonna recalled it.',
      'This year Diwali came late, and Diwali was loud.',
      'At noon Vesuvius smoked. They feared Vesuvius.',
      'On Monday Banksy said it was late. They asked Banksy, and Banksy left.',
      'On Monday Beyoncé sang. They asked Beyoncé, and Beyoncé said no.',
      'Then Eastgate slept. The road to nowhere ends in Eastgate.',
      'As told by Pan-Wire, it rained. Pan-Wire knew. A clerk told Pan-Wire.',
      'The Kestrel sailed, and nobody saw the Kestrel again.',
    ],
  },
  'bodies told by what they have or make': {
    must: [
      'The chip maker [Veltrano](organization:veltrano) left. [Veltrano](organization:veltrano) had won.',
      'Then [Veltrano](organization:veltrano), a chip maker, left.',
      'Then [Veltrano](organization:veltrano)’s dividend fell. Nobody asked why.',
    ],
    not: [
      '[Taylor](person:john-taylor)’s customers were angry. Then [John Taylor](person:john-taylor) left.',
      '[Taylor](person:john-taylor)’s shares were lost. Then [John Taylor](person:john-taylor) left.',
      'Then Orlov’s headquarters burned.',
      'He beat his long-time rival Orlov in May.',
      'Then the violin maker Orlov left.',
    ],
  },
  'trusts and societies': {
    must: ['The [Marlow Trust](organization:marlow-trust) said no. It rained, and [the trust](organization:marlow-trust) said yes.'],
    not: [
      'The [Marlow Trust](organization:marlow-trust) said no. Voters lost the trust they had. The trust was gone.',
      'The [Marlow Society](organization:marlow-society) said no. The society was split.',
    ],
  },
  'nouns for one kind of business': {
    must: [
      '[Kelda Airways](organization:kelda-airways) left, and [Noordzee Capital](organization:noordzee-capital) won. [The airline](organization:kelda-airways) wept.',
      'The retailer [Kelda Goods](organization:kelda-goods) left, and [Noordzee Capital](organization:noordzee-capital) won. [The retailer](organization:kelda-goods) wept.',
    ],
    not: ['[Noordzee Capital](organization:noordzee-capital) won. The airline wept.'],
  },
  'the company that a text is about': {
    must: [
      'Then [Veltrano](organization:veltrano)’s shares fell. [Veltrano](organization:veltrano) wept. [Veltrano](organization:veltrano) sued [Noordzee Capital](organization:noordzee-capital). It rained for days. [The company](organization:veltrano) lost.',
    ],
    not: [
      // A noun for one kind of business means none that the text has not told to be of that kind.
      '[Boeing](organization:boeing) fell. [Boeing](organization:boeing) said it was late. [Boeing](organization:boeing) paid. [Boeing](organization:boeing) settled with [Qantas](organization:qantas) in May. The airline had sued in June.',
      '[Boeing](organization:boeing) fell. [Boeing](organization:boeing) paid. [Boeing](organization:boeing) left. The brewery had sued in June, and the insurer in May.',
      'The [Orrin Valley Front](organization:orrin-valley-front) won. The charity left.',
      // The one just named as the subject comes before the main one.
      'Then [Veltrano](organization:veltrano)’s shares fell. [Veltrano](organization:veltrano) wept. [Veltrano](organization:veltrano) sued. [Noordzee Capital](organization:noordzee-capital) won. [The company](organization:noordzee-capital) left.',
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
    not: [
      // Given names of others, and of another gender.
      '[Paula Hart](person:paula-hart) runs the shop. Paul said no.',
      '[Victoria Hart](person:victoria-hart) runs the shop. Then Victor said no.',
      '[Michaela Hart](person:michaela-hart) runs the shop. Then Michael said no.',
      '[Wilfred Amankwah](person:wilfred-amankwah) met [Wilhelmina Roy](person:wilhelmina-roy). The Wil is a river.',
    ],
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

testFamilies(FAMILIES);
