/** Abbreviations that the text itself introduces: "International Trade Council (ITC)". */
import type { ParsedText } from '../text/document.ts';
import { ORGANIZATION_WORDS } from './name-words.ts';
import type { NameMention } from './name-mention.ts';

const ABBREVIATION = /^\p{Lu}[\p{L}\p{N}&.]{1,9}$/u;
const POSSESSIVE = /^['’]s?$/;
const JOINING = /^(?:of|for|the|and|on|in|to|&|de|di|du|la)$/;

export interface Introduced {
  letters: string;
  /** The tokens that the letters abbreviate; -1 where they are the initials of no words, and the name is the one that ends there. */
  first: number;
  end: number;
  /** Where the abbreviation stands. */
  at: number;
  sentence: number;
}

const QUOTATION_MARK = /^["“”'‘’]+$/;
/** Between terms: "(“Acme” or the “Company”)". */
const BETWEEN_TERMS = /^(?:or|and|the|,|together|with|its|subsidiaries|collectively|hereinafter|as)$/;
const LEGAL_FORM = /^(?:inc|inc\.|corp|corp\.|ltd|ltd\.|llc|plc|gmbh|ag|co|co\.|[,.])$/;
const LONGEST_BRACKET = 16;

/** Terms that a press release or contract defines: "Acme Lifts, Inc. (“Acme” or the “Company”)". */
function findDefinedTerms(doc: ParsedText, introduced: Introduced[]): void {
  const { text, word } = doc.tokens;
  doc.sentences.forEach(({ firstToken, endToken }, s) => {
    for (let i = firstToken; i + 3 < endToken; i++) {
      if (text[i] !== '(' || !(QUOTATION_MARK.test(text[i + 1]!) || (doc.lower(i + 1) === 'the' && QUOTATION_MARK.test(text[i + 2]!)))) continue;
      const terms: number[] = [];
      let k = i + 1;
      for (; k < Math.min(endToken, i + LONGEST_BRACKET) && text[k] !== ')'; k++) {
        if (QUOTATION_MARK.test(text[k - 1]!) && word[k]!.isCapitalized && QUOTATION_MARK.test(text[k + 1] ?? '')) terms.push(k);
        else if (!QUOTATION_MARK.test(text[k]!) && !BETWEEN_TERMS.test(doc.lower(k))) break;
      }
      if (text[k] !== ')' || terms.length === 0) continue;
      // "Inc." may have ended the sentence.
      const sentence = i === firstToken ? s - 1 : s;
      if (sentence < 0) continue;
      let end = i;
      while (end > 0 && LEGAL_FORM.test(doc.lower(end - 1))) end--;
      let first = end;
      while (first > doc.sentences[sentence]!.firstToken && (word[first - 1]!.isCapitalized || text[first - 1] === '&' || text[first - 1] === '-')) first--;
      if (first < end) for (const at of terms) introduced.push({ letters: text[at]!, first, end, at, sentence });
    }
  });
}

/** What may abbreviate a name in its own language: at least three capitals, so that it is no state. */
const FOREIGN = /^\p{Lu}{3,6}$/u;

/** Every name followed by its own initials in brackets, or by the terms that stand for it. */
export function findAbbreviations(doc: ParsedText): Introduced[] {
  const introduced: Introduced[] = [];
  const { tokens } = doc;
  doc.sentences.forEach(({ firstToken, endToken }, sentence) => {
    for (let i = firstToken + 1; i + 2 < endToken; i++) {
      const open = tokens.text[i]!;
      if (open !== '(' && open !== ',') continue;
      // "International Trade Council (ITC)", "the Orrin People's Party, or OPP,"
      const at = open === '(' ? i + 1 : tokens.text[i + 1] === 'or' ? i + 2 : endToken;
      if (at + 1 >= endToken || (open === '(' ? tokens.text[at + 1] !== ')' : !/^[,.;)]$/.test(tokens.text[at + 1]!)) || !ABBREVIATION.test(tokens.text[at]!)) continue;
      const letters = tokens.text[at]!;
      const first = startOf(doc, letters, i, firstToken);
      if (first >= 0 || FOREIGN.test(letters)) introduced.push({ letters, first, end: i, at, sentence });
    }
  });
  findDefinedTerms(doc, introduced);
  return introduced;
}

/** The first token of the words before `end` whose initials are the letters; -1 where they are not. */
function startOf(doc: ParsedText, letters: string, end: number, from: number): number {
  const initials = [...letters.replace(/[.&]/g, '')].filter((letter) => letter !== letter.toLowerCase()).map((letter) => letter.toLowerCase());
  if (initials.length < 2) return -1;
  let left = initials.length - 1;
  let sawOrganization = false;
  for (let i = end - 1; i >= from; i--) {
    const { lower, isWord, isCapitalized } = doc.tokens.word[i]!;
    if (!isWord) {
      if (lower === '-' || POSSESSIVE.test(lower)) continue;
      return -1;
    }
    if (POSSESSIVE.test(lower)) continue;
    if (ORGANIZATION_WORDS.has(lower)) sawOrganization = true;
    if (lower[0] === initials[left]) {
      if (left === 0) return sawOrganization && isCapitalized ? i : -1;
      left--;
    } else if (!JOINING.test(lower)) return -1;
  }
  return -1;
}

/** The names with what the text abbreviates put in: each later abbreviation is a mention of whom it stands for. */
export function withAbbreviations(doc: ParsedText, found: readonly NameMention[], introduced: readonly Introduced[]): { names: NameMention[]; meaning: Map<NameMention, NameMention> } {
  const meaning = new Map<NameMention, NameMention>();
  if (introduced.length === 0) return { names: [...found], meaning };
  const byLetters = new Map<string, NameMention>();
  const whole: NameMention[] = [];
  const taken = doc.columns.uint8(doc.tokens.count);
  const byEnd = new Map<number, NameMention>();
  for (const m of found) if (m.known !== null || m.guess === 'organization') byEnd.set(m.end, m);
  for (const { letters, first, end, at, sentence } of introduced) {
    // "the Freedom Party (FPÖ)": the initials of a name in another tongue.
    if (first < 0) {
      const full = byEnd.get(end);
      const isOther = full === undefined || (full.known !== null && full.known.actor.kind !== 'organization') || found.some((m) => m.first === at && m.known !== null);
      if (!isOther && !byLetters.has(letters)) byLetters.set(letters, full);
      continue;
    }
    const name: NameMention = { sentence, first, end, known: null, others: [], guess: 'organization', role: null, roleOf: null, inTitleCase: false };
    const same = byEnd.get(end);
    const isSame = same !== undefined && (same.known !== null || same.first <= first);
    if (!isSame && !whole.some((m) => m.end === end)) {
      whole.push(name);
      taken.fill(1, first, end);
    }
    if (!byLetters.has(letters)) byLetters.set(letters, isSame ? same : (whole.find((m) => m.end === end) ?? name));
  }
  const kept = found.filter((m) => !taken[m.first] && !taken[m.end - 1]);
  const names = [...kept, ...whole];
  for (let i = 0; i < doc.sentences.length; i++) {
    const { firstToken, endToken } = doc.sentences[i]!;
    for (let t = firstToken; t < endToken; t++) {
      const full = byLetters.get(doc.tokens.text[t]!);
      if (full && !goesOn(doc, full, t, endToken)) names.push(abbreviation(full, i, t, meaning));
    }
  }
  const at = new Set([...meaning.keys()].map((m) => m.first));
  return { names: names.filter((m) => meaning.has(m) || !(m.end - m.first === 1 && at.has(m.first))).sort((a, b) => a.first - b.first || b.end - a.end), meaning };
}

/** "Acme" of "Acme Lifts": the term is where the whole name begins. */
function goesOn(doc: ParsedText, full: NameMention, token: number, limit: number): boolean {
  return full.end - full.first > 1 && token + 1 < limit && doc.tokens.text[full.first] === doc.tokens.text[token] && doc.tokens.text[full.first + 1] === doc.tokens.text[token + 1];
}

function abbreviation(full: NameMention, sentence: number, token: number, meaning: Map<NameMention, NameMention>): NameMention {
  const mention: NameMention = { sentence, first: token, end: token + 1, known: null, others: [], guess: 'organization', role: null, roleOf: null, inTitleCase: false };
  meaning.set(mention, full);
  return mention;
}
