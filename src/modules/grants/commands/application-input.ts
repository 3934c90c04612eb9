import { z } from 'zod';
import { isIsoDate } from '#kernel/calendar.ts';
import {
  type ActingBody,
  type AskedOffer,
  askedOffers,
  faultsInAmounts,
  faultsInOffers,
  offerItems,
  offersAnything,
  type ProgrammeRules,
  type RuledProgramme,
} from '#modules/programmes/index.ts';
import { acrossFields } from '#platform/commands/across-fields.ts';
import type { Problem } from '#platform/commands/command.ts';
import type { ApplicationItem } from '../model/application.ts';

const isoDate = z.string().refine(isIsoDate, { error: 'no-such-day' });

const item = z
  .strictObject({
    providerId: z.uuid(),
    title: z.string().trim().min(3).max(200),
    fieldOfUse: z.string().trim().min(2).max(100),
    offers: askedOffers,
    amountCents: z.int().min(1).max(100_000_000_000),
  })
  .refine(...offersAnything);

/** The days when the projects run: first and last day. */
export const applicationDays = { startsOn: isoDate, lastDay: isoDate };

/** The lines of the finance plan: costs of projects, and the district's own. Projects that none names have their sum as a plan. */
export const applicationLines = z
  .array(
    z.strictObject({
      project: z
        .union([z.int().min(0), z.uuid()])
        .nullable()
        .optional(),
      costType: z.string().min(1).max(80),
      source: z.string().min(1).max(80).optional(),
      cashYear: z.int().min(1990).max(2100),
      quantity: z.number().positive().max(10_000_000).optional(),
      unitPriceCents: z.int().min(1).max(100_000_000_000).optional(),
      amountCents: z.int().min(1).max(100_000_000_000).optional(),
    }),
  )
  .max(2000)
  .default([]);

/** The projects that an application asks for, 1 to 30, each with something that it offers. */
export const applicationItems = z.array(item).min(1).max(30);

/** The same where lines alone will do: money of no project, which a district passes on later. */
export const itemsBesideLines = z.array(item).max(30).default([]);

type Offers = Pick<ProgrammeRules, 'offers'>;

/** Finds what projects offer that the programme does not have, or not in such parts. */
export const faultsInItems = (
  items: readonly { readonly offers: readonly AskedOffer[]; readonly amountCents: number }[],
  programme: RuledProgramme,
): Problem[] => [
  ...items.flatMap((item, index) => faultsInOffers(item.offers, programme.offers, `items.${index}.offers`)),
  ...faultsInAmounts(
    items.map(({ amountCents }, index) => ({ path: `items.${index}.amountCents`, amountCents })),
    programme,
  ),
];

/** Returns the projects that were typed as items of an application that no call recommended. */
export const itemsOf = (
  items: z.output<typeof applicationItems>,
  { offers }: Offers,
  newId: () => string,
): ApplicationItem[] =>
  items.map((item) => ({
    projectId: newId(),
    proposalId: null,
    ...item,
    offers: offerItems(item.offers, offers),
  }));

/** Returns the projects with who runs them: a district names providers, every other body runs what it applies for. */
export const runBy = ({ id, kind }: ActingBody, items: readonly ApplicationItem[]): ApplicationItem[] =>
  items.map((item) => (kind === 'district' ? item : { ...item, providerId: id }));

/** Refuses an application about nothing, at its projects. */
export const asksForSomething = acrossFields<{
  items: readonly unknown[];
  lines: readonly unknown[];
}>(['items', 'lines'], 'too_small', ({ items, lines }) => items.length > 0 || lines.length > 0);

/** Refuses a last day before the first with `before-start`, at the last day. */
export const endsAfterStart = acrossFields<{ startsOn: string; lastDay: string }>(
  ['lastDay', 'startsOn'],
  'before-start',
  ({ startsOn, lastDay }) => lastDay >= startsOn,
);
