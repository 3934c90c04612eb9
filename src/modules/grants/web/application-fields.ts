import { lastDay } from '#kernel/period.ts';
import { assembledOffers, offerFields, offerValues, type ProgrammeRules } from '#modules/programmes/index.ts';
import type { FieldSpec } from '#web/form-fields.ts';
import { applicationWords } from '../messages/application-words.ts';
import type { Choice } from '../queries/application-choices.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';

const ROWS = 5;

/** Returns the fields for the days when the projects run. */
export function dayFields(): FieldSpec[] {
  const words = applicationWords.form;
  return [
    { name: 'startsOn', kind: 'date', label: words.startsOn, hint: words.startsHint },
    { name: 'lastDay', kind: 'date', label: words.lastDay },
  ];
}

type Offers = ProgrammeRules['offers'];

/** The projects of an application without a call, row by row: `items.0.title`. A stored one shows all it has. */
export function itemRows(providers: readonly Choice[], offers: Offers, stored = 0): FieldSpec[][] {
  const words = applicationWords.form;
  return Array.from({ length: Math.max(ROWS, stored + 1) }, (_, row) => {
    const optional = row > 0;
    const name = (part: string) => `items.${row}.${part}`;
    return [
      { name: name('providerId'), kind: 'choice', label: words.provider, options: providers, optional },
      { name: name('title'), kind: 'text', label: words.title, optional },
      { name: name('fieldOfUse'), kind: 'text', label: words.fieldOfUse, optional },
      ...offerFields(offers, name('offers')),
      { name: name('amountCents'), kind: 'money', label: words.amount, optional },
    ];
  });
}

/**
 * Removes rows that nobody filled in, and names what the others offer; the first one always stays, so that its faults
 * show.
 */
export function assembledItems(input: Record<string, unknown>, offers: Offers): Record<string, unknown> {
  const rows: readonly unknown[] = Array.isArray(input.items) ? input.items : [];
  const filled = rows.filter((row) => row !== undefined && row !== null);
  const items = (filled.length > 0 ? filled : [{}]) as { offers?: unknown }[];
  return {
    ...input,
    items: items.map((item) => ({ ...item, offers: assembledOffers(item.offers, offers) })),
  };
}

/** A stored application as the form shows it. */
export function applicationValues(application: ApplicationDetail): Record<string, unknown> {
  const { startsOn, endsOn } = application;
  const values: Record<string, unknown> = {
    startsOn,
    lastDay: lastDay({ from: startsOn, until: endsOn }),
  };
  application.items.forEach((item, row) => {
    for (const part of ['providerId', 'title', 'fieldOfUse', 'amountCents'] as const) {
      values[`items.${row}.${part}`] = item[part];
    }
    Object.assign(values, offerValues(item.offers, `items.${row}.offers`));
  });
  return values;
}
