import { type Decision, decided, refused } from '#kernel/decision.ts';
import type { GrantAuthority } from '#modules/identity/index.ts';
import type { ActingBody, RuledProgramme } from '#modules/programmes/index.ts';
import { type ApplicationItem, appliesToDistrict, grantorOf, type NewApplication } from './application.ts';
import { type AskedLine, askedPlan } from './asked-plan.ts';
import { aboveFinancing } from './financing.ts';

/** The matter that a body applies about: what it lives by, and the call or proposal that it comes from. */
type Matter = Pick<
  NewApplication,
  'programmeId' | 'rulesFrom' | 'area' | 'callId' | 'proposalId' | 'startsOn' | 'endsOn'
> & {
  readonly districtId: string | null;
  readonly items: readonly ApplicationItem[];
  readonly lines: readonly AskedLine[];
};

type Between = {
  readonly programme: RuledProgramme;
  readonly applicant: ActingBody;
  readonly authorities: readonly GrantAuthority[];
};

/** Opens an application of a body to the authority that the programme names, or to its district, with the plan that it asks for. */
export function openApplication(
  { lines, districtId, ...matter }: Matter,
  { programme, applicant, authorities }: Between,
  newId: () => string,
): Decision<NewApplication, 'no-grant-authority' | 'no-district' | 'above-financing'> {
  if (districtId === null) return refused('no-district');
  const grantor: ReturnType<typeof grantorOf> = appliesToDistrict(programme, applicant.kind)
    ? decided(districtId)
    : grantorOf(programme, authorities);
  if (grantor.refusal) return grantor;
  const plan = askedPlan({ ...matter, lines }, programme, newId);
  const above = aboveFinancing(plan, programme.sources);
  if (above) return refused('above-financing', above);
  return decided({
    ...matter,
    id: newId(),
    districtId,
    granteeId: applicant.id,
    grantorId: grantor.change,
    parentGrantId: null,
    plan,
  });
}
