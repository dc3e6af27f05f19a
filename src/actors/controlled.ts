/** Who is told or made to do something: "China urges Norway to open its ports", "the judge ordered it to pay". */
import type { ParsedText } from '../text/document.ts';
import type { Placed } from './antecedents.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs whose object does what follows: its own is meant there. */
const TELLING = words(
  'urge urges urged urging ask asks asked asking tell tells told telling order orders ordered ordering force forces forced forcing press presses pressed pressing allow allows allowed allowing call invite invites invited inviting persuade persuades persuaded encourage encourages encouraged expect expects expected want wants wanted warn warns warned instruct instructed require requires required compel compelled push pushes pushed pushing advise advised help helps helped enable enabled beg begged oblige obliged',
);
/** Verbs that are done to somebody and hardly ever to a thing. */
const TO_SOMEBODY = words(
  'urged ordered told asked accused fined sued warned blamed criticised criticized condemned praised thanked instructed advised forced obliged compelled charged cleared convicted punished sanctioned persuaded informed notified reminded congratulated rebuked lobbied begged assured pays paid owes owed ordering accusing telling asking urging suing fining accuse accuses blame blames tells asks urges orders warns advises sues',
);
/** "against it", where somebody goes to law or votes. */
const AGAINST = words('case lawsuit suit claim claims complaint charges proceedings allegations action sanctions campaign');
const LONGEST_TASK = 10;

/** The one told to do that in which a pronoun stands; undefined where none is. */
export function toldToDo(doc: ParsedText, s: number, i: number, endingAt: (token: number) => Placed | undefined): Placed | undefined {
  const { firstToken } = doc.sentences[s]!;
  const { verbs, verbAt } = doc.phrases(s);
  for (let k = i - 1; k > Math.max(firstToken + 1, i - LONGEST_TASK); k--) {
    if (/^[,;:]$/.test(doc.lower(k))) return undefined;
    const verb = verbs[verbAt[k - firstToken]!];
    if (verb?.form === 'finite') return undefined;
    if (doc.lower(k) !== 'to' || verb?.form !== 'to') continue;
    const told = endingAt(k);
    if (!told || told.sentence !== s) continue;
    for (let v = told.first - 1; v >= Math.max(firstToken, told.first - 5); v--) {
      const before = verbs[verbAt[v - firstToken]!];
      if (before) return !before.isPassive && (TELLING.has(doc.lower(before.head)) || (doc.lower(before.head) === 'called' && doc.lower(v + 1) === 'on')) ? told : undefined;
      if (doc.tokens.pos[v] === 'PUNCT') return undefined;
    }
    return undefined;
  }
  return undefined;
}

/** Whether "it" is somebody to whom a verb is done: "the judge ordered it", "the case against it". */
export function isDoneToSomebody(doc: ParsedText, s: number, i: number): boolean {
  const { firstToken } = doc.sentences[s]!;
  if (i - 1 < firstToken) return false;
  const before = doc.lower(i - 1);
  return TO_SOMEBODY.has(before) || (before === 'against' && i - 2 >= firstToken && (AGAINST.has(doc.lower(i - 2)) || /^(?:rule[sd]?|ruling|ruled|testif(?:y|ied)|sanctions)$/.test(doc.lower(i - 2))));
}
