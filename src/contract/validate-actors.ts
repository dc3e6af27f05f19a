import type { ActorInput, MentionInput } from './input.ts';
import { type ErrorCode, UndertoneError } from './error.ts';

/**
 * Refuses two actors of one id, also where the options have the other, and names that are blank or have blanks around them: names are looked for as they are
 * written, and such a one would be found nowhere.
 */
export function checkActors(actors: readonly ActorInput[] | undefined, field: string, code: ErrorCode, others: readonly ActorInput[] = []): void {
  if (actors === undefined) return;
  const ids = new Set<string>();
  const given = new Set(others.map(({ id }) => id));
  actors.forEach(({ id, name, aliases }, index) => {
    const refuse = (at: string, reason: string, value: string): never => {
      throw new UndertoneError(code, `${field}[${index}].${at}`, reason, value);
    };
    if (ids.has(id)) refuse('id', 'is given twice', id);
    if (given.has(id)) refuse('id', 'is given in options.actors already', id);
    ids.add(id);
    const checkBlanks = (at: string, written: string): void => {
      if (written.trim() === '') refuse(at, 'must not be blank', written);
      if (written.trim() !== written) refuse(at, 'must not begin or end with a blank', written);
    };
    checkBlanks('name', name);
    aliases?.forEach((alias, place) => checkBlanks(`aliases[${place}]`, alias));
  });
}

/** Refuses mentions of nobody, of nothing, outside the text, or that cut a character in half. */
export function checkMentions(
  mentions: readonly MentionInput[] | undefined,
  text: string,
  actors: readonly ActorInput[],
): void {
  if (mentions === undefined) return;
  const ids = new Set(actors.map(({ id }) => id));
  mentions.forEach(({ actor, start, end }, index) => {
    const refuse = (name: keyof MentionInput, reason: string, value: unknown): never => {
      throw new UndertoneError('invalid-input', `input.mentions[${index}].${name}`, reason, value);
    };
    if (!ids.has(actor)) refuse('actor', 'must be the id of an actor given', actor);
    if (end > text.length) refuse('end', `must lie inside the text of ${text.length} UTF-16 code units`, end);
    if (start >= end) refuse('start', `must lie before the end, ${end}`, start);
    if (splitsPair(text, start)) refuse('start', 'must not split a surrogate pair', start);
    if (splitsPair(text, end)) refuse('end', 'must not split a surrogate pair', end);
  });
}

/** Whether the offset lies between the two halves of one character. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}
