import { describe, expect, it } from 'vitest';
import { rowsDigest, weightsFault } from '../scripts/stance/rows-digest.ts';
import { weightFile } from '../src/measures/stance/weights.ts';

describe('the learned weights', () => {
  it('were learned over the rows as they are', () => {
    expect(weightsFault(weightFile.rows)).toBeNull();
  });

  it('are told to be stale where a row has changed since', () => {
    expect(weightsFault('0123456789abcdef')).toMatch(/learned over rows 0123456789abcdef, but they are [0-9a-f]{16} now/);
    expect(weightsFault(undefined)).toContain('rows unknown');
    expect(rowsDigest()).toMatch(/^[0-9a-f]{16}$/);
  });
});
