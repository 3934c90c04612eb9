import type pg from 'pg';
import { checkClaim, MONTH_RULE } from '#modules/payments/index.ts';
import { getProgrammeRules } from '#modules/programmes/index.ts';
import type { Story } from '../story-file.ts';
import type { Storyteller } from '../storyteller.ts';
import { asOwner } from './as-owner.ts';
import { claimsUnder, type Granted, sumsOf } from './other-claims.ts';

/** A claim whose first person does on the pages' way what SQL cannot: vouch for it as it will be released. */
type Checked = {
  readonly id: string;
  readonly checkedBy: string;
  readonly checkedOn: string;
  readonly reason: string;
};

/**
 * Settles what the other districts and their providers claim, and what is paid, as the owner of the database. What a stay costs
 * is reckoned as it would be in a claim.
 */
export async function tellOtherMoney(
  teller: Storyteller,
  owner: pg.ClientBase,
  { programmeId, story }: { readonly programmeId: string; readonly story: Story },
): Promise<void> {
  const { tenantId } = teller.settled;
  const today = story.today.slice(0, 10);
  const rules = await teller.sees('petersen', (work) => getProgrammeRules(work, programmeId, today));
  const toCheck = await asOwner(owner, { tenantId, today }, async ({ say, ask }) => {
    await say({ 'population.districts': JSON.stringify(story.population) });
    const claims = claimsUnder(await ask<Granted>('8-grants'), rules);
    await say({
      'population.claims': JSON.stringify(claims.map(sumsOf)),
      'population.lines': JSON.stringify(
        claims.flatMap(({ lines }, n) => lines.map((line, at) => ({ ...line, n, number: at + 1 }))),
      ),
      'population.months': JSON.stringify(
        claims.flatMap(({ months }, n) =>
          months.map(({ projectId, input, output }) => ({ n, projectId, month: input.month, input, output })),
        ),
      ),
      'population.month_rule': MONTH_RULE,
    });
    return ask<Checked>('9-claims');
  });
  for (const { id, checkedBy, checkedOn, reason } of toCheck) {
    teller.on(checkedOn);
    await teller.does(checkedBy, checkClaim, { id, version: 1, reason });
  }
}
