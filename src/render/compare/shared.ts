/** What more than one document has, and what one alone has. */
import type { ComparedActor, ComparedQuotation, ComparedSource, ComparedWording, Comparison } from '../../contract/index.ts';
import { indicesWhere } from './letters.ts';

export const documentsOfActor = ({ tellings }: ComparedActor): number[] => indicesWhere(tellings, (t) => t !== null);
export const documentsOfQuotation = ({ tellings }: ComparedQuotation): number[] => indicesWhere(tellings, (t) => t !== null);
export const documentsOfWording = ({ tellings }: ComparedWording): number[] => indicesWhere(tellings, ({ count }) => count > 0);
export const documentsOfSource = ({ tellings }: ComparedSource): number[] => indicesWhere(tellings, ({ state }) => state === 'heard');

export const sharedActors = ({ actors }: Comparison): ComparedActor[] => actors.filter((actor) => documentsOfActor(actor).length > 1);
export const sharedQuotations = ({ quotations }: Comparison): ComparedQuotation[] => quotations.filter((quotation) => documentsOfQuotation(quotation).length > 1);

/** Of a list, what this document alone has. */
export function onlyIn<T>(list: readonly T[], index: number, documentsOf: (entry: T) => number[]): T[] {
  return list.filter((entry) => {
    const documents = documentsOf(entry);
    return documents.length === 1 && documents[0] === index;
  });
}
