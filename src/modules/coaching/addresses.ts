import { address } from '#web/address.ts';

/** The addresses of the pages of coaching. A case goes by the id of its person. */
export const todayAddress = address('/today');
export const coachingCaseAddress = address('/coaching/:id', 'coachingCase.participantId');
export const writeContactAddress = address('/coaching/:id/contacts/new', 'coachingCase.participantId');
export const agreePlanAddress = address('/coaching/:id/plan/new', 'coachingCase.participantId');
export const revisePlanAddress = address('/coaching/:id/plan/revise', 'coachingCase.participantId');
export const addMilestoneAddress = address('/coaching/:id/milestones/new', 'coachingCase.participantId');
export const reachMilestoneAddress = address('/coaching/milestones/:id/reach', 'milestone.id');

/** The address of what coaching shows to others. */
export const personPlanAddress = address('/people/:id/plan', 'participation.id');
export const handOverAddress = address('/people/:id/plan/hand-over', 'participation.id');
export const groupAddress = address('/group');
export const ownPageAddress = address('/me');

/** `/today` by the name that programs know it by. */
export const coachTodayAddress = address('/coaching/today');
