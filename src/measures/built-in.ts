/** The built-in measures, made with the lexicons in force. */
import type { Measure, Finding } from '../contract/measure.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Reading } from '../reading.ts';

/** A measure like any caller's, which reads the columns of a `Reading` directly. */
export interface BuiltInMeasure extends Omit<Measure, 'find'> {
  /** To be told when word ids are renewed. */
  matchers: readonly { attach(vocabulary: Vocabulary): void }[];
  find(reading: Reading): Finding[];
}
