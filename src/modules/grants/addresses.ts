import { address } from '#web/address.ts';

/** The addresses of the pages of applications, grants and projects. */
export const applicationsAddress = address('/applications');
export const newApplicationAddress = address('/applications/new');
export const applicationAddress = address('/applications/:id', 'application.id');
export const changeApplicationAddress = address('/applications/:id/change', 'application.id');
export const prepareApplicationAddress = address('/applications/:id/prepare', 'application.id');
/** The question to a body about an application, which it need not see. */
export const answerConditionAddress = address('/conditions/:id', 'application.id');
export const decideApplicationAddress = address('/applications/:id/decide', 'application.id');

export const applicationVersionAddress = address('/applications/:id/version', 'application.id');
export const decideApplicationVersionAddress = address('/applications/:id/version/decide', 'application.id');

export const grantsAddress = address('/grants');
export const grantAddress = address('/grants/:id', 'grantAward.id');
export const waiveRemediesAddress = address('/grants/:id/waiver', 'grantAward.id');
export const grantVersionAddress = address('/grants/:id/version', 'grantAward.id');
export const decideGrantVersionAddress = address('/grants/:id/version/decide', 'grantAward.id');
export const measureAddress = address('/grants/:id/measure', 'grantAward.id');
export const passOnAddress = address('/grants/:id/pass-on', 'grantAward.id');
export const passOnLinesAddress = address('/grants/:id/pass-on/lines', 'grantAward.id');
export const noticesAddress = address('/grants/:id/notices', 'grantAward.id');
export const decideNoticeAddress = address('/grants/:id/notices/decide', 'grantAward.id');
export const amendGrantAddress = address('/grants/:id/notices/amendment', 'grantAward.id');
export const heldYearAddress = address('/grants/:id/year', 'grantAward.id');
export const decideHeldYearAddress = address('/grants/:id/year/decide', 'grantAward.id');
export const releaseAddress = address('/commitments/:id/release', 'commitment.id');
export const decideReleaseAddress = address('/commitments/:id/release/decide', 'commitment.id');

export const allotmentAddress = address('/programmes/:id/allotment', 'programme.id');
export const decideAllotmentAddress = address('/programmes/:id/allotment/decide', 'programme.id');

export const projectsAddress = address('/projects');
export const projectAddress = address('/projects/:id', 'project.id');
