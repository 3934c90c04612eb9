import { listHistory } from '#modules/audit/index.ts';
import type { Context } from '#web/context.ts';
import { csv } from '#web/csv.ts';
import { freshForm, handleForm } from '#web/handle-form.ts';
import { readList } from '#web/list.ts';
import type { Route } from '#web/route.ts';
import { closePlace } from '../commands/close-place.ts';
import { describePlace } from '../commands/describe-place.ts';
import { placesMessages } from '../messages.ts';
import { findPlace, type PlaceDetail } from '../queries/find-place.ts';
import { listPlaces, listProjectChoices, type PlaceListRow } from '../queries/list-places.ts';
import { PlacePage } from './place.page.tsx';
import { presentPlaceRow } from './place.presenter.ts';
import { PlaceFormPage } from './place-form.page.tsx';
import { placeFields } from './place-form.ts';
import { PlaceListPage } from './place-list.page.tsx';

const SEE = { permission: 'places.see-places' };
const DESCRIBE = { permission: 'places.describe-place' };

export const placeRoutes: Route[] = [
  { method: 'GET', path: '/places', access: SEE, handle: showPlaces },
  { method: 'GET', path: '/places/:id', access: SEE, handle: (context) => showPlace(context) },
  { method: 'GET', path: '/places/:id/describe', access: DESCRIBE, handle: (context) => showForm(context) },
  { method: 'POST', path: '/places/:id/describe', access: DESCRIBE, handle: submitForm },
  {
    method: 'POST',
    path: '/places/:id/close',
    access: { permission: 'places.close-place' },
    handle: submitClose,
  },
];

async function showPlaces(context: Context): Promise<Response> {
  const list = readList(context.url, {
    sorts: ['place', 'project', 'provider', 'status', 'hours'],
    filters: ['status', 'kind', 'project', 'district', 'programme'],
    sort: 'project',
  });
  const { rows, total } = await listPlaces(context.work, list);
  if (list.isExport) return exportPlaces(context, rows);
  const projects = await listProjectChoices(context.work);
  return context.html(PlaceListPage({ context, list, rows, total, projects }));
}

function exportPlaces(context: Context, places: readonly PlaceListRow[]): Response {
  const { columns } = placesMessages.list;
  const rows = places.map((place) => presentPlaceRow(place));
  const content = csv(
    [
      columns.place,
      columns.project,
      columns.provider,
      columns.kind,
      columns.status,
      columns.stay,
      columns.hours,
      columns.testsValidUntil,
    ],
    rows.map((row) => [
      row.title,
      row.project,
      row.provider,
      row.kind,
      row.status.label,
      row.stay,
      row.hours,
      row.testsValidUntil,
    ]),
  );
  return context.file('places.csv', 'text/csv; charset=utf-8', content);
}

/** Finds the place of the address, or answers that there is none. */
async function withPlace(
  context: Context,
  answer: (place: PlaceDetail) => Promise<Response>,
): Promise<Response> {
  const place = await findPlace(context.work, context.id());
  return place ? answer(place) : context.notFound();
}

const showPlace = (
  context: Context,
  more: { refusal?: { why: string; next: string } | undefined; status?: number } = {},
) =>
  withPlace(context, async (place) => {
    const history = await listHistory(context.work, 'place', place.id);
    return context.html(PlacePage({ context, place, history, refusal: more.refusal }), more.status);
  });

const showForm = (context: Context, state = freshForm(context), status = 200) =>
  withPlace(context, (place) =>
    context.html(
      PlaceFormPage({ context, state: { ...state, version: state.version ?? place.version }, place }),
      status,
    ),
  );

function submitForm(context: Context): Promise<Response> {
  return handleForm(context, {
    command: describePlace,
    fields: placeFields(),
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/places/${id}?done=places.place-described`),
    again: (state, status) => showForm(context, state, status),
  });
}

function submitClose(context: Context): Promise<Response> {
  return handleForm(context, {
    command: closePlace,
    fields: [],
    also: { id: context.params.id },
    done: ({ id }) => context.redirect(`/places/${id}?done=places.place-closed`),
    again: (state, status) => showPlace(context, { refusal: state.refusal, status }),
  });
}
