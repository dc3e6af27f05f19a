/** Given names, for telling people from other capitalised things and for the gender of pronouns. */
import names from './given-names.json';

export class GivenNames {
  private readonly genders = new Map<string, 'f' | 'm' | 'u'>();
  private readonly doubtful = new Set<string>();
  /** Of those that are words or places too. */
  private readonly gendersOfWords = new Map<string, 'f' | 'm'>();

  constructor() {
    for (const key of ['u', 'f', 'm'] as const) for (const name of names[key]) this.genders.set(name.toLowerCase(), key);
    for (const name of names.ambiguous) this.doubtful.add(name.toLowerCase());
    for (const name of names.ambiguousF) this.gendersOfWords.set(name.toLowerCase(), 'f');
    for (const name of names.ambiguousM) this.gendersOfWords.set(name.toLowerCase(), 'm');
  }

  has(lower: string): boolean {
    return this.genders.has(lower);
  }

  /** Given names that are also words or places: "Grace", "Jordan", "May". */
  isDoubtful(lower: string): boolean {
    return this.doubtful.has(lower);
  }

  gender(lower: string): 'f' | 'm' | null {
    const gender = this.genders.get(lower) ?? this.gendersOfWords.get(lower);
    return gender === 'f' || gender === 'm' ? gender : null;
  }
}
