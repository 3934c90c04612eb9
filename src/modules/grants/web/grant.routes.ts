import { listHistory } from '#modules/identity/index.ts';
import { currentLanguage } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { applicationAddress, grantAddress, passOnAddress, waiveRemediesAddress } from '../addresses.ts';
import { passOnGrant } from '../commands/pass-on-grant.ts';
import { waiveRemedies } from '../commands/waive-remedies.ts';
import { grantWords } from '../messages/grant-words.ts';
import { passingOnWords } from '../messages/passing-on-words.ts';
import { findGrant } from '../queries/find-grant.ts';
import { findPassingOn, type GrantPassedOn } from '../queries/find-passing-on.ts';
import { GrantPage, type NoticeToWaive } from './grant.page.tsx';
import { grantList } from './grant-list.ts';
import { passOnLinesForm } from './pass-on-lines-form.tsx';

const READ = { permission: 'grants.read-grants' };

const passOnStep = defineStep({
  address: passOnAddress,
  command: passOnGrant,
  fields: (passed?: GrantPassedOn) => [
    {
      name: 'providerId',
      kind: 'radios',
      label: passingOnWords.provider,
      options: recipients(passed),
    },
    ...((passed?.applied ?? []).length === 1
      ? []
      : [
          {
            name: 'applicationId',
            kind: 'choice',
            label: passingOnWords.application,
            hint: passingOnWords.applicationHint,
            options: (passed?.applied ?? []).map(({ id, granteeName, titles }) => ({
              value: id,
              label: passingOnWords.applicationText(granteeName, titles),
            })),
            optional: true,
          } as const,
        ]),
    {
      name: 'startsOn',
      kind: 'date',
      label: passingOnWords.startsOn,
      hint: passingOnWords.startsHint,
      optional: true,
    },
  ],
  offer: {
    label: () => passingOnWords.submit,
    belongsTo: ({ granteeId }: GrantPassedOn, { actor }) => actor.organisationId === granteeId,
    isOpen: ({ waiting, applied }) => waiting.length + applied.length > 0,
  },
  done: ({ id }) => applicationAddress(String(id), { done: 'grants.pass-on-begun' }),
  again: showGrant,
});

const waiveStep = defineStep({
  address: waiveRemediesAddress,
  command: waiveRemedies,
  offer: {
    label: () => grantWords.notice.waive,
    belongsTo: ({ granteeId }: NoticeToWaive, { actor }) => actor.organisationId === granteeId,
    isOpen: ({ terms, finalOn, waivedOn, version, notices }, { work }) =>
      (terms?.afterFinality ?? false) &&
      waivedOn === null &&
      finalOn > work.today &&
      version === notices.length,
  },
  done: ({ id }) => grantAddress(String(id), { done: 'grants.waived' }),
  again: (context, { refusal }, status) => showGrant(context, undefined, status, refusal),
});

/** Returns whose projects wait, each with how many, and who else has applied for something. */
function recipients({ waiting, applied }: Pick<GrantPassedOn, 'waiting' | 'applied'> = NOBODY) {
  const providers = Map.groupBy(waiting, ({ providerId }) => providerId);
  const others = Map.groupBy(
    applied.filter(({ granteeId }) => !providers.has(granteeId)),
    ({ granteeId }) => granteeId,
  );
  return [
    ...[...providers].map(([value, all]) => ({
      value,
      label: passingOnWords.providerText(all[0]?.providerName ?? '', all.length),
    })),
    ...[...others].map(([value, all]) => ({
      value,
      label: passingOnWords.applicantText(all[0]?.granteeName ?? ''),
    })),
  ];
}

const NOBODY = { waiting: [], applied: [] };

export const grantRoutes: Route[] = [
  grantList.route,
  { method: 'GET', path: grantAddress.path, access: READ, handle: (context) => showGrant(context) },
  ...passOnLinesForm.routes,
  passOnStep.route,
  waiveStep.route,
];

async function showGrant(
  context: Context,
  failed?: FormState,
  status = 200,
  refusal?: FormState['refusal'],
): Promise<Response> {
  const { work } = context;
  const grant = await findGrant(work, context.id(), currentLanguage(), numberIn(context));
  if (!grant) return context.notFound();
  const history = await listHistory(work, 'application', grant.applicationId);
  const passed =
    grant.parentId === null && grant.programme.procedure.passingOn
      ? await findPassingOn(
          work,
          { ...grant, programmeId: grant.programme.id, area: grant.programme.area?.id ?? null },
          currentLanguage(),
        )
      : undefined;
  const view = GrantPage({
    context,
    grant,
    history,
    passed,
    passOn: passOnStep,
    waive: waiveStep,
    failed,
    refusal,
  });
  return context.html(view, status);
}

/** Returns the number of the notice that is asked for; none for the one that holds. */
function numberIn({ url }: Context): number | undefined {
  const asked = Number(url.searchParams.get('notice'));
  return Number.isInteger(asked) && asked > 0 && asked < 10_000 ? asked : undefined;
}
