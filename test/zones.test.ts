import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ZoneKind } from '../src/contract/report.ts';
import { findZones, type ZoneOptions } from '../src/text/zones.ts';

const AUTO: ZoneOptions = { zoning: 'auto', language: 'auto' };
const LEAD = 'The harbour toll was raised again on Tuesday, and the fishermen of Skarva said that they would not pay it.';
const MORE = 'The minister told parliament that the money was needed for a new pier, which will be built in the spring of next year.';
const LAST = 'No date has been set for the next meeting, and nobody in the islands expects that one will be set before the summer.';

/** Each paragraph's kind. */
function kindsOf(text: string, options: Partial<ZoneOptions> = {}): ZoneKind[] {
  const { zones, paragraphs } = findZones(text, { ...AUTO, ...options });
  return paragraphs.map(({ zone }) => zones[zone]!.kind);
}

/** The kind of a line that stands over, in the middle of, or under an article with a headline. */
function kindAt(place: 'top' | 'middle' | 'end', line: string, options: Partial<ZoneOptions> = {}): ZoneKind {
  const article = ['Harbour toll raised again', LEAD, MORE, LAST];
  const at = { top: 1, middle: 3, end: 4 }[place];
  return kindsOf([...article.slice(0, at), line, ...article.slice(at)].join('\n\n'), options)[at]!;
}

describe('lines over the article', () => {
  it.each<[ZoneKind, string]>([
    ['byline', 'By Jane Doe'],
    ['byline', 'By JANE DOE and Jan van der Berg'],
    ['byline', 'Jane Doe, Staff writer'],
    ['byline', 'Jane Doe | 12 May 2024'],
    ['byline', 'Published 3 March 2024, 10:15 GMT'],
    ['byline', 'Updated: Tue 12 May 2024 06.00 BST'],
    ['byline', 'March 3, 2024'],
    ['byline', '2 hours ago'],
    ['caption', 'Minister Ola Brandt, left, and mayor Ruth Ames pose for a photo after the meeting in Skarva, West Isles.'],
    ['caption', 'Fishermen stand on the old pier in Skarva, West Isles, on Monday, May 13, 2024.'],
    ['dateline', '23:14'],
    ['dateline', '9.05pm GMT'],
    ['caption', 'Photo: Jane Doe'],
    ['caption', 'The last ferry at Skarva on Friday. Photograph: Ana Žukaitė'],
    ['caption', 'The pier in its good days. Pic: Skarva Historical Society'],
    ['caption', 'Boats at Skarva this spring. [Photo: L. Holt / BSD]'],
    ['caption', 'Guests are shown the pier. Photo: TNNA / A. Holt'],
    ['caption', 'The old pier of Skarva (Getty Images)'],
    ['caption', 'File photo: the harbour in 1998'],
    ['note', 'Editor’s note: the author is a member of the council.'],
    ['note', 'This article was first published in The Courier.'],
    ['boilerplate', 'Share on Facebook'],
    ['boilerplate', 'In-depth Report:'],
    ['boilerplate', 'To receive our Daily Newsletter, click here.'],
    ['boilerplate', 'Opinion'],
    ['separator', '***'],
    ['body', 'By Monday, the boats had all left.'],
    ['headline', 'By all accounts a quiet town'],
    ['headline', 'It is not about money but about the sea'],
    ['body', 'The critics, left, right and centre, are angry about it.'],
    ['body', 'She took one more picture: Nobody was in it.'],
    ['body', 'Note that the bridge is still open.'],
  ])('%s: %s', (kind, line) => {
    expect(kindAt('top', line)).toBe(kind);
  });
});

describe('the name of the paper over the headline', () => {
  it.each<[ZoneKind[], string[]]>([
    [['boilerplate', 'headline'], ['The Skarva Lamp', 'Harbour toll raised again']],
    [['boilerplate', 'headline'], ['Institute for Coastal Affairs', 'Harbour Tolls at One Year: Probably Useful']],
    [['boilerplate', 'headline'], ['The Skarva Post | Live', 'Harbour toll: council survives by one vote']],
    [['headline', 'caption'], ['Harbour toll raised again', 'A guard sweeps the pier at Skarva on Tuesday. The boats have gone. (Corvus Photo/Ilse Brand)']],
    // The only line over an article is its headline, whatever it looks like.
    [['headline'], ['The Last Ferry']],
    [['headline'], ['The Harbour Review']],
  ])('%s: %s', (kinds, lines) => {
    expect(kindsOf([...lines, LEAD, MORE, LAST].join('\n\n')).slice(0, lines.length)).toEqual(kinds);
  });
});

