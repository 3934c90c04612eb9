/** Changes that change nothing, whatever the tests: each as the list of survivors names it, with the reason. */
export const EQUIVALENT: Readonly<Record<string, string>> = {};
