/**
 * Quotation marks: curly, straight, single, doubled single (''so'', ``so''), nested, unclosed, and running over several
 * paragraphs. What stands between them may be speech, a title or a sneer; that is told elsewhere.
 */
import type { Span } from '../contract/report.ts';
import type { ParsedText } from '../text/document.ts';

export interface Quotation extends Span {
  /** Index of the paragraph. A quotation that runs over several paragraphs is one quotation in each. */
  paragraph: number;
  /** 0 for a quotation of its own, 1 for one inside another. */
  depth: number;
  /** Whether its opening and its closing mark both stand there. */
  opened: boolean;
  closed: boolean;
  /** It goes on with what the paragraph before left open. */
  continues: boolean;
}

interface Open {
  start: number;
  isSingle: boolean;
  depth: number;
}

const DOUBLE_OPEN = '“«„‟';
const DOUBLE_CLOSE = '”»';
const OPENS_BEFORE_CLOSE = '“«"„';
const ANY_MARK = '"“”«»„‟‘’\'`';
/** By character code below 0x2020: whether it is a mark. */
const IS_MARK = new Uint8Array(0x2020);
for (const mark of ANY_MARK) IS_MARK[mark.charCodeAt(0)] = 1;
const SPACE_OR_OPENER = /[\s([{—–\-/“‘"'«„]/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const CLOSING_CONTEXT = /[\s.,;:!?)\]}—–\-/”’"'»…]/;
/** Longest quotation in single marks that is looked for; they are told from apostrophes by finding their pair. */
const LONGEST_SINGLE = 1200;

export function findQuotations(doc: ParsedText): Quotation[] {
  const quotations: Quotation[] = [];
  let isOpen = false;
  let marks = marksOf(doc, 0);
  for (let p = 0; p < doc.paragraphs.length; p++) {
    const marksOfNext = marksOf(doc, p + 1);
    const found: Quotation[] = marks.length > 0 ? quotationsOf(doc, p, marks, isOpen, startsQuoted(doc, p + 1, marksOfNext)) : [];
    isOpen = found.some((q) => !q.closed && q.end === doc.paragraphs[p]!.end);
    for (const q of found) quotations.push(q);
    marks = marksOfNext;
  }
  return quotations;
}

/** The offsets of all marks of a paragraph. */
function marksOf(doc: ParsedText, p: number): number[] {
  const marks: number[] = [];
  const paragraph = doc.paragraphs[p];
  if (!paragraph) return marks;
  for (let i = paragraph.start; i < paragraph.end; i++) {
    const code = doc.text.charCodeAt(i);
    if (code < IS_MARK.length && IS_MARK[code] === 1) marks.push(i);
  }
  return marks;
}

/** Whether the paragraph begins with an opening mark, or closes one that it never opened. */
function startsQuoted(doc: ParsedText, p: number, marks: readonly number[]): boolean {
  if (marks.length === 0) return false;
  const { start, end } = doc.paragraphs[p]!;
  const first = doc.text[start]!;
  if (DOUBLE_OPEN.includes(first) || first === '"' || isDoubled(doc.text, start, end)) return true;
  for (const i of marks) {
    const mark = doc.text[i]!;
    if (DOUBLE_CLOSE.includes(mark)) return true;
    if (OPENS_BEFORE_CLOSE.includes(mark)) return false;
  }
  return false;
}

function quotationsOf(doc: ParsedText, p: number, marks: readonly number[], continuesOpen: boolean, nextIsQuoted: boolean): Quotation[] {
  const { text } = doc;
  const { start: from, end: to } = doc.paragraphs[p]!;
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (open: Open, end: number, closed: boolean) => {
    found.push({ start: open.start, end, paragraph: p, depth: open.depth, opened: true, closed, continues: continuesOpen && open.start === from });
  };
  const openDouble = () => stack.findIndex((o) => !o.isSingle);
  const pushOpen = (i: number, isSingle: boolean) => {
    const same = stack.findIndex((o) => o.isSingle === isSingle);
    // The same mark opens again: the one before was never closed, and ends where its clause does.
    if (same >= 0) for (const open of stack.splice(same)) close(open, endOfUnclosed(text, open.start, i), false);
    stack.push({ start: i, isSingle, depth: stack.length });
  };

  let done = from;
  for (const start of marks) {
    if (start < done) continue;
    const doubled = isDoubled(text, start, to);
    const i = doubled ? start + 1 : start;
    done = i + 1;
    const c = doubled ? doubled : text[i]!;
    const before = start > from ? text[start - 1]! : ' ';
    const after = i + 1 < to ? text[i + 1]! : ' ';
    if (c === '`') continue;
    if (c === '‘' || c === '’' || c === "'") {
      const open = stack.at(-1);
      if (open?.isSingle && c !== '‘' && closesSingle(text, i, to, before, after)) close(stack.pop()!, i + 1, true);
      else if (c !== '’' && !stack.some((o) => o.isSingle) && opensSingle(text, i, to, c, before, after)) pushOpen(i, true);
      continue;
    }
    if (isDoubleOpener(c, before, after, openDouble() >= 0)) {
      pushOpen(start, false);
      continue;
    }
    const open = openDouble();
    if (open >= 0) {
      const closing = stack.splice(open);
      for (const inner of closing.slice(1)) close(inner, start, false);
      close(closing[0]!, i + 1, true);
    } else if (/[\d]/.test(before) && c === '"') {
      continue; // inches
    } else if (continuesOpen && !found.some((q) => q.depth === 0)) {
      found.push({ start: from, end: i + 1, paragraph: p, depth: 0, opened: false, closed: true, continues: true });
    }
  }
  for (const open of stack) {
    if (open.isSingle) continue;
    const end = nextIsQuoted ? to : Math.min(to, doc.sentences[doc.sentenceAt(open.start)]?.end ?? to);
    close(open, end, false);
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Two single marks that stand for a double one, as old wires and TeX write it: the mark they mean. */
function isDoubled(text: string, i: number, to: number): '"' | '“' | '”' | undefined {
  const c = text[i]!;
  if (i + 1 >= to || text[i + 1] !== c || text[i + 2] === c) return undefined;
  return c === "'" ? '"' : c === '`' || c === '‘' ? '“' : c === '’' ? '”' : undefined;
}

function isDoubleOpener(c: string, before: string, after: string, isOpen: boolean): boolean {
  if (DOUBLE_OPEN.includes(c)) return !(isOpen && LETTER_OR_DIGIT.test(before) === false && /[.,!?…]/.test(before) && CLOSING_CONTEXT.test(after));
  const opensWord = SPACE_OR_OPENER.test(before) && !/\s/.test(after);
  if (DOUBLE_CLOSE.includes(c)) return !isOpen && opensWord && LETTER_OR_DIGIT.test(after);
  if (isOpen) return opensWord && /\s/.test(before) && LETTER_OR_DIGIT.test(after);
  return opensWord || (!/\s/.test(after) && !/\d/.test(before));
}

/** "’90s", "’em": an elision opens nothing. */
const ELISION = /^.(?:\d0s|em\b|til\b|tis\b|twas\b|cause\b|bout\b|n\b)/;

function opensSingle(text: string, i: number, to: number, c: string, before: string, after: string): boolean {
  if (!SPACE_OR_OPENER.test(before) || !LETTER_OR_DIGIT.test(after) || ELISION.test(text.slice(i, i + 8))) return false;
  const limit = Math.min(to, i + LONGEST_SINGLE);
  for (let j = i + 2; j < limit; j++) {
    const mark = text[j]!;
    if (mark === '’' || (mark === "'" && c === "'")) {
      if (closesSingle(text, j, to, text[j - 1]!, j + 1 < to ? text[j + 1]! : ' ')) return true;
    }
  }
  return false;
}

function closesSingle(text: string, i: number, to: number, before: string, after: string): boolean {
  if (/\s/.test(before) || !CLOSING_CONTEXT.test(after)) return false;
  if (!/s/i.test(before) || !/\s/.test(after)) return true;
  // "the workers’ rights’": a plural possessive, if the real closing mark is still to come.
  const rest = text.slice(i + 1, Math.min(to, i + 1 + LONGEST_SINGLE));
  const next = rest.search(/[\p{L}.,!?][’'](?=[\s.,;:!?)”"]|$)/u);
  const opener = rest.search(/(?:^|\s)[‘'](?=\p{L})/u);
  return next < 0 || (opener >= 0 && opener < next);
}

/** An unclosed quotation ends before ", and said …": at the conjunction or comma nearest to the next opening mark. */
function endOfUnclosed(text: string, start: number, limit: number): number {
  const between = text.slice(start, limit);
  const joint = /(?:[,;]|\s(?:and|but|while|as))\s+[^,;]{0,40}$/.exec(between);
  const end = joint && joint.index > 1 ? start + joint.index : limit;
  return start + text.slice(start, end).trimEnd().length;
}
