import { listHistory } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { grantWords } from '../messages/grant-words.ts';
import { listPublishedProgrammes } from '../queries/application-choices.ts';
import { findProject, listProjects } from '../queries/projects.ts';
import { presentProjectRow } from './grant.presenter.ts';
import { ProjectPage } from './project.page.tsx';
import { ProjectListPage } from './project-list.page.tsx';

const READ = { permission: 'grants.read-projects' };

export const projectRoutes: Route[] = [
  { method: 'GET', path: '/projects', access: READ, handle: showProjects },
  { method: 'GET', path: '/projects/:id', access: READ, handle: showProject },
];

async function showProjects(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['title', 'provider', 'district', 'starts', 'amount'],
    filters: ['district', 'provider', 'programme'],
    sort: 'title',
  });
  const { rows, total } = await listProjects(context.work, list, context.language);
  if (list.isExport) {
    const { columns } = grantWords.projects;
    const cells = rows.map((row) => presentProjectRow(row));
    return context.file(
      'projects.csv',
      'text/csv; charset=utf-8',
      csv(
        [
          columns.title,
          columns.provider,
          columns.district,
          columns.starts,
          columns.places,
          columns.amount,
          columns.paid,
        ],
        cells.map((row) => [
          row.title,
          row.provider,
          row.district,
          row.period,
          row.places,
          row.amount,
          row.paid,
        ]),
      ),
    );
  }
  const programmes = await listPublishedProgrammes(context.work, context.language);
  return context.html(ProjectListPage({ context, list, rows, total, programmes }));
}

async function showProject(context: Context): Promise<Response> {
  const project = await findProject(context.work, context.id(), context.language);
  if (!project) return context.notFound();
  const history = await listHistory(context.work, 'project', project.id);
  return context.html(ProjectPage({ context, project, history }));
}
