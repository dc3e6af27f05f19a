import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../src/analyze.ts';
import { type Measure, UndertoneError } from '../src/contract/index.ts';
import { MAXIMUM_TEXT_LENGTH, validateInput, validateLexicon, validateOptions } from '../src/contract/validate.ts';

const own: Measure = { id: 'irony', unit: 'points', categories: { understatement: 'says less than it means' }, find: () => [] };
const anna = { id: 'person:anna', name: 'Anna' };
const row = { id: 'hedging.may', term: 'may', category: 'modal', strength: 1.5, basis: 'judgement' };
const long = 'a'.repeat(MAXIMUM_TEXT_LENGTH);

class Article {
  get text(): string {
    return 'from a getter';
  }
}

/** The error that the call throws, as `[code, field, message]`. */
function fault(call: () => unknown): [string, string, string] {
  try {
    call();
  } catch (error) {
    if (error instanceof UndertoneError) return [error.code, error.field, error.message];
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('validateInput', () => {
  it.each<[string, unknown]>([
    ['a string', 'Hello.'],
    ['the empty string', ''],
    ['a text alone', { text: 'Hello.' }],
    ['an empty text', { text: '' }],
    ['every field', { text: 'Anna', id: 'i', title: 't', outlet: 'o', author: 'a', published: 'p', url: 'u', actors: [anna], mentions: [] }],
    ['fields that are undefined', { text: 'Hello.', id: undefined, actors: undefined }],
    ['an unknown field that is undefined', { text: 'Hello.', source: undefined }],
    ['an object without prototype', Object.assign(Object.create(null) as object, { text: 'Hello.' })],
    ['a class with a getter', new Article()],
    ['a frozen object', Object.freeze({ text: 'Hello.', actors: Object.freeze([Object.freeze(anna)]) })],
    ['a mention of the whole text', { text: 'Anna', actors: [anna], mentions: [{ actor: anna.id, start: 0, end: 4 }] }],
    ['a mention around a surrogate pair', { text: '😀', actors: [anna], mentions: [{ actor: anna.id, start: 0, end: 2 }] }],
    ['a mention beside a lone surrogate', { text: '\ud83dx', actors: [anna], mentions: [{ actor: anna.id, start: 1, end: 2 }] }],
    ['an actor with aliases', { text: '', actors: [{ ...anna, kind: 'person', aliases: ['Annie'] }] }],
    ['lone surrogates and controls', '\ud800 \u0000 \u001b[2J'],
    ['the longest text', long],
  ])('takes %s', (_, input) => {
    expect(() => validateInput(input)).not.toThrow();
  });

  it.each<[string, unknown, string, string]>([
    ['nothing', undefined, 'input', 'input must be a string or an object: undefined'],
    ['null', null, 'input', 'input must be a string or an object: null'],
    ['a number', 5, 'input', 'input must be a string or an object: 5'],
    ['a list', ['text'], 'input', 'input must be a string or an object: ["text"]'],
    ['a function', () => 'text', 'input', 'input must be a string or an object: a function'],
    ['no text', {}, 'input.text', 'input.text is missing: undefined'],
    ['a text of null', { text: null }, 'input.text', 'input.text must be a string: null'],
    ['a title of null', { text: '', title: null }, 'input.title', 'input.title must be a string: null'],
    ['an unknown field', { text: '', source: 'x' }, 'input.source', 'input.source is no known field: "x"'],
    ['an own __proto__', JSON.parse('{"text":"","__proto__":{"polluted":true}}'), 'input.__proto__', 'input.__proto__ is no known field: {"polluted":true}'],
    ['an own constructor', { text: '', constructor: 1 }, 'input.constructor', 'input.constructor is no known field: 1'],
    ['an actor without name', { text: '', actors: [{ id: 'a' }] }, 'input.actors[0].name', 'input.actors[0].name is missing: undefined'],
    ['an actor of no name', { text: '', actors: [anna, { id: 'a', name: '' }] }, 'input.actors[1].name', 'input.actors[1].name must not be blank: ""'],
    ['a blank id', { text: '', actors: [{ id: ' \n', name: 'a' }] }, 'input.actors[0].id', 'input.actors[0].id must not be blank: " \\n"'],
    ['a blank alias', { text: '', actors: [{ ...anna, aliases: ['x', ''] }] }, 'input.actors[0].aliases[1]', 'input.actors[0].aliases[1] must not be blank: ""'],
    ['a name with a blank before it', { text: '', actors: [{ id: 'a', name: ' Anna' }] }, 'input.actors[0].name', 'input.actors[0].name must not begin or end with a blank: " Anna"'],
    ['a name with a line’s end after it', { text: '', actors: [anna, { id: 'a', name: 'Anna\u00a0\n' }] }, 'input.actors[1].name', 'input.actors[1].name must not begin or end with a blank: "Anna\u00a0\\n"'],
    ['an alias with a blank after it', { text: '', actors: [{ ...anna, aliases: ['Ann', 'Annie '] }] }, 'input.actors[0].aliases[1]', 'input.actors[0].aliases[1] must not begin or end with a blank: "Annie "'],
    ['one id twice', { text: '', actors: [anna, anna] }, 'input.actors[1].id', 'input.actors[1].id is given twice: "person:anna"'],
    ['an unknown kind', { text: '', actors: [{ ...anna, kind: 'dog' }] }, 'input.actors[0].kind', 'input.actors[0].kind must be one of "person", "country", "organization", "group", "other": "dog"'],
    ['half an offset', { text: 'ab', actors: [anna], mentions: [{ actor: anna.id, start: 0, end: 1.5 }] }, 'input.mentions[0].end', 'input.mentions[0].end must be a whole number: 1.5'],
    ['NaN', { text: 'ab', actors: [anna], mentions: [{ actor: anna.id, start: NaN, end: 1 }] }, 'input.mentions[0].start', 'input.mentions[0].start must be a whole number: NaN'],
    ['a negative offset', { text: 'ab', actors: [anna], mentions: [{ actor: anna.id, start: -1, end: 1 }] }, 'input.mentions[0].start', 'input.mentions[0].start must be at least 0: -1'],
    ['an offset past the end', { text: 'ab', actors: [anna], mentions: [{ actor: anna.id, start: 0, end: 3 }] }, 'input.mentions[0].end', 'input.mentions[0].end must lie inside the text of 2 UTF-16 code units: 3'],
    ['an empty mention', { text: 'ab', actors: [anna], mentions: [{ actor: anna.id, start: 1, end: 1 }] }, 'input.mentions[0].start', 'input.mentions[0].start must lie before the end, 1: 1'],
    ['a mention of nobody', { text: 'ab', actors: [anna], mentions: [{ actor: 'x', start: 0, end: 1 }] }, 'input.mentions[0].actor', 'input.mentions[0].actor must be the id of an actor given: "x"'],
    ['half a character', { text: 'a😀', actors: [anna], mentions: [{ actor: anna.id, start: 0, end: 2 }] }, 'input.mentions[0].end', 'input.mentions[0].end must not split a surrogate pair: 2'],
  ])('refuses %s', (_, input, field, message) => {
    expect(fault(() => validateInput(input))).toEqual(['invalid-input', field, message]);
  });

  it('refuses a text that is too long, with or without an object around it', () => {
    expect(fault(() => validateInput(`${long}a`)).slice(0, 2)).toEqual(['text-too-long', 'input']);
    expect(fault(() => validateInput({ text: `${long}a` })).slice(0, 2)).toEqual(['text-too-long', 'input.text']);
  });

  it('names the first of very many faults', () => {
    // Minutes of work while the validators copied their errors for each mention.
    const mentions = Array.from({ length: 50_000 }, () => ({ actor: 1 }));
    expect(fault(() => validateInput({ text: 'a', mentions })).slice(0, 2)).toEqual(['invalid-input', 'input.mentions[0].start']);
  });

  it('refuses an actor whose id is one of the options’', () => {
    expect(() => validateInput({ text: 'Anna', actors: [{ id: 'b', name: 'Bert' }, anna] }, [anna])).toThrow('input.actors[1].id is given in options.actors already: "person:anna"');
    expect(() => createAnalyzer({ actors: [anna] }).analyze({ text: 'Anna', actors: [anna] })).toThrow(UndertoneError);
    expect(validateInput({ text: 'Anna', actors: [{ id: 'b', name: 'Bert' }] }, [anna]).actors).toHaveLength(1);
  });

  it('counts the actors of the options for mentions', () => {
    const input = { text: 'Anna', mentions: [{ actor: anna.id, start: 0, end: 4 }] };
    expect(() => validateInput(input)).toThrow(UndertoneError);
    expect(validateInput(input, [anna])).toEqual(input);
  });

  it('carries the value as given', () => {
    const value = { text: 5 };
    try {
      validateInput(value);
    } catch (error) {
      expect(error).toMatchObject({ name: 'UndertoneError', value: 5 });
    }
    expect.assertions(1);
  });

  it('leaves input and prototypes alone', () => {
    const input = JSON.parse('{"text":"a","actors":[{"id":"x","name":"x","__proto__":{"polluted":1}}]}') as object;
    const before = JSON.stringify(input);
    expect(() => validateInput(input)).toThrow('input.actors[0].__proto__ is no known field');
    expect(JSON.stringify(input)).toBe(before);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('takes a polluted prototype for what it is', () => {
    const prototype = Object.prototype as Record<string, unknown>;
    prototype.pollution = 1;
    try {
      expect(validateInput({ text: 'a' })).toEqual({ text: 'a' });
      expect(validateOptions({ zoning: 'off' })).toEqual({ zoning: 'off' });
    } finally {
      delete prototype.pollution;
    }
  });
});

describe('validateOptions', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no fields', {}],
    ['undefined fields', { measures: undefined, interval: undefined }],
    ['built-in measures', { measures: ['hedging', 'loadedLanguage', 'attribution', 'stance'] }],
    ['no measure', { measures: [] }],
    ['an own measure', { measures: ['hedging', own] }],
    ['an own measure with more to it', { measures: [{ ...own, threshold: 0.3, cache: new Map() }] }],
    ['zoning and language', { zoning: 'off', language: 'en' }],
    ['actors', { actors: [anna] }],
    ['a lexicon', { lexicons: [{ measure: 'hedging', mode: 'extend', rows: [row] }] }],
    ['a lexicon of an own measure', { measures: [own], lexicons: [{ measure: 'irony', rows: [{ ...row, category: 'understatement' }] }] }],
    ['a level', { interval: { level: 0.9 } }],
    ['no interval', { interval: false }],
    ['no text kept', { keepText: false }],
  ])('takes %s', (_, options) => {
    expect(() => validateOptions(options)).not.toThrow();
  });

  it.each<[string, unknown, string, string]>([
    ['null', null, 'options', 'options must be an object: null'],
    ['a string', 'hedging', 'options', 'options must be an object: "hedging"'],
    ['an unknown field', { Measures: [] }, 'options.Measures', 'options.Measures is no known field: []'],
    ['an unknown measure', { measures: ['hedges'] }, 'options.measures[0]', 'options.measures[0] must be one of "hedging", "loadedLanguage", "attribution", "stance" or an object: "hedges"'],
    ['a measure twice', { measures: ['stance', 'stance'] }, 'options.measures[1]', 'options.measures[1] is named twice: "stance"'],
    ['an own measure twice', { measures: [own, own] }, 'options.measures[1]', 'options.measures[1] is named twice: "irony"'],
    ['a measure without find', { measures: [{ ...own, find: undefined }] }, 'options.measures[0].find', 'options.measures[0].find must be a function: undefined'],
    ['a measure without unit', { measures: [{ ...own, unit: undefined }] }, 'options.measures[0].unit', 'options.measures[0].unit is missing: undefined'],
    ['a category without sentence', { measures: [{ ...own, categories: { a: 1 } }] }, 'options.measures[0].categories.a', 'options.measures[0].categories.a must be a string: 1'],
    ['a built-in id', { measures: [{ ...own, id: 'hedging' }] }, 'options.measures[0].id', 'options.measures[0].id must not be that of a built-in measure: "hedging"'],
    ['the id constructor', { measures: [{ ...own, id: 'constructor' }] }, 'options.measures[0].id', 'options.measures[0].id must not be the name of a built-in property: "constructor"'],
    ['the id __proto__', { measures: [{ ...own, id: '__proto__' }] }, 'options.measures[0].id', 'options.measures[0].id must match ^[A-Za-z][A-Za-z0-9._-]*$: "__proto__"'],
    ['a threshold above 1', { measures: [{ ...own, threshold: 2 }] }, 'options.measures[0].threshold', 'options.measures[0].threshold must be at most 1: 2'],
    ['an unknown zoning', { zoning: 'on' }, 'options.zoning', 'options.zoning must be one of "auto", "off": "on"'],
    ['zoning null', { zoning: null }, 'options.zoning', 'options.zoning must be one of "auto", "off": null'],
    ['a level of 1', { interval: { level: 1 } }, 'options.interval.level', 'options.interval.level must be below 1: 1'],
    ['a level of 0', { interval: { level: 0 } }, 'options.interval.level', 'options.interval.level must be above 0: 0'],
    ['interval true', { interval: true }, 'options.interval', 'options.interval must be an object or false: true'],
    ['keepText as a number', { keepText: 0 }, 'options.keepText', 'options.keepText must be true or false: 0'],
    ['actors of one id', { actors: [anna, anna] }, 'options.actors[1].id', 'options.actors[1].id is given twice: "person:anna"'],
  ])('refuses %s', (_, options, field, message) => {
    expect(fault(() => validateOptions(options))).toEqual(['invalid-options', field, message]);
  });

  it('keeps own measures as the objects they are', () => {
    expect(validateOptions({ measures: [own] }).measures?.[0]).toBe(own);
  });
});

describe('validateLexicon', () => {
  const lexicon = (change: object): object => ({ measure: 'hedging', rows: [{ ...row, ...change }] });

  it.each<[string, object]>([
    ['no rows', { measure: 'hedging', rows: [] }],
    ['a row', lexicon({})],
    ['alternatives and optional places', lexicon({ term: 'it|this remains? to be seen' })],
    ['any word between two', lexicon({ term: 'so * that' })],
    ['a question mark', lexicon({ term: 'really ?' })],
    ['ratings', lexicon({ ratings: [1, 2] })],
    ['a gate', lexicon({ gate: { pos: ['AUX'], near: { words: ['not'], before: 0, after: 2 } } })],
    ['charged company for loaded language', { ...lexicon({ gate: { charged: true } }), measure: 'loadedLanguage' }],
    ['charged company that is not asked for', lexicon({ gate: { charged: false } })],
    ['a measure of anybody’s', { measure: 'irony', rows: [row] }],
  ])('takes %s', (_, value) => {
    expect(validateLexicon(value)).toBe(value);
  });

  it.each<[string, unknown, string]>([
    ['null', null, 'lexicon must be an object: null'],
    ['no rows', { measure: 'hedging' }, 'lexicon.rows is missing: undefined'],
    ['an id without a dot', lexicon({ id: 'may' }), 'lexicon.rows[0].id must match ^[a-z][A-Za-z0-9]*([.-][A-Za-z0-9]+)+$: "may"'],
    ['an empty term', lexicon({ term: '' }), 'lexicon.rows[0].term must not be empty: ""'],
    ['capitals', lexicon({ term: 'May' }), 'lexicon.rows[0].term must be in lower case: "May"'],
    ['two spaces', lexicon({ term: 'may  be' }), 'lexicon.rows[0].term must have one space between its words and none around them: "may  be"'],
    ['an empty alternative', lexicon({ term: 'may|' }), 'lexicon.rows[0].term must not hold the place "may|": "may|"'],
    ['nothing that has to be there', lexicon({ term: 'may? *' }), 'lexicon.rows[0].term must hold a word that has to be there: "may? *"'],
    ['a strength of 5', lexicon({ strength: 5 }), 'lexicon.rows[0].strength must be at most 4: 5'],
    ['a rating of 5', lexicon({ ratings: [1, 5] }), 'lexicon.rows[0].ratings[1] must be from 0 to 4: 5'],
    ['an unknown condition', lexicon({ gate: { behind: ['a'] } }), 'lexicon.rows[0].gate.behind is no known field: ["a"]'],
    ['charged company for hedging', lexicon({ gate: { charged: true } }), 'lexicon.rows[0].gate.charged is a condition for rows of loadedLanguage only: true'],
    ['one id twice', { measure: 'hedging', rows: [row, row] }, 'lexicon.rows[1].id is given twice: "hedging.may"'],
  ])('refuses %s', (_, value, message) => {
    expect(fault(() => validateLexicon(value)).filter((_part, index) => index !== 1)).toEqual(['invalid-lexicon', message]);
  });

  it('may bear the categories of its measure only, where these are known', () => {
    const options = { lexicons: [lexicon({ category: 'mode' })] };
    expect(() => validateOptions(options)).not.toThrow();
    expect(fault(() => validateOptions(options, { hedging: { modal: 'Modal verbs.' } }))[2]).toBe(
      'options.lexicons[0].rows[0].category must be a category of hedging: "mode"',
    );
  });

  it('is told from the options around it', () => {
    expect(fault(() => validateOptions({ lexicons: [{ measure: 'stance', rows: [] }] })).slice(0, 2)).toEqual(['invalid-lexicon', 'options.lexicons[0].measure']);
    expect(fault(() => validateOptions({ lexicons: [{ measure: 'hedging', rows: [{}] }] })).slice(0, 2)).toEqual(['invalid-lexicon', 'options.lexicons[0].rows[0].id']);
    expect(fault(() => validateOptions({ measures: [own], lexicons: [{ measure: 'irony', rows: [row] }] })).slice(0, 2)).toEqual(['invalid-lexicon', 'options.lexicons[0].rows[0].category']);
  });
});
