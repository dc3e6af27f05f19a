/** Nouns for those who can speak, think and want: people by role, bodies of people, and texts that say something. */
import type { ParsedText } from '../text/document.ts';
import type { Source } from './noun-extent.ts';
import { countedNoun } from './quantities.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

const PEOPLE = words(`
  man men woman women boy boys girl girls child children kids people person persons guy guys folk folks parent parents mother mothers father fathers son sons daughter daughters
  wife wives husband husbands brother brothers sister sisters family families couple friend friends pal pals chum chums local locals onlooker onlookers neighbor neighbors neighbour neighbours relative relatives widow aunt uncle
  whip whips paramedic paramedics mechanic mechanics shepherd shepherds landlady jockey jockeys umpire publican marine marines conscript conscripts recruit recruits twin twins nephew nephews niece nieces fiancé fiancée girlfriend girlfriends
  boyfriend boyfriends ex-wife ex-husband flatmate flatmates roommate roommates classmate classmates teammate teammates team-mate team-mates teen teens schoolboy schoolgirl undergraduate undergraduates vicar weatherman
  cousin king queen prince princess duke emperor pope bishop bishops archbishop priest priests cleric clerics imam rabbi rabbis monk nun saint general generals colonel captain major admiral lieutenant sergeant
  soldier soldiers troops guard guards officer officers police cop cops sheriff detective chief chiefs judge judges justice justices jury jurors juror attorney attorneys lawyer lawyers
  counsel prosecutor prosecutors plaintiff plaintiffs defendant defendants witness witnesses victim victims suspect minister ministers premier president presidents vice-president mayor mayors governor governors
  senator senators congressman congresswoman lawmaker lawmakers legislator legislators politician politicians diplomat diplomats envoy envoys ambassador ambassadors secretary delegate delegates superdelegates
  member members candidate candidates nominee nominees hopeful hopefuls contender contenders rival rivals opponent opponents critic critics ally allies supporter supporters backer backers fan fans
  voter voters resident residents citizen citizens native natives migrant migrants refugee refugees immigrant immigrants tourist tourists commuter commuters passenger passengers customer customers
  shopper shoppers consumer consumers viewer viewers reader readers listener listeners audience crowd protester protesters demonstrator demonstrators activist activists campaigner campaigners advocate advocates
  rebel rebels militant militants hostage hacker hackers expert experts analyst analysts economist economists scientist scientists researcher researchers scholar scholars historian historians
  professor professors teacher teachers student students pupil pupils graduate graduates doctor doctors nurse nurses patient patients surgeon physician physicians vet vets engineer engineers farmer farmers fisherman
  worker workers employee employees staff staffer staffers aide aides adviser advisers advisor advisors spokesman spokeswoman spokesperson spokesmen official officials bureaucrat bureaucrats insider insiders source sources
  observer observers commentator commentators pundit pundits columnist columnists journalist journalists reporter reporters correspondent editor editors author authors writer writers poet novelist actor
  actress director producer artist artists singer musician player players coach manager managers boss bosses owner owners founder executive executives directors chairman chairwoman chairperson chair
  investor investors trader traders banker bankers broker brokers lender lenders creditor creditors donor donors lobbyist lobbyists entrepreneur tycoon billionaire millionaire mogul businessman businesswoman landlord tenant tenants
  driver drivers pilot pilots sailor sailors cook cooks chef baker butcher builder builders clerk clerks agent agents operative operatives strategist strategists pollster pollsters inspector inspectors regulator regulators
  investigator investigators auditor auditors inquirer abbot curator curators sceptics skeptics conservatives liberals progressives republicans democrats moderates centrists hawks doves elite elites poor rich left right
  majority minority public electorate youth young old generation front-runner frontrunner incumbent challenger leader leaders head heads partner partners colleague colleagues counterpart counterparts predecessor successor
  volunteer volunteers organizer organizers organiser organisers participant participants respondent respondents speaker host hostess guest guests moderator anchor interviewer interrogator translator heir trustee deputy commander commanders fighter fighters
  superintendent principal treasurer commissioner commissioners councillor councillors councilman alderman supervisor economist-in-chief veteran veterans biographer comedian caller user users blogger bloggers
  striker diner guru prince's duchess count baron emir sheikh sultan tsar czar pastor preacher dean abbess guide captains crews orphan orphans exile exiles villager villagers islander dancer sculptor architect architects apprentice novice squire knight peer peers lord lords lady ladies gentleman gentlemen sir madam champion champions star stars celebrity hero heroes client clients clan clans tribe tribes household households gunman gunmen thief thieves burglar inmate inmates prisoner prisoners convict hostages survivor survivors passer-by bystander bystanders nuns monks friar chaplain psychologist specialist specialists pediatrician dentist midwife carer firm's growers trolls bookmakers tabloids unions
  accused deceased injured wounded unemployed bereaved homeless old olds some many others most few several all none one both neither either cent another someone somebody everyone everybody anyone anybody nobody those half two-thirds third quarter percent number thousands hundreds dozens millions lot plenty faction
  rescuer rescuers searchers laureate laureates medic medics courier couriers mum mums dad dads mom moms grandma grandad granny gran bride groom cadet cadets corporal brigadier marshal marshals rector intern interns spy spies skipper academic academics physicist physicists chemist
  notary dignitary dignitaries emissary missionary missionaries mercenary mercenaries attaché associate associates magnate magnates pirate pirates housemate housemates monarch oligarch oligarchs insurgent insurgents dissident dissidents proponent proponents recipient recipients adolescent
  tailor warrior warriors senior seniors professional professionals individual individuals criminal criminals intellectual intellectuals radical radicals royal royals cardinal cardinals adult adults lad lads lass athlete athletes midfielder evacuee evacuees personnel workforce cast stepfather stepmother grandfather grandmother grandson granddaughter`);
