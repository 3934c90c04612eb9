import type { Route } from '#web/route.ts';
import { assignmentForm } from './assignment-form.tsx';
import { changeProposalRoutes } from './change-proposal.routes.ts';
import { consentRoutes } from './consent.routes.ts';
import { eligibilityRoutes } from './eligibility.routes.ts';
import { extensionForm } from './extension-form.tsx';
import { fundingCheckRoutes } from './funding-check.routes.ts';
import {
  offerHandOverForm,
  refuseHandOverForm,
  takeHandOverForm,
  withdrawHandOverForm,
} from './hand-over-forms.tsx';
import { handOverList } from './hand-over-list.ts';
import { joinHouseholdForm, leaveHouseholdForm } from './household-forms.ts';
import { joinPeopleForm, separatePersonForm } from './match-forms.ts';
import { peopleRoutes } from './people.routes.ts';
import { personRoutes } from './person.routes.ts';
import { phaseForm } from './phase-form.ts';
import { pseudonymRoutes } from './pseudonym.routes.ts';
import { stageEndForm, stageForm } from './stage-forms.ts';
import { startForm } from './start-form.ts';
import { stayRoutes } from './stay.routes.ts';
import { participationVersionRoutes } from './version.routes.ts';

/** Every page about people: lists by role, a person, their facts, their place, the end of a stay. */
export const participantsRoutes: readonly Route[] = [
  ...peopleRoutes,
  ...pseudonymRoutes,
  ...personRoutes,
  ...participationVersionRoutes,
  ...eligibilityRoutes,
  ...fundingCheckRoutes,
  ...startForm.routes,
  ...joinHouseholdForm.routes,
  ...leaveHouseholdForm.routes,
  ...consentRoutes,
  ...stageForm.routes,
  ...joinPeopleForm.routes,
  ...separatePersonForm.routes,
  ...stageEndForm.routes,
  ...phaseForm.routes,
  ...assignmentForm.routes,
  ...extensionForm.routes,
  ...stayRoutes,
  ...changeProposalRoutes,
  handOverList.route,
  ...offerHandOverForm.routes,
  ...withdrawHandOverForm.routes,
  ...takeHandOverForm.routes,
  ...refuseHandOverForm.routes,
];
