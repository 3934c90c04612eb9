import type { Office } from '../../../../test/support/office.ts';
import { checkClaim, releaseClaim } from '../commands/claim-decision.ts';
import { submitClaim } from '../commands/submit-claim.ts';
import { type GrantedProject, grantedProject, occupy, type payingLump } from './granted-project.ts';

/** A grant whose project has both places taken from 15 March, seen in May. */
export type RunningProject = GrantedProject & { stay: string };

/** `lump` is paid by place and month, where it is not the usual one. */
export async function runningProject(
  office: Office,
  amountCents?: number,
  lump?: ReturnType<typeof payingLump>,
): Promise<RunningProject> {
  const project = await grantedProject(office, amountCents, lump);
  const stay = await occupy(office, project, project.places.work, '[2018-03-15,)');
  await occupy(office, project, project.places.municipal, '[2018-03-15,)');
  office.setTime('2018-05-02T10:00:00Z');
  return { ...project, stay };
}

/** Returns the steps of a claim on these grants: the district has them, the authority gives them. */
export const claimsOf = (office: Office) => {
  const claim = ({ grantId }: { grantId: string }, more: object = {}, who = 'district-office') =>
    office.does(who, submitClaim, { grantId, ...more });
  const check = (id: string, more: object = {}) =>
    office.does('grant-officer', checkClaim, { id, version: 1, reason: 'Rechnerisch richtig.', ...more });
  const release = (id: string, who = 'second-officer', more: object = {}) =>
    office.does(who, releaseClaim, { id, version: 2, verdict: 'agree', ...more });
  return {
    claim,
    check,
    release,
    claimed: async (project: { grantId: string }, more: object = {}): Promise<string> => {
      const outcome = await claim(project, more);
      if (outcome.kind !== 'done') throw new Error(`not claimed: ${JSON.stringify(outcome)}`);
      return String(outcome.answer.id);
    },
    /** Checks and releases a claim. */
    paid: async (id: string): Promise<void> => {
      for (const outcome of [await check(id), await release(id)])
        if (outcome.kind !== 'done') throw new Error(`not paid: ${JSON.stringify(outcome)}`);
    },
    stored: async (id: string) => (await office.sql('select * from claim where id = $1', [id]))[0],
    linesOf: (id: string) => office.sql('select * from claim_line where claim_id = $1 order by number', [id]),
  };
};

/** The code of a refusal; else what became of it. */
export const codeOf = (outcome: { kind: string; refusal?: { code: string } }): string =>
  outcome.refusal?.code ?? outcome.kind;
