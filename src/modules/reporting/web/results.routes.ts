import { findProgrammeRules, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { resultsAddress } from '../addresses.ts';
import { publishResults } from '../commands/publish-results.ts';
import { reportingMessages } from '../messages.ts';
import { listResults } from '../queries/list-results.ts';
import { openData } from '../queries/open-data.ts';
import { FIGURES, presentResults, ResultsPage } from './results.page.tsx';

const publishResultsStep = defineStep({
  address: resultsAddress,
  command: publishResults,
  also: ({ params }) => ({ programmeId: params.id }),
  takesVersion: false,
  offer: { label: () => reportingMessages.results.publish, kind: () => 'primary' },
  done: ({ id }) => resultsAddress(String(id), { done: 'reporting.published' }),
  again: (context, { refusal }, status) => showResults(context, { refusal, status }),
});

export const resultRoutes: Route[] = [
  {
    method: 'GET',
    path: resultsAddress.path,
    access: { public: 'results are published for everybody' },
    handle: (context) => showResults(context),
  },
  publishResultsStep.route,
];

async function showResults(
  context: Context,
  more: { refusal?: FormState['refusal']; status?: number } = {},
): Promise<Response> {
  const programme = await findProgrammeRules(context.work, context.id());
  if (!programme) return context.notFound();
  const rows = await listResults(context.work, programme.id);
  const format = context.url.searchParams.get('format');
  if (format === 'json') return context.json(openData(programme, rows));
  if (format === 'csv') return asCsv(context, programme, rows);
  const page = ResultsPage({ context, programme, rows, refusal: more.refusal, publish: publishResultsStep });
  return context.html(page, more.status);
}

function asCsv(
  context: Context,
  { slug }: RuledProgramme,
  rows: Parameters<typeof presentResults>[0],
): Response {
  const words = reportingMessages.results;
  const { districts, whole } = presentResults(rows);
  const lines = [...districts, ...(whole ? [whole] : [])].map(({ district, cells }) => [district, ...cells]);
  return context.file(
    `${slug}-results.csv`,
    'text/csv; charset=utf-8',
    csv([words.district, ...FIGURES.map((name) => words.figures[name])], lines),
  );
}
