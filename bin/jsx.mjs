// Lets Node load .tsx: esbuild turns JSX into calls. Caches on disk make the second start fast: compiled code of all
// modules (Node's own cache) and the calls made of JSX (ours).
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cacheFolder = join(import.meta.dirname, '..', '.cache', 'tsx');
let esbuild;

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'node'));

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    return { format: 'module', source: compiled(file, readFileSync(file, 'utf8')), shortCircuit: true };
  },
});

function compiled(file, source) {
  const key = createHash('sha256').update(file).update('\0').update(source).digest('hex');
  const cached = join(cacheFolder, `${key}.js`);
  try {
    return readFileSync(cached, 'utf8');
  } catch {
    const code = compile(file, source);
    keep(cached, code);
    return code;
  }
}

function compile(file, source) {
  esbuild ??= process.getBuiltinModule('node:module').createRequire(import.meta.url)('esbuild');
  return esbuild.transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'inline',
    sourcefile: file,
    target: 'es2024',
    format: 'esm',
  }).code;
}

// A read-only checkout simply compiles again; two processes may write the same entry at once.
function keep(path, code) {
  try {
    mkdirSync(cacheFolder, { recursive: true });
    const draft = `${path}.${process.pid}`;
    writeFileSync(draft, code);
    renameSync(draft, path);
  } catch {}
}
