import { participantsMessages } from '../messages.ts';
import { PARTICIPATION_STATUSES } from '../model/participation.ts';

/** The statuses of a participation as choices of a filter. */
export const statusChoices = () =>
  PARTICIPATION_STATUSES.map((value) => ({ value, label: participantsMessages.statuses[value] }));
