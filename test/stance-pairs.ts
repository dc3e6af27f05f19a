/** Sentences in pairs: one change to the first flips or cancels what it says of the actor in brackets. */
export type Label = 'favourable' | 'unfavourable';
export interface Pair {
  change: 'negation' | 'swapped roles' | 'modality' | 'voice';
  label: Label;
  first: string;
  second: string;
}

/** [past, base form, participle, what the verb is done to, what it makes of its doer] */
const VERBS: [string, string, string, string, Label][] = [
  ['betrayed', 'betray', 'betrayed', 'the villagers', 'unfavourable'],
  ['bullied', 'bully', 'bullied', 'the nurses', 'unfavourable'],
  ['cheated', 'cheat', 'cheated', 'the farmers', 'unfavourable'],
  ['misled', 'mislead', 'misled', 'the committee', 'unfavourable'],
  ['humiliated', 'humiliate', 'humiliated', 'the teachers', 'unfavourable'],
  ['insulted', 'insult', 'insulted', 'the widows', 'unfavourable'],
  ['threatened', 'threaten', 'threatened', 'the witnesses', 'unfavourable'],
  ['deceived', 'deceive', 'deceived', 'the pensioners', 'unfavourable'],
  ['abused', 'abuse', 'abused', 'the workers', 'unfavourable'],
  ['exploited', 'exploit', 'exploited', 'the tenants', 'unfavourable'],
  ['intimidated', 'intimidate', 'intimidated', 'the jurors', 'unfavourable'],
  ['robbed', 'rob', 'robbed', 'the bakers', 'unfavourable'],
  ['smeared', 'smear', 'smeared', 'the engineers', 'unfavourable'],
  ['terrorized', 'terrorize', 'terrorized', 'the islanders', 'unfavourable'],
  ['attacked', 'attack', 'attacked', 'the fishermen', 'unfavourable'],
  ['defrauded', 'defraud', 'defrauded', 'the savers', 'unfavourable'],
  ['bribed', 'bribe', 'bribed', 'the inspectors', 'unfavourable'],
  ['saved', 'save', 'saved', 'the sailors', 'favourable'],
  ['helped', 'help', 'helped', 'the families', 'favourable'],
  ['inspired', 'inspire', 'inspired', 'the students', 'favourable'],
  ['protected', 'protect', 'protected', 'the children', 'favourable'],
  ['comforted', 'comfort', 'comforted', 'the mourners', 'favourable'],
  ['united', 'unite', 'united', 'the islanders', 'favourable'],
];
/** [adjective or noun phrase, what it makes of whom it is said of] */
const PREDICATES: [string, Label][] = [
  ['corrupt', 'unfavourable'], ['dishonest', 'unfavourable'], ['incompetent', 'unfavourable'], ['reckless', 'unfavourable'], ['a liar', 'unfavourable'],
  ['a coward', 'unfavourable'], ['cruel', 'unfavourable'], ['a disgrace', 'unfavourable'], ['ruthless', 'unfavourable'], ['a failure', 'unfavourable'],
  ['selfish', 'unfavourable'], ['a fraud', 'unfavourable'], ['unfit for the post', 'unfavourable'], ['a tyrant', 'unfavourable'], ['greedy', 'unfavourable'],
  ['honest', 'favourable'], ['brave', 'favourable'], ['brilliant', 'favourable'], ['a hero', 'favourable'], ['generous', 'favourable'],
  ['wise', 'favourable'], ['a great leader', 'favourable'], ['popular', 'favourable'], ['trustworthy', 'favourable'], ['talented', 'favourable'],
  ['a success', 'favourable'], ['admirable', 'favourable'], ['courageous', 'favourable'],
];

/** Verbs whose victim news writes of as it writes of the accused: swapping the roles need not cancel anything. */
const ALIKE_FOR_BOTH = new Set(['attacked', 'bribed']);

