import { z } from 'zod';
import { cited, textSchema } from './evidence.ts';
import { type Fault, faultIf, rule } from './fault.ts';
import { bibliographySchema, day, identifier, landSchema } from './identifiers.ts';
import { listOf } from './list-rules.ts';
import { areaParts, optional, versionParts } from './programme-parts.ts';

/** Förderprogramm as data: everything a ministry says to start one, each fact with its source. One YAML file each. */
export type ProgrammeDefinition = z.output<typeof programmeDefinitionSchema>;

/** An area (Förderbereich) says what is its own; for the rest, what the programme says. */
const areaSchema = cited({
  id: identifier,
  title: textSchema.nullable(),
  ...optional(areaParts),
  procedure: areaParts.procedure.partial().optional(),
}).meta({ id: 'area' });
export type FundingArea = z.output<typeof areaSchema>;

/**
 * A version (Programmversion): what changes from a day on. Items of a list replace those of the same id, and the others
 * stay; what is not said goes on.
 */
const versionSchema = z
  .strictObject({
    validFrom: day,
    title: textSchema.optional().describe('What amended it'),
    ...optional(versionParts),
    procedure: areaParts.procedure.partial().optional(),
    areas: listOf(areaSchema).optional(),
    drops: z
      .array(
        z.strictObject({
          part: z.enum([
            'areas',
            'offers',
            'costTypes',
            'money',
            'indicators',
            'phases',
            'tracks',
            'duties',
            'parameters',
          ]),
          id: identifier,
        }),
      )
      .max(50)
      .optional()
      .describe('What does not go on'),
  })
  .meta({ id: 'version' });
export type ProgrammeVersion = z.output<typeof versionSchema>;

const { relations, rampUp, parameters, payment, participation, ...others } = versionParts;
const { phases, tracks, indicators, duties, shares, sizes, staffing, ...required } = others;

/**
 * Förderprogramm: everything that its file may say, of its first version and of those that follow. A key that is not
 * known is a fault.
 */
export const programmeDefinitionSchema = z
  .strictObject({
    slug: identifier.describe('As the file is named'),
    title: textSchema,
    summary: textSchema,
    land: landSchema,
    conducted: z
      .enum(['here', 'elsewhere'])
      .optional()
      .describe(
        'elsewhere: a programme of somebody else, to which ours are related; nothing of it is paid here',
      ),
    ...required,
    ...optional({ relations, rampUp, parameters, payment, participation }),
    ...optional({ phases, tracks, indicators, duties, shares, sizes, staffing }),
    areas: listOf(areaSchema),
    versions: z.array(versionSchema).max(50).optional(),
    openQuestions: z.array(textSchema).max(50).describe('What no source answers yet'),
    bibliography: bibliographySchema,
  })
  .check(rule(versionsFollow));

type Dated = { period: { from: string }; versions?: readonly { validFrom: string }[] | undefined };
function versionsFollow({ period, versions = [] }: Dated): Fault[] {
  const days = [period.from, ...versions.map(({ validFrom }) => validFrom)];
  return versions.flatMap(({ validFrom }, index) =>
    faultIf(
      validFrom <= (days[index] ?? ''),
      ['versions', index, 'validFrom'],
      'is not after the version before it',
    ),
  );
}
