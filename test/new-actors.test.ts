/** Whom no table knows, and who is meant by what a text calls them: invented countries and their capitals, bodies of one word, offices, bodies of people. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'new countries': {
    must: [
      '[Drenland](country:drenland) recalled [its](country:drenland) ambassador. [Drenish](country:drenland) guards left.',
      'The [Pomeravian](country:pomeravia) leader spoke. [Pomeravia](country:pomeravia) voted.',
      'The ambassador to [Tavaro](country:tavaro) left. [Tavaro](country:tavaro) wept.',
      "[Orlandia](country:orlandia)'s president spoke. Guards waited in [Orlandia](country:orlandia).",
    ],
    not: [
      "[Orvex](organization:orvex)'s founder spoke. Workers at [Orvex](organization:orvex) wept.",
      'It rained in Saldovia. Saldovia was wet.',
    ],
  },
  'capitals of new countries': {
    must: [
      '[Korvia](country:korvia)’s army left. In Sorvek it rained. [Sorvek](country:korvia) said no.',
      '[Korvia](country:korvia)’s army is bound for the [Korvian](country:korvia) capital, Sorvek. [Sorvek](country:korvia) has not said why.',
    ],
    not: [
      '[Korvia](country:korvia)’s army left. In Sorvek it rained. Sorvek was wet.',
      '[Korvia](country:korvia)’s army left. [Ada Sorvek](person:ada-sorvek) waited in the rain. [Sorvek](person:ada-sorvek) said no.',
    ],
  },
  'bodies of one word': {
    must: [
      'Norway bid to acquire [Quillon](organization:quillon). Then [Quillon](organization:quillon) fell.'.replace('Norway', '[Norway](country:NO)'),
      'A [Harvex](organization:harvex) spokeswoman wept. In May [Harvex](organization:harvex) fell.',
      'In May [Harvex](organization:harvex), [which](organization:harvex) makes tyres, fell. Few of those at [Harvex](organization:harvex) wept.'.replace('Few of those at [Harvex](organization:harvex)', 'Workers at [Harvex](organization:harvex)'),
    ],
    not: ['It rained at Harvex. In May Harvex was dry.', 'In May they walked to Harvex. Harvex, a port city, was dry.'],
  },
  'names that open a sentence': {
    must: ['In May [Osric Wend](person:osric-wend) came. [Wend](person:osric-wend) would enjoy that.'],
    not: ['In May [Osric Price](person:osric-price) came. High prices hurt.'],
  },
  'groups that open a sentence': {
    must: ['[Dockers](group:dockers) at the port walked out. [The dockers](group:dockers) want a rise.'],
    not: ['Swimmers love their sea.', 'Citizens were told. It pleased citizens.'],
  },
  'whose body it is': {
    must: [
      '[Vera Stane](person:vera-stane) of the [Progress Party](organization:progress-party) lost. [[Her](person:vera-stane) party](organization:progress-party) won.',
      'In May the [Kelim Front](organization:kelim-front) commander [Tamas Oren](person:tamas-oren) spoke. [[His](person:tamas-oren) fighters](organization:kelim-front) left.',
    ],
    not: ['[Vera Stane](person:vera-stane) of the [Harbour Bank](organization:harbour-bank) lost. [Her](person:vera-stane) party was late. The [Harbour Bank](organization:harbour-bank) won.'],
  },
  'whom a predicate names': {
    must: [
      '[Ada Roy](person:ada-roy) was elected mayor in May. [The mayor](person:ada-roy) wept.',
      '[Ada Roy](person:ada-roy) became treasurer in May. [The treasurer](person:ada-roy) wept.',
      'The leader of the [Harbour Party](organization:harbour-party), [Ada Roy](person:ada-roy), spoke. [The leader](person:ada-roy) wept.',
    ],
    not: ['[Ada Roy](person:ada-roy) is not the mayor. The mayor wept.'],
  },
  'who is told to do it': {
    must: [
      '[Norway](country:NO) urges [Spain](country:ES) to open [its](country:ES) ports.',
      'The [Marlow Trust](organization:marlow-trust) waited. A judge ordered [it](organization:marlow-trust) to pay.',
    ],
    not: ['[Norway](country:NO) met [Spain](country:ES) in [its](country:NO) ports.', 'The [Marlow Trust](organization:marlow-trust) waited. A judge painted it.'],
  },
  'governments and peoples': {
    must: [
      'The [[Danish](country:DK) government](organization:danish-government) fell. [The government](organization:danish-government) wept.',
      'Most [Danes](group:danes) were there. [Denmark](country:DK) voted.',
      "[[Germany](country:DE)'s interior ministry](organization:german-interior-ministry) wept.",
    ],
    not: ['The [Danish](country:DK) government bond market fell.', '[Danes](country:DK) have voted.'],
  },
  'those asked, and where they work': {
    must: ['[Ada Roy](person:ada-roy), an economist at [Tarn University](organization:tarn-university), wept. [Tarn University](organization:tarn-university) said no.'],
    not: ['[Ada Roy](person:ada-roy), an economist at Tarn University, wept.'],
  },
  'bodies by what stands behind their names': {
    must: [
      '[Vodak](organization:vodak), the state-run company behind the dams, fell. The dams of [Vodak](organization:vodak) wept.'.replace('The dams of', 'In May'),
      '[Vodak](organization:vodak), a London-listed miner, fell.',
    ],
    not: ['Vodak, the state-run mine behind the dams, fell.', 'Vodak, a well-run town, fell.'],
  },
  'teams': {
    must: [
      'In May the [Dutch](country:NL) side [Ostmeer](organization:ostmeer) came. Few of [Ostmeer](organization:ostmeer) wept.'.replace('Few of', 'Fans of'),
      '[Fenwell](organization:fenwell) have won twice. It rained as [Fenwell](organization:fenwell) played.',
      'She said [Fenwell](organization:fenwell) are slow.',
    ],
    not: [
      'From the other side Ostmeer was dry.',
      'Houses in Fenwell have roofs. In Fenwell it rained.',
      'Roofs like those of Fenwell are red.',
      'If Fenwell were a town, it would be dry.',
    ],
  },
  'names that are short for one': {
    must: [
      "[Orrin Athletic](organization:orrin-athletic) and the [Orrin Fans' Group](organization:orrin-fans-group) met. Then [Orrin](organization:orrin-athletic) won.",
      '[Veska Motors](organization:veska-motors) and the [Veska Institute](organization:veska-institute) met. Then [Veska](organization:veska-motors) said no.',
    ],
    not: ['The [Orrin Trust](organization:orrin-trust) and the [Orrin Institute](organization:orrin-institute) met. In Orrin it rained.'],
  },
  'places and people behind "and"': {
    must: ['Crews from Leskov and Novi Brod came. Letters from [Ada Roy](person:ada-roy) and [Bo Marsh](person:bo-marsh) came.', 'The road between Leskov and Novi Brod led up.'],
    not: ['Letters from [Ada Roy](person:ada-roy) came.'],
  },
  'roles with years before them': {
    must: ['[Jo Denby](person:jo-denby), the 23-year-old forward, left. [The player](person:jo-denby) wept.', '[Jo Denby](person:jo-denby), a 23-year-old forward, left. [The striker](person:jo-denby) wept.'],
    not: ['[Jo Denby](person:jo-denby), the 23-year-old mechanic, left. The striker wept.'],
  },
  'short first names': {
    must: ['[Leonard Vick](person:leonard-vick) came. We asked [Len](person:leonard-vick) twice.'],
    not: ['[Leonard Vick](person:leonard-vick) came. We asked Bob twice.'],
  },
};

testFamilies(families);
