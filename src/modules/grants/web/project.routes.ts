import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { projectAddress } from '../addresses.ts';
import { findProject } from '../queries/projects.ts';
import { ProjectPage } from './project.page.tsx';
import { projectList } from './project-list.ts';

const READ = { permission: 'grants.read-projects' };

export const projectRoutes: Route[] = [
  projectList.route,
  { method: 'GET', path: projectAddress.path, access: READ, handle: showProject },
];

async function showProject(context: Context): Promise<Response> {
  const project = await findProject(context.work, context.id(), currentLanguage());
  if (!project) return context.notFound();
  const history = await listHistory(context.work, 'project', project.id);
  return context.html(ProjectPage({ context, project, history }));
}
