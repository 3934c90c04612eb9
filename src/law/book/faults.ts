import { z } from 'zod';
import { isEmpty } from '#kernel/period.ts';
import type { Book } from './book.ts';
import { fitsUnit, type ProvisionFile, type Value, type VersionEntry } from './provision-file.ts';

// Knowledge of the authors proves nothing.
const UNPROVEN = 'own';

/** Lists everything that is wrong with one file of the law, a line each. */
export function faultsOf(
  file: string,
  parsed: z.ZodSafeParseResult<ProvisionFile>,
  sources: Book['sources'],
): string[] {
  const faults = parsed.success
    ? [...faultsOfFile(file, parsed.data), ...faultsOfSources(parsed.data, sources)]
    : parsed.error.issues.map(({ path, message }) => `${z.core.toDotPath(path)}: ${message}`);
  return faults.map((fault) => `${file}: ${fault}`);
}

function faultsOfFile(file: string, { provision, versions = [], values = {} }: ProvisionFile): string[] {
  const name = file === `${provision}.yaml` ? [] : [`provision: is ${provision}, other than the file’s name`];
  const histories = Object.entries(values).flatMap(([path, value]) => faultsOfHistory(path, value));
  return [...name, ...faultsOfOrder(versions), ...histories];
}

const faultsOfOrder = (versions: readonly VersionEntry[]): string[] =>
  versions.flatMap(({ version, validFrom, validUntil }, index) => {
    const next = versions[index + 1];
    const ends = isEmpty({ from: validFrom, until: validUntil ?? null });
    const overlaps = next !== undefined && next.validFrom < (validUntil ?? next.validFrom);
    const outOfOrder = next !== undefined && next.validFrom <= validFrom;
    return [
      ...(ends ? [`versions.${version}: must end after it begins`] : []),
      ...(overlaps ? [`versions.${version}: must end before ${next.version} begins`] : []),
      ...(outOfOrder ? [`versions.${next.version}: must begin after ${version}`] : []),
    ];
  });

function faultsOfHistory(name: string, { unit, history }: Value): string[] {
  const path = `values.${name}`;
  return history.flatMap(({ from, value }, index) => {
    const before = history[index - 1];
    return [
      ...(before && from <= before.from ? [`${path}: ${from} must come after ${before.from}`] : []),
      ...(value === null || fitsUnit(value, unit) ? [] : [`${path}: the value from ${from} is no ${unit}`]),
    ];
  });
}

function faultsOfSources({ versions = [], values = {} }: ProvisionFile, sources: Book['sources']): string[] {
  const claims = [
    ...versions.map((version) => ({ path: `versions.${version.version}`, ...version })),
    ...Object.entries(values).flatMap(([name, { history }]) =>
      history.map((entry) => ({ path: `values.${name}`, ...entry })),
    ),
  ];
  return claims.flatMap(({ path, source, verified }) => [
    ...source.filter((code) => !(code in sources)).map((code) => `${path}: there is no source ${code}`),
    ...(verified && source.includes(UNPROVEN)
      ? [`${path}: what rests on own knowledge is not verified`]
      : []),
  ]);
}
