/** The forms that a term takes in print. */
import { describe, expect, it } from 'vitest';
import { adjectiveForms, nounForms, verbForms } from '../src/lexicons/inflection.ts';

describe('verbs', () => {
  it.each([
    ['walk', 'walk walks walked walking'], ['bake', 'bake bakes baked baking'], ['carry', 'carry carries carried carrying'], ['play', 'play plays played playing'],
    ['push', 'push pushes pushed pushing'], ['teach', 'teach teaches taught teaching'], ['pass', 'pass passes passed passing'], ['veto', 'veto vetoes vetoed vetoing'],
    ['stop', 'stop stops stopped stopping'], ['admit', 'admit admits admitted admitting'], ['offer', 'offer offers offered offering'], ['tie', 'tie ties tied tying'], ['agree', 'agree agrees agreed agreeing'],
    ['panic', 'panic panics panicked panicking'], ['quit', 'quit quits quitting'], ['overtake', 'overtake overtakes overtook overtaken overtaking'], ['rewrite', 'rewrite rewrites rewrote rewritten rewriting'],
    ['travel', 'travel travels traveled travelled traveling travelling'], ['be', 'is was were been being'],
  ])('%s', (base, forms) => {
    for (const form of forms.split(' ')) expect(verbForms(base)).toContain(form);
    expect(new Set(verbForms(base)).size).toBe(verbForms(base).length);
  });

  it.each([['stop', 'stoped'], ['admit', 'admited'], ['offer', 'offerred'], ['teach', 'teached'], ['bake', 'bakeing'], ['carry', 'carryed'], ['tie', 'tieing']])('%s is never %s', (base, form) => {
    expect(verbForms(base)).not.toContain(form);
  });
});

describe('nouns', () => {
  it.each([
    ['boat', 'boats'], ['box', 'boxes'], ['church', 'churches'], ['monarch', 'monarchs'], ['city', 'cities'], ['day', 'days'], ['hero', 'heroes'], ['wife', 'wives'], ['crisis', 'crises'], ['child', 'children'],
    ['fireman', 'firemen'], ['human', 'humans'], ['german', 'germans'], ['roman', 'romans'], ['man', 'men'],
  ])('%s: %s', (base, plural) => expect(nounForms(base)).toEqual([base, plural]));
});

describe('adjectives', () => {
  it.each([
    ['weak', 'weaker weakest'], ['nice', 'nicer nicest'], ['happy', 'happier happiest'], ['grey', 'greyer greyest'], ['sad', 'sadder saddest'], ['good', 'better best'], ['bad', 'worse worst'], ['big', 'bigger biggest'],
  ])('%s: %s', (base, forms) => expect(adjectiveForms(base)).toEqual([base, ...forms.split(' ')]));
});
