import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionTitle } from '#modules/eligibility/index.ts';
import { LAENDER } from './model/identifiers.ts';
import { type District, districtsIn, type LandFile, parseLandFile } from './model/land-file.ts';
import { parseProgramme } from './model/parse-programme.ts';
import type { Parsed } from './model/parse-yaml.ts';
import { type PlausibilityLimits, parsePlausibilityLimits } from './model/plausibility-limits.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';
import type { ProgrammeReferences } from './model/references.ts';

const folder = join(import.meta.dirname, '../../../programmes');

const BODIES = 'bodies.yaml';

/**
 * Returns the texts of the programme files that this release brings, by slug; read when asked, for a ministry may add
 * one. Each lies in the folder of its Land.
 */
export const programmeFiles = (): Map<string, string> =>
  new Map(
    placesOfFiles()
      .filter(({ name }) => name !== BODIES)
      .map(({ land, name }) => [name.slice(0, -'.yaml'.length), textOf(land, name)]),
  );

/** Returns the texts of the files that tell the bodies of a Land, by the Land. */
export const landFiles = (): Map<string, string> =>
  new Map(
    placesOfFiles()
      .filter(({ name }) => name === BODIES)
      .map(({ land, name }) => [land, textOf(land, name)]),
  );

const placesOfFiles = () =>
  LAENDER.filter((land) => existsSync(join(folder, land))).flatMap((land) =>
    readdirSync(join(folder, land))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ land, name })),
  );

const textOf = (land: string, name: string): string => readFileSync(join(folder, land, name), 'utf8');

let limits: PlausibilityLimits | undefined;

/** Returns the limits of what amounts can be right at all, from a data file with sources. */
export const plausibilityLimits = (): PlausibilityLimits => {
  limits ??= sound(
    parsePlausibilityLimits(readFileSync(join(folder, 'reference/plausibility-limits.yaml'), 'utf8')),
  );
  return limits;
};

const lands = new Map<string, LandFile>();

/** Returns the file of a Land that came with this release, which its tests have proved sound; each is parsed once. */
export function landFile(land: string): LandFile | undefined {
  const known = lands.get(land);
  if (known) return known;
  const text = landFiles().get(land);
  if (text === undefined) return undefined;
  const read = sound(parseLandFile(text));
  lands.set(land, read);
  return read;
}

/** Returns the Länder that there is a file of, by the word that addresses have for them, and by name. */
export const landsWithFile = (): { slug: string; name: string }[] =>
  [...landFiles().keys()].flatMap((slug) => {
    const file = landFile(slug);
    return file ? [{ slug, name: file.name }] : [];
  });

/** Returns the districts of a Land from its file; none for a Land without one. */
export function districtsOf(land: string): readonly District[] {
  const file = landFile(land);
  return file ? districtsIn(file) : [];
}

/**
 * Returns the districts that quotas are divided among: those of the file, and those that the Land has beside it, by their
 * county keys. A Land that no file of this release tells has only the latter.
 */
export function districtsWith(land: string, known: Iterable<string>): readonly District[] {
  const told = districtsOf(land);
  const others = [...known].filter((key) => !told.some((one) => one.key === key));
  return [...told, ...others.map(onlyKnown)];
}

const onlyKnown = (key: string): District => ({
  ...{ key, name: key },
  ...{ integrationBudgetPartsPerMillion: undefined, authorityNumber: undefined },
});

/** The provisions and districts that a programme file may name. */
export const knownOutside: ProgrammeReferences = {
  isProvision: (id) => provisionTitle(id, 'en') !== undefined,
  districtsOf: (land) => districtsOf(land).map(({ key }) => key),
};

const parsed = new Map<string, ProgrammeDefinition>();

/** Returns a file of the release, which its tests have proved sound; each text is parsed once. */
export function programmeFile(slug: string): ProgrammeDefinition {
  const text = programmeFiles().get(slug);
  if (text === undefined) throw new Error(`there is no file of a programme "${slug}"`);
  const known = parsed.get(text) ?? sound(parseProgramme(text));
  parsed.set(text, known);
  return known;
}

function sound<Value>({ value, problems }: Parsed<Value>): Value {
  if (value === undefined) throw new Error(`a file of this release is broken: ${JSON.stringify(problems)}`);
  return value;
}
