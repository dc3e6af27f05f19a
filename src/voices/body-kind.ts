/** Nouns for bodies that tell what kind of body speaks only with the word before them: "the fire service", "the news service", "the think tank". */
import type { SourceKind } from '../contract/report.ts';
import { isBodyNoun, isMostlyBody } from '../actors/common-nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

const NEWS = words('news wire press broadcasting radio tv television');
/** What is a service, an agency or a commission of the state. */
const STATE_DUTIES = words(`fire ambulance emergency rescue weather meteorological met secret security intelligence spy prison prisons police policing health forest park parks postal geological customs immigration migration border prosecution probation civil
  revenue marshals tax wildlife fisheries seismological statistical statistics diplomatic census crime highways highway roads road transport transportation food drug medicines space aviation maritime environment environmental protection nuclear
  electoral election elections planning securities gambling competition consumer land water housing employment pensions welfare disaster standards nutrition school parole licensing liquor zoning sanitation federal state government
  national municipal county city regional local`);
/** Before "station": no broadcaster's. */
const OTHER_STATIONS: ReadonlyMap<string, SourceKind> = new Map([['police', 'government'], ['fire', 'government'], ['weather', 'government'],
  ...['power', 'polling', 'railway', 'train', 'metro', 'bus', 'petrol', 'gas', 'filling', 'service', 'space', 'research', 'pumping', 'relay', 'lifeboat'].map((word): [string, SourceKind] => [word, 'organization'])]);
const OF_GUARDS = words('coast border national home revolutionary frontier');
const OF_TOWNS = words('city town county village');
/** Before "services" and "teams" of which one speaks without a name. */
const RELIEF = words('emergency rescue security intelligence health social ambulance fire medical');
/** Makers who are people: all others, "a chipmaker", are firms. */
const MAKING_PEOPLE = /^(?:film|law|policy|peace|trouble|home|match|play|rain|king|dress|documentary|cheese|wine|furniture|violin|holiday|merry|mischief|money|decision|watch)-?makers?$/;
/** Houses and businesses that speak by what they are. */
const HOUSES = words(`body giant conglomerate lab laboratory nursery shop store factory mill mine plant airport railway choir festival mosque synagogue temple monastery convent abbey bookshop bookstore pub casino stadium label enterprise caucus seminary
  housebuilder startup exchange refinery shipyard dealership franchise bakery pharmacy supermarket ensemble ballet circus cinema refuge shelter`);
/** Before "platform": no party's. */
const OF_PLATFORMS = words('media social video streaming trading messaging online booking payments payment sharing');

/** The kind of a body by its noun and the word before it; undefined where these tell nothing. */
export function kindOfBody(noun: string, before: string): SourceKind | undefined {
  switch (noun) {
    // A press service speaks for whoever keeps it.
    case 'service': case 'agency': return before === 'press' && noun === 'service' ? undefined : NEWS.has(before) ? 'media' : STATE_DUTIES.has(before) ? 'government' : undefined;
    case 'site': case 'portal': return NEWS.has(before) ? 'media' : undefined;
    case 'station': return OTHER_STATIONS.get(before) ?? 'media';
    case 'force': case 'constabulary': case 'jail': case 'prison': case 'military': return 'government';
    case 'guard': case 'guards': return OF_GUARDS.has(before) ? 'government' : undefined;
    case 'hall': return OF_TOWNS.has(before) ? 'government' : undefined;
    case 'services': return RELIEF.has(before) ? 'government' : undefined;
    case 'commission': case 'board': return STATE_DUTIES.has(before) ? 'government' : undefined;
    case 'tank': return before === 'think' || before === '-' ? 'organization' : undefined;
    case 'up': return before === '-' ? 'organization' : undefined;
    case 'platform': return OF_PLATFORMS.has(before) ? 'organization' : undefined;
    default: return undefined;
  }
}

/** A house, a business or another body that speaks by what it is: "the brewery", "a chipmaker"; "the insurer" and "the brewer" only as the one that is known. */
export const isBody = (noun: string, isKnown: boolean): boolean =>
  isMostlyBody(noun) || KEEPERS.has(noun) ? isKnown : noun === 'service' || HOUSES.has(noun) || isBodyNoun(noun) || (noun.endsWith('maker') && !MAKING_PEOPLE.test(noun));
const KEEPERS = words('brewer grocer jeweller lender');
