import {
  assembledOffers,
  type OfferItem,
  offerItems,
  type ProgrammeRules,
} from '#modules/programmes/index.ts';
import type { FormInput } from '#web/context.ts';
import { type FieldSpec, readFields } from '#web/form-fields.ts';
import { applicationWords } from '../messages/application-words.ts';
import { dayAfter } from '../model/application.ts';
import { dayFields } from './application-fields.ts';
import type { PlanForm } from './plan-form.ts';

type Standing = {
  readonly title: string;
  readonly offers: readonly OfferItem[];
  readonly amountCents: number;
};
type Projects = Pick<PlanForm, 'projects' | 'items'>;

/** Returns projects that stand as a plan names them: by the id that the command knows. */
export const standingProjects = <Item extends Standing>(
  items: readonly Item[],
  idOf: (item: Item) => string,
): Projects => ({
  projects: items.map((item) => ({ value: idOf(item), label: item.title })),
  items: items.map((item) => ({ ...item, projectId: idOf(item) })),
});

type Typed = { readonly title?: string; readonly offers?: unknown; readonly amountCents?: number };

/** Returns projects that are typed in the same form as a plan names them: by their rows, as far as these can be read. */
export function typedProjects(
  rows: readonly (readonly FieldSpec[])[],
  sent: FormInput,
  offers: ProgrammeRules['offers'],
): Projects {
  const { items = [] } = readFields(rows.flat(), sent).input as { items?: Typed[] };
  return {
    projects: rows.map((_, row) => ({
      value: String(row),
      label: items[row]?.title ?? applicationWords.form.item(row + 1),
    })),
    items: items.flatMap((item, row) =>
      item.amountCents === undefined
        ? []
        : [
            {
              projectId: String(row),
              offers: offerItems(assembledOffers(item.offers, offers), offers),
              amountCents: item.amountCents,
            },
          ],
    ),
  };
}

/** Returns the days that were typed, if they are days and the last is not before the first. */
export function typedSpan(sent: FormInput): PlanForm['span'] {
  const { startsOn, lastDay } = readFields(dayFields(), sent).input as {
    startsOn?: string;
    lastDay?: string;
  };
  return startsOn !== undefined && lastDay !== undefined && startsOn <= lastDay
    ? { from: startsOn, until: dayAfter(lastDay) }
    : undefined;
}
