/** Somebody called by the name of a people, teams of one word, companies and people of one name, offices, maiden names. */
import { testFamilies, type Family } from './mention-families.ts';

const families: Record<string, Family> = {
  'one of a people': {
    must: [
      '[Jens Holm](person:jens-holm), a [Dane](country:DK), left. "No," [the Dane](person:jens-holm) said.',
      '[Danish](country:DK) striker [Jens Holm](person:jens-holm) met [Mats Falk](person:mats-falk), a [Swede](country:SE). [The Dane](person:jens-holm) won.',
      '[Emma Laine](person:emma-laine) beat [Ada Roe](person:ada-roe). [The 21-year-old Finn](person:emma-laine) served well.',
      '[Mats Lund](person:mats-lund) scored. [The Swede](person:mats-lund) said [he](person:mats-lund) was happy.',
      '[Petr Novotny](person:petr-novotny), a [Czech](country:CZ), won. "Yes," [the Czech](person:petr-novotny) said.',
      '[Kai Brandt](person:kai-brandt) scored. [The German](person:kai-brandt) said [he](person:kai-brandt) was happy.',
    ],
    not: [
      'The [Swedes](country:SE) said no.',
      'It was written in the original [German](country:DE).',
      'The [French](country:FR) said no.',
      'The [Dutch](country:NL) said no.',
      'A [Dane](country:DK) won.',
      'The [American](country:US) and [British](country:GB) fleets met.',
    ],
  },
  'teams of one word': {
    must: [
      'In May the [Kings](organization:kings) beat the [Devils](organization:devils).',
      '[Kings](organization:kings) coach [Ray Roe](person:ray-roe) said no.',
      'In May the [Rangers](organization:rangers) won. [Rangers](organization:rangers) D [Sam Kost](person:sam-kost) left.',
      'In May QB [Aaron Kell](person:aaron-kell) left. [Cowboys](organization:cowboys) WR [Joe Vann](person:joe-vann) came. The [Cowboys](organization:cowboys) lost.',
    ],
    not: ['The kings won in May.', 'In May the rangers won.', 'Vitamin D helps. In May Plan D was dropped.'],
  },
  'companies named like somebody in the text': {
    must: [
      '[Ray Dupont](person:ray-dupont) left. In May [Dupont](person:ray-dupont) said no.',
      'In May [DuPont](organization:dupont) said no.',
    ],
    not: ['In May [Tesla](organization:tesla) rose. [Nikola Tesla](person:nikola-tesla) was born. In May [Tesla](organization:tesla) fell.'],
  },
  'what is of a body by its last word, its owner or its trade': {
    must: [
      '[Brannock Water](organization:brannock-water) was fined. [It](organization:brannock-water) is owned by [Talisman Vale](organization:talisman-vale).',
      'It stood on a page called [Oakport Vale](organization:oakport-vale).',
      'In May [Full Fact](organization:full-fact) said no.',
      'The studio, [Lanternlight](organization:lanternlight), said no.',
      '[Horse & Hound](organization:horse-hound), [which](organization:horse-hound) broke the news, said no.',
      '[Veska Vale](organization:veska-vale), [which](organization:veska-vale) supplies gas, said no.',
    ],
    not: ['The water was cold. Hounds & horses left.', '[Tim Osei](person:tim-osei) of Clean Rivers Now said no.'],
  },
  'offices of those of whom the text tells nothing': {
    must: [
      '[The sheriff\'s office](organization:sheriffs-office) said no. [The sheriff\'s office](organization:sheriffs-office) left.',
      '[The Marlow County sheriff\'s office](organization:marlow-county-sheriffs-office) said no. [The sheriff\'s office](organization:marlow-county-sheriffs-office) left.',
    ],
    not: ['The sheriff\'s horse left.'],
  },
  'ministers behind their quotations': {
    must: ['[Meg Roe](person:meg-roe) said it was wrong. "It is a farce," [the minister](person:meg-roe) said.', '[Meg Roe](person:meg-roe) said it was wrong. "It is a farce," said [the MP](person:meg-roe).'],
    not: [
      '[Meg Roe](person:meg-roe), 34, said it was wrong. "It is a farce," the senator said.',
      '[Meg Roe](person:meg-roe), the mayor of Skelby, said it was wrong. "It is a farce," the minister said.',
    ],
  },
  'names before marriage': {
    must: ['Dame [Ada Roe](person:ada-roe), [who](person:ada-roe) has died aged 91, farmed. [Ada May Lund](person:ada-roe) was born in Skelby. [Ada](person:ada-roe) liked it.'],
    not: ['Dame [Ada Roe](person:ada-roe) farmed. [Ada May Lund](person:ada-may-lund) was born in Skelby.'],
  },
  'bodies of a nation or a continent, and parties in small letters': {
    must: [
      '[Historic England](organization:historic-england), [which](organization:historic-england) owns it, said no.',
      'In May [Cricket Australia](organization:cricket-australia) left.',
      'In May the [European Aviation Safety Agency](organization:european-aviation-safety-agency) said no.',
      'The opposition [Centre](organization:centre) party said no. The ruling [Unity](organization:unity) party left.',
      'The manufacturer, [Aerotec](organization:aerotec) of Toulouse, left. [Aerotec](organization:aerotec) said no.',
      'The operator, [Norrland Wings](organization:norrland-wings), said no to the [Air Accident Bureau](organization:air-accident-bureau). [The airline](organization:norrland-wings) left.',
    ],
    not: [
      'Rural [England](country:GB-ENG) said no.',
      'The European summer was hot.',
      'The Christmas party was loud.',
      'The manufacturer, a friend of Toulouse, left.',
      'The [Air Accident Bureau](organization:air-accident-bureau) said no. The airline left.',
    ],
  },
  'verbs behind a body, and its forces': {
    must: ['[Amnesty International](organization:amnesty) urged security forces to leave.', '[NATO forces](organization:nato-armed-forces) left. [NATO forces](organization:nato-armed-forces) said no.'],
    not: ['[Human Rights Watch](organization:hrw) urged troops to leave.'],
  },
  'the clergy': {
    must: ['Canon [Peter Marsh](person:peter-marsh) said no. Canon [Marsh](person:peter-marsh) left.'],
    not: ['The canon of works said no. Marsh gas rose in May.'],
  },
  'those who come in before they speak': {
    must: ['[Jon Roe](person:jon-roe) left. [A policeman](person:policeman) standing nearby shrugged. "No," [he](person:policeman) said.', '[Jon Roe](person:jon-roe) said [he](person:jon-roe) was happy. [A fan](person:fan) at the gate was less sure. "[He](person:jon-roe) lost," [he](person:fan) said.'],
    not: ['[Jon Roe](person:jon-roe) left. Policemen shrugged. "No," [he](person:jon-roe) said.'],
  },
  'papers of researchers': {
    must: ['In May [the paper](organization:paper) said no. [The paper](organization:paper) left.'],
    not: ['A study was printed in May. The paper finds no effect. The new paper says so.'],
  },
};

testFamilies(families);
