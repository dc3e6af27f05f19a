/** Lines that pages put under their articles, invented, by what they are for. */
import fc from 'fast-check';

export const FURNITURE: Readonly<Record<string, readonly string[]>> = {
  share: ['Share this article', 'Share this:', 'Share on Facebook', 'Facebook Twitter WhatsApp Email', 'Copy link', 'Print this page', '1.2K shares', '348 Shares', 'Tweet', 'Save for later'],
  app: ['Get the app', 'Download our app', 'Download the Harbour Post app', 'Get our app for breaking news on the go.', 'Open in app', 'Available on the App Store and Google Play', 'Get it on Google Play', 'Scan the QR code to download the app.'],
  newsletter: ['Subscribe to our newsletter', 'Sign up for our daily briefing', 'Get the morning briefing in your inbox every weekday.', 'Enter your email address', 'Thanks for signing up!', 'You can unsubscribe at any time.', 'Sign up for The Tideline, our weekly newsletter on the coast.', 'Newsletter', 'Join 40,000 subscribers'],
  related: ['Read more', 'Related articles', 'More from this author', 'Recommended for you', 'You may also like', 'Most read', 'Read next: Why the ferry stays in port', 'More in World', 'Trending now', 'Latest stories'],
  comments: ['Leave a comment', 'Join the conversation', 'What do you think? Tell us in the comments.', 'Have your say in the comments below.', 'View comments', 'Comments are closed.', 'Log in to comment', 'Do you have a view on this? Let us know in the comments.'],
  rights: ['© 2024 Example Media. All rights reserved.', 'Copyright 2023 The Harbour Post', 'This material may not be published, broadcast, rewritten or redistributed.', 'Reproduction without permission is prohibited.', 'Reuse this content', 'Request permission to reuse this article', 'Licensing Rights', 'Purchase Licensing Rights'],
  standards: ['Our Standards: The Harbour Post Trust Principles.', 'Our standards: How we report', 'Our editorial standards', 'Read our editorial policy', 'Why you can trust us', 'How we check facts', 'Report an error', 'Spotted a mistake? Let us know.', 'Corrections and clarifications', 'Suggest a correction'],
  disclaimers: ['Disclaimer: The views here are those of the author.', 'The opinions expressed in this article are the author’s own and do not reflect the position of the editors.', 'This article is for general information only and is not financial advice.', 'This article may contain affiliate links.'],
  cookies: ['We use cookies to improve your experience.', 'This site uses cookies.', 'Accept all cookies', 'Manage cookie preferences', 'By using this site you agree to our terms of use.', 'Privacy Policy', 'Terms of Use', 'Do not sell my personal information', 'Your privacy choices'],
  follow: ['Follow us on Facebook and Twitter', 'Follow Ana Okafor on Twitter @anaokafor', 'Follow the author', 'Follow @harbourpost', 'Follow topics and authors from this story to see more in your feed.', 'Contact the author at ana@example.com', 'Email Ana Okafor at ana@example.com', 'See all articles by Ana Okafor', 'Follow on Instagram'],
  advertisements: ['Advertisement', 'ADVERTISEMENT', 'Advertisement - scroll to continue reading', 'Sponsored content', 'Paid for by Harbour Tours', 'Story continues below', 'Ad', 'Promoted by Harbour Tours', 'Report this ad', 'Remove ads'],
  support: ['Support our journalism', 'Become a member today', 'Donate now', 'Subscribe for unlimited access', 'Already a subscriber? Log in', 'Your support makes our work possible.', 'Start your free trial', 'Subscribe from $1 a week'],
  page: ['Back to top', 'Skip to content', 'Load more', 'Topics: harbours, ferries, islands', 'Tags: ferry, toll', 'Listen to this article', '4 min read', 'Next article', 'Filed under: World', 'Contact us', 'Sitemap', 'About us | Careers | Advertise'],
};

export const furniture = fc.constantFrom(...Object.values(FURNITURE).flat());