const BODIES = words(`
  trust trusts delegation delegations mission missions
  government governments administration ministry ministries department departments state states nation nations country countries city council councils parliament congress senate house cabinet court courts tribunal commission commissions
  committee committees panel board boards agency agencies authority authorities bureau office embassy consulate army navy military forces force militia regime opposition party parties union unions alliance coalition bloc group groups
  organization organizations organisation organisations company companies firm firms corporation bank banks fund funds airline airlines carrier manufacturer maker makers retailer chain club clubs team teams federation association associations league
  university universities college school schools hospital hospitals institute institution institutions think-tank foundation foundations charity charities church mosque synagogue palace campaign campaigns camp camps movement establishment leadership
  network networks newspaper newspapers magazine magazines broadcaster broadcasters channel station outlet outlets press media tabloid website site blog paper papers publisher community communities industry
  utility utilities retailers insurers manufacturers airlines refineries mines factories mills shops restaurants hotels pubs casinos ports airports railways operators zoos libraries theatres theaters bureaus embassies consulates supermarkets supermarket wholesaler wholesalers refinery nursery nurseries hospice hospices dioceses parishes assemblies legislatures juries
  business businesses sides side town village villagers branch chapter delegation mission secretariat monitor watchdog regulator inspectorate inquiry consortium startup market markets developer developers studio crew theatre museum museums gallery empire kingdom republic island parish diocese assembly legislature judiciary bench jury chancellery presidency residency chamber chambers cooperative brewery clinic clinics school-board factory mine mill shop restaurant hotel casino port airport railway operator zoo library archive`);
const TEXTS = words(`
  report reports study studies survey surveys poll polls polling data figures statistics numbers records record document documents file files filing filings lawsuit lawsuits suit complaint indictment affidavit petition bill bills law laws
  legislation act constitution treaty agreement accord pact resolution amendment rule rules ruling rulings verdict judgment judgement opinion order decree statement statements letter letters memo email emails e-mail message messages
  text texts tweet tweets post posts video videos tape ad ads advertisement advert speech address testimony transcript transcripts article articles story column editorial essay book books novel memoir biography film documentary song poster sign banner
  headline page pages chapter analysis analyses research paper papers review findings finding results result evidence estimate estimates forecast forecasts assessment audit census summary chart
  model models simulation simulations notice notices sticker plaque caption captions dossier briefing diary diaries certificate certificates licence license receipt invoice subpoena warrant questionnaire inscription gravestone headstone placard placards
  invoices receipts contracts leaflet leaflets graffiti flyer flyers brochure textbook textbooks dictionary encyclopedia guidebook handbook scripture scriptures bible gospel proverb adage spreadsheet syllabus timetable paperwork prospectus regulation regulations contract
  contracts lease clause clauses protocol script draft drafts lyrics newsletter log logs ledger archives deed proposal blueprint preamble footnote appendix annex obituary instructions entry website webpage homepage
  dispatch dispatches declaration memorandum directive circular communication proclamation edict exhibit release communique communiqué manifesto platform slogan cable cables journal tabloid gazette leaflet pamphlet brief play sketch rhyme statute charter manual words remarks comments reply response guideline guidelines template television tv radio wire bulletin advisory warning note notes memoirs`);

