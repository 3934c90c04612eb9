import { administrationMessages } from '../messages/administration.ts';

/**
 * Returns the words of a list of the administration: those of all its lists and its own, which name its columns too.
 */
export const administrationList = <Words extends object>(words: Words) => ({
  ...administrationMessages,
  ...words,
  columns: words,
});
