import { z } from 'zod';
import { BASE_WORDS } from './cost-type.ts';
import { type Fault, faultIf, type Path } from './fault.ts';
import { latestTarget } from './latest-target.ts';
import { procedureSchema } from './procedure.ts';
import { areaParts, versionParts } from './programme-parts.ts';

/** The things outside of a file that it may name. */
export type ProgrammeReferences = {
  /** Tells whether the law book has this provision. */
  readonly isProvision: (id: string) => boolean;
  /** Returns the keys of the districts of a Land; none for a Land whose districts are not held. */
  readonly districtsOf: (land: string) => readonly string[];
};

/**
 * Finds faults between the parts of a file, part by part as soon as each can be read, whatever else is wrong: names of
 * things that the file does not have, quotas above the whole, provisions and districts that there are none of.
 */
export function faultsBetweenParts(file: unknown, known?: ProgrammeReferences): Fault[] {
  const whole = readable(file);
  const areas = z.array(z.looseObject({})).safeParse((file as { areas?: unknown } | null)?.areas).data ?? [];
  return [
    ...faultsOfPart(whole, whole, [], known),
    ...areas.flatMap((area, index) => faultsOfPart(readable(area), whole, ['areas', index], known)),
    ...namedBeyondTargets(whole),
    ...appliedForInVain(procedureIn(file), ['procedure']),
    ...areas.flatMap((area, index) => {
      const own = procedureIn(area);
      const at = ['areas', index, 'procedure'];
      return own?.steps ? appliedForInVain({ ...procedureIn(file), ...own }, at) : [];
    }),
    ...districtsElsewhere(file, whole, known),
  ];
}

const { offers, costTypes, targetGroup, phases } = areaParts;
const { money, quotas, targets } = versionParts;
const READ = { offers, costTypes, targetGroup, phases, money, quotas, targets };
type Parts = { readonly [Part in keyof typeof READ]?: z.output<(typeof READ)[Part]> | undefined };

/** Returns those parts whose own shape is right. */
const readable = (file: unknown): Parts =>
  Object.fromEntries(
    Object.entries(READ).map(([part, schema]) => [
      part,
      schema.safeParse((file as Record<string, unknown> | null)?.[part]).data,
    ]),
  );

function faultsOfPart(part: Parts, whole: Parts, at: Path, known: ProgrammeReferences | undefined): Fault[] {
  const names = {
    offers: (part.offers ?? whole.offers)?.map(({ id }) => id),
    sources: whole.money?.map(({ id }) => id),
    costs: (part.costTypes ?? []).map(({ id }) => id),
  };
  const offers = part.offers ?? [];
  const instrument = part.targetGroup?.instrument ?? null;
  return [
    ...(part.costTypes ?? []).flatMap((cost, index) => {
      const path = [...at, 'costTypes', index];
      return [
        ...unknownIn(cost.offers, names.offers, [...path, 'offers'], 'is no offer here'),
        ...unknownIn(cost.paidFrom, names.sources, [...path, 'paidFrom'], 'is no source of money here'),
        ...unknownIn(cost.of, [...names.costs, ...BASE_WORDS], [...path, 'of'], 'is no cost type here'),
        ...(known ? unknownProvisions(cost.subsidiaryTo, [...path, 'subsidiaryTo'], known) : []),
      ];
    }),
    ...offers.flatMap(({ onceUsedUp, timeUnder }, index) => [
      ...unknownIn(
        listOf(onceUsedUp),
        names.offers,
        [...at, 'offers', index, 'onceUsedUp'],
        'is no offer here',
      ),
      ...faultIf(
        offers.some(({ id, timeUnder: time }) => id === onceUsedUp && time === undefined),
        [...at, 'offers', index, 'onceUsedUp'],
        'names an offer whose time no provision limits',
      ),
      ...(known ? unknownProvisions(listOf(timeUnder), [...at, 'offers', index, 'timeUnder'], known) : []),
    ]),
    ...(part.phases ?? []).flatMap(({ after }, index) =>
      unknownIn(
        listOf(after),
        (part.phases ?? []).map(({ id }) => id),
        [...at, 'phases', index],
        'is no phase here',
      ),
    ),
    ...faultIf(
      known !== undefined && instrument !== null && !known.isProvision(instrument),
      [...at, 'targetGroup', 'instrument'],
      `is no provision of the law book: ${instrument}`,
    ),
  ];
}

const listOf = (id: string | undefined): string[] => (id === undefined ? [] : [id]);

/** Finds names that are not known; a part that could not be read holds nobody to its names. */
const unknownIn = (
  ids: readonly string[] = [],
  known: readonly string[] | undefined,
  path: Path,
  message: string,
): Fault[] =>
  ids.flatMap((id, index) =>
    faultIf(known !== undefined && !known.includes(id), [...path, index], `${message}: ${id}`),
  );

const unknownProvisions = (
  ids: readonly string[] = [],
  path: Path,
  { isProvision }: ProgrammeReferences,
): Fault[] =>
  ids.flatMap((id, index) =>
    faultIf(!isProvision(id), [...path, index], `is no provision of the law book: ${id}`),
  );

const ownProcedure = procedureSchema.partial();
type Procedure = z.output<typeof ownProcedure>;

const procedureIn = (part: unknown): Procedure | undefined =>
  ownProcedure.safeParse((part as { procedure?: unknown } | null)?.procedure).data;

/** Finds bodies that apply to a district which passes nothing on to them. */
const appliedForInVain = (procedure: Procedure | undefined, at: Path): Fault[] =>
  (procedure?.steps ?? []).flatMap(({ act, by, to }, index) => {
    const passedOnTo = procedure?.passingOn?.to ?? [];
    const inVain = by.filter((kind) => !passedOnTo.includes(kind));
    return faultIf(
      act === 'application' && to === 'district' && inVain.length > 0,
      [...at, 'steps', index, 'by'],
      `a district is applied to by whom it passes on to: ${inVain.join(', ')} is missing in passingOn.to`,
    );
  });

/** Finds what is named for districts although the programme does not promise as many. */
const namedBeyondTargets = ({ quotas: rule, targets: figures }: Parts): Fault[] =>
  (['places', 'participants', 'projects'] as const).flatMap((unit) => {
    const named = rule?.named.reduce((sum, quota) => sum + (quota[unit] ?? 0), 0) ?? 0;
    const whole = figures ? latestTarget({ targets: figures }, unit) : null;
    return faultIf(
      whole !== null && named > whole,
      ['quotas', 'named'],
      `sum to ${named} of ${whole} ${unit}`,
    );
  });

function districtsElsewhere(
  file: unknown,
  { quotas: rule }: Parts,
  known: ProgrammeReferences | undefined,
): Fault[] {
  const land = (file as { land?: unknown } | null)?.land;
  const keys = known && typeof land === 'string' ? known.districtsOf(land) : [];
  if (keys.length === 0) return [];
  const wrong = (key: string) => !keys.includes(key);
  return [
    ...(rule?.named ?? []).flatMap(({ district }, index) =>
      faultIf(
        wrong(district),
        ['quotas', 'named', index, 'district'],
        `is no district of ${land}: ${district}`,
      ),
    ),
    ...Object.keys(rule?.key?.weights ?? {}).flatMap((key) =>
      faultIf(wrong(key), ['quotas', 'key', 'weights', key], `is no district of ${land}: ${key}`),
    ),
  ];
}
