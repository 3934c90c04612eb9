import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { changeCall } from '../../../src/modules/calls/call/change-call.ts';
import { completeProposal } from '../../../src/modules/calls/formal-check/complete-proposal.ts';
import { createCall, draftProposal, openCall } from '../../../src/modules/calls/index.ts';
import { changeProposal } from '../../../src/modules/calls/proposal/change-proposal.ts';
import { changeDocument, draftDocument } from '../../../src/modules/documents/index.ts';
import { CONCEPT } from '../../../src/modules/documents/testing/document-room.ts';
import { decideAppropriation, prepareAppropriation } from '../../../src/modules/funding/index.ts';
import { changeApplication } from '../../../src/modules/grants/commands/change-application.ts';
import { noticeDecision } from '../../../src/modules/grants/commands/notice-decision.ts';
import { submitCallApplication } from '../../../src/modules/grants/commands/submit-call-application.ts';
import { submitProposalApplication } from '../../../src/modules/grants/commands/submit-proposal-application.ts';
import { prepareApplicationDecision, submitApplication } from '../../../src/modules/grants/index.ts';
import { checkClaim } from '../../../src/modules/payments/commands/claim-decision.ts';
import { submitClaim } from '../../../src/modules/payments/index.ts';
import {
  claimsOf,
  type RunningProject,
  runningProject,
} from '../../../src/modules/payments/testing/claims.ts';
import { decideAmount, prepareAmount } from '../../../src/modules/programmes/commands/amount-decision.ts';
import { asked, costTypeOf } from '../../../src/modules/programmes/model/testing/minimal-programme.ts';
import type { Command, Outcome } from '../../../src/platform/commands/command.ts';
import { openOffice } from '../../support/office.ts';
import { moneyFields } from './money-fields.ts';

/** One cent more than the whole ESF of Sachsen-Anhalt, and than a lump sum of a place and month can be. */
const MUCH = 61_840_000_001;
const DEAR = 137_001;

const office = await openOffice();
after(() => office.close());
let project: RunningProject;
let ids: Awaited<ReturnType<typeof matters>>;
before(async () => {
  project = await runningProject(office);
  // The same programme, paid by the ESF and with a lump sum that the file does not cap.
  await office.sql(
    `update programme set definition = jsonb_set(jsonb_set(jsonb_set(definition, '{money,0,payer}', '"esf"'),
       '{costTypes}', definition -> 'costTypes' || $2::jsonb), '{procedure,steps}',
       definition #> '{procedure,steps}' || $3::jsonb) where id = $1`,
    [
      project.programmeId,
      JSON.stringify([costTypeOf('flat', { basis: 'lump-sum' })]),
      JSON.stringify([
        {
          act: 'regional-concept',
          by: ['district'],
          to: 'ministry',
          decidedBy: 'approval',
          sources: [],
          verified: false,
        },
      ]),
    ],
  );
  ids = await matters();
});

const did = <I, L, C>(key: string, command: Command<I, L, C>, input: object): Promise<string> =>
  office.did(key, command, input);
const days = { startsOn: '2018-06-01', lastDay: '2018-12-31' };
const item = (amountCents = 1_000) => ({
  ...{ providerId: office.people.provider?.organisationId, title: 'Wegepflege', fieldOfUse: 'Umwelt' },
  ...{ offers: asked(3, 1), amountCents },
});
const called = (budgetCents = 1_000) => ({
  ...{ title: 'Ideenwettbewerb', description: '', budgetCents, minimumPoints: '3', offers: asked(3, 1) },
  ...{ opensOn: '2018-05-02', closesOn: '2018-08-31' },
  criteria: [{ title: 'Konzept', phase: 'written', maximumPoints: 10, weight: 1 }],
});
const proposed = (costCents = 1_000) => ({
  ...{
    title: 'Wegepflege',
    fieldOfUse: 'Umwelt',
    offers: asked(3, 1),
    summary: 'Die Wege im Park werden frei gehalten.',
    costCents,
  },
});
const concept = (amountCents = 1_000) => ({
  title: 'Konzept',
  content: {
    ...CONCEPT,
    offers: [{ offer: 'work-opportunity', quantity: 1 }],
    money: [{ source: 'land', budgetYear: 2018, amountCents }],
  },
});
const staff = (amountCents: number) => ({ lines: [{ costType: 'staff', cashYear: 2018, amountCents }] });
const price = (unitPriceCents: number) => ({
  lines: [{ costType: 'flat', cashYear: 2018, quantity: 1, unitPriceCents }],
});

/** One matter of each kind that amounts are typed of. */
async function matters() {
  const { programmeId } = project;
  const draftCallId = await did('district-office', createCall, { programmeId, ...called() });
  const callId = await did('district-office', createCall, { programmeId, ...called() });
  await did('district-office', openCall, { id: callId, version: 1 });
  const proposalId = await did('provider', draftProposal, { callId, ...proposed() });
  const documentId = await did('district-office', draftDocument, {
    ...{ programmeId, kind: 'regional-concept', title: 'Konzept' },
  });
  const applicationId = await did('district-office', submitApplication, {
    programmeId,
    ...days,
    items: [item()],
  });
  const claimId = await claimsOf(office).claimed(project);
  const [line] = await claimsOf(office).linesOf(claimId);
  return { claimLineId: line?.id, draftCallId, callId, proposalId, documentId, applicationId, claimId };
}

