import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';
import { marked, references } from './marked-mentions.ts';

/** Texts without a headline. */
const MENTIONS = {
  'a company and its legal form': [
    '[Kelda Freight](organization:kelda-freight) fell. Shares in [Kelda Freight AB](organization:kelda-freight) lost a tenth, and [Kelda](organization:kelda-freight) said [it](organization:kelda-freight) was sorry.',
    '[Kelda Freight](organization:kelda-freight) fell. [Kelda Shipping](organization:kelda-shipping) rose.',
  ],
  'a seller': [
    'Online clothing seller [Lunaro](organization:lunaro) has moved. [Lunaro](organization:lunaro) said [it](organization:lunaro) had no choice.',
    'Flower seller [Ada Roy](person:ada-roy) has moved. [Roy](person:ada-roy) said [she](person:ada-roy) had no choice.',
  ],
  'headquarters': [
    'Nine were sent to [Orvet Home Goods](organization:orvet-home-goods) headquarters. [Orvet Home Goods](organization:orvet-home-goods) said so.',
    'Nine were sent to the headquarters on the lane. The lane is long.',
  ],
  'a capital that is a town elsewhere': [
    '[Russia](country:RU) was ready. [Washington](country:US) said [it](country:US) was not.',
    '[Russia](country:RU) was ready. Washington is wet in May, and so is Kingston.',
  ],
  'an age behind a surname that is a word': [
    'For [Lena Hatch](person:lena-hatch), it came late. [Hatch](person:lena-hatch), 61, has packed ovens since [she](person:lena-hatch) was a girl.',
    'For [Lena Hatch](person:lena-hatch), it came late. Hatch, seal and pack the ovens.',
  ],
  'a wife by one name, and then by both': [
    'A third defendant, [Gerald Orr](person:gerald-orr)\'s wife, [Aisla](person:aisla-orr), denies it. [Aisla Orr](person:aisla-orr) left. [Aisla](person:aisla-orr) wept.',
    '[Gerald Orr](person:gerald-orr) denies it. Crooked [Orr](person:gerald-orr) left.',
  ],
  'a policeman by his rank': [
    '[Orla Feeney](person:orla-feeney) gave evidence. Det [Feeney](person:orla-feeney) said no. PC [Ann Sale](person:ann-sale) agreed.',
    'The PC sold well. A garda gave evidence.',
  ],
  'one of a party': [
    '[Ann Roe](person:ann-roe), a Maine Republican, spoke. [The Republican](person:ann-roe) then left. [Joe Ames](person:joe-ames) met [the Republican](person:ann-roe) on Friday.',
    '[Ann Roe](person:ann-roe) spoke. [Republicans](group:republicans) cheered, and the [Republican](group:republicans) vote rose.',
  ],
  'one of a party, from somewhere': [
    '[Ann Roe](person:ann-roe) of Vermont spoke. [Joe Ames](person:joe-ames) answered [her](person:ann-roe). [The Vermont Republican](person:ann-roe) then left.',
    '[Joe Ames](person:joe-ames) spoke. The Vermont Republican then left, as did the last Democrat to win.',
  ],
  'a county that acts': [
    'Shops in [Calder County](organization:calder-county) shut. In 2017 [the county](organization:calder-county) gave them a break, and [it](organization:calder-county) sued one.',
    'Shops in Calder County shut. The county is flat and wet.',
  ],
  'parents at one school': [
    '[Parents](group:parents) at the school are angry. [They](group:parents) say nobody asked [them](group:parents).',
    'Parents are angry. Parents want answers, and parents vote.',
  ],
  'a man named': [
    'A young man named [Gareth](person:gareth) left. [Gareth](person:gareth) was glad.',
    'A street named Garland was shut. Garland lies low.',
  ],
  'whose residents they are': [
    '[The residents](group:residents) of Orvet, [whose](group:residents) bread was taken, have left. [They](group:residents) went on foot.',
    '[Lale](person:lale), [whose](person:lale) bread was taken, has left. [Lale](person:lale) went on foot.',
  ],
  'one of them by name': [
    '[Nurses](group:nurses) are tired. “[We](group:nurses) cannot wait,” said one of [them](group:nurses), [Airo Salven](person:airo-salven).',
    '[Nurses](group:nurses) are tired. [They](group:nurses) want rest, said papers left at the clinic, Orvel Wing.',
  ],
  'president of a country': [
    '[President](x:none) [Adan Kor](person:adan-kor) of [Norway](country:NO) said [[his](person:adan-kor) country](country:NO) would not forget.',
    '[Adan Kor](person:adan-kor) of [Norway](country:NO) said [his](person:adan-kor) boat would not sink.',
  ],
  'a client on trial': [
    '[Martin Dorn](person:martin-dorn) denies fraud. [Paul Ruiz](person:paul-ruiz) said [[his](person:paul-ruiz) client](person:martin-dorn) had gone home.',
    '[Martin Dorn](person:martin-dorn) likes trains. [Paul Ruiz](person:paul-ruiz) said [his](person:paul-ruiz) client had gone home.',
  ],
  'which it sold': [
    '[Moira Quick](person:moira-quick) asked [the council](organization:council) to take back the hall, which [it](organization:council) sold in May. [The council](organization:council) said no.',
    '[Moira Quick](person:moira-quick) saw the hall, which it hurt to see.',
  ],
  'counted and spoken of': [
    'I counted [forty children](group:children) on Saturday. [They](group:children) were reading.',
    'Some children on Saturday came in. Books lay open.',
  ],
  'a museum that acts': [
    'Dorn stole from the [Calder Museum](organization:calder-museum). [The museum](organization:calder-museum) has since paid [its](organization:calder-museum) staff.',
    'We met in the Calder Museum. The museum opens at nine.',
  ],
  'a town that plays': [
    'Visitors [Eastby Town](organization:eastby-town) won 4-0. [Their](organization:eastby-town) manager, [Rosa Bell](person:rosa-bell), said [she](person:rosa-bell) was glad.',
    'Eastby Town lies on the coast. The manager of the hotel was glad.',
  ],
  'named later': [
    '[The dockers](group:dockers) left after [[their](group:dockers) union](organization:union-of-port-workers) refused an offer. The [Union of Port Workers](organization:union-of-port-workers) said so.',
    '[Ada Roy](person:ada-roy) left after [her](person:ada-roy) union refused an offer. The [Union of Port Workers](organization:union-of-port-workers) said so.',
  ],
  'a verb read as a noun': [
    '[The council](organization:council) plans to close five branches. [It](organization:council) tells us nothing.',
    'Council plans to close five branches were dropped. It tells us nothing.',
  ],
  'an afterthought': [
    'The [Harbour Trust](organization:harbour-trust) has paid in full, [it](organization:harbour-trust) said.',
  ],
  'what was found': [
    '[The jury](group:jury) left. [Ada Roy](person:ada-roy) hid the invoices from [Ruth Okafor](person:ruth-okafor), [who](person:ruth-okafor) found them. [The jury](group:jury) came back.',
    '[Residents](group:residents) left. [Tomas Lind](person:tomas-lind) could not calm [them](group:residents). [Residents](group:residents) came back.',
  ],
  'a brother by name': [
    '[Bo Marsh](person:bo-marsh) spoke of [his](person:bo-marsh) brother, [Dorj](person:dorj). [Dorj](person:dorj) left.',
  ],
  'whom somebody leads': [
    '[Selma Toric](person:selma-toric) leads the [Civic Front](organization:civic-front). [[Her](person:selma-toric) party](organization:civic-front) has called a strike.',
    '[Selma Toric](person:selma-toric) left the [Civic Front](organization:civic-front).',
  ],
  'a surname like a people': [
    '[Robert Dane](person:robert-dane) spoke. [Dane](person:robert-dane) left.',
    '[Danes](country:DK) spoke. [Denmark](country:DK) left.',
  ],
  'a general secretary': [
    'General secretary [Colm Reddy](person:colm-reddy) met the minister.',
    'Business secretary [Colm Reddy](person:colm-reddy) spoke. [The minister](person:colm-reddy) left.',
  ],
  'looked up its members': [
    'Consider the [Harbour Trust](organization:harbour-trust). I looked up [its](organization:harbour-trust) papers.',
  ],
};

