import type { Attempts } from '#modules/decisions/index.ts';
import type { Act } from '#web/act.ts';
import { offerForm } from '#web/define-form.tsx';
import { applicationWords } from '../messages/application-words.ts';
import { applicationProcedure, mayBeChanged } from '../model/application.ts';
import type { GrantDetail } from '../model/award-grant.ts';
import { isMeasure } from '../model/measure.ts';
import type { ApplicationDetail } from '../queries/find-application.ts';
import { changeApplicationForm } from './change-application-form.tsx';
import { prepareApplicationForm } from './prepare-application-form.tsx';

/** The act that is still open to whoever applied. */
export const changeApplicationAct: Act<ApplicationDetail> = offerForm(changeApplicationForm, {
  label: () => applicationWords.change,
  belongsTo: ({ granteeId }, { actor }) => actor.organisationId === granteeId,
  isOpen: ({ status, grantorKind }) => mayBeChanged(status) && !isMeasure(grantorKind),
  kind: () => 'secondary',
});

/** An application with what became of its decision so far. */
export type ToDecide = ApplicationDetail & {
  readonly waiting: Attempts<GrantDetail>['waiting'];
  readonly hasLapsed: boolean;
};

/** The act of the first person; open anew where what was prepared no longer holds. */
export const prepareApplicationAct: Act<ToDecide> = offerForm(prepareApplicationForm, {
  label: ({ waiting }) => applicationWords.decision[waiting ? 'prepareAgain' : 'prepare'],
  step: applicationProcedure['grants.prepare-decision'],
  belongsTo: ({ grantorId }, { actor }) => actor.organisationId === grantorId,
  isOpen: ({ waiting, hasLapsed }) => waiting === undefined || hasLapsed,
  kind: () => 'primary',
});
