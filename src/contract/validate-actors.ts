import type { ActorInput, MentionInput } from './input.ts';
import { type ErrorCode, UndertoneError } from './error.ts';

/** Refuses two actors of one id, and blank aliases. */
export function checkActors(actors: readonly ActorInput[] | undefined, field: string, code: ErrorCode): void {
  const ids = new Set<string>();
  actors?.forEach(({ id, aliases }, index) => {
    if (ids.has(id)) throw new UndertoneError(code, `${field}[${index}].id`, 'is given twice', id);
    ids.add(id);
    aliases?.forEach((alias, place) => {
      if (alias.trim() !== '') return;
      throw new UndertoneError(code, `${field}[${index}].aliases[${place}]`, 'must not be blank', alias);
    });
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
