/** Whose clause it is, across what stands between a subject and its verb, and who speaks; beside each family what looks alike and must stay silent. */
import { type Family, testFamilies } from './mention-families.ts';

const FAMILIES: Record<string, Family> = {
  'subjects before a place': {
    must: [
      '[Residents](group:residents) near the docks said [they](group:residents) had not slept.',
      '[The union](organization:union) on Monday said [it](organization:union) had lost.',
      '[Drivers](group:drivers) outside the depot said [they](group:drivers) were cold.',
    ],
    not: [
      'The docks near [the council](organization:council) sank, and they were old. [The council](organization:council) wept.',
      'On Monday the docks sank, and it was late.',
    ],
  },
  'subjects before a relative clause': {
    must: [
      '[The union](organization:union) that speaks for miners said [it](organization:union) had not been asked.',
      '[Residents](group:residents) who live near the docks said [they](group:residents) had not slept.',
    ],
    not: [
      'The ship that [Norway](country:NO) built sank, and it was new.',
      'The rule which [Norway](country:NO) broke says it is void.',
    ],
  },
  'subjects before a name or an addition': {
    must: [
      'The bank, [Orrin Mutual](organization:orrin-mutual), said [it](organization:orrin-mutual) was sorry.',
      'On Monday [Orrin Mutual Bank](organization:orrin-mutual-bank), founded in 1921, said [it](organization:orrin-mutual-bank) was sorry.',
      '[The council](organization:council), which had paid, said [it](organization:council) was sorry.'.replace('which', '[which](organization:council)'),
    ],
    not: [
      'The hall, near [Orrin Mutual Bank](organization:orrin-mutual-bank), fell, and it was old.',
      'Neither, it turns out, does [Orrin Mutual Bank](organization:orrin-mutual-bank) pay.',
    ],
  },
  'verbs in a row': {
    must: [
      '[A guard](person:guard) came. [Ada Roy](person:ada-roy) got out, looked at [him](person:guard) and left.',
      '[Norway](country:NO) waited, withdrew [its](country:NO) envoy and left.',
    ],
    not: [
      'The ship waited, lost its mast and sank in [Norway](country:NO).',
      'The bill, which [Norway](country:NO) has called “a gift”, would let it sink.',
    ],
  },
  'who goes on being told of after the words of others': {
    must: [
      '[Ada Roy](person:ada-roy) rose. “The sea is cold. The boats are old. The nets are torn.” [She](person:ada-roy) sat down.',
      '“No,” said [Ada Roy](person:ada-roy). “Ships sink.” [She](person:ada-roy) left.',
      '“No,” confessed the charity’s director, [Ada Roy](person:ada-roy). [She](person:ada-roy) left.',
    ],
    not: [
      '“No,” said a voice. The sea was cold. [Ada Roy](person:ada-roy) fell.',
      '[Kurt Holm](person:kurt-holm) rose. “The sea is cold.” The nurse sat down.',
    ],
  },
  'who says that he did it': {
    must: [
      '[Rui Campos](person:rui-campos) told the judge that [he](person:rui-campos) had paid.',
      '[Kurt Holm](person:kurt-holm) left. [Lars Dahl](person:lars-dahl) said [he](person:lars-dahl) would wait.',
      '[Bo Lind](person:bo-lind) was fined. [His](person:bo-lind) lawyer said [he](person:bo-lind) was sorry.',
    ],
    not: [
      '[Kurt Holm](person:kurt-holm) left. The drivers said [he](person:kurt-holm) would wait.'.replace('The drivers', '[The drivers](group:drivers)').replace('would wait.', 'would wait. [They](group:drivers) left.'),
      '[Anna Berg](person:anna-berg) left. [Lars Dahl](person:lars-dahl) said [she](person:anna-berg) would wait.',
    ],
  },
  'the speaker who is told only after the words': {
    must: [
      '[Kurt Holm](person:kurt-holm) came. [Lars Dahl](person:lars-dahl) saw [him](person:kurt-holm). “[He](person:kurt-holm) was ill,” [he](person:lars-dahl) said.',
      '[Orvex Group](organization:orvex-group) sank. [Bo Lind](person:bo-lind) of Bryce Capital said [the company](organization:orvex-group) was lost. “[They](organization:orvex-group) have no plan,” [he](person:bo-lind) said.',
    ],
    not: [
      '[Kurt Holm](person:kurt-holm) came. “They were ill,” [he](person:kurt-holm) said.',
      '[Bo Lind](person:bo-lind) of Bryce Capital Group spoke. “They have no plan,” [he](person:bo-lind) said.',
    ],
  },
  'it and they in one breath': {
    must: [
      '[Residents](group:residents) complained. [The council](organization:council) said [it](organization:council) understood [their](group:residents) fears.',
      '[Orvex Group](organization:orvex-group) said a warning had sent [its](organization:orvex-group) shares down.',
    ],
    not: [
      '[The council](organization:council) said [it](organization:council) understood their fears.',
      '[Orvex Group](organization:orvex-group) said a ship had lost its mast.',
    ],
  },
};

testFamilies(FAMILIES);
