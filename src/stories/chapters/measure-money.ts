import { submitClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';
import { pay } from './pay.ts';

const AUTHORITY = ['harms', 'onken'] as const;
const MONTHS = ['2018-02', '2018-03', '2018-04'];
/** Hours and cost of the staff of a month. Posts, hours and pay are invented. */
const STAFF = [
  { post: 'Fallmanagement, erste Stelle', quantity: 165, amountCents: 512_000 },
  { post: 'Fallmanagement, zweite Stelle', quantity: 165, amountCents: 498_500 },
  { post: 'Sozialpädagogik, halbe Stelle', quantity: 82, amountCents: 236_400 },
];
/** The invoice that has nothing to do with staff: the authority does not accept it. */
const CLOAKROOM = {
  costType: 'model-measure',
  month: '2018-04',
  evidence: 'Garderobe für den Gruppenraum, Rechnung 118',
  amountCents: 89_900,
};

/**
 * Tells the first payments: the Jobcenters claim the staff of their measures month by month. One is paid whole, of one an invoice
 * is not accepted, and a third has just come in.
 */
export async function tellMeasureMoney(
  teller: Storyteller,
  grants: ReadonlyMap<string, string>,
): Promise<void> {
  const reason = 'Stunden und Entgelte sind belegt; der Personalschlüssel ist eingehalten.';
  const first = await claimStaff(teller, { person: 'jc-03241', grants, on: '2018-05-03' });
  await pay(teller, first, { by: AUTHORITY, on: '2018-05-14', reason });
  const second = await claimStaff(teller, {
    person: 'jc-03454',
    grants,
    on: '2018-05-07',
    more: [CLOAKROOM],
  });
  await pay(teller, second, {
    ...{ by: AUTHORITY, on: '2018-05-22', reason },
    cut: {
      ...{ item: CLOAKROOM.evidence, acceptedCents: 0, reasonCode: 'not-eligible' },
      remark: 'Gefördert wird mehr Personal, keine Einrichtung.',
    },
  });
  await claimStaff(teller, { person: 'jc-03101', grants, on: '2018-05-31' });
}

type Claiming = {
  readonly person: string;
  readonly grants: ReadonlyMap<string, string>;
  readonly on: string;
  readonly more?: readonly object[];
};

function claimStaff(teller: Storyteller, { person, grants, on, more = [] }: Claiming): Promise<string> {
  teller.on(on);
  const lines = MONTHS.flatMap((month) =>
    STAFF.map(({ post, ...spent }) => ({ costType: 'model-measure', month, evidence: post, ...spent })),
  );
  return teller.does(person, submitClaim, { grantId: grants.get(person), lines: [...lines, ...more] });
}
