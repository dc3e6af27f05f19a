/** The built-in measures, made with the lexicons in force. */
import type { Measure, Finding } from '../contract/measure.ts';
import type { Reading } from '../reading.ts';

/** A measure like any caller's, which reads the columns of a `Reading` directly. */
export interface BuiltInMeasure extends Omit<Measure, 'find'> {
  find(reading: Reading): Finding[];
}