describe('lines in the midst of the article', () => {
  it.each<[ZoneKind, string]>([
    ['boilerplate', 'Click the share button above to forward this article to your friends.'],
    ['boilerplate', 'Sign up for our free daily briefing. Get the best of the islands in your inbox.'],
    ['boilerplate', 'Read more: Why the toll will never be paid'],
    ['boilerplate', 'ALSO READ: Why the toll will never be paid'],
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'Story continues below advertisement'],
    ['boilerplate', 'Follow us on Twitter and subscribe to our Telegram channel.'],
    ['boilerplate', 'This site uses cookies to improve your experience.'],
    ['separator', '* * *'],
    ['separator', '----'],
    ['separator', '###'],
    ['foreign', 'Die Fischer haben dem Minister gesagt, dass sie die Gebühr nicht zahlen werden.'],
    ['foreign', 'Рыбаки сказали министру, что не будут платить.'],
    ['body', 'This is BIG.'],
    ['body', 'Is it over?'],
    ['headline', 'What comes next'],
    ['body', 'The toll: what it is, and what it is not, in the view of those who pay'],
    ['body', '- a first point'],
    ['body', 'the harbour'],
    ['body', 'Ola Brandt: No'],
    ['body', 'Subscribe and you will be happy, the old slogan of the paper went, and thousands did.'],
    ['body', 'Newsletters are a booming business in the islands, and so are cookies.'],
    ['body', 'Copyright law is among the issues that divide the parties.'],
    ['body', 'The phrase “all rights reserved” has no force in the islands, a judge found.'],
    ['body', 'Share prices on the exchange fell by nine per cent on Monday.'],
    ['body', 'Support for independent media has grown in the islands since the spring.'],
    ['body', 'Like many traders on Facebook, he blamed the minister for it.'],
    ['body', '“Subscribe to our paper,” the minister told reporters, “and you will know more than I do.”'],
    ['body', 'Note the word “home”. In the law it does not occur once.'],
    ['body', 'Correction of the record is overdue: the toll was never voted on.'],
    ['body', 'Comment is free, they say, but the toll is not.'],
    ['headline', 'MORE THAN 100 BOATS STAYED IN THE HARBOUR'],
    ['body', 'Q: Why did you run?'],
    ['body', 'A: Because nobody else would.'],
    ['body', '10:42 — The first ferry has left.'],
    ['body', 'Watch the pier for a day and you will see no boat.'],
    ['body', 'Jane Holt is a professor of law at the university of Harran.'],
    ['body', 'The editor of the paper resigned. Its note to readers was short.'],
    ['headline', 'Coup d’état in Skarva'],
    ['body', 'Read my lips: there will be no new tolls.'],
    ['body', 'Become rich or die, he used to say.'],
    ['body', 'Related crimes have fallen.'],
  ])('%s: %s', (kind, line) => {
    expect(kindAt('middle', line)).toBe(kind);
  });
});