type Typed = () => Promise<Outcome>;
const asks =
  <I, L, C>(who: string, command: Command<I, L, C>, input: () => object): Typed =>
  () =>
    office.does(who, command, input());

const ASKED_BACK: Readonly<Record<string, Typed>> = {
  'documents.change-document.content.money.amountCents': asks('district-office', changeDocument, () => ({
    ...{ id: ids.documentId, version: 1, ...concept(MUCH) },
  })),
  'calls.create-call.budgetCents': asks('district-office', createCall, () => ({
    ...{ programmeId: project.programmeId, ...called(MUCH) },
  })),
  'calls.change-call.budgetCents': asks('district-office', changeCall, () => ({
    ...{ id: ids.draftCallId, version: 1, ...called(MUCH) },
  })),
  'calls.draft-proposal.costCents': asks('provider', draftProposal, () => ({
    ...{ callId: ids.callId, ...proposed(MUCH) },
  })),
  'calls.change-proposal.costCents': asks('provider', changeProposal, () => ({
    ...{ id: ids.proposalId, version: 1, ...proposed(MUCH) },
  })),
  'calls.complete-proposal.costCents': asks('provider', completeProposal, () => ({
    ...{ id: ids.proposalId, version: 1, ...proposed(MUCH) },
  })),
  'funding.prepare-appropriation.appropriations.amountCents': asks(
    'programme-office',
    prepareAppropriation,
    () => ({
      ...{ id: project.programmeId, reason: 'Haushaltsplan' },
      appropriations: [{ source: 'land', cashYear: 2018, amountCents: MUCH }],
    }),
  ),
  'grants.submit-application.items.amountCents': asks('district-office', submitApplication, () => ({
    ...{ programmeId: project.programmeId, ...days, items: [item(MUCH)] },
  })),
  ...Object.fromEntries(
    (['amountCents', 'unitPriceCents'] as const).flatMap((field) => {
      const lines = () => (field === 'amountCents' ? staff(MUCH) : price(DEAR));
      return [
        [
          `grants.submit-application.lines.${field}`,
          asks('district-office', submitApplication, () => ({
            ...{ programmeId: project.programmeId, ...days, items: [item()], ...lines() },
          })),
        ],
        [
          `grants.submit-call-application.lines.${field}`,
          asks('district-office', submitCallApplication, () => ({ callId: ids.callId, ...days, ...lines() })),
        ],
        [
          `grants.submit-proposal-application.lines.${field}`,
          asks('provider', submitProposalApplication, () => ({
            proposalId: ids.proposalId,
            ...days,
            ...lines(),
          })),
        ],
        [
          `grants.change-application.lines.${field}`,
          asks('district-office', changeApplication, () => ({
            ...{ id: ids.applicationId, version: 1, ...days, ...lines() },
          })),
        ],
        [
          `grants.prepare-notice.lines.${field}`,
          asks('grant-officer', noticeDecision.prepare, () => ({
            ...{ id: project.grantId, kind: 'amendment', reason: 'Mehr Personal.', ...lines() },
          })),
        ],
      ];
    }),
  ),
  'grants.change-application.items.amountCents': asks('district-office', changeApplication, () => ({
    ...{ id: ids.applicationId, version: 1, ...days, items: [item(MUCH)] },
  })),
  'grants.prepare-notice.amounts.amountCents': asks('grant-officer', noticeDecision.prepare, () => ({
    ...{ id: project.grantId, kind: 'amendment', reason: 'Mehr Personal.' },
    amounts: [{ number: 1, amountCents: MUCH }],
  })),
};

/** The fields whose amount is bounded by what was granted, claimed, paid or has in all: what each of them says to too much. */
const BOUNDED: Readonly<Record<string, readonly [Typed, string]>> = {
  'grants.prepare-decision.granted.amountCents': [
    asks('grant-officer', prepareApplicationDecision, () => ({
      ...{
        id: ids.applicationId,
        version: 1,
        outcome: 'approve',
        reason: 'Alle Voraussetzungen sind erfüllt.',
      },
      granted: [{ number: 1, amountCents: MUCH, note: 'Vertippt' }],
    })),
    'granted.0.amountCents above-applied',
  ],
  'payments.submit-claim.lines.amountCents': [
    asks('district-office', submitClaim, () => ({
      grantId: project.grantId,
      lines: [{ costType: 'staff', month: '2018-04', evidence: 'Lohnschein', amountCents: MUCH }],
    })),
    'plan-exhausted',
  ],
  'payments.check-claim.lines.*.acceptedCents': [
    asks('grant-officer', checkClaim, () => ({
      ...{ id: ids.claimId, version: 1, reason: 'Rechnerisch richtig.' },
      lines: { [ids.claimLineId]: { acceptedCents: MUCH } },
    })),
    'lines.#.acceptedCents above-requested',
  ],
};

