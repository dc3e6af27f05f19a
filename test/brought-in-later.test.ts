/** Bodies by number, by whom they speak and by what they are, people by their age, and those who come in as "another". */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'firms by who speaks for them and what they make': {
    must: [
      '[Oakline](organization:oakline) spokesperson [Dana Roe](person:dana-roe) said no. [Oakline](organization:oakline) left.',
      '[Oakline](organization:oakline), [which](organization:oakline) makes software, said no. [The company](organization:oakline) left.',
    ],
    not: ['In Lund spokesperson [Dana Roe](person:dana-roe) said no.'],
  },
  'bodies by their number': {
    must: [
      'Units of the [4th Brigade](organization:4th-brigade) left. The [4th Brigade](organization:4th-brigade) said no.',
      'The [101st Airborne Division](organization:101st-airborne-division) said no.',
    ],
    not: ['The 5th man left. The 3rd Bridge fell.'],
  },
  'agencies of a state': {
    must: ['[ICE](organization:ice) left. [The agency](organization:ice) said no.', '[NASA](organization:nasa) left. [The agency](organization:nasa) said no.'],
    not: ['[ICE](organization:ice) left. A new agency was late.'],
  },
  'people by their age': {
    must: ['One of them, 26-year-old [Yorman Quiba](person:yorman-quiba), ran. [He](person:yorman-quiba) fell.'],
    not: ['The 90-year-old Grand Hotel burned. The 30-year-old Vexel Bridge fell.'],
  },
  'places that are taken': {
    must: ['[Umar Sharif](person:umar-sharif) said no.'],
    not: ['They took the approaches to Tel Orrin. They entered Umm Orrin.', 'They shelled Deir Orrin.'],
  },
  'another': {
    must: [
      '"No," said [one senior engineer](person:senior-engineer). "[I](person:senior-engineer) saw it, [I](person:senior-engineer) left." [Another](person:engineer) worries about it. [She](person:engineer) left.',
      'One witness ran. [Another](person:witness) said no. [She](person:witness) left.',
    ],
    not: ['One witness ran. Another bus left. It was late.', 'Another said no. It was late.'],
  },
  'forces by their county': {
    must: ['[Kent police](organization:kent-police) said no.', 'A man died, [Dyfed-Powys police](organization:dyfed-powys-police) said. [Police](organization:dyfed-powys-police) left.'],
    not: ['A Kent police dog barked.', '[[French](country:FR) police](group:french-police) left. [[French](country:FR) police](group:french-police) said no.'],
  },
  'storms': {
    must: ['Lord [Reid](person:reid) said no. [Reid](person:reid) left.'],
    not: ['Storm Edda tore on. Tropical Storm Ida hit. Hurricane Maria hit.'],
  },
  'blogs and suppliers': {
    must: ['The blog, [Wexley Eye](organization:wexley-eye), [which](organization:wexley-eye) is run by a man, said no.', '[Dev Patel](person:dev-patel), a supplier in Lund who lost it, said no. [He](person:dev-patel) left.'],
    not: ['The blog, a week old, said no.'],
  },
  'an aide to somebody': {
    must: ['[An aide](person:aide) to the mayor has left after a post in which [he](person:aide) lied. [He](person:aide) was late.'],
    not: ['It was near to the mayor. It left.'],
  },
  'a firm by its country and trade': {
    must: ['[Zentrix](organization:zentrix) spokesman [Bo Lund](person:bo-lund) said no. [The [US](country:US) technology group](organization:zentrix) left.'],
    not: ['[Zentrix](organization:zentrix) spokesman [Bo Lund](person:bo-lund) said no. A [US](country:US) technology group left. [Zentrix](organization:zentrix) fell.'],
  },
  'the Commission with a capital': {
    must: ['The [European Commission](organization:european-commission) ruled. [The Commission](organization:european-commission) said no. The [Federal Trade Commission](organization:ftc) fell. It rained. They urged [the Commission](organization:european-commission) to act.'],
    not: ['The commission was ten per cent.'],
  },
  'what a sentence is about': {
    must: ['[A senior aide](person:senior-aide) to the duchess threatened to quit after [she](person:senior-aide) was overruled.'],
    not: ['A ship was lost after it rained.'],
  },
  'whoever was named last in the paragraph': {
    must: ['[A woman](person:woman) ran. [She](person:woman) fell. [She](person:woman) left.\n\n[Dana Roe](person:dana-roe) said no. [She](person:dana-roe) left.'],
    not: ['No woman ran.\n\nIt was late.'],
  },
};

testFamilies(families);