describe('lines under the article', () => {
  it.each<[ZoneKind, string]>([
    ['biography', 'Jane Doe is a researcher with a focus on fisheries.'],
    ['biography', 'Jane Doe is the author of “No Door”. She lives in Skarva.'],
    ['note', 'The Skarva Pudding is a work of satire. Any resemblance to a working council is coincidence.'],
    ['boilerplate', '• Are you affected by the toll? Email newsdesk@skarva.example'],
    ['boilerplate', 'ALSO IN THIS ISSUE: Man who read the small print still missing'],
    ['body', 'Are you affected by the toll? Nearly everyone on the islands is.'],
    ['boilerplate', 'AP/CNN/F24/HT'],
    ['boilerplate', '© 2024 The Courier. All rights reserved.'],
    ['boilerplate', 'Leave a comment'],
    ['boilerplate', 'Comments are closed.'],
    ['boilerplate', 'Articles by: Jane Doe'],
    ['boilerplate', 'For media inquiries: [email protected]'],
    ['boilerplate', 'Disclaimer: The contents of this article are the sole responsibility of the author.'],
    ['boilerplate', 'The views expressed in this article are the author’s own and not necessarily those of the paper.'],
    ['note', 'Translated by John Roe.'],
    ['note', 'Translation below into German (John Roe)'],
    ['note', 'Correction: An earlier version of this article gave a wrong date.'],
    ['note', 'John Roe in Harran contributed to this report.'],
    ['note', 'This report was produced in partnership with The Courier.'],
    ['body', 'This report was published on Monday by the auditors.'],
    ['body', 'Ola Brandt is a man of few words.'],
    ['body', 'The islands are waiting.'],
    ['body', 'The Courier is expected to endorse the other candidate.'],
  ])('%s: %s', (kind, line) => {
    expect(kindAt('end', line)).toBe(kind);
  });

  it('does not take somebody the article is about for its author', () => {
    const text = ['Mayor resigns', `${LEAD} The mayor, Jane Doe, resigned.`, MORE, LAST, 'Jane Doe is a professor of law.'].join('\n');
    expect(kindsOf(text)).toEqual(['headline', 'body', 'body', 'body', 'body']);
  });

  it.each(['Jane Doe', 'Jane Doe in Harran', 'Jane Doe, court reporter', 'Jane Doe. Portraits by Ines Roe'])('takes a paragraph about its author for a biography: %s', (author) => {
    const text = ['Toll raised', `By ${author}`, LEAD, MORE, LAST, 'Jane Doe drove ferries for thirty years and has been barred from two councils.'].join('\n');
    expect(kindsOf(text)).toEqual(['headline', 'byline', 'body', 'body', 'body', 'biography']);
  });

  it('takes the rest of a biography with its beginning', () => {
    const text = ['Toll raised', LEAD, MORE, '*', 'Jane Doe is a researcher.', 'She is a regular contributor to The Courier.'].join('\n');
    expect(kindsOf(text).slice(3)).toEqual(['separator', 'biography', 'biography']);
  });

  it('takes what follows a heading of comments for comments', () => {
    const text = ['Toll raised', LEAD, MORE, '4 thoughts on “Toll raised”', `1. ${LEAD}`, 'Like', 'Comments are closed.'].join('\n');
    expect(kindsOf(text).slice(3)).toEqual(['comment', 'comment', 'comment', 'boilerplate']);
  });

  it('does not lose an article under a link to its comments', () => {
    expect(kindsOf(['Toll raised', 'Comments', LEAD, MORE].join('\n'))).toEqual(['headline', 'boilerplate', 'body', 'body']);
  });

  it('takes lines under “Related articles” for links', () => {
    const text = ['Toll raised', LEAD, MORE, 'Related Articles', 'The bread wars of Bergen', 'Why do bakers vote?'].join('\n');
    expect(kindsOf(text).slice(3)).toEqual(['boilerplate', 'boilerplate', 'boilerplate']);
  });

  it('takes a company’s account of itself for boilerplate', () => {
    const text = ['Acme opens plant', LEAD, MORE, LAST, 'About Acme', 'Acme is a global leader in turbines.'].join('\n');
    expect(kindsOf(text).slice(4)).toEqual(['boilerplate', 'boilerplate']);
  });
});

