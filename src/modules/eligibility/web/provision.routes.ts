import { ruleChanges } from '#law/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { eligibilityMessages } from '../messages.ts';
import { listChanges } from '../model/change-list.ts';
import { listProvisions } from '../model/provision-list.ts';
import { provisions } from '../provisions.ts';
import { presentChange } from './change.presenter.ts';
import { ChangeListPage } from './change-list.page.tsx';
import { ProvisionPage } from './provision.page.tsx';
import { presentProvision, presentProvisionRow } from './provision.presenter.ts';
import { ProvisionListPage } from './provision-list.page.tsx';

const TO_ALL = { public: 'law is public' };

/** The law as this system holds it, for everybody to read. */
export const provisionRoutes: Route[] = [
  { method: 'GET', path: '/provisions', access: TO_ALL, handle: showProvisions },
  { method: 'GET', path: '/provisions/changes', access: TO_ALL, handle: showChanges },
  { method: 'GET', path: '/provisions/:provision', access: TO_ALL, handle: showProvision },
];

async function showProvisions(context: Context): Promise<Response> {
  const { language, url, work } = context;
  const list = readList(url, { sorts: ['title', 'from'], filters: ['text', 'proof'], sort: 'title' });
  const found = listProvisions(provisions(), { ...list, language, on: work.today });
  const rows = found.slice(list.offset, list.offset + list.limit);
  if (!list.isExport) return context.html(ProvisionListPage({ context, list, rows, total: found.length }));
  const { columns } = eligibilityMessages.provisions.list;
  return context.file(
    'provisions.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.title, columns.version, columns.valid, columns.proof],
      rows
        .map((row) => presentProvisionRow(row))
        .map((row) => [row.title, row.version, row.valid, row.proof]),
    ),
  );
}

async function showProvision(context: Context): Promise<Response> {
  const { work, params } = context;
  const page = provisions().find(({ provision }) => provision === params.provision);
  if (!page) return context.notFound();
  return context.html(ProvisionPage({ context, shown: presentProvision(page, work.today) }));
}

async function showChanges(context: Context): Promise<Response> {
  const { language, url } = context;
  const list = readList(url, {
    sorts: ['on'],
    filters: ['kind', 'provision'],
    sort: 'on',
    direction: 'descending',
  });
  const found = listChanges(ruleChanges(), list);
  const rows = found
    .slice(list.offset, list.offset + list.limit)
    .map((change) => presentChange(change, provisions()));
  const choices = provisions().map(({ provision, title }) => ({ value: provision, label: title[language] }));
  if (!list.isExport)
    return context.html(ChangeListPage({ context, list, rows, total: found.length, provisions: choices }));
  const { columns } = eligibilityMessages.provisions.changes;
  return context.file(
    'rule-changes.csv',
    'text/csv; charset=utf-8',
    csv(
      [columns.on, columns.kind, columns.provisions, columns.decisions, columns.effect],
      rows.map((row) => [
        row.on,
        row.kind,
        row.provisions.map(({ title }) => title).join(', '),
        row.decisions,
        row.effect,
      ]),
    ),
  );
}
