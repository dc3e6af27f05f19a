/** Names that no table knows, told to be a body's by what they do behind "the", and families called by their surname in the plural. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'two duties of one body': {
    must: [
      'The [Food and Drink Federation](organization:food-and-drink-federation) left.',
      'In May the [Communication and Tech Workers Alliance](organization:communication-and-tech-workers-alliance) said no.',
      'The [National Institute on Aging](organization:national-institute-on-aging) said no.',
      'The [Friends of Kerrin Library](organization:friends-of-kerrin-library) said no.',
    ],
    not: [
      'Friends of [Kerrin Wood](person:kerrin-wood) said no.',
      'The bread and butter federations left.',
      'The [Trade Council](organization:trade-council) and the [Health Committee](organization:health-committee) met.',
      'The [Skelby Council](organization:skelby-council) on Monday said no.',
    ],
  },
  'journals and their papers': {
    must: [
      'It stood in the journal [Sleep and Health](organization:sleep-and-health). [The journal](organization:sleep-and-health) left.',
    ],
    not: ['It stood in the journal [Sleep](organization:sleep). The paper names it. [The journal](organization:sleep) left.'],
  },
  'names of one word that do what only people do': {
    must: [
      'Jurors heard that [Harmon](person:harmon) lied. [Harmon](person:harmon) was arrested in May.',
      '[Harmon](person:harmon) nodded. [Harmon](person:harmon) left.',
      'In May [Harmon](person:harmon) said [she](person:harmon) was ill.',
    ],
    not: ['Brexit was born in May. Europe shrugged.', 'In May Skelby said it was ill.', 'They waved it through in Skelby.'],
  },
  'whose "their" it is where a thing does something': {
    must: [
      '[The firms](group:firms) said the deal broke [their](group:firms) contracts.',
      '[The firms](group:firms) say that does not honour [their](group:firms) contracts.',
    ],
    not: ['[The firms](group:firms) said the trains lost their power. [The firms](group:firms) left.'],
  },
  'services of the state': {
    must: [
      '[The national weather service](organization:national-weather-service) knew. [It](organization:national-weather-service) said so. [The weather service](organization:national-weather-service) left.',
      'Ed of the [Kerrin County Sheriff’s Office](organization:kerrin-county-sheriffs-office) left. [The sheriff’s office](organization:kerrin-county-sheriffs-office) said no.',
    ],
    not: ['The bus service was bad. It was late.', 'Staff have no faith in it.'],
  },
  'state universities': {
    must: ['[Millard State University](organization:millard-state-university) closed. [Millard State](organization:millard-state-university) said no.'],
    not: ['Troops left Kerrin State. It was a state university.'],
  },
  'whose office the reader is taken to know': {
    must: ['[Keir Lund](person:keir-lund) came. [The prime minister](person:keir-lund) smiled.'],
    not: [
      '[Ada Roe](person:ada-roe), 43, came. The mayor smiled.',
      '[Ada Roe](person:ada-roe) was killed. The mayor wept.',
      'Mayor [Ada Roe](person:ada-roe) came. The prime minister smiled.',
    ],
  },
  'initials that act or are cited': {
    must: [
      'The [KRA](organization:kra) denied it. The [KRA](organization:kra) left.',
      'Riders hate the [MTQ](organization:mtq). [MTQ](organization:mtq) officials said no.',
      'According to the [CWPE](organization:cwpe), jobs were lost.',
      'Staff wept. A report by the [CWPE](organization:cwpe) was ignored.',
      'Nobody at the [NBO](organization:national-broadcaster-of-orrin) wept. The [National Broadcaster of Orrin](organization:national-broadcaster-of-orrin) said no.',
    ],
    not: [
      'The CEO denied it. The GDP fell. The DNA was cut.',
      'They watched the XKCD on TV.',
      'Results of the MRI were good, the IPO was late.',
    ],
  },
  'names of several words that act': {
    must: [
      'The [Kerrin Legislature](organization:kerrin-legislature) passed it. [The Legislature](organization:kerrin-legislature) left.',
      'The [Kerrin Land Caucus](organization:kerrin-land-caucus) condemned it.',
      'The [Rail Regulator](organization:rail-regulator) fined them.',
      'The [Skelby Circuit](organization:skelby-circuit) blocked it.',
      'The [Kerrin Broncos](organization:kerrin-broncos) beat them.',
    ],
    not: [
      'The Iron Lady refused to turn.',
      'The Nobel Laureate refused.',
      'The Second Amendment protects it, the Old Testament says so.',
      'The Green New Deal raised taxes.',
      'It was the Big Freeze that killed them.',
    ],
  },
  'houses that act': {
    must: [
      'The [Orrin House](organization:orrin-house) refused.',
      'The [Orrin House of Delegates](organization:orrin-house-of-delegates) met.',
      'The [Skelby Museum of Modern Art](organization:skelby-museum-of-modern-art) closed.',
      'The [Kerrin Opera House](organization:kerrin-opera-house) apologised. The [Opera House](organization:kerrin-opera-house) said no.',
      'The [British Museum](organization:british-museum) said no. [The museum](organization:british-museum) wept.',
    ],
    not: [
      'They met at the Orrin House of Cards.',
      'They met in the Kerrin Opera House.',
      'The House of Mirth was sold.',
    ],
  },
  'families in the plural': {
    must: [
      '[Bill Lund](person:bill-lund) came. Voters distrust the [Lunds](group:lund-family). [The Lund family](group:lund-family) left.',
      '[Ed Jones](person:ed-jones) came. In May the [Joneses](group:jones-family) left, and [they](group:jones-family) wept.',
      '[Ghazala Khan](person:ghazala-khan) wept. Critics attacked the [Khans](group:khan-family). [The Khan family](group:khan-family) left.',
    ],
    not: [
      '[Ed Marsh](person:ed-marsh) waded into marshes and reeds.',
      'Bankers met. The Lunds of this world are many.',
      '[Bill Lund](person:bill-lund) came. The lunds of the wood came.',
    ],
  },
};

testFamilies(families);
