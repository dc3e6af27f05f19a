/** Attributions beside or behind the clause they are of: every attribution of a passage, in order; for the form of a line see `fixtures/readings.ts`. */
import { describe, expect, it } from 'vitest';
import { readings } from './fixtures/readings.ts';

const passages: [string, string[]][] = [
  ['Two men allegedly broke into the brewery on Monday, and the alarm failed.', [
    'unnamed (unknown indirect statement distancing) allegedly <Two men> <broke into the brewery on Monday, and the alarm failed>',
  ]],
  ['Supposedly the ferry leaves at noon.', ['unnamed (unknown indirect statement distancing) Supposedly <the ferry leaves at noon>']],
  ['Allegedly, the judge slept through the hearing.', ['unnamed (unknown indirect statement distancing) Allegedly <the judge slept through the hearing>']],
  ['“The kiln is cold,” according to the potter.', ['potter (person direct statement on record) according to <“The kiln is cold,”>']],
  ['The kiln “has been cold since the spring,” according to the potter.', [
    'potter (person mixed statement on record) according to <The kiln “has been cold since the spring,”>',
  ]],
  ['The harvest was poor; according to the growers, frost came in June.', ['growers (group indirect statement) according to <frost came in June>']],
  ['The harvest was poor and, according to the growers, frost came in June.', ['growers (group indirect statement) according to <frost came in June>']],
  ['According to a schedule released on Monday, trams will run all night.', [
    'schedule released on Monday (unknown indirect statement) According to <trams will run all night>',
  ]],
  ['According to the harbour master, who has worked there since 1990, the quay is sinking.', [
    'harbour master (person indirect statement on record) According to <the quay is sinking>',
  ]],
  ['According to a memo that the clerk sent in March, the roof leaks.', [
    'memo that the clerk sent in March (document indirect statement on record) According to <the roof leaks>',
  ]],
  ['The roof leaks, according to a memo that the clerk sent in March.', [
    'memo that the clerk sent in March (document indirect statement on record) according to <The roof leaks>',
  ]],
  ['The apples are sorted according to size.', []],
  ['The guests were seated according to rank, and the mayor came last.', []],
  ['The fare costs four crowns per mile.', []],
  ['Per the filing, the mill owes forty thousand crowns.', ['filing (document indirect statement on record) Per <the mill owes forty thousand crowns>']],
  ['The mill owes forty thousand crowns, per the filing.', ['filing (document indirect statement on record) per <The mill owes forty thousand crowns>']],
  ['As per the court order, the mill must close.', ['court order (document indirect statement on record) As per <the mill must close>']],
  ['By all accounts, the concert was a triumph.', ['unnamed (unknown indirect statement) By all accounts <the concert was a triumph>']],
  ['The concert was, by all accounts, a triumph.', ['unnamed (unknown indirect statement) by all accounts <The concert was> <a triumph>']],
  ['The airline cancelled the flight, citing engineers who had found a crack.', [
    'airline (organization indirect statement on record) citing <engineers who had found a crack>',
  ]],
  ['Citing engineers, the airline cancelled the flight.', ['airline (organization indirect statement on record) Citing <engineers>']],
  ['The Courier, citing two guards, reported that the vault was empty.', [
    'Courier (media named indirect statement on record) citing <two guards>',
    'Courier (media named indirect statement on record) reported <that the vault was empty>',
  ]],
  ['The Courier, quoting a guard, said the vault was empty.', [
    'Courier (media named indirect statement on record) quoting <a guard>',
    'Courier (media named indirect statement on record) said <the vault was empty>',
  ]],
  ['The vault was empty, the Courier reported, citing two guards.', [
    'Courier (media named indirect statement on record) reported <The vault was empty>',
    'Courier (media named indirect statement on record) citing <two guards>',
  ]],
  ['The vault, in the words of the guard, was “as bare as a barn”.', [
    'guard (person mixed statement on record) in the words of <The vault> <was “as bare as a barn”>',
  ]],
  ['The vault was “as bare as a barn,” in the words of the guard.', [
    'guard (person mixed statement on record) in the words of <The vault was “as bare as a barn,”>',
  ]],
  ['In the words of the guard, the vault was bare.', ['guard (person indirect statement on record) In the words of <the vault was bare>']],
  ['In the eyes of the villagers, the miller is a hero.', ['villagers (group indirect belief) In the eyes of <the miller is a hero>']],
  ['A speck of dust flew in the eyes of the rider.', []],
  ['As stated by the board, the lease ends in June.', ['board (organization indirect statement on record) As stated by <the lease ends in June>']],
  ['The lease, as stated by the board, ends in June.', ['board (organization indirect statement on record) as stated by <The lease> <ends in June>']],
  ['The lease ends in June, as stated by the board.', ['board (organization indirect statement on record) as stated by <The lease ends in June>']],
  ['Brandt said, according to the Courier, that the lease had ended.', [
    '> Brandt (person named indirect statement on record) said <that the lease had ended>',
    'Courier (media named indirect statement on record) according to <Brandt said> <that the lease had ended>',
  ]],
  ['In her view, the lease has ended.', ['her (person indirect belief) In her view <the lease has ended>']],
  ["The lease has, in the board's opinion, ended.", ["board (organization indirect belief) in the board's opinion <The lease has> <ended>"]],
  ['As the miller sees it, the lease has ended.', ['miller (person indirect belief) As the miller sees it <the lease has ended>']],
  ['If the guard is to be believed, the vault was empty.', [
    'guard (person indirect statement distancing on record) If the guard is to be believed <the vault was empty>',
  ]],
  ['By his own account, he never saw the vault.', ['his (person indirect statement on record) By his own account <he never saw the vault>']],
  ['By her own admission, Marsh never saw the vault.', [
    'her (person indirect statement endorsing on record) By her own admission <Marsh never saw the vault>',
  ]],
  ['Marsh has, by her own admission, never seen the vault.', [
    'her (person indirect statement endorsing on record) by her own admission <Marsh has> <never seen the vault>',
  ]],
  ['To use her words, the vault was a barn.', ['her (person indirect statement on record) To use her words <the vault was a barn>']],
  ["The vault was, to use the guard's words, a barn.", ["guard (person indirect statement on record) to use the guard's words <The vault was> <a barn>"]],
  ['Rents are too high – in the view of the mayor.', ['mayor (person indirect belief) in the view of <Rents are too high>']],
  ['Rents are too high (according to the mayor).', ['mayor (person indirect statement on record) according to <Rents are too high>']],
  ['They waited in the hope that the ferry would come.', ['they (group indirect belief) in the hope that <the ferry would come>']],
  ['They waited in the hope of catching the last ferry, which never came.', [
    'they (group indirect belief) in the hope of <catching the last ferry>',
  ]],
  ['Marsh met the owners with a view to buying the mill.', ['Marsh (person named indirect intention) with a view to <buying the mill>']],
  ['The fund was set up with the aim of saving the mill.', ['fund (organization indirect intention) with the aim of <saving the mill>']],
  ['Nobody spoke for fear that the owners would hear.', ['unnamed (unknown indirect belief) fear <that the owners would hear>']],
  ['The clerk burned the letters in the belief that nobody had read them.', ['clerk (person indirect belief) in the belief that <nobody had read them>']],
  ['The clerk said he had burned the letters in the belief that nobody had read them.', [
    'clerk (person indirect statement on record) said <he had burned the letters in the belief that nobody had read them>',
    '> clerk (person indirect belief) in the belief that <nobody had read them>',
  ]],
  ['“Really?” Marsh asked. “I thought the ferry had sunk.”', [
    'Marsh (person named direct statement on record) asked <“Really?”> <“I thought the ferry had sunk.”>',
    '> Marsh (person named indirect belief) thought <the ferry had sunk>',
  ]],
  ['Marsh looked up. “The ferry has sunk,” she said.', ['she (person direct statement on record) said <“The ferry has sunk,”>']],
  ['He asked where the ferry was. “It has sunk,” Marsh said, “and we are late.”', [
    'he (person indirect statement on record) asked <where the ferry was>',
    'Marsh (person named direct statement on record) said <“It has sunk,”> <“and we are late.”>',
  ]],
  ['When a guard shouted “Stop,” Marsh replied, “Never.”', [
    'guard (person direct statement) shouted <“Stop,”>',
    'Marsh (person named direct statement on record) replied <“Never.”>',
  ]],
  ['When a guard shouted, “Stop,” Marsh replied, “Never.”', [
    'guard (person direct statement) shouted <“Stop,”>',
    'Marsh (person named direct statement on record) replied <“Never.”>',
  ]],
  ['Although she admitted that they were “friends,” he claimed that they had never met.', [
    'she (person mixed statement endorsing on record) admitted <that they were “friends,”>',
    'he (person indirect statement distancing on record) claimed <that they had never met>',
  ]],
  ['The ferry “has sunk,” Marsh said.', ['Marsh (person named direct statement on record) said <“has sunk,”>']],
  ['The ferry is “a wreck on the sea bed,” Marsh said.', ['Marsh (person named mixed statement on record) said <The ferry is “a wreck on the sea bed,”>']],
  ['Voters, Marsh said, do not care.', ['Marsh (person named indirect statement on record) said <Voters> <do not care>']],
  ['In the end, Marsh agreed that the ferry had sunk.', ['Marsh (person named indirect statement on record) agreed <that the ferry had sunk>']],
  ['Now, Marsh says, the ferry is safe.', ['Marsh (person named indirect statement on record) says <Now> <the ferry is safe>']],
  ['Yesterday, Marsh said the ferry was safe.', ['Marsh (person named indirect statement on record) said <the ferry was safe>']],
  ['If the ferry sinks, Marsh said, we will all swim.', ['Marsh (person named indirect statement on record) said <If the ferry sinks> <we will all swim>']],
  ['When the ferry sank, Marsh said the crew had swum ashore.', ['Marsh (person named indirect statement on record) said <the crew had swum ashore>']],
  ['With the ferry gone, the island would starve, Marsh said.', [
    'Marsh (person named indirect statement on record) said <With the ferry gone, the island would starve>',
  ]],
  ['As the ferry sank, the crew swam ashore, Marsh said.', [
    'Marsh (person named indirect statement on record) said <As the ferry sank, the crew swam ashore>',
  ]],
  ['Even the crew was afraid, Marsh said.', ['Marsh (person named indirect statement on record) said <Even the crew was afraid>']],
  ['Even if the crew was afraid, Marsh said, they stayed.', [
    'Marsh (person named indirect statement on record) said <Even if the crew was afraid> <they stayed>',
  ]],
  ['Sitting on the quay, Marsh said the crew had swum.', ['Marsh (person named indirect statement on record) said <the crew had swum>']],
  ['On Monday, the crew swam ashore, Marsh said.', ['Marsh (person named indirect statement on record) said <On Monday, the crew swam ashore>']],
  ['The ferry will return, Marsh told a panel of lawmakers on Monday.', ['Marsh (person named indirect statement on record) told <The ferry will return>']],
  ['The ferry will return, Marsh told the council.', ['Marsh (person named indirect statement on record) told <The ferry will return>']],
  ['The ferry will return, Marsh said on Monday in Lund.', ['Marsh (person named indirect statement on record) said <The ferry will return>']],
  ['The ferry will return, Marsh said quietly.', ['Marsh (person named indirect statement on record) said <The ferry will return>']],
  ['The ferry will return, Marsh said, and the crew cheered.', ['Marsh (person named indirect statement on record) said <The ferry will return>']],
  ['The ferry will return, Marsh said, and went home.', ['Marsh (person named indirect statement on record) said <The ferry will return>']],
  ['The ferry will return, Marsh said, which would please the crew.', [
    'Marsh (person named indirect statement on record) said <The ferry will return> <which would please the crew>',
  ]],
  ['The ferry will return, Marsh said, so the crew can rest.', [
    'Marsh (person named indirect statement on record) said <The ferry will return> <so the crew can rest>',
  ]],
  ['The ferry will return, Marsh said, or the island will starve.', [
    'Marsh (person named indirect statement on record) said <The ferry will return> <or the island will starve>',
  ]],
  ['The ferry will return, Marsh said, but Brandt denied it.', [
    'Marsh (person named indirect statement on record) said <The ferry will return>',
    'Brandt (person named indirect statement on record) denied <it>',
  ]],
  ['The ferry will return, Marsh said, to bring the crew home.', [
    'Marsh (person named indirect statement on record) said <The ferry will return> <to bring the crew home>',
  ]],
  ['The ferry, Marsh said, and its crew will return.', ['Marsh (person named indirect statement on record) said <The ferry> <and its crew will return>']],
  ['“The ferry will return,” Marsh said on Monday, “and the crew will cheer.”', [
    'Marsh (person named direct statement on record) said <“The ferry will return,”> <“and the crew will cheer.”>',
  ]],
  ['“The ferry will return,” Marsh told the council, “and the crew will cheer.”', [
    'Marsh (person named direct statement on record) told <“The ferry will return,”> <“and the crew will cheer.”>',
  ]],
  ['“The ferry will return,” Marsh said – “and soon.”', ['Marsh (person named direct statement on record) said <“The ferry will return,”> <“and soon.”>']],
  ['“The ferry will return,” Marsh said; “the crew will cheer.”', [
    'Marsh (person named direct statement on record) said <“The ferry will return,”> <“the crew will cheer.”>',
  ]],
  ['Not so, Marsh said.', ['Marsh (person named indirect statement on record) said <Not so>']],
  ['No, Marsh said, the ferry is not late.', ['Marsh (person named indirect statement on record) said <No> <the ferry is not late>']],
  ['Of course, Marsh said, the ferry was late.', ['Marsh (person named indirect statement on record) said <Of course> <the ferry was late>']],
  ['“No ferry!” the crowd shouted.', ['crowd (group direct statement) shouted <“No ferry!”>']],
  ['But the ferry will return, Marsh said.', ['Marsh (person named indirect statement on record) said <the ferry will return>']],
  ['And “the ferry will return,” Marsh said.', ['Marsh (person named direct statement on record) said <“the ferry will return,”>']],
  ['The ferry will return — Marsh said so.', ['Marsh (person named indirect statement on record) said <so>']],
  ['The ferry will return — and the crew will cheer — Marsh said.', [
    'Marsh (person named indirect statement on record) said <The ferry will return — and the crew will cheer>',
  ]],
  ['Frost came, the growers say, and according to the board, the crop failed.', [
    'growers (group indirect statement) say <Frost came>',
    'board (organization indirect statement on record) according to <the crop failed>',
  ]],
  ['According to the plan, trams will run all night.', ['plan (document indirect statement on record) According to <trams will run all night>']],
  ['According to schedule, trams ran all night.', []],
  ['According to their ability, they will pay.', []],
  ['After all, Marsh argued, the crew had swum ashore.', ['Marsh (person named indirect statement on record) argued <After all> <the crew had swum ashore>']],
  ['Marsh told Brandt, the owner of the mill, that he would sell it.', ['Marsh (person named indirect statement on record) told <that he would sell it>']],
  ['Marsh said up to 40 ships had left.', ['Marsh (person named indirect statement on record) said <up to 40 ships had left>']],
  ['Marsh told a crowd of hundreds in Lund about the mill.', [
    'Marsh (person named indirect statement on record) told <about the mill>',
  ]],
  ['Marsh told the crowd of his plans.', ['Marsh (person named indirect statement on record) told <of his plans>']],
  ['The law, which Marsh says is too weak, passed on Monday.', ['Marsh (person named indirect statement on record) says <which> <is too weak>']],
  ['The law, which Marsh says will fail, passed on Monday.', ['Marsh (person named indirect statement on record) says <which> <will fail>']],
  ['Marsh said the mill – the oldest in Halland – was lost.', [
    'Marsh (person named indirect statement on record) said <the mill – the oldest in Halland – was lost>',
  ]],
  ['Marsh said the bridge – the oldest in the county – would be sold.', [
    'Marsh (person named indirect statement on record) said <the bridge – the oldest in the county – would be sold>',
  ]],
  ['The guard shouted “Stop,” and Marsh replied, “Never.”', [
    'guard (person direct statement on record) shouted <“Stop,”>',
    'Marsh (person named direct statement on record) replied <“Never.”>',
  ]],
  ['The guard shouted, “Stop,” and Marsh replied, “Never.”', [
    'guard (person direct statement on record) shouted <“Stop,”>',
    'Marsh (person named direct statement on record) replied <“Never.”>',
  ]],
  ['The guard said, “Stop,” but Marsh said, “Never.”', [
    'guard (person direct statement on record) said <“Stop,”>',
    'Marsh (person named direct statement on record) said <“Never.”>',
  ]],
  ['Although the plan is “bold,” Marsh says that it will fail.', ['Marsh (person named indirect statement on record) says <that it will fail>']],
  ['While the roof is “new,” Marsh said the walls were old.', ['Marsh (person named indirect statement on record) said <the walls were old>']],
  ['The roof is “new,” and Marsh said the walls were old.', ['Marsh (person named indirect statement on record) said <the walls were old>']],
  ['“We waited for hours. We left at dawn,” Marsh said.', ['Marsh (person named direct statement on record) said <“We waited for hours. We left at dawn,”>']],
  ['“We waited for hours. We left at dawn,” Marsh said. “It was cold. We froze.”', [
    'Marsh (person named direct statement on record) said <“We waited for hours. We left at dawn,”> <“It was cold. We froze.”>',
  ]],
  ['He would go, she said, to “see for himself”.', ['she (person mixed statement on record) said <He would go> <to “see for himself”>']],
  ['The ferry is safe, said the owner, which pleased the crew.', ['owner (person indirect statement on record) said <The ferry is safe>']],
  ['The ferry, Marsh said on Monday, is safe.', ['Marsh (person named indirect statement on record) said <The ferry> <is safe>']],
  ['The mill burned down, and the owners, Marsh said, wept.', [
    'Marsh (person named indirect statement on record) said <The mill burned down, and the owners> <wept>',
  ]],
  ['Half an hour later, Marsh said, the mill burned down.', [
    'Marsh (person named indirect statement on record) said <Half an hour later> <the mill burned down>',
  ]],
  ['Three days ago, Marsh said, the mill burned down.', ['Marsh (person named indirect statement on record) said <Three days ago> <the mill burned down>']],
  ['It rained, Marsh said, and the mill burned down.', ['Marsh (person named indirect statement on record) said <It rained> <and the mill burned down>']],
  ['Because the roof leaks, the mill is shut, Marsh said.', [
    'Marsh (person named indirect statement on record) said <Because the roof leaks, the mill is shut>',
  ]],
  ['Because the roof leaks, Marsh said, the mill is shut.', [
    'Marsh (person named indirect statement on record) said <Because the roof leaks> <the mill is shut>',
  ]],
  ['With a new roof, Marsh said, the mill would open.', ['Marsh (person named indirect statement on record) said <With a new roof> <the mill would open>']],
  ['Given the cost, Marsh said, the mill must close.', ['Marsh (person named indirect statement on record) said <Given the cost> <the mill must close>']],
  ['The mill is shut, Marsh told him.', ['Marsh (person named indirect statement on record) told <The mill is shut>']],
  ['The mill is shut, Marsh told reporters outside the gate.', ['Marsh (person named indirect statement on record) told <The mill is shut>']],
  ['The mill is shut, Marsh wrote in a letter to the council.', ['Marsh (person named indirect statement on record) wrote in a letter <The mill is shut>']],
  ['The mill is shut, Marsh announced the next day.', ['Marsh (person named indirect statement on record) announced <The mill is shut>']],
  ['Marsh sat down. “Who owns it?” he asked. “You do,” she said.', [
    'he (person direct statement on record) asked <“Who owns it?”>',
    'she (person direct statement on record) said <“You do,”>',
  ]],
  ['“Who owns it?” asked Marsh. “And who pays?”', ['Marsh (person named direct statement on record) asked <“Who owns it?”> <“And who pays?”>']],
  ['Wrote the Courier, “It is shut.”', ['Courier (media named direct statement on record) Wrote <“It is shut.”>']],
  ['“It is shut,” Marsh said, and “it is sold.”', ['Marsh (person named mixed statement on record) said <“It is shut,”> <and “it is sold.”>']],
  ['“It is shut,” says the sign, though the owner says it is open.', [
    'sign (document direct statement on record) says <“It is shut,”>',
    'owner (person indirect statement on record) says <it is open>',
  ]],
  ['Not everyone agrees. “It is shut for good,” Marsh said, “because nobody pays.”', [
    'Marsh (person named direct statement on record) said <“It is shut for good,”> <“because nobody pays.”>',
  ]],
  ['The mill is “a ruin,” its roof is “gone,” and it “will fall,” Marsh said.', [
    'Marsh (person named mixed statement on record) said <The mill is “a ruin,” its roof is “gone,” and it “will fall,”>',
  ]],
  ['Marsh said the mill, “a ruin,” would fall.', ['Marsh (person named mixed statement on record) said <the mill, “a ruin,” would fall>']],
  ['The mill, they say, is haunted.', ['they (group indirect statement) say <The mill> <is haunted>']],
  ['Nothing, Marsh said, was left.', ['Marsh (person named indirect statement on record) said <Nothing> <was left>']],
  ['“Nothing” was left, Marsh said.', ['Marsh (person named mixed statement on record) said <“Nothing” was left>']],
  ['The mill burned, and nothing, Marsh said, was left.', [
    'Marsh (person named indirect statement on record) said <The mill burned, and nothing> <was left>',
  ]],
  ['Some of it, Marsh said, is true.', ['Marsh (person named indirect statement on record) said <Some of it> <is true>']],
  ['Once a week, Marsh said, the mill runs.', ['Marsh (person named indirect statement on record) said <Once a week> <the mill runs>']],
  ['Now that the mill is shut, Marsh says, the town is quiet.', [
    'Marsh (person named indirect statement on record) says <Now that the mill is shut> <the town is quiet>',
  ]],
  ['Even now, Marsh says, the mill is loud.', ['Marsh (person named indirect statement on record) says <Even now> <the mill is loud>']],
  ['Since May, Marsh says, the mill has been shut.', ['Marsh (person named indirect statement on record) says <Since May> <the mill has been shut>']],
  ['The ferry, Marsh said Monday in Lund, is safe.', ['Marsh (person named indirect statement on record) said <The ferry> <is safe>']],
  ['Half of the crew, Marsh said in Lund on Monday, had left.', ['Marsh (person named indirect statement on record) said <Half of the crew> <had left>']],
  ['The ferry is safe, Marsh said on Monday, and the crew is well.', [
    'Marsh (person named indirect statement on record) said <The ferry is safe> <and the crew is well>',
  ]],
  ['The ferry is safe, Marsh said on Monday, and went home.', ['Marsh (person named indirect statement on record) said <The ferry is safe>']],
  ['The ferry is safe, Marsh said on Monday, but it is old.', ['Marsh (person named indirect statement on record) said <The ferry is safe> <but it is old>']],
  ['On Monday, Marsh said in Lund, the ferry sank.', ['Marsh (person named indirect statement on record) said <On Monday> <the ferry sank>']],
  ['The ferry sank on Monday, Marsh said in Lund, killing nine.', ['Marsh (person named indirect statement on record) said <The ferry sank on Monday>']],
  ['The guard said, “Stop,” and Marsh stopped.', ['guard (person direct statement on record) said <“Stop,”>']],
  ['Marsh said “no,” and that she would stay.', ['Marsh (person named mixed statement on record) said <“no,” and that she would stay>']],
  ['Marsh said, “No,” and “Never.”', ['Marsh (person named mixed statement on record) said <“No,” and “Never.”>']],
];

describe('reads', () => {
  it.each(passages)('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});
