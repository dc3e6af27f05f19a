/**
 * Loads TypeScript as CommonJS, each file compiled once and evaluated anew whenever the loader is started again. What stands before the mutated rooms
 * (`src/text`, generated files, data, packages) is evaluated once: it holds the language model, which takes longer to load than most tests to run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { transformSync } from 'esbuild';

const compiled = new Map();
const resolved = new Map();
const lasting = new Map();
const isLasting = (path) => path.includes('/src/text/') || path.includes('/src/generated/') || path.endsWith('.json');

function compile(path) {
  let script = compiled.get(path);
  if (!script) {
    const { code } = transformSync(readFileSync(path, 'utf8'), {
      loader: path.endsWith('.ts') ? 'ts' : 'js', format: 'cjs', target: 'node20', sourcefile: path, define: { 'import.meta.url': '__url' },
    });
    script = vm.compileFunction(code, ['exports', 'module', 'require', '__url'], { filename: path });
    compiled.set(path, script);
  }
  return script;
}

/** @param {Record<string, unknown>} stand what is given in the place of a package */
export function startLoader(stand) {
  const fresh = new Map();
  return function load(path) {
    const modules = isLasting(path) ? lasting : fresh;
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    if (path.endsWith('.json')) module.exports = JSON.parse(readFileSync(path, 'utf8'));
    else {
      const outside = createRequire(path);
      const inside = (name) => {
        if (name in stand) return stand[name];
        if (!name.startsWith('.')) return outside(name);
        const target = resolve(dirname(path), name);
        if (!resolved.has(target)) resolved.set(target, existsSync(target) ? target : `${target}.ts`);
        return load(resolved.get(target));
      };
      compile(path)(module.exports, module, inside, pathToFileURL(path).href);
    }
    return module.exports;
  };
}
