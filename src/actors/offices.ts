/** Roles by which the holder of another one may be spoken of: "the minister" for a business secretary, "the lawmaker" for a senator. */

const words = (list: string): readonly string[] => list.split(' ');

const LAWMAKERS = 'senator sen. congressman congresswoman congressperson representative rep. mp msp mla mep td deputy assemblyman assemblywoman assemblymember backbencher frontbencher lawmaker legislator parliamentarian';
const TALKERS = 'spokesman spokeswoman spokesperson';
const POLICE = 'constable sergeant inspector superintendent detective trooper sheriff sgt. insp. supt. det.';
const JUDGES = 'judge justice magistrate';
const LAWYERS = 'lawyer attorney solicitor barrister counsel';
const SCHOLARS = 'professor academic scholar researcher lecturer scientist';
const CLERICS = 'priest pastor vicar reverend bishop archbishop cardinal imam rabbi deacon preacher mullah ayatollah patriarch';
const SOLDIERS = 'general colonel major lieutenant brigadier commander captain gen. col. maj. lt. cmdr. admiral';
const ENVOYS = 'ambassador envoy consul commissioner representative';
const CHAIRS = 'chairman chairwoman chairperson';
const CHIEFS = 'chief director chairman chairwoman boss';
const WRITERS = 'journalist reporter correspondent columnist editor author novelist';
const PLAYERS = 'striker midfielder defender forward winger goalkeeper quarterback footballer';
const SCIENTISTS = 'economist analyst strategist';

/** By the noun of a description: the head nouns of the roles it may stand for. */
const HELD_BY_NOUN: Readonly<Record<string, readonly string[]>> = {
  minister: words('secretary chancellor'), lawmaker: words(LAWMAKERS), legislator: words(LAWMAKERS), parliamentarian: words(LAWMAKERS), backbencher: words('mp'), politician: words(`${LAWMAKERS} minister mayor councillor`),
  spokesman: words(TALKERS), spokeswoman: words(TALKERS), spokesperson: words(TALKERS), officer: words(`${POLICE} ${SOLDIERS}`), detective: words('sergeant inspector constable superintendent'), policeman: words(POLICE), policewoman: words(POLICE),
  judge: words(JUDGES), justice: words(JUDGES), magistrate: words(JUDGES), lawyer: words(LAWYERS), attorney: words(LAWYERS), barrister: words(LAWYERS), solicitor: words(LAWYERS),
  academic: words(SCHOLARS), professor: words(SCHOLARS), scholar: words(SCHOLARS), scientist: words(SCHOLARS), researcher: words(SCHOLARS), cleric: words(CLERICS), clergyman: words(CLERICS), priest: words(CLERICS),
  general: words(SOLDIERS), commander: words(SOLDIERS), soldier: words(SOLDIERS), diplomat: words(ENVOYS), envoy: words(ENVOYS), chairman: words(CHAIRS), chairwoman: words(CHAIRS), chairperson: words(CHAIRS),
  boss: words(CHIEFS), executive: words(CHIEFS), journalist: words(WRITERS), reporter: words(WRITERS), writer: words(WRITERS), author: words(WRITERS), player: words(PLAYERS), footballer: words(PLAYERS), striker: words('forward'), forward: words('striker winger'), expert: words(`${SCIENTISTS} ${SCHOLARS}`),
  doctor: words('physician surgeon dr.'), physician: words('doctor surgeon'),
};

/** By the head noun of a role: the nouns that may stand for whoever holds it. */
const NOUNS_BY_HELD: ReadonlyMap<string, readonly string[]> = (() => {
  const nouns = new Map<string, string[]>();
  for (const [noun, held] of Object.entries(HELD_BY_NOUN)) for (const head of held) if (head !== noun) nouns.set(head, [...(nouns.get(head) ?? []), noun]);
  return nouns;
})();

const NONE: readonly string[] = [];

/** "minister" for "secretary"; not the noun itself. */
export const otherNounsFor = (headNoun: string): readonly string[] => NOUNS_BY_HELD.get(headNoun) ?? NONE;
