/** Checks the package as it would be published; `npm run check:package`. Prints what is wrong and the size of each entry. */
import { checkContents } from './contents.ts';
import { checkDeclarations } from './declarations.ts';
import { checkLoading, checkResolution } from './resolution.ts';
import { checkSizes, sizesOf } from './sizes.ts';
import { pack } from './tarball.ts';

const packed = pack();
try {
  const sizes = sizesOf(packed);
  console.table(sizes.map(({ name, size, sizeLimit }) => ({ entry: name, 'kB, gzip': Math.round(size / 1000), bound: sizeLimit / 1000 })));
  const faults = [...checkSizes(sizes), ...checkContents(packed), ...checkLoading(packed), ...checkResolution(packed), ...checkDeclarations(packed)];
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'the package is in order' : `${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  packed.remove();
}
