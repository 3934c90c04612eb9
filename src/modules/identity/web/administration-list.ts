import { administrationMessages } from '../messages/administration.ts';

/** What every list of the administration says, and what this one does; its words name its columns too. */
export const administrationList = <Words extends object>(words: Words) => ({
  ...administrationMessages,
  ...words,
  columns: words,
});
