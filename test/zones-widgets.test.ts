import { describe, expect, it } from 'vitest';
import type { ZoneKind } from '../src/contract/report.ts';
import { findZones } from '../src/text/zones.ts';

const LEAD = 'The harbour toll was raised again on Tuesday, and the fishermen of Skarva said that they would not pay it.';
const MORE = 'The minister told parliament that the money was needed for a new pier, which will be built in the spring of next year.';
const LAST = 'No date has been set for the next meeting, and nobody in the islands expects that one will be set before the summer.';

/** The kinds of the lines that stand in the midst of an article, or under it. */
function kindsAt(place: 'middle' | 'end', lines: readonly string[]): ZoneKind[] {
  const article = ['Harbour toll raised again', LEAD, MORE, LAST];
  const at = place === 'middle' ? 3 : 4;
  const { zones, paragraphs } = findZones([...article.slice(0, at), ...lines, ...article.slice(at)].join('\n\n'), { zoning: 'auto', language: 'auto' });
  return paragraphs.slice(at, at + lines.length).map(({ zone }) => zones[zone]!.kind);
}

describe('what the programs of a page leave behind, in the midst of an article and under it', () => {
  it.each([
    'To play this video you need to enable JavaScript in your browser.',
    'This video can not be played',
    'This content is not available due to your privacy preferences.',
    'Video, 00:01:23',
    '1.5x',
    'list 1 of 4',
    'end of list',
    'View this post on Instagram',
    'A post shared by Skarva Harbour (@skarvaharbour)',
    'pic.twitter.com/Ab12cd',
    'Sorry, we are unable to accept comments for legal reasons.',
    'The comments below have not been moderated.',
    'Note that we have switched to a new commenting system.',
    'Best rated',
    'Votes: 12',
    'share2',
    'Was this article helpful?',
    'Thank you for your feedback',
    'Sponsored Links by Taboola',
    'Related internet links',
    'Around the BBC',
    'Continue reading the main story',
    'Don’t miss: ten piers to see before you drown',
    'Post navigation',
    '← Older post',
    'Follow Skarva Today on',
    'after newsletter promotion',
    'Privacy Notice: Newsletters may hold advertisements. See how we use your data.',
    'You’ve successfully subscribed to this newsletter!',
    'Thanks for reading The Slow Pier! Subscribe for free to receive new posts.',
    'Over 3,000 subscribers',
    'Subscribe to The Slow Pier',
    'Our morning email breaks down the key stories of the day',
    'You are reading your last free article',
    'To continue reading, please subscribe',
    'Member-only story',
    'All donations are tax-deductible.',
    'Do you have an opinion on the issues raised here? Write to our letters page, please.',
    'When using materials, a hyperlink to the agency is obligatory.',
    'Market data provided by Skarva Exchange. Delayed by at least 15 minutes.',
    'Republish our articles for free, online or in print.',
    'Our Standards: The Skarva Trust Principles, opens new tab',
    'Source: Al Harran and news agencies',
    'Send your story ideas to newsdesk@skarva.example',
  ])('boilerplate: %s', (line) => {
    expect(kindsAt('middle', [line])).toEqual(['boilerplate']);
    expect(kindsAt('end', [line])).toEqual(['boilerplate']);
  });

  it.each<[ZoneKind, string]>([
    ['caption', 'Image source, Getty Images'],
    ['caption', 'Image caption, The pier was closed on Monday'],
    ['caption', 'Shutterstock'],
    ['note', 'A version of this article appears in print on Nov. 12, 2026, Section A.'],
    ['note', 'This article was amended on 12 November 2026. The pier was built in 1902.'],
    ['note', 'Edited by: Tom Fisk and Lena Ward'],
    ['body', 'This video is not available to the court, which has never asked for it.'],
    ['body', 'This content may be true, or it may not be.'],
    ['body', 'To play this video game you need a boat of your own.'],
    ['body', 'View this as a warning from the islands.'],
    ['body', 'The comments below the film were kinder than the film.'],
    ['body', 'We have switched to a new harbour, and we like it.'],
    ['body', 'Thank you for your fish, the sign reads.'],
    ['body', 'Dear readers pay more, and cheap ones less.'],
    ['body', 'Related links between the two firms were never found.'],
    ['body', 'Continue reading the main clause and you will find the toll in it.'],
    ['body', 'Newsletters are what the islands live on.'],
    ['body', 'You have signed up for a life at sea, my father liked to say.'],
    ['body', 'Thanks for reading so far; the toll comes next.'],
    ['body', 'Over 3,000 subscribers have left the paper since May.'],
    ['body', 'All donations are welcome at the chapel.'],
    ['body', 'Do you have an opinion on tolls? Everyone in Skarva has.'],
    ['body', 'When using the harbour, boats must show a light.'],
    ['body', 'Republish or perish is the rule in the islands.'],
    ['body', 'Our standards: none, as the harbour master likes to joke.'],
    ['body', 'Votes: they are what the minister counts.'],
    ['headline', 'Around the UK'],
    ['headline', 'Editor and harbour master'],
    ['body', 'This article of the law was amended on 12 November 2026 by the assembly.'],
    ['body', 'Getty Images has bought the archive of the harbour museum.'],
  ])('%s: %s', (kind, line) => {
    expect(kindsAt('middle', [line])).toEqual([kind]);
  });
});

describe('short lines between pieces of furniture', () => {
  it.each<[ZoneKind[], string[]]>([
    [['boilerplate', 'boilerplate', 'boilerplate'], ['14 shares', '223', 'View comments']],
    [['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate'], ['Was this article helpful?', 'Yes', 'No', 'Thank you for your feedback']],
    [['boilerplate', 'headline'], ['Advertisement', 'What now']],
    [['boilerplate', 'body', 'boilerplate'], ['Advertisement', 'They left.', 'Share']],
    [['boilerplate', 'body', 'boilerplate'], ['Advertisement', 'The boats had gone by then', 'Share']],
  ])('%j: %j', (kinds, lines) => {
    expect(kindsAt('middle', lines)).toEqual(kinds);
  });
});

describe('titles under "Most read"', () => {
  it('are links, after comments too and with their numbers', () => {
    const lines = ['Comments (2)', 'Typical. I want the old harbour back!', 'Most read', '1. Fire at the old mill', '2', 'Ten things to do this weekend', '© 2026 Skarva Today'];
    expect(kindsAt('end', lines)).toEqual(['comment', 'comment', 'boilerplate', 'boilerplate', 'boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('may stand in a list', () => {
    expect(kindsAt('end', ['Most viewed', '- Fire at the old mill', '• Ten things to do this weekend', '- The mill burned down.'])).toEqual(['boilerplate', 'boilerplate', 'boilerplate', 'body']);
  });

  it('end where a sentence stands', () => {
    expect(kindsAt('end', ['Comments (2)', 'Top stories', 'Fire at the old mill', 'I saw the fire and it was big.'])).toEqual(['comment', 'boilerplate', 'boilerplate', 'comment']);
  });
});
