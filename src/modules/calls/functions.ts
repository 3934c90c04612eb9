import type { ApiFunction } from '#web/api-query.ts';
import { rankAddress } from './addresses.ts';
import { rankCommand } from './cli.ts';
import { rankInputSchema } from './recommendation/model/rank/rank-input.ts';

export const callsFunctions: readonly ApiFunction[] = [
  {
    method: 'POST',
    address: rankAddress,
    summary: 'The ranking of one lot of a call, from its inputs',
    input: rankInputSchema,
    answer: rankCommand,
  },
];
