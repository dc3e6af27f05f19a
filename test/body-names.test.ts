/** Where the name of a body ends, by what else it is called, and what looks like a name and is none. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'names that go on with "for"': {
    must: [
      '[Ed Roe](person:ed-roe) advises the [Committee for a Fair Budget](organization:committee-for-a-fair-budget). [The committee](organization:committee-for-a-fair-budget) said no.',
      'The [Coalition for a Better Norwick](organization:coalition-for-a-better-norwick) spoke. [Citizens for the Republic](organization:citizens-for-the-republic) said no.',
      'In May [Gun Owners of America](organization:gun-owners-of-america) said no.',
    ],
    not: [
      'Students of the sea marched. Local residents of the valley said no to a budget for a year.',
      'They want Medicare For All and a Green New Deal.',
    ],
  },
  'names in small letters': {
    must: [
      'The [Halland County Health Department](organization:halland-county-health-department) closed the pool. [The health department](organization:halland-county-health-department) left.',
    ],
    not: ['The [Halland County Health Department](organization:halland-county-health-department) closed the pool. Every health department would.'],
  },
  'short sentences of many names': {
    must: ['President [Bo Lund](person:bo-lund) met [Ada Roe](person:ada-roe) on Friday. [Lund](person:bo-lund) left.'],
    not: ['Bad Weather And High Water Close Every Road.'],
  },
  'particles': {
    must: ['[Bill de Lund](person:bill-de-lund) left. Critics of [de Lund](person:bill-de-lund) cheered.'],
    not: ['[Bill Lund](person:bill-lund) left. It was the son de [Lund](person:bill-lund) knew.'],
  },
  'titles and what looks like a body': {
    must: ['Former AG [Ann Roe](person:ann-roe) said no. [Roe](person:ann-roe) left.'],
    not: ['[Megyn Roe](person:megyn-roe) hosts The Roe File. [Roe](person:megyn-roe) left.'],
  },
  'who follows a body': {
    must: ['The [Court of Appeals for the Lower Valley](organization:court-of-appeals-for-the-lower-valley) and [William Lund](person:william-lund) said no.'],
    not: ['The [Institute for Peace and Security](organization:institute-for-peace-and-security) said no.'],
  },
  'new bodies': {
    must: [
      'The opposition [National Accord](organization:national-accord) said no. [National Accord](organization:national-accord) left.',
      'A group called [Roots Not Riots](organization:roots-not-riots) came. [Roots Not Riots](organization:roots-not-riots) took in a million.',
      'Governors at [St Oswin’s Primary](organization:st-oswins-primary) have voted.',
      '[Gardaí](organization:garda-siochana) searched the yard.',
      'In May [City Hall](organization:city-hall) said no.',
    ],
    not: [
      'It was a sign of national accord. National pride is another thing.',
      'It was the lights, Not The Band, that broke.',
      'In May they walked from Mill Lane to Little Thorne.',
    ],
  },
  'whose name is told': {
    must: ['[The patient](person:ada-roe) is [Ada Roe](person:ada-roe), a keeper. [The patient](person:ada-roe) smiled.'],
    not: ['[The patient](person:patient) is no [Ada Roe](person:ada-roe). [The patient](person:patient) smiled.'],
  },
  'what a country is to another': {
    must: ['[Japan](country:JP) and [its](country:JP) ally, [Norway](country:NO), said no.'],
    not: ['[Ada Roe](person:ada-roe) and [her](person:ada-roe) ally, [Bo Lund](person:bo-lund), said no.'],
  },
  'families': {
    must: [
      '[Ann Roe](person:ann-roe) insulted [the Khan family](group:khan-family). “He loves his family,” said a clerk. [The Khan family](group:khan-family) said no.',
    ],
    not: ['[Ann Roe](person:ann-roe) loves [her](person:ann-roe) garden. The Khan garden is dry.'],
  },
  'capitals that shout, and books': {
    must: ['[ANN ROE](person:ann-roe) was there.'],
    not: [
      'The sign spoke of RADICAL MILLER TERROR and nothing else.',
      'The union wants a FAIR DEAL for all.',
      'A passage from the King James Bible was read. The Bible says so.',
      'They want to keep Middle Eastern figs out.',
    ],
  },
};

testFamilies(families);