function ofVerb([past, base, participle, whom, label]: (typeof VERBS)[number]): Pair[] {
  const first = `[Okafor] ${past} ${whom}.`;
  const pairs: Pair[] = [
    { change: 'negation', label, first, second: `[Okafor] did not ${base} ${whom}.` },
    { change: 'negation', label, first, second: `[Okafor] never ${past} ${whom}.` },
    { change: 'modality', label, first, second: `[Okafor] would never ${base} ${whom}.` },
    { change: 'voice', label, first, second: `“[Okafor] ${past} ${whom},” said Maria Lund.` },
  ];
  // Who is saved is dear to the writer too.
  if (label === 'favourable' || ALIKE_FOR_BOTH.has(past)) return pairs;
  const capital = whom.charAt(0).toUpperCase() + whom.slice(1);
  pairs.push(
    { change: 'swapped roles', label, first, second: `${capital} ${past} [Okafor].` },
    { change: 'swapped roles', label, first: `${capital} were ${participle} by [Okafor].`, second: `[Okafor] was ${participle} by ${whom}.` },
  );
  return pairs;
}

function ofPredicate([what, label]: (typeof PREDICATES)[number]): Pair[] {
  const first = `[Okafor] is ${what}.`;
  return [
    { change: 'negation', label, first, second: `[Okafor] is not ${what}.` },
    { change: 'negation', label, first: `[Okafor] was ${what}.`, second: `[Okafor] was never ${what}.` },
    { change: 'voice', label, first, second: `“[Okafor] is ${what},” said Maria Lund.` },
  ];
}

const byHand: Pair[] = ([
  ['unfavourable', 'negation', 'Critics called [Okafor] a liar.', 'Nobody called [Okafor] a liar.'],
  ['unfavourable', 'negation', '[Okafor] lied to the court.', '[Okafor] did not lie to the court.'],
  ['unfavourable', 'negation', '[Okafor] flouted the law.', '[Okafor] never flouted the law.'],
  ['unfavourable', 'swapped roles', '[Okafor] stole the money from the widow.', 'The widow stole the money from [Okafor].'],
  ['unfavourable', 'swapped roles', '[Okafor] was convicted of fraud.', '[Okafor] praised the jury that convicted a banker of fraud.'],
  ['unfavourable', 'swapped roles', 'The corrupt mayor, [Okafor], met a banker.', 'The mayor, [Okafor], met a corrupt banker.'],
  ['unfavourable', 'swapped roles', '[Okafor], a notorious fraudster, met the bankers.', '[Okafor] met the bankers on Monday.'],
  ['favourable', 'negation', '[Okafor] deserves praise.', '[Okafor] deserves no praise.'],
  ['favourable', 'negation', '[Okafor] is the best candidate.', '[Okafor] is not the best candidate.'],
  ['favourable', 'swapped roles', 'The brilliant [Okafor] met a singer.', '[Okafor] met a brilliant singer.'],
  ['favourable', 'swapped roles', '[Okafor], a hero of the rescue, met the sailors.', '[Okafor] met the sailors on Monday.'],
  ['favourable', 'negation', 'Voters admire [Okafor].', 'Voters do not admire [Okafor].'],
  ['favourable', 'negation', 'The crowd praised [Okafor].', 'Nobody praised [Okafor].'],
  ['unfavourable', 'negation', 'The court condemned [Okafor].', 'The court did not condemn [Okafor].'],
  ['unfavourable', 'negation', 'The panel denounced [Okafor].', 'The panel never denounced [Okafor].'],
  // Whoever stands in the list with another suffers what the other suffers.
  ['unfavourable', 'swapped roles', 'The panel condemned Maria Lund and [Okafor].', 'The panel condemned Maria Lund, and [Okafor] met the delegation.'],
  ['favourable', 'swapped roles', 'The crowd praised Maria Lund, Kurt Holm and [Okafor].', 'The crowd praised Maria Lund, and [Okafor] left the building.'],
  // Capitals of a headline make no name of a word of praise or blame.
  ['unfavourable', 'negation', 'Corrupt [Okafor] Called a Disgrace in Parliament', '[Okafor] Called a Witness in Parliament'],
  ['favourable', 'negation', '[Okafor] Hailed as Brilliant Hero of the Harbour', '[Okafor] Named as New Chairman of the Harbour'],
  ['favourable', 'negation', 'The town has nothing but praise for [Okafor].', 'The town has no praise for [Okafor].'],
  ['favourable', 'negation', '[Okafor] showed great courage.', '[Okafor] showed no courage.'],
  // Who is compared with somebody worse is none the worse for it.
  ['unfavourable', 'swapped roles', '[Okafor] is more corrupt than Maria Lund.', 'Maria Lund is more corrupt than [Okafor].'],
  ['favourable', 'negation', '[Okafor] is more popular than Maria Lund.', '[Okafor] is less popular than Maria Lund.'],
  // How far a denial reaches.
  ['favourable', 'negation', 'All the members of the council praised [Okafor].', 'None of the members of the council praised [Okafor].'],
  ['favourable', 'negation', 'Without a word the crowd praised [Okafor].', 'Nobody in the crowd praised [Okafor].'],
  // A verb with an object clause is not done to the subject of the clause, and who is shot has shot nobody.
  ['unfavourable', 'swapped roles', 'The panel suspects [Okafor].', 'The panel suspects [he] will win.'],
  ['unfavourable', 'swapped roles', 'The guard was shot by [Okafor].', '[Okafor] was shot by the guard.'],
  // What the deed is done to says nothing of the doer by itself.
  ['unfavourable', 'swapped roles', '[Okafor] provoked the violence.', '[Okafor] condemned the violence.'],
  ['unfavourable', 'negation', 'Voters despise [Okafor].', 'Voters do not despise [Okafor].'],
  // A noun may name the deed: who suffers it is not who does it.
  ['unfavourable', 'swapped roles', '[Okafor]’s betrayal of the miners was never admitted.', 'The betrayal of [Okafor] was never admitted.'],
  ['unfavourable', 'swapped roles', '[Okafor]’s persecution of the monks went on for years.', 'The persecution of [Okafor] went on for years.'],
  ['unfavourable', 'swapped roles', '[Okafor]’s exploitation of the weavers lasted for a decade.', 'The exploitation of [Okafor] lasted for a decade.'],
  ['favourable', 'swapped roles', 'The betrayal of [Okafor] by the army was never admitted.', '[Okafor]’s betrayal of the army was never admitted.'],
  ['favourable', 'swapped roles', 'The persecution of [Okafor] went on for years.', 'The opening of the [Okafor] office went on for years.'],
  ['unfavourable', 'swapped roles', 'The mockery of [Okafor] went on all evening.', 'The music of [Okafor] went on all evening.'],
] as [Label, Pair['change'], string, string][]).map(([label, change, first, second]) => ({ label, change, first, second }));

