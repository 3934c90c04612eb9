import { catalogue } from '#ui/language.ts';
export const paymentsMessages = catalogue({ refusals: {}, done: {} }, { refusals: {}, done: {} });
