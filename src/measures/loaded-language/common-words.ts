/**
 * Common English words: in capitals within a sentence they are shouted, where a rarer word may be a name or an abbreviation. Left out is
 * what spells an abbreviation of the news (US, IT, WHO, AM, CARE, NICE).
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
  a about above across after again against ago ahead alive all almost alone already always ambulance among and angry animals another answer any anybody
  anyone anything anywhere are army around arrested ask attack away awful baby back bad ban banned be beautiful because become been before begging being
  believe best better between big biggest billion billions black blame blood bloody both boy boys break bring broke broken brother brutal but buy by
  called came can cannot cash caught change cheap child children city clear close closed cold come could country court crazy crime crimes crisis crying
  cut damage dangerous daughter day days dead death decades did die died dirty disaster disgrace disgusting do does doing done door double down dozens
  dream dreams drink drive drop dying each early eat egg eggs eight election empty end ended enemy enough entire ever every everybody everyone
  everything everywhere evil exactly exclusive expensive extra face fact facts fail failed fair fake false families family far fast father fault fear
  few fifteen fifty fight fighting finally find fine fire fired first five flood floods food fool for force forced foreign forever forget forty found
  four free friend friends from full fun furious game gave get getting girl girls give given go goes going gone good got government great greed ground
  guilty gull gulls had half happen happened happy hard has hate have he head hear heart hell help her here hero herself him himself his history hit
  home homes honest hope hot hour hours house how huge hundred hundreds hungry hurt idea if ignored illegal impossible innocent insane inside instead
  into its itself job jobs join joke just justice keep kept kids kill killed killing knew know known last late later laugh law lazy lead leave left less
  let liar liars lie lied lies life like list little live lives long look looking lose loser losers losing lost lot love lucky lying made make making
  man many matter maybe me mean men million millions mind minute minutes miss mistake money month months more morning most mother moved much murder must
  my myself naked name nation need needs neighbours never new news next night nine no nobody none not nothing now number of off office old on once one
  ones only open or other our ours ourselves out outrage outrageous outside over own paid pain parents party past pay people perfect person phone place
  plan please point police poor power pretty price prices prison prisoner problem proof protect proud prove public pure put question quick quiet quit
  rage ran real reality really record refused rich ridiculous right rights ruined rule rules run running sad safe said same save saw say says scared
  school second secret see seen seven shame she shocking should shut sick silence simply since sister six slow small so sold some somebody someone
  something son soon sorry speak spend spent stand start started stay steal still stole stolen stop stopped stories story straight street strike strong
  stupid such sudden suddenly suffer sure surprise survive survives take taken taking talk taxpayers tears tell ten terrible terrified than that the
  their them themselves then there these they thing things think thirty this those thousand thousands threat three through time times tiny to today
  together told tomorrow tonight too took top total totally town tried true trust truth try trying turn twelve twenty twice two ugly unbelievable under
  unless until up upset use used very victory violence vote voted wait wake walk want wanted war was waste wasted watch water way we weak week weeks
  weird well went were what when where which while white whole whom whose why wide wife wild will win winning wins with without woman women won
  wonderful work working world worse worst worth would wow wrong year years yes yesterday yet you young your yours yourself zero
`.trim().split(/\s+/),
);
