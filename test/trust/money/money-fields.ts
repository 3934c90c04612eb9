import { z } from 'zod';
import { commands } from '../../../src/app/modules.ts';

type Schema = {
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
};

/** A field for an amount of money in what a command takes, with the most that it takes. */
type MoneyField = { readonly path: string; readonly most: number };

/** Lists every field for an amount of money in what commands take. */
export const moneyFields = (): MoneyField[] =>
  commands.flatMap(({ name, input }) =>
    amountsIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema, name),
  );

function amountsIn(schema: Schema, path: string): MoneyField[] {
  const { properties = {}, additionalProperties, items, anyOf = [] } = schema;
  const isAmount = /Cents$/.test(path) && anyOf.length === 0;
  return [
    ...(isAmount ? [{ path, most: schema.maximum ?? Number.POSITIVE_INFINITY }] : []),
    ...Object.entries(properties).flatMap(([name, inner]) => amountsIn(inner, `${path}.${name}`)),
    ...(typeof additionalProperties === 'object' ? amountsIn(additionalProperties, `${path}.*`) : []),
    ...(items ? amountsIn(items, path) : []),
    ...anyOf.flatMap((inner) => amountsIn(inner, path)),
  ];
}
