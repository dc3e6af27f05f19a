/** What the comparison of two readings of one article gives: counts that add up over articles. */
import type { ClusterSums } from './bcubed.ts';
import type { LabelPair, Tally } from './counts.ts';

export interface Slip {
  layer: string;
  /** The larger, the worse; in the layer's own measure. */
  weight: number;
  line: string;
}

export class Comparison {
  readonly tallies: Record<string, Tally> = {};
  readonly labels: Record<string, LabelPair[]> = {};
  readonly clusters: Record<string, ClusterSums> = {};
  readonly slips: Slip[] = [];

  pair(name: string, gold: string, found: string, weight = 1): void {
    (this.labels[name] ??= []).push({ gold, found, weight });
  }
  slip(layer: string, weight: number, line: string): void {
    this.slips.push({ layer, weight, line: line.replace(/\s+/gu, ' ') });
  }
}
