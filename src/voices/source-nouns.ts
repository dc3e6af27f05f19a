/** Nouns by the kind of source that they name. */
/** "Shipowners", "shareholders": no surname is made so. */
export const COMPOUND = /.(?:owners|workers|makers|holders|leaders|drivers|keepers|builders|growers|breakers|goers|fighters|dealers|lawyers|officers|men|women|people)$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

export const SOURCES = words('source sources insider insiders');
export const NOBODY = words('rumour rumor rumours rumors legend tradition word hearsay gossip accounts world rest some many others another several few most all everyone everybody someone somebody anyone anybody nobody none whoever those they one ones it this that which what');
export const SPOKEN_FOR = words('spokesman spokeswoman spokesperson spokesmen spokespeople official officials representative representatives envoy envoys bureaucrat bureaucrats regulator regulators functionary functionaries');
export const DOCUMENTS = words(`tally line court-filing count tracker index table rate average timeline documentation declaration declarations proclamation bulletin bulletins memorandum edict slide slides presentation disclosure disclosures alert
  minutes label labels circular directive directives guidance dispatch dispatches thesis dissertation preprint abstract meta-analysis ranking rankings modelling modeling projection agenda itinerary screenplay voicemail recording recordings
  audio podcast postcard telegram readout wording motion registry register catalogue inventory update updates roadmap policy policies plan plans prayer hymn psalm verse passage section paragraph preface introduction autopsy post-mortem
  interviews evaluation dashboard handout mural signs permit passport visa programme copy copies sheet sheets budget graffito spreadsheet submission submissions consultation infographic ordinance bylaw code convention covenant injunction writ
  summons deposition pleadings hansard scroll manuscript postscript card invitation op-ed commentary doctrine theory hypothesis calculation calculations transcription factsheet graffiti experiment experiments`);
export const MEDIA = words(`newspaper newspapers magazine magazines broadcaster broadcasters media press outlet outlets channel network networks newswire newswires wire wires tabloid tabloids blog website websites journal journals daily weekly gazette herald papers
  times post news tribune chronicle courier telegraph observer inquirer bulletin mirror guardian broadcasting television tv radio publication publications`);
/** Last words of the names of papers that name little else, so that a name in them is a paper's. */
export const MASTHEADS = words('courant argus examiner intelligencer newsletter');
/** Last words of papers and of much besides: a paper's only where "the" stands before them and a verb of reporting beside. */
export const DOUBTFUL_MASTHEADS = words('echo star sun ledger register record standard express dispatch advocate globe review reporter independent sentinel leader voice beacon bugle clarion mercury digest planet eagle pioneer citizen packet recorder wire fm mail');
export const NEWS_VERB = words('reports reported reveals revealed discloses disclose disclosed writes wrote publishes published headlines headlined understands');
export const GOVERNMENT = words(`prosecution assembly government governments administration administrations ministry ministries department departments police court courts tribunal parliament legislature state states city council councils army military navy forces troops authority authorities embassy consulate
  prosecutors senate congress house regime cabinet presidency chancellery palace crown republic kingdom country countries nation nations capital bureau inspectorate officers investigators judges justices lawmakers legislators senators ministers mps diplomats delegation
  councillors councilors councilmen governors mayors generals commanders soldiers inspectors detectives deputies ambassadors
  commissioner treasury secretariat watchdog regulator south north west east junta leadership negotiators customs coastguard parish borough county province prefecture municipality magistrates gendarmes kremlin`);
export const ORGANIZATIONS = words(`mission delegation trust trusts trustees practice company companies firm firms group groups institute institutes university universities college bank banks campaign campaigns camp party parties opposition union unions organization organizations organisation organisations foundation committee committees
  commission association team club agency agencies think-tank board charity charities church front movement militia coalition alliance bloc league federation corporation manufacturer maker retailer airline carrier utility operator developer hospital school museum
  incumbent business businesses chain society chamber cooperative consortium startup fund funds trust employer contractor supplier producer distributor publisher office lobby fighters rebels insurgents militants`);
export const OF_STATE = words('intelligence spy security government federal state national tax revenue border space environmental protection nuclear police immigration customs statistics emergency aviation drug health disaster public');
export const COLLECTIVES = words('defence defense cent people men women public crowd audience majority minority electorate staff crew family couple jury panel circle circles side sides half third percent community communities villages half lot generation generations injured wounded unemployed bereaved homeless');
/** First words of the names of offices of state. */
export const MINISTRIES = words('ministry department bureau court office parliament embassy');
export const ABLE = words('can has had');
export const REVEALED = words('exclusively revealed reveal disclosed disclose reported learned learnt seen obtained reviewed approached contacted asked spoken');
export const OFFICE_HOLDERS = words('minister president governor mayor attorney prosecutor premier chancellor speaker sheriff commissioner king queen');
export const NEWS_OF_PAPERS = /^(?:re(?:port|veal)(?:s|ed)|quote[sd])$/;
export const COUNTED = words('few many most everyone everybody anyone anybody nobody several others');
/** With one of these begins the name of a paper, in the tongues whose surnames do not. */
export const FOREIGN_ARTICLES = new Set(['Der', 'Die', 'Das', 'Het', 'Les', 'Los', 'Il', 'Gazeta', 'Rzeczpospolita']);
export const KNOWN_BEFORE = words('them these those us');
export const ALL = words('all the these those');
/** Words that make a spokesman one of the state. */
export const LEVELS = words('state federal municipal provincial county city defense defence foreign interior military intelligence government u.s. us');
/** Nouns in -s for one. */
export const SINGULAR_IN_S = /(?:ss|us|is)$/;

/** Bodies of which many, without an article, are a group of people. */
export const GROUPS_OF_BODIES = words('groups clubs charities campaigns businesses employers');
export const OF_CHURCHES = words('bishop archbishop pope vicar dean cardinal rabbi imam law ticket box');
/** Bodies of the state, though many people. */
export const OF_FORCE = words('police army military navy gendarmerie troops');
/** Before the last word of a name: no state's, whatever that word is. */
export const AMONG_STATES = words('international world global european african asian pan-african inter-american');
/** Pages that are a paper's by themselves, and a text where they are somebody's. */
export const OWN_PAGES = words('website site blog newsletter');
export const OWNERS = words('its their his her my our your');
/** Before "reports" of nobody. */
export const VAGUE = words('some many several various the these those');
/** Before "leaders": of no state. */
export const LEADING = words('industry business church union community party opposition faith religious civic tribal student rebel labor labour trade team protest strike clan gang');
export const TITLES = words('mr mr. mrs mrs. ms ms. dr dr. miss sir dame prof prof. professor rev rev. madame monsieur herr frau signor');
/** Before a service or an agency: of the state in small. */
export const LOCAL = words('county council city municipality borough province region ministry');
