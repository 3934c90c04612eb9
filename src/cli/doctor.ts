import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '#app/settings.ts';
import { checkDatabase } from '#operations/doctor/database.ts';
import { type Finding, isFault, lineOf } from '#operations/doctor/finding.ts';
import {
  checkDataFolder,
  checkNode,
  checkPackages,
  checkSpace,
  checkTimeZones,
} from '#operations/doctor/machine.ts';
import { checkIssuer, checkMail, checkPort } from '#operations/doctor/network.ts';
import { databaseAddress } from '#platform/database/server/database-address.ts';
import type { Arguments } from './command-line.ts';

const root = join(import.meta.dirname, '../..');

/** Runs `doctor`: checks what the installation needs, one line each, and says what to do about every fault. */
export async function doctor({ settings }: Arguments): Promise<number> {
  const findings = await examine(settings);
  for (const finding of findings) console.log(lineOf(finding));
  return findings.some(isFault) ? 1 : 0;
}

async function examine(settings: Settings): Promise<Finding[]> {
  const machine = await Promise.all([
    Promise.resolve(checkNode(process.versions.node)),
    checkPackages(root),
    checkTimeZones(),
    checkDataFolder(settings.dataFolder),
    checkSpace(settings.dataFolder),
    checkPort(settings.port),
    checkMail(settings.smtpUrl),
    checkIssuer(settings.oidc?.issuer),
  ]);
  return [...machine, ...(await examineDatabase(settings))];
}

/** Checks the database but makes nothing: a first start makes the database, not a check. */
async function examineDatabase({ databaseUrl, dataFolder }: Settings): Promise<Finding[]> {
  if (!databaseUrl && !existsSync(join(dataFolder, 'postgres')))
    return [{ subject: 'Database', state: 'will be made at the first start' }];
  try {
    const server = await databaseAddress({
      databaseUrl,
      dataFolder,
      isSharing: true,
      log: () => {},
      onCrash: () => {},
    });
    try {
      return await checkDatabase(server.address(), () => new Date());
    } finally {
      await server.stop();
    }
  } catch (error) {
    const advice = databaseUrl ? 'Check DATABASE_URL.' : 'The server log in the data folder says why.';
    return [{ subject: 'Database', state: (error as Error).message, advice }];
  }
}
