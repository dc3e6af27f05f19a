/** How far a speaker and what is said reach: [source] {cue} <content>, each as it must be found. */
import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/index.ts';

const analyzer = createAnalyzer({ zoning: 'off', language: 'en', measures: ['attribution'] });

function found(text: string): string[] {
  return analyzer.analyze(text).attributions.map(({ source, cue, content }) => `[${source?.text ?? ''}] {${cue?.text ?? ''}} ${content.map(({ start, end }) => `<${text.slice(start, end)}>`).join(' ')}`);
}

describe('who is told, and beside what', () => {
  it.each<[string, string[]]>([
    ['The mayor, Anna Voss, told the council, which met on Monday, that the port was closed.', ['[The mayor, Anna Voss] {told} <that the port was closed>']],
    ['He told reporters outside the old hall that the port was closed.', ['[He] {told} <that the port was closed>']],
    ['The port was closed, Voss told the Herald.', ['[Voss] {told} <The port was closed>']],
    ['He was told by Renner that the port was closed.', ['[Renner] {was told by} <that the port was closed>']],
    ['The mothers of Lund were told by text message to let it settle.', ['[] {were told} <to let it settle>']],
    ['A woman who lives near the port said the noise was awful.', ['[A woman who lives near the port] {said} <the noise was awful>']],
    ['According to a log that the group obtained in July, the port was closed.', ['[a log that the group obtained in July] {According to} <the port was closed>']],
    ['“It was red,” said another.', ['[another] {said} <“It was red,”>']],
    ['The Herald, quoting officials, said the port would close.', ['[The Herald] {quoting} <officials>', '[The Herald, quoting officials] {said} <the port would close>']],
    ['Article 5 states that ships must stop.', ['[Article 5] {states} <that ships must stop>']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});

describe('where it ends', () => {
  it.each<[string, string[]]>([
    ['The drivers confirmed it, and one of them left.', ['[The drivers] {confirmed} <it>']],
    ['The men asked for money and grew angry.', ['[The men] {asked for} <money>']],
    ['Voss urged voters to slow down and listen to their neighbours.', ['[Voss] {urged} <voters to slow down and listen to their neighbours>']],
    ['Its promise that the port is safe was broken.', ['[Its] {promise} <that the port is safe>']],
    ['His promise to resign came to nothing.', ['[His] {promise} <to resign>']],
    ['Her claim that men who lie must go was mocked.', ['[Her] {claim} <that men who lie must go>']],
    ['Critics say the law is vague, while supporters argue that it works.', ['[Critics] {say} <the law is vague>', '[supporters] {argue} <that it works>']],
    ['Voss said the deal would bring in a pledge, a demand of the union, and a new port.', ['[Voss] {said} <the deal would bring in a pledge, a demand of the union, and a new port>']],
    ["Ada Roy said the plan, a promise of the mayor's, would fail.", ["[Ada Roy] {said} <the plan, a promise of the mayor's, would fail>"]],
    ['Voss said the strike would bring a threat, a demand and a new port.', ['[Voss] {said} <the strike would bring a threat, a demand and a new port>']],
    ['The army said it had shot down six drones, a claim that could not be verified.', ['[The army] {said} <it had shot down six drones>']],
    ['Voss says that the town, which owns the trams, could run them.', ['[Voss] {says} <that the town, which owns the trams, could run them>']],
    ['He told them that the town had failed, which the union denies.', ['[He] {told} <that the town had failed>']],
    ['If your mayor says that it is “complicated,” he is afraid of you.', ['[your mayor] {says} <that it is “complicated,”>', '[he] {is afraid of} <you>']],
    ['Renner denied it.\n\n“We have waited for months, and we have walked across a bridge.\n\n“That is what we meant,” Voss said.', ['[Renner] {denied} <it>', '[Voss] {said} <“We have waited for months, and we have walked across a bridge.> <“That is what we meant,”>']],
    ['The port is shut, it is understood.', ['[] {is understood} <The port is shut>']],
    ['The law is, in the words of one critic, “a gift to the rich”.', ['[one critic] {in the words of} <The law is> <“a gift to the rich”>']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));
});
