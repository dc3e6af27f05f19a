/**
 * Pseudo-random whole numbers from 0 up to, not including, `below`; the same seed gives the same ones on every machine.
 * xoshiro128** (Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators", 2021) in 32-bit arithmetic, seeded by a mixing function.
 */
export function randomIntegers(seed: number): (below: number) => number {
  let mixed = seed | 0;
  const split = (): number => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let z = mixed;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return z ^ (z >>> 16);
  };
  let [a, b, c, d] = [split(), split(), split(), split()];
  const rotated = (x: number, by: number): number => (x << by) | (x >>> (32 - by));
  const next = (): number => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return result;
  };
  // The bias of a multiply-and-floor is below 2⁻²⁰ for the few thousand sentences of an article.
  return (below) => Math.floor((next() / 0x1_0000_0000) * below);
}
