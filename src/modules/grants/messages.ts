import { catalogue } from '#ui/language.ts';
export const grantsMessages = catalogue({ refusals: {}, done: {} }, { refusals: {}, done: {} });
