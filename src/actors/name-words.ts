/** Words that tell what kind of thing a capitalised name is, or that it is none. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Last words of organisations. */
export const ORGANIZATION_WORDS = words(
  'water infrastructure properties homes engineering construction electronics gas rail institute university college school ministry department agency party council bank inc inc. corp corp. corporation company co. ltd ltd. plc group committee commission court times post news herald tribune journal gazette centre center association union forum foundation federation society alliance front movement league club parliament assembly congress senate authority bureau office service services board army navy force forces police guard church hospital network institution organization organisation fund partners airlines airways motors systems technologies media press tv radio observatory watch trust team brigade battalion division detachment regiment squadron corps legion relief academy laboratory lab labs coalition campaign embassy consulate holdings industries capital secretariat directorate chamber llc gmbh ag utilities utility terminals energy foods pharmaceuticals pharma mining electric steel railways railway shipping logistics insurance enterprises ventures productions studios records entertainment petroleum resources solutions software communications telecom wireless stores supermarkets brands aerospace aviation dynamics chemicals investments securities associates consulting brothers sons books pac united rovers wanderers harriers athletic albion hotspur players singers choir orchestra philharmonic symphony quartet ensemble ballet fc f.c. afc spa s.p.a. sarl nv n.v. bv b.v. ab oy asa pty se mobility robotics biotech biosciences therapeutics semiconductors ferries bloc footwear apparel jewellery jewelry cosmetics beverages freight breweries telecoms biologics genomics diagnostics logistics partnership courier argus chronicle examiner observer telegraph advertiser inquirer beacon bugle clarion confederation guild cooperative co-operative inspectorate ombudsman tribunal hospice constabulary groep gruppe gruppo grupo groupe konzern hospitality leisure events catering lettings homes cruises minerals metals materials renewables solar construction engineering developments properties estates textiles distillers gaming interactive assurance mutual broadcaster air watchdog regulator grid wings',
);
/** First words of organisations whose names go on with "of" or "for". */
export const ORGANIZATION_OPENERS = words(
  'transport institute university college ministry department agency council bank committee commission court center centre association union foundation federation society institution academy office bureau league organization organisation church coalition campaign alliance group fund network partnership trust forum congress assembly movement front citizens americans friends',
);
export const ORGANIZATION_LINKS = words('of for on and the &');
/** Months, weekdays and the like: capitalised, never actors. */
export const NOT_NAMES = words(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec i god ok okay internet english christmas easter ramadan asian asians african africans european europeans latin arab-israeli mideast eurasian',
);
/** Words that are a part of no name, but of titles and headlines. */
export const NEVER_IN_NAMES = words('who whom whose what why how when where is was are were has had does did can cannot should would could he she they we his her their our its my not never if than because but');
/** "old" of "the 51-year-old". */
export const AGE_WORDS = words('old olds');
/** Months that are surnames and given names too. */
export const NAME_MONTHS = words('may march april june august');
/** Particles inside names. */
export const LINKS = words('de van von der den bin ibn al el da di du la le dos das ben ter af y e');
/** Last words of wars, treaties, places and other things that act not. */
export const EVENT_WORDS = words(
  'lane hall terrace crescent mews quay wharf file files show bible scripture scriptures gospel gospels terror eastern western northern southern war wars trophy medal statement declaration peninsula sea ocean river lake mountain mountains valley street avenue road square bridge island islands summit conference treaty agreement agreements accord accords act bill law amendment protocol day week month year festival cup olympics games championship prize award awards century revolution crisis plan program programme doctrine strait gulf canal desert city county state province region district airport hotel palace tower stadium era age resolution convention conventions pact wall beach museum highway boulevard theatre theater building house park hill hills bay harbor harbour port town village forest woods station gallery library cathedral temple mosque initiative project operation proposal deal deals document manifesto report standard standards time summer winter spring autumn economy way dream east west north south coast territory territories zone line border front bowl',
);
/** Of those, the ones after which not even a given name makes a person: "Charlotte Street". */
export const PLACE_WORDS = words(
  'bible gospel trophy medal statement declaration peninsula ocean river street avenue road square bridge island islands summit conference treaty agreement accord accords act amendment protocol festival olympics championship prize award awards revolution crisis doctrine strait gulf canal desert city county province region district airport hotel palace stadium convention beach museum highway boulevard theatre theater building library cathedral mosque',
);
/** With the Arabic article behind them, capes, hills, gates, fronts and armies: "Ras al-Ain", "Jabhat al-Nusra". */
export const PLACES_WITH_ARTICLE = words('ras umm tell tal tall bab deir dayr dar jabhat hayat tahrir wadi jabal jebel ain ayn beit bayt shatt qasr souq souk masjid jamaat jamaah harakat ansar liwa jaish jaysh kataib hizb sahel madinat medinat qalat burj nahr hawr');
/** First words of place names. */
export const PLACE_OPENERS = words('little nether san santa santo st. saint mount lake fort port cape new north south east west northern southern eastern western central upper lower los las greater gulf tel deir beit wadi jebel kafr ras qalat rio monte puerto ciudad');
/** Verbs of people: what stands before them speaks. */
export const SPEAKING = words('said says told tells tweeted wrote writes added asked argued argues explained warned noted recalled insisted testified');
/** First words of clubs: "Athletic Calder". */
export const CLUB_OPENERS = /^(?:athletic|atletico|atlético|sporting|racing|dynamo|dinamo|borussia|olympique|real|inter|lokomotiv|spartak|afc|fc|ac|rc)$/;
