/** Names that no table knows, told to be a body's by what they do behind "the", and families called by their surname in the plural. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
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
