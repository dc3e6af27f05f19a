import { describe, expect, it } from 'vitest';
import { marked, references } from './marked-mentions.ts';

const MENTIONS = {
  'one police force': [
    '[Police](organization:harcross-police) are looking for a van. [Harcross Police](organization:harcross-police) said so on Monday.',
    '[Police](organization:police) said [they](organization:police) had found a van. [Harcross Police](organization:harcross-police) and [Stell Police](organization:stell-police) will look for another.',
  ],
  'it that takes': [
    'The [Harbour Trust Fund](organization:harbour-trust-fund) said [it](organization:harbour-trust-fund) took [its](organization:harbour-trust-fund) duties seriously.',
    'The [Harbour Trust Fund](organization:harbour-trust-fund) said it took three years to build the quay.',
  ],
  'their demands': [
    '[Farmers](group:farmers) blocked the port of Calda on Thursday. The [farmers](group:farmers) want the tax scrapped. The finance ministry called [their](group:farmers) demands unrealistic.',
  ],
  'several bodies': [
    '[The clubs](group:clubs) refused to pay. [They](group:clubs) will meet again.',
    'Clubs refused to pay. Nobody thanked clubs.',
  ],
  'a scholar by the calling': [
    '[Jonas Beck](person:jonas-beck) disagrees. [The archaeologist](person:jonas-beck) has dug there since May.',
    '[Jonas Beck](person:jonas-beck) disagrees. A local archaeologist has dug there since May.',
  ],
};

describe('second mentions', () => {
  for (const [title, sentences] of Object.entries(MENTIONS)) {
    it.each(sentences)(`${title}: %s`, (text) => {
      const { plain, expected } = marked(text);
      expect(references(plain)).toEqual(expected);
    });
  }
});