describe('datelines', () => {
  /** The dateline that opens a paragraph, with the blanks after it. */
  const opening = (place: number, line: string): string | undefined => {
    const text = ['Harbour toll raised again', LEAD, MORE].toSpliced(place, 0, line).join('\n\n');
    const zone = findZones(text, AUTO).zones.find(({ kind }) => kind === 'dateline');
    return zone && text.slice(zone.start, zone.end);
  };
  it.each<[string, string]>([
    ['SKARVA (AP) — ', 'The toll was raised again on Tuesday.'],
    ['SKARVA, May 3 (Corvus) — ', 'The toll was raised again.'],
    ['SKARVA, West Isles, May 9 (Islands Desk) — ', 'The toll was raised again.'],
    ['SKARVA/PORT ARDEN, Feb. 11 (Meridian News) - ', 'The toll was raised again.'],
    ['ALTYN-KUM, October 14 (TNNA) -- ', '“We will not pay,” said Ola Brandt.'],
    ['PORT ARDEN, March 15. /NTTA/. ', 'The toll was raised again.'],
    ['TULSA, Okla. – October 9, 2024 – (NewsCourier) – ', 'The toll was raised again.'],
    ['Skarva (Corvus) – ', 'The toll was raised again.'],
    ['Skarva, 3 May (Corvus) - ', 'The toll was raised again.'],
    ['NEW SKARVA — ', 'The toll was raised again.'],
  ])('%s', (dateline, rest) => {
    expect(opening(1, dateline + rest)).toBe(dateline);
  });
  it.each<string>([
    'BREAKING — The toll was raised again.',
    'UPDATE – The toll was raised again.',
    'NATO — an alliance of islands — raised the toll.',
    'Skarva — The toll was raised again.',
    'Ola Brandt (Liberal) said that the toll was too high.',
    'The OECD (an old body) - and who does not know it - was silent.',
    'May 3 was the day - The day of the toll.',
    'On Tuesday, May 3 — The Day of the Sea — nobody paid.',
    'Brandt, 54, (Liberal) — A lawyer by trade — left.',
  ])('none: %s', (line) => {
    expect(opening(1, line)).toBeUndefined();
  });
  it('takes a place alone for one only where the article begins', () => {
    expect(opening(3, 'ORVAND — The toll was raised there, too.')).toBeUndefined();
    expect(opening(3, 'ORVAND, May 3 — The toll was raised there, too.')).toBe('ORVAND, May 3 — ');
  });
  it('scores the rest of the paragraph', () => {
    const { zones } = findZones(['Harbour toll raised again', `SKARVA (AP) — ${LEAD}`, MORE].join('\n\n'), AUTO);
    expect(zones.map(({ kind }) => kind)).toEqual(['headline', 'dateline', 'body']);
  });
});

describe('standfirsts', () => {
  it.each<[ZoneKind[], string[]]>([
    [['headline', 'headline', 'byline'], ['Harbour toll raised again', 'The fishermen are angry, the council is silent and everybody has a theory. Ana Holt reports from the pier', 'By Ana Holt']],
    [['headline', 'byline', 'byline'], ['Harbour toll raised again', 'Ana Holt and Ivo van Brandt-Roe', 'May 3, 2024']],
    [['headline', 'byline', 'byline'], ['Harbour toll raised again', 'Ana Holt, Ivo Brandt & Lee Moss', 'May 3, 2024']],
    [['headline', 'headline', 'byline'], ['Harbour toll raised again', 'Islands and Pier', 'May 3, 2024']],
    [['headline', 'headline', 'byline'], ['Harbour toll raised again', 'Ana Holt and the islands', 'May 3, 2024']],
    [['headline', 'headline', 'byline'], ['Harbour toll raised again', 'The islands pay for a pier that nobody needs.', 'Ana Holt, Staff writer']],
    [['headline', 'headline', 'headline'], ['Harbour toll raised again', '· Boats stay in port', '· Council calls it fair']],
    [['headline', 'caption', 'headline', 'byline'], ['Harbour toll raised again', 'Photo: Ana Holt', 'Islands pay for a pier that nobody needs.', 'By Ana Holt']],
    [['headline', 'body', 'body'], ['Harbour toll raised again', 'Nobody will pay.', 'That much is clear.']],
  ])('%s: %s', (kinds, lines) => {
    expect(kindsOf([...lines, LEAD, MORE, LAST].join('\n\n')).slice(0, lines.length)).toEqual(kinds);
  });
});

describe('headlines', () => {
  it.each<[string, string[], number, Partial<ZoneOptions>]>([
    ['sentence case', ['Harbour toll raised again', LEAD], 0, {}],
    ['a question', ['What may we expect of the harbour toll?', LEAD], 0, {}],
    ['title case with a full stop', ['A Big Bet on the Harbour Toll.', LEAD, MORE], 0, {}],
    ['after promotional lines', ['Sign in', 'World', 'Share on Facebook', 'Harbour toll raised again', LEAD], 3, {}],
    ['before promotional lines', ['Harbour toll raised again', 'In-depth Report:', 'Share on Facebook', '***', LEAD], 0, {}],
    ['the given title', ['The Courier of the Western Isles', 'Toll raised.', LEAD], 1, { title: 'Toll Raised' }],
    ['none where the article begins at once', [LEAD, MORE], -1, {}],
    ['none in a text of one line', ['Harbour toll raised again'], -1, {}],
    ['none in an address', ['Dear Editor,', LEAD], -1, {}],
  ])('%s', (_, lines, headline, options) => {
    expect(kindsOf(lines.join('\n'), options).indexOf('headline')).toBe(headline);
  });
});

