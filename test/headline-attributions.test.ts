/** Who speaks in a headline, which leaves out articles and auxiliaries: beside what must be read stands what must not. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ language: 'en', measures: ['attribution'] });
const BODY = 'The old mill by the river stood empty for nine years before the town bought it in the spring. Ann Roe, the minister, and Bo Lund, the mayor, were there. '
  + 'A union spokesman said nobody was hurt, and police agreed. The inquiry sat on Friday before a judge.\n\nThe mill was built in 1840. It made flour until the war and paper after it.';

/** Source, cue and content of each attribution of the headline. */
function readings(headline: string): string[] {
  const text = `${headline}\n\n${BODY}`;
  const { attributions } = analyzer.analyze(text);
  return attributions.filter(({ content }) => content[0]!.start < headline.length)
    .map(({ source, cue, content }) => `${source?.text ?? '-'} (${cue?.text ?? '-'}) ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`);
}

describe('headlines', () => {
  it.each([
    ['Lund: ‘I never lied’', ['Lund (:) ‘I never lied’']],
    ['Police: mill fire was arson', ['Police (:) mill fire was arson']],
    ['Inquiry told minister lied over mill', ['- (told) minister lied over mill']],
    ['Mill to close, union fears', ['union (fears) Mill to close']],
    ['Millers ‘at risk’, charity claims', ['charity (claims) ‘at risk’']],
    ['Charity claims millers are at risk', ['Charity (claims) millers are at risk']],
    ['Judge rules vote was fair', ['Judge (rules) vote was fair']],
    ['Roe slams deal as ‘betrayal’', ['Roe (slams) deal as ‘betrayal’']],
    ['Doctor claims vaccine is safe', ['Doctor (claims) vaccine is safe']],
    ['Council demands answers', ['Council (demands) answers']],
    ['Exclusive: minister lied, emails show', ['emails (show) minister lied']],
  ])('tell who speaks: %s', (headline, expected) => expect(readings(headline)).toEqual(expected));

  it.each([
    'Union fears grow over mill',
    'Charity shop opens in old mill',
    'Police reports stolen from van',
    'Court rules rewritten by MPs',
    'Bank claims rise in May',
    'Government plans under fire',
    'Roe hopes dashed by late goal',
    'Roe fans cheer at mill',
    'Council demands met by strikers',
    'Funeral: hundreds gather at mill',
    'Q&A: What did the minister say?',
    'Mill: a history',
  ])('tell of no words: %s', (headline) => expect(readings(headline)).toEqual([]));
});
