import { recordReadings } from '#modules/audit/index.ts';
import { formatPeriod } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { participantsMessages } from '../messages.ts';
import { listCases } from '../queries/list-cases.ts';
import { listPeople } from '../queries/list-people.ts';
import { listStays } from '../queries/stays.ts';
import { CaseListPage } from './case-list.page.tsx';
import { PeopleListPage } from './people-list.page.tsx';
import { presentCaseRow, presentPersonRow, sortedName } from './person.presenter.ts';
import { StayListPage } from './stay-list.page.tsx';

/** One address, and behind it what the role may know: names, places, or numbers only. */
export const peopleRoutes: Route[] = [
  {
    method: 'GET',
    path: '/people',
    access: { permission: 'participants.see-people' },
    showsPeople: true,
    handle: showPeople,
  },
];

function showPeople(context: Context): Promise<Response> {
  switch (context.actor.role) {
    case 'provider':
      return showStays(context);
    case 'district-office':
      return showCases(context);
    default:
      return showByName(context);
  }
}

async function showByName(context: Context): Promise<Response> {
  const { work, url, actor } = context;
  const list = readList(url, {
    sorts: ['name', 'status', 'since'],
    filters: ['name', 'status', 'stay', 'touched', 'exception'],
    sort: 'name',
  });
  const { rows, total } = await listPeople(work, list);
  await recordReadings(work, {
    action: list.isExport ? 'participants.export-people' : 'participants.list-people',
    objectKind: 'participation',
    seen: rows.map(({ id, participantId }) => ({ objectId: id, participantId })),
  });
  if (!list.isExport) return context.html(PeopleListPage({ context, list, rows, total }));
  const { columns } = participantsMessages.list;
  const isJobcenter = actor.role === 'jobcenter';
  return table(
    context,
    [
      columns.name,
      columns.number,
      columns.status,
      columns.since,
      columns.coach,
      columns.stay,
      ...(isJobcenter ? [columns.exception] : []),
    ],
    rows
      .map((row) => presentPersonRow(row, actor.role))
      .map((row) => [
        row.name,
        row.number,
        row.status.label,
        row.since,
        row.coach,
        row.stay,
        ...(isJobcenter ? [row.exception] : []),
      ]),
  );
}

async function showStays(context: Context): Promise<Response> {
  const { work, url } = context;
  const list = readList(url, { sorts: ['name', 'place', 'period'], filters: ['name'], sort: 'name' });
  const { rows, total } = await listStays(work, list);
  await recordReadings(work, {
    action: list.isExport ? 'participants.export-people' : 'participants.list-people',
    objectKind: 'occupancy',
    seen: rows.map(({ occupancyId, participantId }) => ({ objectId: occupancyId, participantId })),
  });
  if (!list.isExport) return context.html(StayListPage({ context, list, rows, total }));
  const { columns } = participantsMessages.stays;
  return table(
    context,
    [columns.name, columns.place, columns.project, columns.period],
    rows.map((row) => [sortedName(row), row.placeTitle, row.projectTitle, formatPeriod(row.period)]),
  );
}

/** Numbers are personal data too, as long as somebody holds the names to them. */
async function showCases(context: Context): Promise<Response> {
  const { work, url } = context;
  const list = readList(url, { sorts: ['number', 'status', 'since'], filters: ['status'], sort: 'since' });
  const { rows, total } = await listCases(work, list);
  await recordReadings(work, {
    action: list.isExport ? 'participants.export-cases' : 'participants.list-cases',
    objectKind: 'participant',
    seen: rows.map(({ participantId }) => ({ objectId: participantId, participantId })),
  });
  if (!list.isExport) return context.html(CaseListPage({ context, list, rows, total }));
  const { columns } = participantsMessages.list;
  return table(
    context,
    [columns.number, columns.status, columns.since],
    rows.map((row) => presentCaseRow(row)).map((row) => [row.number, row.status.label, row.since]),
  );
}

const table = async (context: Context, head: readonly string[], rows: readonly (readonly string[])[]) =>
  context.file('people.csv', 'text/csv; charset=utf-8', csv(head, rows));