/** The fields that are shown elsewhere or that no limit of the data file speaks of, each with why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'funding.prepare-reduction.amountCents': 'impossible-amounts.test.ts: no more than the entry',
  'grants.prepare-allotment.amountCents': 'impossible-amounts.test.ts: no more than the programme has',
  'grants.prepare-release.amountCents': 'impossible-amounts.test.ts: no more than is open',
  'payments.prepare-recovery.amountCents': 'impossible-amounts.test.ts: no more than was paid',
  'grants.pass-on.amounts.amountCents':
    'notice-commands.test.ts: no more than the grant above has for a line',
  'payments.submit-advance.needs.amountCents': 'asks mayClaim as a claim does: plan-exhausted',
  'payments.declare-share.amountCents': 'chain.test.ts: no more than the cost',
  'grants.submit-measure-application.rateCents': 'measure.test.ts: no more than the file names for a place',
  'grants.submit-measure-application.wholeCents':
    'no limit speaks of what a whole place costs; at most 100,000 euros a month are taken',
  'programmes.prepare-amount.upToCents': 'is the confirmation itself, by two people',
  'places.describe-place.hourlyWageCents':
    'no limit speaks of wages by the hour; at most 1,000 euros are taken',
};

const said = (outcome: Outcome): string =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : outcome.kind === 'invalid'
      ? outcome.problems
          .map(({ path, code }) => `${path} ${code}`)
          .join()
          .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '#')
      : outcome.kind;

test('every field for money is asked about by the limits, or bounded by something harder, or named with the reason', () => {
  const known = [...Object.keys(ASKED_BACK), ...Object.keys(BOUNDED), ...Object.keys(ELSEWHERE)];
  assert.deepEqual(
    moneyFields()
      .map(({ path }) => path)
      .sort(),
    known.sort(),
  );
});

test('an amount that cannot be is asked back at its field, wherever it is typed', async () => {
  for (const [field, typed] of Object.entries(ASKED_BACK)) {
    const name = field.split('.').at(-1);
    assert.match(said(await typed()), new RegExp(`${name} (unconfirmed|unlikely)-amount`), field);
  }
});

test('where an amount is bounded by something harder, that refuses it', async () => {
  const told: string[] = [];
  for (const [typed] of Object.values(BOUNDED)) told.push(said(await typed()));
  assert.deepEqual(
    told,
    Object.values(BOUNDED).map(([, code]) => code),
  );
});

test('an amount that two people of the ministry call right is asked about nowhere any more, and a higher one is', async () => {
  const id = project.programmeId;
  const confirm = (typedOf: string, upToCents: number) =>
    office.does('programme-office', prepareAmount, {
      ...{ id, typedOf, upToCents, reason: 'Der ESF wurde aufgestockt, Erlass vom 2. Mai 2018.' },
    });
  assert.equal(said(await confirm('typed.money.nobody', MUCH)), 'no-such-flag');
  await confirm('typed.money.land', MUCH);
  const own = await office.does('programme-office', decideAmount, { id, verdict: 'agree' });
  assert.equal(said(own), 'not-by-preparer');
  const apply = (amountCents: number) =>
    office.does('district-office', submitApplication, {
      programmeId: id,
      ...days,
      items: [item(amountCents)],
    });
  assert.equal(said(await apply(MUCH)), 'items.0.amountCents unconfirmed-amount');
  await did('second-programme-officer', decideAmount, { id, verdict: 'agree' });
  assert.equal(said(await apply(MUCH)), 'done');
  assert.equal(said(await apply(MUCH + 1)), 'items.0.amountCents unconfirmed-amount');
  const [row] = await office.sql('select * from flag_confirmation where programme_id = $1', [id]);
  assert.equal(row?.confirmed_by, office.people['second-programme-officer']?.accountId);
});

test('an appropriation that two people booked in spite of a limit confirms its amount as well', async () => {
  const id = project.programmeId;
  const appropriate = (amountCents: number, more: object = {}) =>
    office.does('programme-office', prepareAppropriation, {
      ...{ id, reason: 'Haushaltsplan', appropriations: [{ source: 'land', cashYear: 2018, amountCents }] },
      ...more,
    });
  assert.equal(said(await appropriate(MUCH + 9)), 'appropriations.0.amountCents unlikely-amount');
  await appropriate(MUCH + 9, { unlikelyReason: 'So steht es im Haushaltsplan, Kapitel 05 04.' });
  await did('second-programme-officer', decideAppropriation, { id, verdict: 'agree' });
  const rows = await office.sql(
    'select path, amount_cents from flag_confirmation where programme_id = $1 order by 2',
    [id],
  );
  assert.deepEqual(rows.at(-1), { path: 'typed.money.land', amount_cents: MUCH + 9 });
});
