import { catalogue } from '#ui/language.ts';
export const fundingMessages = catalogue({ refusals: {}, done: {} }, { refusals: {}, done: {} });
