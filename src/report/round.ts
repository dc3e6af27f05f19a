/** Six decimals, so that every runtime prints the same. */
export function round6(value: number): number {
  const rounded = Math.round(value * 1e6) / 1e6;
  return rounded === 0 ? 0 : rounded;
}

export const round3 = (value: number): number => {
  const rounded = Math.round(value * 1e3) / 1e3;
  return rounded === 0 ? 0 : rounded;
};
