/** Common nouns by which a text speaks of somebody without a name: "the driver", "residents", "the council". */
import { pluralRoles, singularRoles } from './roles.ts';

const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** People, beside the roles of the table; their plurals are made from them. */
const PEOPLE = words(`
  man woman boy girl child baby toddler teenager youngster pensioner youth lad bloke guy stranger neighbour neighbor friend lover girlfriend boyfriend fiance fiancee colleague workmate teammate schoolmate classmate
  brother sister father mother son daughter husband wife widow widower uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter stepfather stepmother sister-in-law brother-in-law mother-in-law father-in-law twin orphan parent sibling relative
  passenger pedestrian motorist cyclist biker commuter passer-by bystander onlooker witness eyewitness survivor victim casualty suspect thief burglar robber gunman attacker assailant bandit gangster smuggler trafficker pirate kidnapper killer murderer arsonist fraudster swindler
  terrorist hostage prisoner inmate detainee captive convict fugitive exile refugee migrant deportee asylum-seeker villager islander townsman townswoman countryman labourer laborer farmhand miner docker dockworker sailor seaman fisherman trawlerman ferryman shepherd
  porter barman barmaid bartender waiter waitress cook chef butcher baker grocer shopkeeper stallholder plumber electrician carpenter bricklayer welder mechanic cleaner caretaker janitor gardener weatherman
  driver co-driver trucker pilot co-pilot steward stewardess conductor captain skipper mate crewman navigator courier underwriter insurer broker mediator negotiator arbitrator go-between interpreter translator
  member participant applicant claimant plaintiff defendant juror landlord landlady tenant lodger homeowner householder leaseholder customer client shopper consumer viewer reader listener subscriber user shareholder stakeholder investor creditor depositor
  taxpayer ratepayer constituent voter local resident inhabitant citizen native outsider newcomer guest visitor tourist holidaymaker traveller traveler pilgrim believer worshipper parishioner mourner protester protestor demonstrator marcher striker rioter looter prankster
  yob hooligan vandal troublemaker volunteer organiser organizer activist campaigner environmentalist rescuer firefighter fireman paramedic medic nurse midwife doctor patient surgeon serviceman servicewoman soldier trooper conscript recruit cadet veteran guard sentry sniper
  fighter militant insurgent guerrilla rebel mercenary hacker gunner schoolmaster schoolmistress schoolgirl schoolboy pupil student teacher tutor vicar parson priest nun monk interviewer questioner heckler opponent rival critic enemy ally supporter follower fan backer loyalist
  surveyor inspector fact-checker moderator employee worker staffer official functionary bureaucrat regulator donor whistleblower informant hunter angler walker hiker climber swimmer diver skier rower rider jockey golfer goalkeeper referee umpire linesman substitute
  bookkeeper accountant clerk cashier postman sculptor painter violinist pianist guitarist drummer dancer restaurateur hotelier millionaire magnate counsellor carer nanny babysitter childminder curator archivist conservationist botanist instructor apprentice trainee appellant respondent foreman accomplice ringleader addict
  picker grafter herder drover forager logger lumberjack roofer plasterer glazier tiler joiner cobbler tailor seamstress weaver potter blacksmith locksmith jeweller watchmaker bookseller publican innkeeper landowner smallholder allotment-holder bell-ringer churchgoer
  kayaker canoeist rambler birdwatcher dog-walker clubber reveller partygoer festivalgoer concertgoer theatregoer moviegoer spectator bettor gambler punter clairvoyant astrologer
  retiree leaver graduate undergraduate postgraduate schoolchild headteacher lecturer examiner invigilator governor trustee benefactor patron philanthropist fundraiser
  technician programmer coder designer draughtsman valuer assessor adjuster auditor bailiff usher stenographer typist receptionist telephonist dispatcher responder lifeguard coastguard paratrooper submariner aviator astronaut cosmonaut
  biographer archaeologist anthropologist sociologist mathematician physicist statistician epidemiologist immunologist oncologist cardiologist paediatrician gynaecologist psychologist psychiatrist radiographer optician pharmacist dietitian herbalist physiotherapist
  hardliner extremist separatist nationalist secessionist unionist royalist monarchist abolitionist suffragette feminist pacifist anarchist populist lobbyist strikebreaker picketer squatter rough-sleeper settler colonist highlander
  grandparent stepbrother stepsister godfather godmother bridesmaid newborn infant teen adolescent centenarian
  newlywed bride groom bridegroom bachelor spinster heir heiress pioneer inventor collector dealer vendor buyer seller supplier contractor subcontractor developer builder beekeeper brewer vintner grower rancher dairyman cowboy
  geneticist soloist cellist flautist harpist trombonist saxophonist organist bassist violist oiler stoker sculler oarsman oarswoman thug conman grandad gran granny mother-of-two father-of-two mother-of-three father-of-three dad-of-two mum-of-two
  villain firebrand maverick grandee aristocrat bodyguard chauffeur butler housekeeper au-pair gamekeeper ploughman barber hairdresser beautician stylist songwriter youtuber clown juggler acrobat choreographer ballerina
  machinist fitter informer jailer paralegal rapist paedophile pedophile stalker mugger shoplifter forger alcoholic linguist anaesthetist evangelist deserter bomber hijacker emigrant flatmate housemate lorry-driver milkman greengrocer fishmonger barista
  mogul adventurer poacher deckhand stowaway seafarer mariner doorman undertaker gravedigger atheist heretic martyr prophet defector middleman ghostwriter reviewer cheerleader socialite debutante chieftain headman nomad peasant serf
  seeker refugee delegate co-accused guest protester demonstrator marcher picket
  importer exporter haulier wholesaler stevedore longshoreman crofter oceanographer glaciologist herdsman fisherwoman boatbuilder shipowner shipper canvasser bondholder bargeman lockkeeper lighthousekeeper
  ranger chorister registrar litigant seminarian rookie guardian mentor protégé disciple contestant finalist runner-up medallist vice-chair vice-chancellor freshman sophomore alumnus appointee offender beggar tramp vagrant boatman
  shearer vet zookeeper breeder handler stablehand sommelier bellboy concierge bouncer librettist printer cartoonist stuntman understudy magician puppeteer mountaineer monitor archdeacon canon churchwarden verger
  democrat republican
  mayor MP minister premier president councillor alderman candidate incumbent challenger`.toLowerCase());
