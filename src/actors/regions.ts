/** States and provinces of large countries, which act in the news but are nobody: "Iowa", "New Hampshire". */

const NAMES = [
  // United States
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming',
  // The same as papers cut them short behind a name
  'ala ariz ark calif colo conn fla ill kan ky mich minn neb nev okla ore pa tenn tex wis wyo',
  // Canada, Australia
  'alberta manitoba newfoundland ontario quebec québec saskatchewan nunavut yukon queensland tasmania victoria',
  // India, Pakistan
  'assam bihar goa gujarat haryana jharkhand karnataka kerala maharashtra manipur meghalaya odisha punjab rajasthan telangana balochistan sindh',
  // Germany, Spain, Italy, France
  'bavaria brandenburg hesse saxony thuringia andalusia aragon catalonia galicia lombardy piedmont sardinia sicily tuscany veneto alsace brittany normandy provence',
  // China, Brazil, Mexico, Nigeria
  'guangdong hubei hunan sichuan yunnan xinjiang bahia amazonas pernambuco chiapas oaxaca sinaloa sonora borno kaduna lagos',
].join(' ').split(' ');
const LONG_NAMES = [
  'new hampshire', 'new jersey', 'new mexico', 'new york', 'north carolina', 'south carolina', 'north dakota', 'south dakota', 'west virginia', 'rhode island', 'new york city', 'los angeles', 'las vegas', 'san francisco', 'puerto rico',
  'british columbia', 'new brunswick', 'nova scotia', 'prince edward island', 'new south wales', 'south australia', 'western australia', 'northern territory',
  'andhra pradesh', 'arunachal pradesh', 'himachal pradesh', 'madhya pradesh', 'uttar pradesh', 'tamil nadu', 'west bengal', 'khyber pakhtunkhwa', 'lower saxony', 'north rhine', 'baden württemberg', 'castile la mancha', 'inner mongolia', 'rio grande', 'minas gerais',
];
const SINGLE: ReadonlySet<string> = new Set(NAMES);
const LONG: ReadonlySet<string> = new Set(LONG_NAMES);

/** Whether the words, in lower case, are a region's name. Several are borne by people too, who have another name before or behind. */
export const isRegion = (words: readonly string[]): boolean => (words.length === 1 ? SINGLE.has(words[0]!.replace(/\.$/, '')) : LONG.has(words.join(' ')));
/** Whether the two words are. */
export const isLongRegion = (first: string, second: string): boolean => LONG.has(`${first} ${second}`);
/** "Sanders Iowa" of "the Sanders Iowa spots". */
export const endsWithRegion = (words: readonly string[]): boolean => words.length === 2 && SINGLE.has(words[1]!);
