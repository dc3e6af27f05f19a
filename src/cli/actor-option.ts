import type { ActorInput } from '../index.ts';
import { WrongUse } from './failure.ts';

/** `Name=alias,alias` as an actor, after those given before. Its id is made from the name: `actor:the-name`. */
export function actorOption(given: string, before: ActorInput[] = []): ActorInput[] {
  const [name = '', ...rest] = given.split('=');
  const aliases = rest.join('=').split(',').map((alias) => alias.trim()).filter((alias) => alias !== '');
  if (name.trim() === '') throw new WrongUse(`--actor needs a name, as in "Name=alias,alias": ${JSON.stringify(given)}`);
  const slug = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return [...before, { id: `actor:${slug || name.trim()}`, name: name.trim(), ...(aliases.length > 0 ? { aliases } : {}) }];
}