const SPEAKERS = new Set([...PEOPLE, ...BODIES, ...TEXTS]);
const TEXT_NOUNS = new Set(TEXTS);
const PEOPLE_NOUNS = new Set(PEOPLE);
const PRONOUNS = new Set(words('i you he she it we they who which that me him her us them his its my our their your whose itself himself herself themselves'));
/** Suffixes of those who do: "lobbyist", "librarian", "striker". */
const AGENT = /(?:ists?|ians?|men|man|women|woman|crats?|eers?|ees?|ants?|person|people|ess|tors?)$/;
const DOER = /[^aeiou]ers?$|[^aeiou]ors?$/;
/** Things whose names end like those of doers. */
const THINGS = new Set(
  words(`motor motors tower towers river rivers water waters computer computers weather winter summer power powers corner border borders matter matters finger fingers error errors factor factors floor floors mirror
  shower showers layer layers dinner cover flower flowers butter cancer disorder container containers ladder counter timber fever feather tiger tigers spider spiders meter meters metre metres litre centre centres center centers theatre
  theater fibre liver kidney-er chapter chapters shelter shelters weather heater boiler boilers cooler freezer printer screen-er drawer drawers trailer trailers tractor tractors reactor reactors sector sectors vector elevator
  calculator generator generators refrigerator radiator monitor monitors sensor sensors engine-er detector detectors indicator indicators conductor rotor shutter filter filters thriller powder thunder dagger hammer anger
  hunger labor labour flavor flavour color colour harbor harbour neighbor-hood rumor rumour rumors rumours humor humour odor vapor terror horror minor major order orders folder folders ladder leather gender lender-s ember member-ship
  november december october september number numbers cucumber pepper copper paper-s newspaper-s wrapper slipper zipper supper upper gutter litter glitter twitter platter batter lever never ever fever clover cover shoulder shoulders boulder
  boulders cylinder border cinder tinder cider rudder bladder fodder udder shudder disaster disasters cluster clusters blister master-piece roster oyster monster-s semester trimester register registers transfer transfers buffer
  plant plants restaurant restaurants elephant elephants warrant warrants grant grants pants constant constants quadrant pendant
  offer offers differ suffer answer answers encounter encounters laughter slaughter daughter-s quarter-s barter charter charters starter starters carter water quarters headquarters character characters parameter parameters diameter
  perimeter thermometer barometer helicopter helicopters chopper rocket-er skyscraper skyscrapers sweater sweaters poster-s banner-s corridor corridors alligator tutor-ial prayer prayers layer player-s wafer cancer-s ulcer officer-s`).filter((w) => !w.includes('-')),
);

const SINGULAR = new Set('i he she it'.split(' '));
const COUNTING = new Set('multiple several many few any no every'.split(' '));
/** They show, and say nothing. */
const EXHIBITS = new Set(words('table tables test tests trial trials experiment experiments scan scans charts graph graphs map maps accounts calculations readings projections measurements profile picture pictures photo photos photograph photographs image images footage clip clips screenshot screenshots'));

export const isText = (lower: string): boolean => TEXT_NOUNS.has(lower) || EXHIBITS.has(lower);
/** A noun for people that the lists name: "Lee" and "Sanders" only end like some. */
export const isListedPerson = (lower: string): boolean => PEOPLE_NOUNS.has(lower);
/** One of those nouns, or more of it: "delegation", "delegations". */
export const isListedSpeaker = (lower: string): boolean => SPEAKERS.has(lower) || (lower.endsWith('s') && SPEAKERS.has(lower.slice(0, -1)));
/** A noun for people, by the lists or by its ending. */
export const isPerson = (lower: string): boolean => PEOPLE_NOUNS.has(lower) || (!THINGS.has(lower) && (AGENT.test(lower) || DOER.test(lower)));

/** "It bears mention that": a pronoun and what the tagger took for a noun, and no phrase. */
export const isMischunked = (doc: ParsedText, { first, head, antecedent }: Source): boolean =>
  !antecedent && first < head && SINGULAR.has(doc.lower(first)) && (doc.tokens.pos[first + 1] === 'NOUN' || doc.tokens.pos[first + 1] === 'VERB');

/** A common noun that the lists or its ending give for somebody or something that can say. */
export const isSpeaker = (lower: string): boolean => SPEAKERS.has(lower) || isPerson(lower);

/** Whether the head of a source is someone or something that can say, think or want. */
export function canSpeak(doc: ParsedText, source: Source): boolean {
  const counting = (source.antecedent ?? source).head;
  const head = countedNoun(doc, source.antecedent ?? source) ?? counting;
  const lower = doc.lower(head);
  // "multiple EU Council sanctions": no name.
  const opening = doc.lower(source.first);
  if (isMischunked(doc, source)) return false;
  if (!source.antecedent && source.first < head && COUNTING.has(opening) && doc.tokens.pos[head] === 'PROPN' && source.end === head + 1 && !lower.endsWith('s')) return false;
  if (PRONOUNS.has(lower) || SPEAKERS.has(lower)) return true;
  const tag = doc.tokens.pos[head];
  if (tag === 'PROPN' && doc.tokens.word[head]!.isCapitalized) return true;
  // "The Herald quoted a nurse": a name that is a noun elsewhere.
  if (tag === 'NOUN' && opening === 'the' && head === source.first + 1 && doc.tokens.word[head]!.isCapitalized && !doc.tokens.word[head]!.isShouted) return true;
  if (THINGS.has(lower)) return false;
  return AGENT.test(lower) || DOER.test(lower) || (tag === 'NUM' && source.end - source.first < 4);
}
