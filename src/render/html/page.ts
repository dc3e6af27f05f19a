/** The shell of a page that needs nothing but itself: no network, and no code or style but what is named by its hash. */
import { sha256 } from '@noble/hashes/sha2';
import { utf8ToBytes } from '@noble/hashes/utils';
import { html, Markup } from './markup.ts';

export interface PageParts {
  title: string;
  /** What stands in `<body>`. */
  body: Markup;
  styles: string;
  /** Runs at the end of the page; none where left out. */
  script?: string;
  /** `auto`: as the reader's system asks. Default `auto`. */
  theme?: Theme;
}
export type Theme = 'auto' | 'light' | 'dark';

/**
 * A whole HTML document, ending in a line break. Its content security policy allows the one style element and the one script by
 * their SHA-256 and nothing else: markup that slipped through could neither run nor load anything.
 */
export function htmlPage({ title, body, styles, script, theme = 'auto' }: PageParts): string {
  const policy = [
    `default-src 'none'`, `style-src '${hashOf(styles)}'`, `script-src ${script === undefined ? `'none'` : `'${hashOf(script)}'`}`, `img-src 'none'`,
    `base-uri 'none'`, `form-action 'none'`,
  ].join('; ');
  const parts = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="${theme === 'auto' ? 'light dark' : theme}">
<meta name="generator" content="undertone">
<title>${title}</title>
<style>${new Markup(styles)}</style>
</head>
<body class="ut"${themeAttribute(theme)}>
${body}
${script === undefined ? null : html`<script>${new Markup(script)}</script>
`}</body>
</html>
`;
  return parts.source;
}

/** What pins the colours to a side, for the element of class `ut`. */
export function themeAttribute(theme: Theme): Markup | null {
  return theme === 'auto' ? null : html` data-theme="${theme}"`;
}

/** As a content security policy names a source: `sha256-…`. */
function hashOf(source: string): string {
  return `sha256-${base64(sha256(utf8ToBytes(source)))}`;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    for (let digit = 0; digit < 4; digit += 1) text += i + digit > bytes.length ? '=' : DIGITS[(bits >> (18 - 6 * digit)) & 63];
  }
  return text;
}
