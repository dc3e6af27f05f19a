/** Given names, for telling people from other capitalised things and for the gender of pronouns. */
import names from './given-names.json';

export class GivenNames {
  private readonly genders = new Map<string, 'f' | 'm' | 'u'>();

  constructor() {
    for (const key of ['u', 'f', 'm'] as const) for (const name of names[key]) this.genders.set(name.toLowerCase(), key);
  }

  has(lower: string): boolean {
    return this.genders.has(lower);
  }

  gender(lower: string): 'f' | 'm' | null {
    const gender = this.genders.get(lower);
    return gender === 'f' || gender === 'm' ? gender : null;
  }
}
