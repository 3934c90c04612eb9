import { z } from 'zod';
import { ORGANISATION_KINDS } from '#modules/identity/index.ts';
import { cited } from './evidence.ts';
import { faultIf, rule } from './fault.ts';
import { bibliographySchema, day, districtKey, identifier, landSchema } from './identifiers.ts';
import { bodyFaults } from './land-file-faults.ts';
import { listDistinctBy } from './list-rules.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';

/** The ways in which one body stands to another: inside it, answering for its area, or speaking for it. */
const LINK_KINDS = ['part-of', 'responsible-for', 'represents'] as const;

const linkSchema = z
  .strictObject({
    kind: z.enum(LINK_KINDS),
    to: identifier.describe('The key of another body of this file'),
    from: day,
    until: day.optional().describe('The first day on which it no longer holds'),
  })
  .check(
    rule(({ from, until }) => faultIf(until !== undefined && until <= from, ['until'], 'is not after from')),
  );

const partsPerMillion = z.int().min(1).max(1_000_000);

/** A body of the Land: a ministry, a district, a Jobcenter, an association … Without areas it answers for all of it. */
const bodySchema = cited({
  key: identifier.describe('The word by which this file names the body; it stays when the name changes'),
  kind: z.enum(ORGANISATION_KINDS),
  name: z.string().trim().min(2).max(200),
  officialKey: z
    .string()
    .min(1)
    .max(40)
    .optional()
    .describe('County key (AGS) of a district, Trägernummer of a Jobcenter, in quotes'),
  form: z
    .enum(['joint', 'admitted'])
    .optional()
    .describe('Of a Jobcenter: gemeinsame Einrichtung (gE) or zugelassener kommunaler Träger (zkT)'),
  integrationBudgetPartsPerMillion: z
    .strictObject({ annex1: partsPerMillion, annex2: partsPerMillion })
    .optional()
    .describe(
      'Of a district: its share of the federal integration budget by either annex of the Eingliederungsmittel-Verordnung',
    ),
  links: z.array(linkSchema).max(100).optional(),
}).check(
  rule(({ kind, officialKey }) =>
    faultIf(
      kind === 'district' && !districtKey.safeParse(officialKey).success,
      ['officialKey'],
      'must be the five digits of a county key, in quotes',
    ),
  ),
);
export type LandBody = z.output<typeof bodySchema>;

/** The Land and the bodies that act in it, as its file says. */
export const landFileSchema = z.strictObject({
  land: landSchema,
  name: z.string().trim().min(2).max(200),
  bodies: listDistinctBy(bodySchema, ({ key }) => key).min(1),
  bibliography: bibliographySchema,
});
export type LandFile = z.output<typeof landFileSchema>;

/** Returns the Land and its bodies from a YAML text, or all problems of that text with their lines. */
export const parseLandFile = (text: string): Parsed<LandFile> => parseYaml(text, landFileSchema, bodyFaults);

/** A county or independent city (Landkreis, kreisfreie Stadt), with the number of its Jobcenter and its share of federal money. */
export type District = Pick<LandBody, 'name' | 'integrationBudgetPartsPerMillion'> & {
  readonly key: string;
  readonly authorityNumber: string | undefined;
};

/** Returns the districts of a Land by their county keys. */
export const districtsIn = ({ bodies }: LandFile): District[] =>
  bodies
    .filter(({ kind }) => kind === 'district')
    .map(({ key, name, officialKey = '', integrationBudgetPartsPerMillion }) => ({
      key: officialKey,
      name,
      integrationBudgetPartsPerMillion,
      authorityNumber: bodies.find((body) => body.kind === 'jobcenter' && areasOf(body).includes(key))
        ?.officialKey,
    }));

/** Returns the keys of the districts that a body answers for, in the order of its file. */
export const areasOf = ({ links = [] }: LandBody): string[] =>
  links.filter(({ kind }) => kind === 'responsible-for').map(({ to }) => to);
