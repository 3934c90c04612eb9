import { getAuditFigures } from '#modules/audit/index.ts';
import { type DecisionKind, listWaiting, presentWaiting } from '#modules/decisions/index.ts';
import { listOrganisationChoices } from '#modules/identity/index.ts';
import {
  findProgrammeRules,
  listProgrammeRules,
  listQuotas,
  type RuledProgramme,
} from '#modules/programmes/index.ts';
import type { Context } from '#web/context.ts';
import type { Route } from '#web/route.ts';
import { districtLineAddress, landLineAddress, lineAddress } from '../addresses.ts';
import { lineFacts } from '../line-facts.ts';
import { reportingMessages } from '../messages.ts';
import { linesOf, trackOf } from '../model/line.ts';
import { overdueAt, overdueSince } from '../model/overdue.ts';
import { countLine } from '../queries/count-line.ts';
import { countTasks } from '../queries/count-tasks.ts';
import { listOverdue } from '../queries/list-overdue.ts';
import type { AuditView } from './audit-figures.view.tsx';
import { HomePage } from './home.page.tsx';
import { LinePage, OneLinePage } from './line.page.tsx';
import type { District } from './line.presenter.ts';
import type { LineView } from './line.view.tsx';

export const lineRoutes: Route[] = [
  { method: 'GET', path: lineAddress.path, access: { permission: 'reporting.see-line' }, handle: showLine },
  {
    method: 'GET',
    path: landLineAddress.path,
    access: { permission: 'reporting.see-line' },
    handle: showLandLine,
  },
  {
    method: 'GET',
    path: districtLineAddress.path,
    access: { permission: 'reporting.see-line' },
    handle: showDistrictLine,
  },
];

/**
 * Shows the home of those who have tasks: what waits, and where their districts stand. An auditor sees what waits of
 * these kinds of decision.
 */
export async function showRoleHome(context: Context, decisions: readonly DecisionKind[]): Promise<Response> {
  const tasks = await countTasks(context.work);
  const line = context.may('reporting.see-line') ? await viewLine(context) : undefined;
  const audit = context.may('reporting.see-audit-figures') ? await viewAudit(context, decisions) : undefined;
  return context.html(HomePage({ context, tasks, line, audit }));
}

const MOST_WAITING = 3;

/** Loads what an auditor comes for: the trail, and the decisions on money that wait longest. */
async function viewAudit({ work }: Context, decisions: readonly DecisionKind[]): Promise<AuditView> {
  const { rows, total } = await listWaiting(work, decisions, {
    sort: 'since',
    direction: 'ascending',
    page: 1,
    limit: MOST_WAITING,
    offset: 0,
    filters: {},
    isExport: false,
  });
  const waiting = rows.map((row) => presentWaiting(row, decisions));
  return { figures: await getAuditFigures(work), waiting, waitingCount: total };
}

async function showLine(context: Context): Promise<Response> {
  return context.html(LinePage({ context, line: await viewLine(context) }));
}

async function viewLine(context: Context): Promise<LineView> {
  const { work, url } = context;
  const programmes = (await listProgrammeRules(work)).filter(({ status }) => status !== 'draft');
  const wanted = url.searchParams.get('programme');
  const withQuotas = programmes.find(({ hasQuotas }) => hasQuotas);
  const chosen = programmes.find(({ id }) => id === wanted) ?? withQuotas ?? programmes[0];
  const facts = lineFacts(work);
  if (!chosen) return { programmes, chosen, districts: [], lines: [], whole: trackOf([], facts) };
  const own = ownDistrict(context);
  const districts = (await listTracks(work, chosen)).filter(
    ({ districtId }) => own === null || districtId === own,
  );
  const counts = await countLine(work, chosen, own);
  return {
    programmes,
    chosen,
    districts,
    lines: linesOf(counts, facts),
    whole: trackOf(counts, facts),
  };
}

async function showDistrictLine(context: Context): Promise<Response> {
  const { work } = context;
  const districtId = context.id('district');
  const programme = await findProgrammeRules(work, context.id('programme'));
  const district =
    programme && (await listTracks(work, programme)).find((quota) => quota.districtId === districtId);
  const own = ownDistrict(context);
  if (!programme || !district || (own !== null && own !== districtId)) return context.notFound();
  return showOneLine(context, programme, { districtId, title: district.districtName });
}

async function showLandLine(context: Context): Promise<Response> {
  const programme = await findProgrammeRules(context.work, context.id('programme'));
  if (!programme) return context.notFound();
  return showOneLine(context, programme, { districtId: null, title: reportingMessages.line.land });
}

/** Shows one line large, and what turns its signals. */
async function showOneLine(
  context: Context,
  programme: RuledProgramme,
  { districtId, title }: { districtId: string | null; title: string },
): Promise<Response> {
  const { work } = context;
  const counts = (await countLine(work, programme, districtId ?? ownDistrict(context))).filter(
    (count) => count.districtId === districtId,
  );
  const facts = lineFacts(work);
  const line = { districtId, ...trackOf(counts, facts) };
  const rows = await listOverdue(work, { programmeId: programme.id, districtId }, (station) =>
    overdueSince(station, facts),
  );
  const overdue = overdueAt(rows, counts, facts);
  return context.html(OneLinePage({ context, programme, title, line, overdue }));
}

/** Lists the districts that have a track: those with a quota, or all of the Land where the programme has no quotas. */
async function listTracks(work: Context['work'], programme: RuledProgramme): Promise<District[]> {
  const quotas = await listQuotas(work, programme);
  if (quotas.length > 0 || programme.hasQuotas) return quotas;
  const districts = await listOrganisationChoices(work, 'district');
  return districts.map(({ id, name }) => ({ districtId: id, districtName: name }));
}

/**
 * Returns the district whose track alone the reader sees: a district office its own; ministry, authority and audit see
 * all.
 */
const ownDistrict = ({ actor }: Context): string | null =>
  actor.role === 'district-office' ? actor.districtId : null;
