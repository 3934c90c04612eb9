import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { AnyAddress } from '#web/address.ts';

const root = join(import.meta.dirname, '../..');
const files = globSync('src/**/addresses.ts', { cwd: root }).sort();
const modules = await Promise.all(files.map((file) => import(join(root, file))));

/** Every address that is defined, by its path: where the ids in it come from. */
export const knownAddresses: ReadonlyMap<string, AnyAddress> = new Map(
  modules.flatMap((module) => (Object.values(module) as AnyAddress[]).map((one) => [one.path, one] as const)),
);
