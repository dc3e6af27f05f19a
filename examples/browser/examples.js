/** Two tellings of one event, written for this page. Places, people and outlets are invented. */
export const examples = [
  {
    name: 'The Vessmar Ledger',
    id: 'vessmar-ledger',
    outlet: 'The Vessmar Ledger',
    title: 'Council votes to close the Halden ferry in October',
    text: `Council votes to close the Halden ferry in October

By Lena Tarrow

VESSMAR — The city council voted 14 to 9 on Thursday to close the Halden ferry on 1 October and to run buses over the new bridge instead.

Mayor Oskar Brandvik said the ferry had lost 3.2 million crowns last year. “We cannot pay for two crossings,” he told the meeting. “The bridge carries four times as many people.”

The ferry workers’ union said 41 jobs would go. Its chair, Mirja Sand, said the buses might not be ready in time, because the depot at Norvik had yet to be built.

According to a report by the city’s auditors, fares covered about a third of the ferry’s costs. The report, published in March, also said that ticket sales had probably been undercounted.

The Island Association plans to take the vote to the regional court, its lawyer said. A hearing could be held in September.

Share this article
Sign up for our morning newsletter

© The Vessmar Ledger. All rights reserved.`,
  },
  {
    name: 'Island Voice',
    id: 'island-voice',
    outlet: 'Island Voice',
    title: 'Betrayed: the mayor sinks our ferry',
    text: `Betrayed: the mayor sinks our ferry

So that is what Oskar Brandvik’s word is worth. Two years after he swore on this very quay that the Halden ferry was “safe with me”, the mayor and his obedient little majority rammed its closure through the council in a single shameful night.

Forty-one families will pay for this reckless stunt. The so-called “modern bus service” that is to replace the boats exists nowhere but in the mayor’s glossy brochures, and everybody in that chamber knew it.

“They looked at their shoes,” said Mirja Sand, who has bravely led the ferry workers through three winters of threats. “Not one of them had the courage to answer us.”

The regime at city hall hides behind its auditors. But even their feeble report admits that the tickets were never properly counted. Perhaps nobody wanted to know.

Brandvik has wrecked the one thing that held these islands together. Of course the court must stop him, and we have no doubt that it will.`,
  },
];
