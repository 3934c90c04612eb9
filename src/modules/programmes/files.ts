import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provisionTitle } from '#modules/eligibility/index.ts';
import { type District, parseDistricts } from './model/districts.ts';
import { parseProgramme } from './model/parse-programme.ts';
import type { Parsed } from './model/parse-yaml.ts';
import { type PlausibilityLimits, parsePlausibilityLimits } from './model/plausibility-limits.ts';
import type { ProgrammeDefinition } from './model/programme-definition.ts';
import type { ProgrammeReferences } from './model/references.ts';

const folder = join(import.meta.dirname, '../../../programmes');

/**
 * Returns the texts of the programme files that this release brings, by slug; read when asked, for a ministry may add
 * one.
 */
export function programmeFiles(): Map<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return new Map(
    names.sort().map((name) => [name.slice(0, -'.yaml'.length), readFileSync(join(folder, name), 'utf8')]),
  );
}

let limits: PlausibilityLimits | undefined;

/** Returns the limits of what amounts can be right at all, from a data file with sources. */
export const plausibilityLimits = (): PlausibilityLimits => {
  limits ??= sound(
    parsePlausibilityLimits(readFileSync(join(folder, 'reference/plausibility-limits.yaml'), 'utf8')),
  );
  return limits;
};

/** Returns the districts of a Land from its data file; none for a Land without one. */
export function districtsOf(land: string): readonly District[] {
  if (!readdirSync(folder).includes(land)) return [];
  return sound(parseDistricts(readFileSync(join(folder, land, 'districts.yaml'), 'utf8'))).districts;
}

/** The provisions and districts that a programme file may name. */
export const knownOutside: ProgrammeReferences = {
  isProvision: (id) => provisionTitle(id, 'en') !== undefined,
  districtsOf: (land) => districtsOf(land).map(({ key }) => key),
};

const parsed = new Map<string, ProgrammeDefinition>();

/** Returns a file of the release, which its tests have proved sound; each text is parsed once. */
export function programmeFile(slug: string): ProgrammeDefinition {
  const text = readFileSync(join(folder, `${slug}.yaml`), 'utf8');
  const known = parsed.get(text) ?? sound(parseProgramme(text));
  parsed.set(text, known);
  return known;
}

function sound<Value>({ value, problems }: Parsed<Value>): Value {
  if (value === undefined) throw new Error(`a file of this release is broken: ${JSON.stringify(problems)}`);
  return value;
}
