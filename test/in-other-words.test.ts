/** Somebody or something named, and then called otherwise; bodies told from what surrounds their names. Beside each family what looks alike and must stay apart. */
import { type Family, testFamilies } from './mention-families.ts';

const FAMILIES: Record<string, Family> = {
  'by age': {
    must: [
      '[Ada Roy](person:ada-roy), a 34-year-old nurse, came. [The 34-year-old](person:ada-roy) said so.',
      '[Ada Roy](person:ada-roy), 41, and [Ivo Brandt](person:ivo-brandt), 33, met. Later [the 33-year-old](person:ivo-brandt) slept.',
      '[A 34-year-old](person:34-year-old) woke. Then [he](person:34-year-old) slept.',
    ],
    not: [
      'A 34-year-old fell. It was the end.',
      '[Ada Roy](person:ada-roy) bought a house. The 34-year-old house burned.',
      '[Ada Roy](person:ada-roy) slept. A 34-year-old woke.',
    ],
  },
  'by where somebody comes from, or a telling noun': {
    must: [
      '[Kenji Tanaka](person:kenji-tanaka) hated the piece. [The [Japanese](country:JP) cellist](person:kenji-tanaka) will play it.',
      '[Ivo Brandt](person:ivo-brandt) fell. [The New York billionaire](person:ivo-brandt) got up.',
      '[Ada Roy](person:ada-roy) wept. [The grandmother](person:ada-roy) went home.',
      '[Ada Roy](person:ada-roy) had no plan. [The candidate](person:ada-roy) [herself](person:ada-roy) told a crowd so.',
    ],
    not: [
      // Somebody else, or said by somebody else.
      '[Ada Roy](person:ada-roy) fell. The new billionaire got up.',
      '[Ada Roy](person:ada-roy) said that the [Japanese](country:JP) cellist had gone.',
      '[Ada Roy](person:ada-roy) met [Ivo Brandt](person:ivo-brandt). Then [she](person:ada-roy) and the [Japanese](country:JP) cellist left.',
      '[Ada Roy](person:ada-roy) fell. The [Japanese](country:JP) cellist who wrote it got up.',
      '[Ada Roy](person:ada-roy) fell. The [French](country:FR) president got up.',
      '[Ada Roy](person:ada-roy) fell. The billionaire behind the plan got up.',
    ],
  },
  'by another word for the office': {
    must: [
      'On Monday Business Secretary [Hamid Roy](person:hamid-roy) flew home at noon. Nobody said that [the minister](person:hamid-roy) was late.',
      'It was Sen. [Ada Roy](person:ada-roy) who left. [The lawmaker](person:ada-roy) slept.',
      'So [Ada Roy](person:ada-roy), chief executive of the [Lund Trust Fund](organization:lund-trust-fund), left. [The chief executive](person:ada-roy) slept.',
    ],
    not: [
      'It was Sen. [Ada Roy](person:ada-roy) who met Rep. [Ivo Brandt](person:ivo-brandt). The lawmaker slept.',
      'It was Sen. [Ada Roy](person:ada-roy) who left. The officer slept.',
      'It was Sen. [Ada Roy](person:ada-roy) who left. It rained. It snowed. It rained. It snowed. It rained. The lawmaker slept.',
    ],
  },
  'by what a court or a crime made of somebody': {
    must: [
      'The court found [Anton Roy](person:anton-roy), 61, guilty of murder. [The defendant](person:anton-roy) slept.',
      '[Ada Roy](person:ada-roy) was stabbed on Monday. [Ivo Brandt](person:ivo-brandt) was charged. [The victim](person:ada-roy) slept, and [the defendant](person:ivo-brandt) wept.',
      '[Anton Roy](person:anton-roy), a retired clerk, denied the charge. [The prisoner](person:anton-roy) slept.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) was convicted and [Ivo Brandt](person:ivo-brandt) was jailed. The defendant slept.',
      '[Ada Roy](person:ada-roy) was praised on Monday. The victim slept.',
      '[Ada Roy](person:ada-roy) denied that it rained. The defendant slept.',
    ],
  },
  'by what one is to the other in return': {
    must: [
      '[Ada Roy](person:ada-roy) wept. [Her](person:ada-roy) daughter, [Marta Roy](person:marta-roy), said [[her](person:marta-roy) mother](person:ada-roy) was ill.',
      '[Ivo Brandt](person:ivo-brandt)’s lawyer, [Tom Lind](person:tom-lind), said [[his](person:tom-lind) client](person:ivo-brandt) slept.',
    ],
    not: [
      '[Ada Roy](person:ada-roy) wept. [Her](person:ada-roy) daughter, [Marta Roy](person:marta-roy), said [her](person:marta-roy) aunt was ill.',
      '[Ivo Brandt](person:ivo-brandt)’s lawyer, [Tom Lind](person:tom-lind), said [his](person:tom-lind) neighbour slept.',
    ],
  },
  'of a body by its kind': {
    must: [
      'The [Varna Institute](organization:varna-institute), a think-tank, met. [The think-tank](organization:varna-institute) left.',
      'The [Harbour Workers’ Federation](organization:harbour-workers-federation) met. [The union](organization:harbour-workers-federation) left.',
      'Then [Orvex Foods](organization:orvex-foods) grew. A bank said that [the snack company](organization:orvex-foods) would hire.',
      '[Orvex Foods](organization:orvex-foods) apologised. A spokesman added: “[We](organization:orvex-foods) paid.”',
    ],
    not: [
      'The [Varna Institute](organization:varna-institute) met. The tank left.',
      'The [Harbour Press Association](organization:harbour-press-association) met. The union left.',
      'At noon they say that [Orvex Foods](organization:orvex-foods) met some people from [Belden Motors](organization:belden-motors). A bank said that the snack company would hire.',
      '[Orvex Foods](organization:orvex-foods) met [Belden Motors](organization:belden-motors). A spokesman added: “We paid.”',
    ],
  },
  'in pronouns': {
    must: [
      'Then [Ada Roy](person:ada-roy) thanked [Ivo Brandt](person:ivo-brandt) for [his](person:ivo-brandt) courage.',
      'Then [Ivo Brandt](person:ivo-brandt) told [Anton Roy](person:anton-roy) that [he](person:anton-roy) should go.',
      'Then [Ivo Brandt](person:ivo-brandt) asked [Anton Roy](person:anton-roy) whether [he](person:anton-roy) would go.',
      'The [Orrin Trade Council](organization:orrin-trade-council) ([OTC](organization:orrin-trade-council)) said [its](organization:orrin-trade-council) clerk had left.',
      'The council met. [Ada Roy](person:ada-roy) came, and [Ivo Brandt](person:ivo-brandt) [himself](person:ivo-brandt) spoke.',
      '[The government](organization:government) said [it](organization:government) was disappointed.',
      '[Police](organization:police) said [they](organization:police) would wait.',
    ],
    not: [
      'Then [Ivo Brandt](person:ivo-brandt) told [Anton Roy](person:anton-roy) that [he](person:ivo-brandt) was sorry.',
      'Then [Ivo Brandt](person:ivo-brandt) told [Ada Roy](person:ada-roy) that [he](person:ivo-brandt) should go.',
      'The government said it was likely that it would rain.',
      'It’s time to go, [Orvex Foods](organization:orvex-foods) said. It’s time.',
      'Police said it rained.',
      // The public at large.
      'Voters said they would wait.',
    ],
  },
  'bodies that no table knows': {
    must: [
      'So said [Ada Roy](person:ada-roy), an analyst at [Pemberton Wills](organization:pemberton-wills). [Pemberton Wills](organization:pemberton-wills) left.',
      'So said [Ada Roy](person:ada-roy), founder of [Orvex](organization:orvex). Then [Orvex](organization:orvex) grew.',
      'The shares in [Tavrotek](organization:tavrotek) fell. Then [Tavrotek](organization:tavrotek) closed.',
      '[Hobbs & Daughters](organization:hobbs-daughters) grew. [The company](organization:hobbs-daughters) hired.',
      'The [United Steelworkers’ League](organization:united-steelworkers-league) met.',
      'The [Orrin People’s Party](organization:orrin-peoples-party), or [OPP](organization:orrin-peoples-party), won. The [OPP](organization:orrin-peoples-party) grew.',
      'The [Orrin Freedom Party](organization:orrin-freedom-party) ([FXR](organization:orrin-freedom-party)) won. The [FXR](organization:orrin-freedom-party) grew.',
      'The [Varna Institute for Energy](organization:varna-institute-for-energy) met. Critics accused [VIE](organization:varna-institute-for-energy) of greed.',
      '[Pfizer Inc.](organization:pfizer) came. [Pfizer](organization:pfizer) left.',
    ],
    not: [
      'So said [Ada Roy](person:ada-roy), a professor at Lund, [who](person:ada-roy) lives in Lund.',
      'So said [Ada Roy](person:ada-roy), a farmer at Beech Cross. Beech Cross is small.',
      'The Mayor Who Never Was',
      'They ate at Ada & Ivo in Leeds. Ada & Ivo was full.',
      'The S.&P. 500 fell. The S.&P. rose.',
      'The [Lansing Journal](organization:lansing-journal) (MI) came. MI is big.',
      'He sold his BMW. She sold a Honda.',
      'The shares in gold fell. Gold rose.',
    ],
  },
};

testFamilies(FAMILIES);
