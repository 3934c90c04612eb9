import { access, constants, mkdtemp, readFile, rmdir, stat, statfs } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { germanDay } from '#platform/clock.ts';
import { examined, type Finding } from './finding.ts';

const OLDEST_NODE = 26;
const GIGABYTE = 1024 ** 3;
const SPACE_NEEDED = 2 * GIGABYTE;

export function checkNode(version: string): Finding {
  const isNewEnough = Number(version.split('.')[0]) >= OLDEST_NODE;
  return {
    subject: 'Node',
    state: version,
    advice: isNewEnough ? undefined : `Start Stellwerk with bin/stellwerk, which brings Node ${OLDEST_NODE}.`,
  };
}

/** Checks the packages by the copy of what npm installed; optional packages are those of other machines. */
export const checkPackages = (root: string): Promise<Finding> =>
  examined('Packages', 'Run "npm ci" in the folder of Stellwerk.', async () => {
    const wanted = await packagesIn(join(root, 'package-lock.json'));
    const present = await packagesIn(join(root, 'node_modules/.package-lock.json'));
    const missing = Object.entries(wanted).filter(
      ([path, { version, optional }]) =>
        path !== '' && present[path]?.version !== version && !(optional && !present[path]),
    );
    if (missing.length > 0)
      throw new Error(`${missing.length} differ from package-lock.json, first ${missing[0]?.[0]}`);
    return 'as locked';
  });

type Packages = Record<string, { version?: string; optional?: boolean }>;

async function packagesIn(file: string): Promise<Packages> {
  const text = await readFile(file, 'utf8').catch(() => '{"packages":{}}');
  return (JSON.parse(text) as { packages: Packages }).packages;
}

/** Checks the data folder by writing, which tells more than looking: read-only mounts and foreign owners both show. */
export const checkDataFolder = (folder: string): Promise<Finding> =>
  examined(
    'Data folder',
    `Give the account that runs Stellwerk the right to write there, or name another folder with --data.`,
    async () => {
      const place = await nearestExisting(folder);
      if (!(await stat(place)).isDirectory()) throw new Error(`${place} is not a folder`);
      await access(place, constants.W_OK | constants.X_OK);
      await rmdir(await mkdtemp(join(place, '.doctor-')));
      return place === folder ? folder : `${folder} will be made at the first start`;
    },
  );

export const checkSpace = (folder: string, needed = SPACE_NEEDED): Promise<Finding> =>
  examined('Disk space', 'Free some space, or move the data folder to a larger disk.', async () => {
    const { bavail, bsize } = await statfs(await nearestExisting(folder));
    const free = bavail * bsize;
    const state = `${(free / GIGABYTE).toFixed(1)} GB free`;
    if (free < needed) throw new Error(`only ${state}, ${(needed / GIGABYTE).toFixed(1)} GB are wanted`);
    return state;
  });

/** Checks that Node has time zone data: deadlines are German days, and without it they would be computed in UTC. */
export const checkTimeZones = (dayOf = germanDay): Promise<Finding> =>
  examined('Time zones', 'Use a Node with full time zone data; the one in the packages has it.', () => {
    const summerNight = dayOf(new Date('2026-07-01T22:30:00Z'));
    if (summerNight !== '2026-07-02') throw new Error('Europe/Berlin is not known here');
    return 'Europe/Berlin is known';
  });

async function nearestExisting(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  const above = dirname(folder);
  return found || above === folder ? folder : nearestExisting(above);
}
