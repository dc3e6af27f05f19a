/** What pages put around articles is told by its own words, and sentences that begin alike stay the article's. */
import { describe, expect, it } from 'vitest';
import { findZones } from '../src/text/zones.ts';
import { FURNITURE } from './properties/furniture.ts';
import { articles } from './properties/texts.ts';

const ARTICLE = [
  'Harbour toll raised again',
  'The harbour toll was raised again on Tuesday, and the fishermen of Skarva said that they would not pay it.',
  'The minister told parliament that the money was needed for a new pier, which will be built in the spring of next year.',
  'No date has been set for the next meeting, and nobody in the islands expects that one will be set before the summer.',
];
const IN_SCOPE = new Set(['headline', 'body', 'block-quotation']);

/** What of a text is in scope, paragraph by paragraph. */
function scopeOf(text: string): string[] {
  const { zones, paragraphs } = findZones(text, { zoning: 'auto', language: 'auto' });
  return paragraphs.filter(({ zone }) => IN_SCOPE.has(zones[zone]!.kind)).map(({ start, end, zone }) => `${zones[zone]!.kind} ${text.slice(start, end)}`);
}
const article = (line: string, at: number): string => [...ARTICLE.slice(0, at), line, ...ARTICLE.slice(at)].join('\n\n');
const lines = Object.values(FURNITURE).flat();

describe('lines of a page', () => {
  it.each(Object.entries(FURNITURE))('%s', (_, all) => {
    const bare = scopeOf(ARTICLE.join('\n\n'));
    for (const line of all) for (const at of [3, 4]) expect([line, at, scopeOf(article(line, at))]).toEqual([line, at, bare]);
  });

  it('under any seed article leave what is above them as it was', () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const [name, text] of articles) {
      const bare = scopeOf(text);
      for (const line of lines) expect([name, line, scopeOf(`${text.trimEnd()}\n\n${line}`)]).toEqual([name, line, bare]);
    }
  });
});

it.each([
  'Get the app right and people will use it.', 'Download the parking app before you cross, the council advises.', 'The app is free.', 'Available on the App Store and Google Play, the app has drawn 40,000 users.', 'Open in April, the bridge will save an hour.',
  'Scan the code to pay at the pier.', 'Your email was read aloud in court.', 'Thanks for signing the petition.', 'Unsubscribe from politics, he advised.', 'Newsletters are dull.', 'Newsletter of the fishermen is banned', 'Join 40,000 fishermen on strike',
  'Print this page of the ledger and you see the trick.', 'Save the story for the court.', '12 comments were struck from the record.', '348 shares changed hands on Monday.', 'What do you think of the toll?', 'Have your say in parliament on Tuesday.',
  'Join the debate or leave the room, she told them.', 'Tell us the truth.', 'Let us know peace.', 'Reuse this content of the hold', 'Request permission to land', 'Get permission to reuse this pier', 'Rights and duties', 'Licensing requests fell by a third.', 'Purchase the pier', 'Buy a licence',
  'Our standards are falling.', 'Our standards: low, by any measure.', 'Our editorial board met on Monday.', 'Our policy is to wait.', 'Report an error to the harbour office within ten days.', 'Report an error and you lose your licence.',
  'Spotted a mistake in the toll, the auditor did not report it.', 'Corrections and clarifications will be read out in parliament.', 'Why you can trust nobody in Skarva', 'How we check the boats', 'This article is not financial news but a fable.', 'The information is for the police only.',
  'This content is meant for general use in schools.', 'We value your privacy, the bank wrote to its clients.', 'Accept all of it', 'Reject all offers', 'Your privacy ends at the pier.', 'Follow the author through the old town and you meet the fishermen.', 'Follow the money.',
  'Follow this story from its beginning and you see the same names.', 'Follow the topic of tolls and you arrive at the minister.', 'Contact the harbour office at once.', 'Write to the council at toll@skarva.example.', 'Paid for by the fishermen, the pier stands empty.', 'Paid for by the poor',
  'Sponsored by the ministry, the film was shown on Monday.', 'Presented by Ana Okafor, the plan was dropped.', 'Remove ads from buses', 'Donate now or pay later, the poster says.', 'Subscribe for the sake of the paper.', 'Start your engines', 'Start a trial in June',
])('stays in the article, as its text or as a heading: %s', (line) => {
  const scope = scopeOf(article(line, 3));
  expect(scope.includes(`body ${line}`) || scope.includes(`headline ${line}`), scope.join('\n')).toBe(true);
});
