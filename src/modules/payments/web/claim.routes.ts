import { sumCents } from '#kernel/money.ts';
import { listAttempts, offerAnswer } from '#modules/decisions/index.ts';
import { listHistory } from '#modules/identity/index.ts';
import { getProgrammeRules, type RuledProgramme } from '#modules/programmes/index.ts';
import type { Work } from '#platform/work.ts';
import { currentLanguage, formatDate, formatMoney } from '#ui/language.ts';
import type { Context } from '#web/context.ts';
import { defineStep } from '#web/define-step.ts';
import type { FormState } from '#web/handle-form.ts';
import type { Route } from '#web/route.ts';
import { checkClaimAddress, claimAddress, releaseClaimAddress, returnClaimAddress } from '../addresses.ts';
import { checkClaim, claimDecision, releaseClaim } from '../commands/claim-decision.ts';
import { returnClaim } from '../commands/return-claim.ts';
import { claimWords } from '../messages/claim-words.ts';
import { nowOf } from '../model/check-claim.ts';
import { type ClaimLine, claimProcedure } from '../model/claim.ts';
import { mayPay } from '../model/finality.ts';
import { costTypeTitles } from '../model/titles.ts';
import { type ClaimDetail, findClaim, isOpenClaim } from '../queries/find-claim.ts';
import { underRules } from '../queries/find-claim-grant.ts';
import { COMPUTED, findDue } from '../queries/find-due.ts';
import { ClaimPage } from './claim.page.tsx';
import type { ClaimInHand } from './claim-decision.tsx';
import { lineFields, reasonField, releaseFields, returnFields } from './claim-fields.ts';
import { claimList } from './claim-list.tsx';
import { newAdvanceForm } from './new-advance-form.tsx';
import { newClaimForm } from './new-claim-form.tsx';

const OPEN = { permission: 'payments.open-claim' };

/** A district stands on either side: it moves the claims on grants that it gives. */
const isGrantor = ({ grantorId }: ClaimInHand, { actor }: Context) => grantorId === actor.organisationId;

const checkStep = defineStep({
  address: checkClaimAddress,
  command: checkClaim,
  // The lines that are judged stand in the form; each is read by its id.
  fields: (claim, context) => [...judgedIn(claim, context).flatMap(lineFields), reasonField()],
  values: ({ lines }: ClaimInHand) =>
    Object.fromEntries(lines.map(({ id, requestedCents }) => [`lines.${id}.acceptedCents`, requestedCents])),
  offer: {
    label: () => claimWords.decision.submitCheck,
    step: claimProcedure['payments.check-claim'],
    belongsTo: isGrantor,
    notNow: ({ hasMoney }) => (hasMoney ? undefined : claimWords.decision.noMoney),
  },
  done: ({ id }) => claimAddress(String(id), { done: 'payments.checked' }),
  again: showClaim,
});

/** Returns the lines to judge: those of the record, or those that a sent form names. */
function judgedIn(claim: ClaimInHand | undefined, { form }: Context): { id: string; number: number }[] {
  if (claim)
    return claim.lines.filter(({ requestedCents, form }) => requestedCents > 0 && form !== 'counted');
  return Object.keys(form).flatMap((name, index) => {
    const id = /^lines\.([0-9a-f-]{36})\.acceptedCents$/.exec(name)?.[1];
    return id === undefined ? [] : [{ id, number: index + 1 }];
  });
}

const returnStep = defineStep({
  address: returnClaimAddress,
  command: returnClaim,
  fields: returnFields,
  offer: {
    label: () => claimWords.decision.submitReturn,
    step: claimProcedure['payments.return-claim'],
    belongsTo: isGrantor,
  },
  done: ({ id }) => claimAddress(String(id), { done: 'payments.returned' }),
  again: showClaim,
});

const releaseStep = defineStep({
  address: releaseClaimAddress,
  command: releaseClaim,
  fields: releaseFields,
  offer: {
    ...offerAnswer<ClaimInHand>({
      label: () => claimWords.decision.submitRelease,
      own: () => claimWords.decision.own,
      step: claimProcedure['payments.release-claim'],
    }),
    belongsTo: isGrantor,
  },
  done: ({ id, ruling }) => claimAddress(String(id), { done: `payments.${ruling}` }),
  again: showClaim,
});

async function showClaim(context: Context, failed?: FormState, status = 200): Promise<Response> {
  const { work } = context;
  const claim = await findClaim(work, context.id());
  if (!claim) return context.notFound();
  const rules = await getProgrammeRules(work, claim.programmeId, claim.rulesFrom, claim.area);
  const attempts = await listAttempts(work, claimDecision, claim.id);
  const view = ClaimPage({
    context,
    claim: { ...claim, waiting: attempts.waiting },
    names: { projects: claim.projects, costTypes: costTypeTitles(rules, currentLanguage()) },
    noticeNumber: claim.noticeNumber,
    obstacles: isOpenClaim(claim) ? await obstaclesOf(work, claim, rules) : [],
    earlier: attempts.earlier,
    history: await listHistory(work, 'claim', claim.id),
    steps: { check: checkStep, return: returnStep, release: releaseStep },
    failed,
  });
  return context.html(view, status);
}

/** Tells what stands between an open claim and its money. */
async function obstaclesOf(work: Work, claim: ClaimDetail, rules: RuledProgramme) {
  const { lines, standing, notice, endsOn, finality } = claim;
  // What is demanded back is set off against lines of every form.
  const forms = notice.demandedCents === 0 ? formsOf(lines) : COMPUTED;
  const due = underRules(notice, rules);
  const now = await findDue(work, due, { standing, until: endsOn, forms });
  const isBlocked = (id: string | null) => now.blocked.some(({ occupancyId }) => occupancyId === id);
  const blocked = lines.filter(({ occupancyId }) => isBlocked(occupancyId));
  const unblocked = lines.filter(({ occupancyId }) => !isBlocked(occupancyId));
  const requested = sumCents(unblocked.map(({ requestedCents }) => requestedCents));
  const sumNow = sumCents(unblocked.map((line) => nowOf(line, { now })));
  const { blocked: words, outdated, notFinal } = claimWords;
  const places = [...new Set(blocked.map(({ placeNumber }) => placeNumber))].join(', ');
  const { refusal: waits } = mayPay(
    claim.requestedCents,
    { waits: due.terms.afterFinality, finality },
    work.today,
  );
  return [
    ...(waits
      ? [{ title: notFinal.title, text: notFinal.text(formatDate(String(waits.facts.finalOn))) }]
      : []),
    ...(blocked.length > 0 ? [{ title: words.title, text: words.text(places) }] : []),
    ...(sumNow === requested
      ? []
      : [{ title: outdated.title, text: outdated.text(formatMoney(requested), formatMoney(sumNow)) }]),
  ];
}

/** Returns the forms that lines are reckoned in; what is about a stay waits with it. */
const formsOf = (lines: readonly ClaimLine[]) => [
  ...new Set(lines.map(({ form, occupancyId }) => (occupancyId === null ? form : 'lump'))),
];

/** Claims; what is new stands before `/claims/:id`, which would take "new" for an id. */
export const claimRoutes: Route[] = [
  ...newClaimForm.routes,
  ...newAdvanceForm.routes,
  claimList.route,
  { method: 'GET', path: claimAddress.path, access: OPEN, handle: (context) => showClaim(context) },
  checkStep.route,
  returnStep.route,
  releaseStep.route,
];
