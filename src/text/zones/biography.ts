import { compiled } from './compiled.ts';
import type { Passage } from './passage.ts';

const PERSON = "(?:(?:[A-Z\\u00c0-\\u00de][\\w\\u00c0-\\u024f.'-]*|de|da|van|von|der|al|bin|el|la|le|di|du)[ ,]+){2,6}";
const PROFESSION =
  '(?:author|writer|journalist|researcher|professor|lecturer|fellow|analyst|editor|columnist|contributor|reporter|correspondent|commentator|historian|economist|scholar|scientist|activist|blogger|lawyer|attorney|teacher|student|candidate|director|founder|co-founder|president|chair\\w*|diplomat|ambassador|officer|veteran|consultant|broadcaster|producer|filmmaker|photographer|poet|novelist|translator|critic|specialist|expert|associate|member|graduate|master of|doctor|geopolitical|political|independent|freelance|retired|former|regular|frequent|senior|staff|award-winning|visiting|assistant)';

/** "Jane Doe is a researcher with …" */
const IS_A = compiled(new RegExp(`^(?:about the author:? |the (?:author|writer),? |${PERSON})(?:[^.]{0,80}, )?(?:is|are|was|has been|served as|works as|serves as) (?:currently |now |also |both )*(?:an?|the|one of|[A-Z][\\w' ]{2,40}'s)? ?(?:(?!(?:to|by|that|with|for|in|on) )[\\w,'&-]+ ){0,5}${PROFESSION}\\b`));
/** Such words about a person as only notes about authors have. */
const OF_AUTHORS =
  /\b(?:is (?:a|an|the) (?:[\w,'-]+ ){0,5}(?:freelance|contributing|staff) (?:[\w-]+ ){0,2}(?:writer|journalist|editor|reporter)|is (?:the|an?) (?:co-?)?author of|(?:regular|frequent) contributor|contributor to|with a focus on|(?:his|her|their) (?:\w+ ){0,2}(?:latest|new|newest|most recent|next|forthcoming|first) (?:book|novel|collection)|(?:can|may) be (?:reached|contacted|followed)|tweets? (?:at|as)|follow (?:him|her|them) (?:on|at|@)|writes (?:about|on|for|a )|(?:his|her|their) (?:work|writing|articles|writings|essays) (?:has|have|appears?)|lives in|based in|blogs at|covers |joined (?:the )?(?:[A-Z]\w+ )+in \d{4}|has (?:written|published|reported|worked|covered|authored)|currently (?:lives|works|teaches)|holds (?:a|an) (?:[\w.]+ )?(?:ph\.?d|degree|doctorate|master|ba\b|ma\b)|university degree|research(?:er)? (?:associate|fellow|interests))\b/i;
const CONTINUED = /^(?:he|she|they|dr\.?|mr\.?|ms\.?|mrs\.?|prof(?:essor|\.)?)\b[^"]{0,120}\b(?:is|are|was|has|have|holds?|writes?|lives?|can be|works?|served|tweets?|teaches|received|earned|runs|edits|joined|covers|reports|blogs)\b/i;
const HEADED = /^about (?:the )?(?:authors?|writer|contributor)s?\b/i;

/** Under an article a short paragraph that begins with its author's name is about the author, whatever it tells. */
const SHORT = 50;
const REPORTS = /["]|\b(?:said|says|told|asked|added|replied)\b/;

/** "Jane Doe is a researcher with a focus on …": a biography where nothing of the article follows, which is so where it `isUnder` the article. */
export function isBiography({ head, words }: Passage, isNamedBefore: (name: string) => boolean, known: string | undefined, isUnder = false): boolean {
  if (HEADED.test(head)) return true;
  if (/["]/.test(head.slice(0, 1))) return false;
  const name = nameIn(head);
  if (name === null || /^The\b/.test(name)) return false;
  if (known && head.toLowerCase().startsWith(known.toLowerCase())) return (isUnder && words <= SHORT && !REPORTS.test(head)) || IS_A.test(head) || OF_AUTHORS.test(head) || / (?:is|was|has been) (?:an?|the) /.test(head.slice(known.length, known.length + 20));
  // Who was named before is one of the people the article is about.
  if (isNamedBefore(name)) return false;
  return IS_A.test(head) ? words <= 140 : OF_AUTHORS.test(head) && / (?:is|writes|has been|covers|lives|reports|teaches|joined) /.test(head.slice(0, name.length + 40));
}

/** "He is a regular contributor to …", right after a biography. */
export function continuesBiography({ head }: Passage): boolean {
  return CONTINUED.test(head);
}

/** The full name that a paragraph begins with. */
function nameIn(head: string): string | null {
  if (/^the (?:author|writer)\b/i.test(head)) return 'the author';
  return /^(?:(?:Dr|Prof|Professor|Sir)\.? )?([A-Z\u00c0-\u00de][\w\u00c0-\u024f.'-]*(?: (?:de|da|van|von|der|al|bin|el|la|le|di|du|[A-Z\u00c0-\u00de][\w\u00c0-\u024f.'-]*)){1,4})/.exec(head)?.[1] ?? null;
}
