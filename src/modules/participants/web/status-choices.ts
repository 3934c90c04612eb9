import type { Reading } from '#ui/language.ts';
import { participantsMessages } from '../messages.ts';
import { PARTICIPATION_STATUSES } from '../model/participation.ts';

/** The statuses of a participation as choices of a filter. */
export const statusChoices = (reading: Reading) =>
  PARTICIPATION_STATUSES.map((value) => ({ value, label: participantsMessages[reading].statuses[value] }));