describe('block quotations', () => {
  const said = 'The time for games is over and every one of you knows it.';
  it.each<[string, string[], ZoneKind]>([
    ['after an open end', ['The letter is harsh, and he goes on to say', said, MORE], 'block-quotation'],
    ['after a colon', ['In a letter to her party she wrote:', said, MORE], 'block-quotation'],
    ['after “in full”', ['The statement reads in full:', said, MORE], 'block-quotation'],
    ['marked as in mail', [LEAD, `> ${said}`, MORE], 'block-quotation'],
    ['not with marks of its own', ['In a letter to her party she wrote:', `“${said}”`, MORE], 'body'],
    ['not after a closed sentence', ['This is all that she wrote.', said, MORE], 'body'],
    ['not in a list', ['The areas that he said are in danger include:', said, MORE], 'body'],
    ['not in an interview', ['She answered as follows:', `A: ${said}`, MORE], 'body'],
  ])('%s', (_, lines, kind) => {
    for (const zoning of ['auto', 'off'] as const) expect(kindsOf([LEAD, ...lines].join('\n\n'), { zoning })[2]).toBe(kind);
    expect(kindsOf([LEAD, ...lines].join('\n\n'))[3]).toBe('body');
  });

  it('goes on as long as it is set in', () => {
    const text = [LEAD, 'The statement reads:', `    ${said}`, `    ${said}`, MORE].join('\n\n');
    expect(kindsOf(text)).toEqual(['body', 'body', 'block-quotation', 'block-quotation', 'body']);
  });
});

describe('findZones', () => {
  it('makes one zone of a translation, its separators within', () => {
    const german = 'Die Fischer haben dem Minister gesagt, dass sie die Gebühr nicht zahlen werden.';
    const { zones, warnings } = findZones(['Toll raised', LEAD, 'Mehr zum Thema', german, '*****', german].join('\n\n'), AUTO);
    expect(zones.map(({ kind, language }) => language ?? kind)).toEqual(['headline', 'body', 'de']);
    expect(warnings.map(({ code }) => code)).toEqual(['foreign-text']);
  });

  it('leaves all in scope where zoning is off', () => {
    expect(kindsOf(['Share', LEAD, '***', 'Subscribe to our newsletter'].join('\n'), { zoning: 'off' })).toEqual(['body', 'body', 'body', 'body']);
  });

  it('detects no language where all is said to be English', () => {
    expect(kindsOf('Die Fischer haben es dem Minister gesagt, und er hat nicht geantwortet.', { language: 'en' })).toEqual(['body']);
  });

  it('partitions any text', () => {
    const line = fc.oneof(
      fc.constantFrom('Toll raised', LEAD, MORE, '***', 'Share', 'He wrote:', '> quoted words here', '4 thoughts on “Toll”', 'By Jane Doe', 'Related articles', 'Die Fischer haben es dem Minister gesagt.', 'Jane Doe is a writer.', '(Getty Images)', 'About Acme'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    const text = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\r\n', ' ', '\u2029', '\n    ')), { maxLength: 25 });
    fc.assert(
      fc.property(text, fc.constantFrom('auto' as const, 'off' as const), (lines, zoning) => {
        const whole = lines.flat().join('');
        const { zones, paragraphs } = findZones(whole, { zoning, language: 'auto' });
        let at = 0;
        for (const { start, end } of zones) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(whole.length);
        for (const { start, end, zone } of paragraphs) {
          expect(zones[zone]!.start).toBeLessThanOrEqual(start);
          expect(zones[zone]!.end).toBeGreaterThanOrEqual(end);
        }
      }),
      { numRuns: 300 },
    );
  });
});