const PEOPLE_PLURALS: Record<string, string> = { child: 'children', schoolchild: 'schoolchildren', baby: 'babies', wife: 'wives', thief: 'thieves', fiancee: 'fiancees', casualty: 'casualties', enemy: 'enemies', ally: 'allies', functionary: 'functionaries', 'passer-by': 'passers-by', lady: 'ladies' };
/** Many at once, without a singular. */
const CROWDS = words('locals yobs staff crew workforce townsfolk townspeople villagers folk relatives parents siblings troops police policemen servicemen protesters men women children teammates colleagues youths family families couple couples household households crowd crowds community communities congregation audience jury jurors lobby tribe clan duo trio team teams squad');
/** Several bodies at once: "the clubs", "the two banks". */
const BODIES_TOGETHER = words('clubs companies firms unions banks airlines universities schools hospitals parties councils governments agencies ministries newspapers charities churches courts lenders retailers authorities colleges museums associations federations committees armies militias');
/** Bodies that act without a name: "the government", "the council". */
const BODY_NOUNS = words(`government cabinet council ministry army navy court tribunal parliament legislature senate party opposition union company firm agency authority commission committee charity nonprofit club bank regime junta militia band gang faction coalition
  consortium federation association league foundation institute regulator watchdog municipality administration airline retailer insurer lender manufacturer supplier developer operator contractor utility broadcaster newspaper magazine tabloid publisher startup start-up fund brewery
  organisation organization group institution university department bureau office inspectorate delegation embassy guild confederation assembly congress conglomerate multinational subsidiary corporation enterprise consultancy brokerage bookmaker supermarket steelmaker housebuilder shipbuilder quango think-tank tank bloc alliance carmaker automaker chipmaker drugmaker planemaker chain treasury board distributor insurgency military service`);
/** Houses that act only where they have a name: "the hospice" of which the text has spoken by name. */
const HOUSES = new Set(words('hospital hospice school college academy church diocese museum gallery theatre orchestra zoo hotel restaurant studio laboratory lab centre center trust society journal'));