describe('those brought in or spoken of again', () => {
  for (const [title, sentences] of Object.entries(MENTIONS)) {
    it.each(sentences)(`${title}: %s`, (text) => {
      const { plain, expected } = marked(text.replaceAll(/\[([^\][]*)\]\(x:none\)/g, '$1'));
      expect(references(plain)).toEqual(expected);
    });
  }
});

const analyzer = createAnalyzer({ measures: ['attribution'], language: 'en' });
const mentionsOf = (text: string, id: string): string[] | undefined => analyzer.analyze(text).actors.find((actor) => actor.id === id)?.mentions.map((m) => m.text);

describe('headlines', () => {
  it.each([
    ['Driver jailed over crash\n\nA driver was jailed on Monday for a crash. The driver had been drinking, a court heard.', 'person:driver', ['Driver', 'A driver', 'The driver']],
    ['Teacher wins prize\n\nA teacher has won a prize. Ada Roy, 43, won it on Monday. She was glad.', 'person:ada-roy', ['Teacher', 'A teacher', 'Ada Roy', 'She']],
    ['Driver jailed over crash\n\nA cyclist was hurt on Monday in a crash. The cyclist had been careful, a court heard.', 'person:cyclist', ['A cyclist', 'The cyclist']],
  ])('%s', (text, id, expected) => {
    expect(mentionsOf(text, id)).toEqual(expected);
  });
});
