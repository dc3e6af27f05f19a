/** Whom a description means that comes before the name, and towns, teams and bodies by their nouns; beside each family what looks alike. */
import { type Family, testFamilies } from './mention-families.ts';

const FAMILIES: Record<string, Family> = {
  'a lead that tells what somebody does': {
    must: [
      '[A widow](person:ada-roy) who lost [her](person:ada-roy) ring has won [her](person:ada-roy) case. [Ada Roy](person:ada-roy), 71, had sued in May. [The widow](person:ada-roy) wept.',
      '[The former head](person:leo-vick) of a hospice spent it on horses, a court heard. [Leo Vick](person:leo-vick), 58, denies it.',
      '[A teacher](person:bo-dyer) has been banned for life. [Bo Dyer](person:bo-dyer), 52, led a school.',
    ],
    not: [
      'A teacher hit a boy. [Omar Khan](person:omar-khan), 19, saw it.',
      'A widow won the case. [Omar Khan](person:omar-khan), 19, was charged with theft.',
      'A teacher fell. [Omar Khan](person:omar-khan), 19, found a rope.',
    ],
  },
  'somebody who is given a name later': {
    must: [
      '[The driver](person:ada-roy) fled. [The driver](person:ada-roy) was cold. The driver, [Ada Roy](person:ada-roy), 34, was found.',
      '[The bank](organization:orrin-mutual) paid. [The bank](organization:orrin-mutual) wept. The bank, [Orrin Mutual](organization:orrin-mutual), is old.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) left. [The driver](person:driver) fled, and [the driver](person:driver) fell. The teacher, [Ada Roy](person:ada-roy), wept.',
      '[A driver](person:driver) fled. [The driver](person:driver) fell. Another driver, [Ada Roy](person:ada-roy), wept.',
    ],
  },
  'towns that act': {
    must: [
      'The town of [Brennick](other:brennick) says no. [The town](other:brennick) wants [its](other:brennick) money.',
      'In [Stavering](other:stavering), a port in the north, nobody sleeps. [Stavering](other:stavering) says no.',
    ],
    not: [
      'A fire broke out in Brennick. Brennick lies on the coast.',
      'A priest in Brennick said no. Nobody lives in Brennick.',
      '[Cara Brennick](person:cara-brennick) left. [Brennick](person:cara-brennick) says no.',
      'The town of [Brennick](other:brennick) says no. The city of London says no too.',
    ],
  },
  'for whom a scientist says we': {
    must: [
      '[The team](group:team), led by [Sara Quill](person:sara-quill), counted bees. “[We](group:team) wept,” [Quill](person:sara-quill) said. [The team](group:team) left.',
    ],
    not: [
      '[The team](group:team) counted bees. “We wept,” said [Hugo Bast](person:hugo-bast) of the [Harbour Trust Fund](organization:harbour-trust-fund). [The team](group:team) left.'.replace('“We', '“[We](organization:harbour-trust-fund)'),
    ],
  },
  'bodies by their nouns': {
    must: [
      '[The regulator](organization:regulator) said [it](organization:regulator) knew.',
      'The charity [Lantern Relief](organization:lantern-relief) gave. The [Charity Commission](organization:charity-commission) met. [The charity](organization:lantern-relief) left.',
      '[The council](organization:council) fell after [its](organization:council) junior partner, the [Centre Alliance](organization:centre-alliance), left.',
      '[Hobbs Holdings](organization:hobbs-holdings) of the [Netherlands](country:NL) grew.',
    ],
    not: [
      'The [Charity Commission](organization:charity-commission) met. The charity wept.',
      'The [Bank of Norway](organization:bank-of-norway) grew.',
    ],
  },
  'letters and kin beside a name': {
    must: [
      '[Ada Roy](person:ada-roy) KC rose. [The barrister](person:ada-roy) said no.',
      '[Carol Holt](person:carol-holt), [whose](person:carol-holt) mother [Edna](person:edna) was ill, left. [Edna](person:edna) slept.',
      '[My wife](person:wife) is a nurse. [She](person:wife) works at night.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) rose. The barrister said no.',
      'The mother Church of Rome was ill.',
      'My house is old. She works at night.',
    ],
  },
  'verbs that look like nouns': {
    must: [
      'What [the company](organization:company) fears is rain. [The company](organization:company) said so.',
      '[The minister](person:minister) hides behind [her](person:minister) diary.',
    ],
    not: [
      'The company shares were sold. The driver shortages in the north were bad.',
      'To what the official reporters call it, nobody listens.',
    ],
  },
};

testFamilies(FAMILIES);
