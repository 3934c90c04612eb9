import { z } from 'zod';
import { cited } from './evidence.ts';
import { bibliographySchema, districtKey, landSchema } from './identifiers.ts';
import { listDistinctBy } from './list-rules.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';

const partsPerMillion = z.int().min(1).max(1_000_000);

/** A county or independent city (Landkreis, kreisfreie Stadt) with its Jobcenter and its shares of federal money. */
const districtSchema = cited({
  key: districtKey,
  name: z.string().min(1).max(200),
  jobcenter: z
    .enum(['joint', 'district-run'])
    .describe('gemeinsame Einrichtung (gE) or zugelassener kommunaler Träger (zkT)'),
  authorityNumber: z
    .string()
    .regex(/^\d{5}$/)
    .describe('Trägernummer of the BA, five digits in quotes'),
  integrationBudgetPartsPerMillion: z
    .strictObject({ annex1: partsPerMillion, annex2: partsPerMillion })
    .describe(
      'Share of the federal integration budget by either annex of the Eingliederungsmittel-Verordnung',
    ),
});
export type District = z.output<typeof districtSchema>;

const districtsSchema = z.strictObject({
  land: landSchema,
  districts: listDistinctBy(districtSchema, ({ key }) => key).min(1),
  bibliography: bibliographySchema,
});
type Districts = z.output<typeof districtsSchema>;

/** Returns the districts of a Land from a YAML text, or all problems of that text. */
export const parseDistricts = (text: string): Parsed<Districts> => parseYaml(text, districtsSchema);
