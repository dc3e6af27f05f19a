/**
 * Words that say which people somebody belongs to: by sex, family, origin, faith, whom they love, age or disability. Whoever is near such a word is
 * thereby neither praised nor blamed, whatever company the word kept in the rows that the weights were learned from. What is said of a group by
 * another word ("hates immigrants"), and slurs, which have rows of their own, count as they do of anybody.
 */
export const GROUP_WORDS: ReadonlySet<string> = new Set(
  `
  man men woman women male males female females boy boys girl girls guy guys lad lads lady ladies gentleman gentlemen
  mother mothers father fathers mom mum dad parent parents wife wives husband husbands spouse daughter daughters son sons sister sisters brother brothers
  grandmother grandmothers grandfather grandfathers aunt aunts uncle uncles widow widows widower widowers bride groom girlfriend boyfriend
  actor actors actress actresses businessman businessmen businesswoman businesswomen businessperson chairman chairmen chairwoman chairwomen chairperson
  spokesman spokesmen spokeswoman spokeswomen spokesperson congressman congressmen congresswoman congresswomen policeman policemen policewoman policewomen
  fireman firemen fisherman fishermen salesman salesmen saleswoman saleswomen king kings queen queens prince princes princess princesses duke duchess
  heterosexual heterosexuals homosexual homosexuals homosexuality gay gays lesbian lesbians bisexual bisexuals transgender trans queer nonbinary intersex gender genders
  black blacks white whites ethnic ethnically ethnicity racial racially race races minority minorities majority native natives indigenous aboriginal tribal
  foreign foreigner foreigners immigrant immigrants immigration migrant migrants migration refugee refugees asylum-seeker asylum-seekers newcomer newcomers expatriate expatriates citizen citizens
  religion religions religious faith faiths believer believers atheist atheists atheism secular agnostic agnostics convert converts
  christian christians muslim muslims islamic islam jewish jew jews hindu hindus sikh sikhs buddhist buddhists catholic catholics protestant protestants orthodox mormon mormons evangelical evangelicals
  mosque mosques church churches synagogue synagogues temple temples priest priests imam imams rabbi rabbis pastor pastors
  elderly pensioner pensioners teenager teenagers disabled disability disabilities deaf autistic
  `.trim().split(/\s+/),
);