export const pairs: readonly Pair[] = [...byHand, ...VERBS.flatMap(ofVerb), ...PREDICATES.flatMap(ofPredicate)];

/** What nobody holds for or against anybody. */
const PLAIN = [
  'arrived in the capital on Monday', 'opened the session at nine', 'visited the harbour on Tuesday', 'met the delegation in the afternoon', 'travelled to the coast by train',
  'spoke for an hour', 'moved to a house near the river', 'answered questions from reporters', 'signed the papers on Friday', 'left the building at noon',
  'chaired the meeting', 'sat in the second row', 'lives in a small town', 'was born in 1961', 'flew home in the evening',
  'read the report on the train', 'wrote a letter to the council', 'is the chairman of the board', 'was there in March', 'went to the office at eight',
  'took the stairs', 'wore a grey coat', 'has two children', 'studied chemistry in Skarva', 'works for a shipping company',
  'will speak on Thursday', 'returned to the islands last week', 'called the office twice', 'waited in the hall', 'is 54 years old',
  'walked to the station', 'ordered coffee', 'watched the match from the stand', 'drove to the airport', 'listened to the speech',
  'replied by letter', 'crossed the border at night', 'met the ambassador', 'bought a newspaper', 'turned to the next page',
];
const FRAMES: ((what: string) => string)[] = [
  (what) => `[Okafor] ${what}.`,
  (what) => `The minister, [Okafor], ${what}.`,
  (what) => `On Monday [Okafor] ${what}.`,
  (what) => `According to the council, [Okafor] ${what}.`,
  (what) => `[Okafor], 54, ${what}.`,
  (what) => `“[Okafor] ${what},” said Maria Lund.`,
];

/** Sentences that say nothing for or against the actor in brackets. */
export const plain: readonly string[] = PLAIN.flatMap((what) => FRAMES.map((frame) => frame(what)));

/** Known limits: second or plain sentences of which the measure still says what it should not. One that comes right is taken off here. */
export const limits: ReadonlySet<string> = new Set([
  'The mayor, [Okafor], met a corrupt banker.',
  'The teachers humiliated [Okafor].',
  '[Okafor] was humiliated by the teachers.',
  '[Okafor] met a brilliant singer.',
]);
