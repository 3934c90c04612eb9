import { checkClaim, findClaim, releaseClaim } from '#modules/payments/index.ts';
import type { Storyteller } from '../storyteller.ts';

type Release = {
  /** The two people of the grantor. */
  readonly by: readonly [first: string, second: string];
  readonly on: string;
  readonly reason: string;
  /** The line of which less than all is accepted, by what is claimed with it. */
  readonly cut?: {
    readonly item: string;
    readonly acceptedCents: number;
    readonly reasonCode: string;
    readonly remark: string;
  };
};

/** Lets two people check and release a claim. */
export async function pay(
  teller: Storyteller,
  id: string,
  { by: [first, second], on, reason, cut }: Release,
): Promise<void> {
  teller.on(on);
  const lines = cut ? await cutIn(teller, first, { id, ...cut }) : {};
  await teller.does(first, checkClaim, { id, version: 1, reason, lines });
  await teller.does(second, releaseClaim, { id, version: 2, verdict: 'agree' });
}

async function cutIn(
  teller: Storyteller,
  person: string,
  { id, item, ...said }: NonNullable<Release['cut']> & { readonly id: string },
) {
  const claim = await teller.sees(person, (work) => findClaim(work, id));
  const line = claim?.lines.find((one) => one.item === item);
  if (!line) throw new Error(`nobody claimed "${item}"`);
  return { [line.id]: said };
}

/** Finds the grant that somebody has by the application that it came from; without one, the only one that they see. */
export const grantOf = (teller: Storyteller, person: string, applicationId?: string): Promise<string> =>
  teller.sees(person, async ({ db }) => {
    const grants = db.selectFrom('grantInForce').select('id');
    const of = applicationId ? grants.where('applicationId', '=', applicationId) : grants;
    return (await of.executeTakeFirstOrThrow()).id;
  });
