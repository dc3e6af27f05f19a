/** People whose names hold a particle, an article, an apostrophe or a hyphen. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'the Arabic article': {
    must: [
      '[Basil al-Jaderi](person:basil-al-jaderi), an economist, left. [Al-Jaderi](person:basil-al-jaderi) wept.',
      '[Nawaf el-Sabri](person:nawaf-el-sabri) said no. The hunt for [al-Sabri](person:nawaf-el-sabri) went on.'.replace('al-Sabri', 'el-Sabri'),
      'President [Karim al-Nasser](person:karim-al-nasser) spoke. [Nasser](person:karim-al-nasser) wept.',
      '[Abdul-Malik al-Houthi](person:abdul-malik-al-houthi) said no.',
    ],
    not: [
      'The army took Ras al-Ain. Fighting reached Tell al-Rifaat.',
      'The al-Aqsa mosque was shut. In May troops took al-Bab.',
      'At last el-Nino came.',
    ],
  },
  'particles that open a surname': {
    must: [
      '[Alexander Van der Bergen](person:alexander-van-der-bergen) said no. [Van der Bergen](person:alexander-van-der-bergen) left.',
      '[Ursula von der Halde](person:ursula-von-der-halde) said no. [Von der Halde](person:ursula-von-der-halde) left.',
      '[Robert De Nero](person:robert-de-nero) said no. Mr [De Nero](person:robert-de-nero) left.',
      "[Bruno d'Arcy](person:bruno-darcy) said no. [D'Arcy](person:bruno-darcy) left.",
    ],
    not: ['Van drivers said no.', 'De facto rule ended.'],
  },
  'two surnames': {
    must: [
      '[Deborah Wassler Schulz](person:deborah-wassler-schulz) said no. [Wassler Schulz](person:deborah-wassler-schulz) left.',
      '[Ahmed Abu Zeid](person:ahmed-abu-zeid) said no. [Abu Zeid](person:ahmed-abu-zeid) left.',
      '[Mary Smith-Jones](person:mary-smith-jones) MP said no. [Smith-Jones](person:mary-smith-jones) left.',
    ],
    not: ['[Deborah Wassler Schulz](person:deborah-wassler-schulz) said no. [Erik Schulz](person:erik-schulz) left.'],
  },
  'states and provinces': {
    must: ['[Ada Roy](person:ada-roy) of Texas left.', '[Virginia Lund](person:virginia-lund) said no. [Lund](person:virginia-lund) left.', '[Ada Kender](person:ada-kender) left. In New Hampshire [Kender](person:ada-kender) won.', 'Virginia Sen. [Ada Kender](person:ada-kender) left.'],
    not: ['It rained in Tucson, Ariz., which is dry.', 'The Orrin Herald, New Hampshire, said no.'.replace('The Orrin Herald', 'The [Orrin Herald](organization:orrin-herald)'), 'The Kender Iowa spots ran twice. It rained in Iowa.'],
  },
  'titles of works and prizes': {
    must: ['[Dale Kender](person:dale-kender), [whose](person:dale-kender) songs were loud, left.', '“Kender Alive,” whose songs were loud, ended.'],
    not: ['Along with Heisman Trophy winners came rain.'],
  },
  'names that are words': {
    must: ['[Bill Kender](person:bill-kender) left. [He](person:bill-kender) wept.', '[Grace Lund](person:grace-lund) left. [She](person:grace-lund) wept.'],
    not: ['[Bill Kender](person:bill-kender) left. She wept.', '[Grace Lund](person:grace-lund) left. He wept.'],
  },
  'bodies that begin with a name or a state': {
    must: ['The [Siegel Fund](organization:siegel-fund) met. In May [Siegel](organization:siegel-fund) said no.'],
    not: ['The [Ruth Siegel Fund](organization:ruth-siegel-fund) met. Ruth is dead.', 'The [Vermont Dairy Board](organization:vermont-dairy-board) met. Vermont was dry.'],
  },
  'parties written small': {
    must: ['The [Republican party](organization:republican-party) met. The [Labour party](organization:labour-uk) wept.', 'The [Justice department](organization:justice-department) sued.'],
    not: ['A [Republican](group:republicans) dinner party met.', 'The court met.'],
  },
};

testFamilies(families);
