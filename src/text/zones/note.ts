import { compiled } from './compiled.ts';
import { either } from './either.ts';
import type { Passage } from './passage.ts';

/** Words of the editors about the article, opening with their own name for it. */
const OPENINGS = either([
  /^[[(*_]*(?:editor(?:'s|s'|s|ial)?|publisher'?s?|translator'?s?|author'?s?|ed\.?|moderator'?s?|reviewer'?s?|web) ?notes?\b ?[:.–—-]/i,
  /^[[(*_]*(?:correction|corrections|clarification|erratum|errata|amendment|retraction)s?(?: \([^)]{2,30}\)| [\w ,.]{0,20}\d{4})? ?[:–—]/i,
  /^[[(*_]*(?:note to (?:our )?(?:readers|editors)|editors?,? please note|notes? (?:for|to) editors|a note (?:to|for|from) (?:our )?(?:readers|the editors?))\b/i,
  /^[[(*_]*(?:translated (?:from (?:the )?\w+ )?by|translation (?:by|below|from|into)|translation: |english translation|transcript(?:ion)? (?:by|edited)|machine translat)/i,
  /^[[(*_]*(?:originally|first|previously) (?:published|posted|appeared|printed|broadcast) (?:at|in|by|on|as|with)\b/i,
  /^[[(*_]*(?:re(?:printed|published|posted)|cross-?posted|excerpted|adapted|extracted) (?:here )?(?:with (?:the )?(?:kind )?permission|from|by|under|courtesy)\b/i,
  /^[[(*_]*this is (?:a (?:developing|breaking) (?:story|news)|an? (?:updated|edited|abridged|corrected|translated|opinion|excerpt|extract)|part (?:\w+) of|the (?:first|second|third|last|final) (?:part|in a))\b/i,
  /^[[(*_]*(?:the )?(?:article|story|headline|interview|conversation|transcript|text|post|piece)(?: above| below)? (?:has|was|have) been (?:updated|corrected|amended|edited|translated|lightly|condensed|changed)\b/i,
  /^[[(*_]*(?:this|the) (?:article|story|piece|post|headline|page|report) was (?:amended|corrected|updated) on (?:\d|[A-Z])/i,
  /^[[(*_]*a version of this (?:article|story|column|piece|report|essay) (?:appears|appeared|ran|runs|was (?:first |originally )?published|will appear)\b/i,
  /^(?:(?:[Ee]dited|[Ee]diting|[Ff]act-?checked|[Cc]opy[- ]edited|[Pp]roduced) by:?|[Ee]ditors?:) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}(?:(?:,| and) [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}){0,3}\.?$/,
  /^[[(*_]*(?:an earlier|a previous|an original|the original) version of this (?:article|story|report|piece|post|headline|column|page)\b/i,
  /^[[(*_]*(?:[A-Z][\w.'-]+ ){1,4}(?:,? and (?:[A-Z][\w.'-]+ ){1,4})?(?:also )?contributed (?:to this|reporting|research)\b/,
  /^[[(*_]*(?:additional |with )?(?:reporting|research|files?|contributions?|writing) (?:for this (?:story|article) )?(?:was |were )?(?:contributed )?(?:by|from) [A-Z]/i,
  /^[[(*_]*(?:updates?|updated|last updated?) ?[:–—-] ?(?:this|we|the (?:article|story|headline|post)|an earlier|corrects|adds|clarifies)/i,
  /^[[(*_]*(?:this|the) (?:article|story|piece|post|essay|column|interview|op-?ed|commentary)(?: by [\w .]{3,30})? (?:(?:was|is|has been|originally|first|previously|and) )+(?:published|appeared|posted|republished|reprinted|translated)\b.{0,160}$/i,
  /\b(?:is (?:a )?(?:work of )?(?:satire|parody)(?: and\b[^.]{0,40})?\. (?:any|all|no|none)\b|any resemblance to\b.{0,60}\b(?:coinciden|living|real|actual|persons|people))/i,
  /^this (?:live ?)?(?:blog|coverage|page) (?:is|has|was) (?:now |been )*(?:closed|ended|paused)\b/i,
  /^[[(*_]*(?:abstract|summary|tl;dr|key points|highlights|at a glance|in brief) ?[:.]?$/i,
]);

const CONTRIBUTED = /^[^"]{0,200}\bcontributed (?:(?:reporting|research) )?to this (?:report|story|article|piece)\b/i;

/** Such an opening as articles have, too: it makes a note only at the edges of the article. */
const EDGE_OPENING = compiled(
  /^[[(*_]*(?!this (?:\w+ )?(?:report|text|version|commentary|dispatch)\b(?! (?:was|has been|is) (?:first|originally|produced|supported|funded|made possible|updated|corrected|translated)))(?:this|the (?:following|above)) (?:\w+ ){0,2}(?:article|story|piece|post|essay|column|interview|op-?ed|commentary|transcript|text|version|report|dispatch|headline|item|page|blog)(?: by [\w .]{3,30})? (?:(?:has|was|is|had) (?:been |being |now |also |originally |first |previously |lightly |slightly )*(?:published|updated|corrected|amended|translated|republished|adapted|edited|excerpted|produced|reprinted|reproduced|part of|posted|condensed|co-published|supported|funded|made possible|clarified|changed|revised)|(?:originally|first|previously|also) (?:appeared|ran)|appeared|appears (?:in|courtesy)|comes from|contains)\b/i,
);

/** A note of the editors, whatever stands around it. */
export function isNote({ head }: Passage): boolean {
  if (head.includes('contributed') && CONTRIBUTED.test(head)) return true;
  return OPENINGS.test(head);
}

/** "This article was first published …": a note before the first or after the last paragraph of the article. */
export function isEdgeNote(passage: Passage): boolean {
  return passage.words <= 60 && EDGE_OPENING.test(passage.head);
}