const MOSTLY_BODIES = new Set(words('regulator insurer lender retailer manufacturer supplier distributor broadcaster'));

const people = new Map<string, string>();
for (const role of singularRoles) people.set(role, role);
for (const noun of PEOPLE) people.set(noun, noun);
const groups = new Map<string, string>();
for (const [plural, singular] of pluralRoles) groups.set(plural, singular);
for (const noun of PEOPLE) groups.set(pluralOf(noun), noun);
for (const noun of [...CROWDS, ...BODIES_TOGETHER]) if (!groups.has(noun)) groups.set(noun, noun);
const bodies = new Set(BODY_NOUNS);
const manyBodies = new Set(BODIES_TOGETHER);

function pluralOf(noun: string): string {
  if (PEOPLE_PLURALS[noun]) return PEOPLE_PLURALS[noun];
  if (/(?:man|woman)$/.test(noun)) return noun.replace(/man$/, 'men');
  if (noun.endsWith('-in-law')) return noun.replace('-in-law', 's-in-law');
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Forms of address, and roles whose words mean other things most of the time. */
const NO_PEOPLE = new Set('mr mrs ms miss mx master messrs sir dame lord saint madam sirs misses gen hon general chair model forward winger lead star center centre second counsel private major batter catcher pitcher conductor guide hopeful fellow whip principal director-general'.split(' '));
for (const noun of ['mates', 'models', 'forwards', 'stars', 'chairs', 'seconds', 'guides', 'conductors', 'hopefuls', 'fellows', 'whips', 'principals', 'majors', 'privates', 'masters', 'leads', 'subjects', 'batters', 'heads', 'partners']) groups.delete(noun);

/** One person: the last word of a role counts, "minister" of "foreign minister". */
export const isOnePerson = (lower: string): boolean => people.has(lower) || /[a-z]{3}(?:woman|ologist)$/.test(lower);
/** No plurals of "-man". */
const NO_MEN = /^(?:specimen|regimen|abdomen|acumen|bitumen|albumen|cognomen|praenomen|foramen|catechumen|turkmen|bremen|yemen)$/;
/** Several people. */
export const isManyPeople = (lower: string): boolean => groups.has(lower) || /[a-z]{3}(?:women|ologists)$/.test(lower) || (/[a-z]{4}men$/.test(lower) && !NO_MEN.test(lower));
/** "driver" of "drivers"; the noun itself where it has no singular. */
export const singularOf = (lower: string): string => groups.get(lower) ?? lower;
/** Several bodies: in general, unless the text says which. */
export const isManyBodies = (lower: string): boolean => manyBodies.has(lower);
export const isBodyNoun = (lower: string): boolean => bodies.has(lower) || HOUSES.has(lower);
/** A noun for people too, by which news means a body most of the time: "the regulator", "the insurer". */
export const isMostlyBody = (lower: string): boolean => MOSTLY_BODIES.has(lower);
/** Unnamed it is a place. */
export const isHouse = (lower: string): boolean => HOUSES.has(lower);
/** Only where it speaks it is a body. */
export const isAlsoAbstract = (lower: string): boolean => lower === 'trust' || lower === 'society';
/** A form of address, or a noun with other meanings: it stands only for somebody of that role. */
export const isDoubtfulPerson = (lower: string): boolean => NO_PEOPLE.has(lower);

const FEMALE = /(?:woman|women|girl|mother|sister|daughter|wife|widow|aunt|niece|bride|queen|princess|duchess|nun|actress|waitress|stewardess|landlady|barmaid|mistress|heiress|lady|girlfriend|fiancee|granddaughter|grandmother|midwife|spokeswoman|chairwoman|abbess|baroness)$/;
const MALE = /(?:[^o]man|^man|boy|father|brother|son|husband|widower|uncle|nephew|groom|king|prince|duke|monk|priest|waiter|lad|bloke|boyfriend|grandson|grandfather|barman|landlord|schoolmaster|baron|vicar|guy)$/;
/** What the noun itself tells; null where it tells nothing. */
export const genderOfNoun = (lower: string): 'f' | 'm' | null => (FEMALE.test(lower) ? 'f' : MALE.test(lower) && lower !== 'person' ? 'm' : null);
