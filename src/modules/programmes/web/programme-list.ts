import type { Work } from '#platform/work.ts';
import { formatMoney, formatNumber, formatPeriod } from '#ui/language.ts';
import { defineList } from '#web/define-list.tsx';
import type { ListRequest } from '#web/list.ts';
import { programmeAddress, programmesAddress } from '../addresses.ts';
import { programmesMessages } from '../messages.ts';
import { programmePlaces } from '../model/latest-target.ts';
import { listProgrammes, type ProgrammeRow } from '../queries/programmes.ts';
import { say } from './evidence.presenter.ts';
import { programmeStatus, totalCents } from './programme.presenter.ts';

const open = () => programmesMessages.list.open;

/** The list of programmes: there are few, so they are shown whole, in the order of their names in addresses. */
export const programmeList = defineList({
  address: programmesAddress,
  public: 'published programmes are public; drafts stay in the programme office by policy',
  file: 'programmes',
  words: () => programmesMessages.list,
  rows: async (work: Work, _: ListRequest<'slug', never>) => {
    const rows = await listProgrammes(work);
    return { rows, total: rows.length };
  },
  order: { by: 'slug' },
  columns: {
    title: { text: ({ definition }) => say(definition.title), link: ({ id }) => programmeAddress(id) },
    status: { text: ({ status }) => programmeStatus(status) },
    period: { text: ({ definition }) => formatPeriod(definition.period) },
    places: { text: placesText, numeric: true },
    money: { text: moneyText, numeric: true },
  },
  filters: {},
});

function placesText({ definition }: ProgrammeRow): string {
  const places = programmePlaces(definition);
  return places === null ? open() : formatNumber(places);
}

function moneyText({ definition }: ProgrammeRow): string {
  const total = totalCents(definition);
  return total === null ? open() : formatMoney(total);
}
