import { listHistory } from '#modules/identity/index.ts';
import type { Act } from '#web/act.ts';
import type { Context, RefusalText } from '#web/context.ts';
import { offerForm } from '#web/define-form.tsx';
import { defineStep } from '#web/define-step.ts';
import type { Route } from '#web/route.ts';
import { closePlaceAddress, placeAddress } from '../addresses.ts';
import { closePlace } from '../commands/close-place.ts';
import { placesMessages } from '../messages.ts';
import { placeProcedure } from '../model/place.ts';
import { findPayers } from '../queries/find-payers.ts';
import { findPlace, type PlaceDetail } from '../queries/find-place.ts';
import { PlacePage } from './place.page.tsx';
import { describePlaceForm } from './place-form.tsx';
import { placeList } from './place-list.ts';

const SEE = { permission: 'places.see-places' };

const isOwn = ({ providerId }: PlaceDetail, { actor }: Context) => actor.organisationId === providerId;

const whileOccupied = ({ status }: PlaceDetail) =>
  status === 'occupied' ? placesMessages.place.occupiedReason : undefined;

const closePlaceStep = defineStep({
  address: closePlaceAddress,
  command: closePlace,
  offer: {
    label: () => placesMessages.place.close,
    step: placeProcedure['places.close-place'],
    belongsTo: isOwn,
    notNow: whileOccupied,
  },
  done: ({ id }) => placeAddress(String(id), { done: 'places.place-closed' }),
  again: (context, { refusal }, status) => showPlace(context, { refusal, status }),
});

/** The acts open to the provider on its place now. */
const placeActs: readonly Act<PlaceDetail>[] = [
  offerForm<PlaceDetail>(describePlaceForm, {
    label: ({ status }) =>
      status === 'undescribed' ? placesMessages.place.describe : placesMessages.place.describeAnew,
    step: placeProcedure['places.describe-place'],
    belongsTo: isOwn,
    notNow: whileOccupied,
  }),
  closePlaceStep,
];

async function showPlace(
  context: Context,
  more: { refusal?: RefusalText | undefined; status?: number } = {},
): Promise<Response> {
  const place = await findPlace(context.work, context.id());
  if (!place) return context.notFound();
  const history = await listHistory(context.work, 'place', place.id);
  const payers = await findPayers(context.work, place);
  const { refusal, status } = more;
  return context.html(PlacePage({ context, place, payers, history, refusal, acts: placeActs }), status);
}

export const placeRoutes: Route[] = [
  placeList.route,
  { method: 'GET', path: placeAddress.path, access: SEE, handle: (context) => showPlace(context) },
  ...describePlaceForm.routes,
  closePlaceStep.route,
];
