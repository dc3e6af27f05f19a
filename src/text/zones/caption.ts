import { compiled } from './compiled.ts';
import type { Passage } from './passage.ts';

const AGENCY = '(?:getty(?: images)?|reuters|afp|ap(?: photo| images)?|epa(?:-efe)?|shutterstock|alamy|istock(?:photo)?|tass|sputnik|xinhua|ria novosti|kcna|yonhap|anadolu|imago|dpa|pa(?: wire| media)?|zuma|unsplash|wikimedia(?: commons)?|wikipedia|flickr|pixabay|upi|bloomberg|nurphoto|polaris|magnum|public domain|cc[ -]by[\\w .-]*|file(?: photo| image)?|photo|handout|courtesy|screenshot|screengrab|pool)';

/** Words that only captions have, at their beginning or end. */
const GIVEN: readonly RegExp[] = [
  /^[[(]?(?:photo|photograph|photos|image|images|picture|illustration|graphic|cartoon|map|video|infographic|artwork|file photo|file image|file picture|file|caption|photo credit|image credit|image source|pictured|above|left|right|top|bottom|in this (?:undated |file |image |photo )*(?:photo|image|picture|handout|frame))(?: (?:by|from|credit|courtesy(?: of)?|via|caption|illustration|above|below|shows?|\(.{1,30}\)|: ?\(.{1,20}\)))?\s?[:/|©]/i,
  /^(?:photo(?:graph)?s?|images?|illustration|cartoon|graphic|video)(?: and \w+)? (?:by|from|credit|courtesy(?: of)?|via) \S/i,
  // "Image source, Getty Images", "Media caption, The pier on Friday".
  /^(?:image|media|video|photo) (?:source|caption|credit), \S/i,
  /^(?:getty images|shutterstock|alamy(?: stock photo)?|istock(?:photo)?|epa(?:-efe)?|imago|nurphoto|unsplash|pixabay|wikimedia commons)(?: ?\/ ?.{1,40})?$/i,
  /^(?:featured image|feature photo|cover (?:photo|image)|main image|header image)\b/i,
  /^(?:file photo|pictured|file image|courtesy photo|screenshot|screengrab)\b ?[:.–—-]/i,
  /[([][^()[\]]{1,60}\bvia [A-Z][^()[\]]{1,30}[)\]][.]?$/,
  /^(?:©|\(c\)) ?(?:getty|reuters|afp|ap|epa|shutterstock|alamy|sputnik|tass)\b/i,
  compiled(new RegExp(`[([](?:[^()[\\]]{0,60}[/,|:©] ?)?(?:photos?|images?|pictures?|credit|source|photograph|illustration|screenshot|courtesy|file|via|by)?(?: by| credit| courtesy| of|:)* ?(?:[\\w.' -]{2,40}[/,|©–—-] ?)?${AGENCY}(?:[ /,|–—-]+(?:via )?[\\w.' -]{2,40})?[)\\]][.]?$`, 'i')),
  /\b(?:photo|photograph|image|picture|illustration|credit|source|photo credit|image credit)s?(?: by| courtesy(?: of)?| credit)? ?[:|] ?(?:©|[A-Z])[\w.'’ /,|©–—-]{1,59}[\w'’]$/,
  compiled(new RegExp(`(?:\\.|\\s)[ –—-]*(?:photo|photograph|image|©|[A-Z][\\w.'-]+ [A-Z][\\w.'-]+) ?[/:|] ?(?:[\\w.' ]{2,30}[/,|] ?)?${AGENCY}(?: via [\\w ]{2,30})?[.]?$`, 'i')),
  // The credit after the caption's own sentence, or alone in brackets: "… on Friday. Photograph: Ana Holt".
  /(?:[.!?)"'] |[[(])(?:Photos?|Photographs?|Photography|Pics?|Images?|Pictures?|Illustrations?|Graphics?)(?: by| [Cc]redit| [Cc]ourtesy(?: of)?)? ?[:/|] ?(?:©|\p{Lu})[^!?:]{2,60}[)\]]?$/u,
  // An agency that nobody has heard of: "(Corvus Photo/Ilse Brandvold)".
  /[([][A-Z][\w .'-]{0,40}\b(?:Photos?|Images?|Pictures?) ?[/|:,][^()[\]]{2,40}[)\]]\.?$/,
  /\bin this (?:undated |file |handout |video |aerial |satellite |pool |combination )*(?:photo|image|picture|photograph|frame grab|screen grab|screenshot|illustration|frame)\b.{0,120}(?:provided|released|taken|distributed|made available|dated|from|by|on|\.$)/i,
];

/** A first look that spares most paragraphs the patterns above: one of these is in each. */
const CREDIT_WORDS = compiled(/photo|image|caption,|shutterstock|alamy|epa|imago|unsplash|pixabay|wikimedia|picture|\bpics?\b|illustration|graphic|cartoon|^\W*(?:map|video|artwork|file|caption|above|left|right|top|bottom|screen|courtesy|©)|credit|©|screengrab|frame/i);
const CREDITED_END = /[)\]/|:][^)\]/|:]{0,60}[)\]]?\.?$/;

/** "…, left, and …": who stands where. */
const PLACED = /(?:,|\()\s?(?:(?:from |at |far |second |third |front |top |bottom |back )*(?:left|right|cent(?:er|re)|second from (?:left|right)|l-r)(?: to right)?)\s?(?:,|\)|$)|^(?:from left|from right|left to right|clockwise from|l-r)\b/i;
/** What people in photographs do, told in the present tense. */
const POSED =
  compiled(/\b(?:poses?|shakes?|shaking|attends?|speaks?|speaking|walks?|looks?|listens?|waves?|waving|stands?|sits?|arrives?|meets?|greets?|gestures?|addresses|holds?|carr(?:y|ies)|toasts?|smiles?|applauds?|watch(?:es)?|inspects?|delivers?|reacts?|leaves?|hugs?|embraces?|marche?s?|rides?|queues?|gathers?|protests?|celebrates?|chats?|talks?|is (?:seen|pictured|shown|photographed)|are (?:seen|pictured|shown|photographed)|(?:is|are) (?:greeted|escorted|flanked|welcomed))\b/);
const PAST = /\b(?:said|told|was|were|had|did|announced|signed|met|called|added|would|has|have|will|could|says)\b/;
/** A place and a day at the end, as the agencies close a caption. */
const PLACED_AND_DATED =
  /\b(?:in|at|near|outside|on)\b.{2,80}\b(?:(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? \d{1,2}(?:, ?\d{4})?|\d{1,2} \w+ \d{4}|\d{4})\W*$/i;

/** The most words that a caption has. */
const LONGEST = 75;

/** A caption by its own words, wherever it stands: "Photo:", "(Getty Images)". */
export function isCaption(passage: Passage): boolean {
  if (!passage.whole || passage.words > LONGEST) return false;
  const { head } = passage;
  return (CREDIT_WORDS.test(head) || CREDITED_END.test(head)) && GIVEN.some((pattern) => pattern.test(head));
}

/** A caption by its manner, told as such only between headline and article: who stands where and poses, in the present tense. */
export function readsAsCaption(passage: Passage): boolean {
  if (!passage.whole) return false;
  const { head, words, closed } = passage;
  if (words < 5 || words > LONGEST || PAST.test(head) || /^["']/.test(head)) return false;
  if (PLACED.test(head)) return POSED.test(head) || PLACED_AND_DATED.test(head) || !closed || /^(?:from|clockwise|l-r)\b/i.test(head);
  return POSED.test(head) && PLACED_AND_DATED.test(head) && words <= 45;
}
