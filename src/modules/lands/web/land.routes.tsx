import { landFiles } from '#modules/programmes/index.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { landAddress, previewBodiesAddress, settleBodiesAddress } from '../addresses.ts';
import { settleBodies } from '../commands/settle-bodies.ts';
import { previewOf } from '../queries/preview-bodies.ts';
import { LandPage } from './land.page.tsx';

/** The access of all pages here: the right of the command. */
const ADMINISTRATORS = { permission: settleBodies.permission };

/** Makes what the file says that was looked at: the one that was sent, or that of the release. */
const settleStep = defineStep({
  address: settleBodiesAddress,
  command: settleBodies,
  also: (context) => ({ text: sentText(context) ?? shippedText(context) ?? '' }),
  done: ({ made, changed, linked }) =>
    landAddress({
      done: `lands.${Number(made) + Number(changed) + Number(linked) > 0 ? 'settled' : 'same'}`,
    }),
  again: (context, state, status) => showLand(context, state, status),
});

export const landRoutes: Route[] = [
  {
    method: 'GET',
    path: landAddress.path,
    access: ADMINISTRATORS,
    handle: (context) => showLand(context),
  },
  {
    method: 'POST',
    path: previewBodiesAddress.path,
    access: ADMINISTRATORS,
    handle: (context) => showLand(context),
  },
  settleStep.route,
];

/** Shows what a file would make: the one that was sent, otherwise that of the release. */
async function showLand(context: Context, state?: FormState, status = 200): Promise<Response> {
  const sent = sentText(context);
  const text = sent ?? shippedText(context);
  const preview = text === undefined ? undefined : await previewOf(context.work, text);
  const isFaulty = sent !== undefined && (preview?.problems.length ?? 0) > 0;
  const page = LandPage({ context, preview, sent, refusal: state?.refusal });
  return context.html(page, isFaulty && status === 200 ? 422 : status);
}

const sentText = ({ form }: Context): string | undefined =>
  typeof form.text === 'string' && form.text.trim() !== '' ? form.text : undefined;

const shippedText = ({ land }: Context): string | undefined => landFiles().get(land?.slug ?? '');
