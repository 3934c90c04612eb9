import { LimitNode, OffsetNode, type OperationNode, PostgresQueryCompiler, ValueNode } from 'kysely';

/**
 * Writes how many rows a list asks for, and that it begins at the first, into the statement instead of handing both over as
 * values: PostgreSQL takes an unknown limit for a tenth of all rows, finds any plan for that dear in a large Land, keeps none
 * and plans each call anew. Limits are constants of our code, so there are no more statements for it.
 */
export class PlainLimits extends PostgresQueryCompiler {
  protected override visitLimit({ limit }: LimitNode): void {
    super.visitLimit(LimitNode.create(plain(limit)));
  }

  protected override visitOffset({ offset }: OffsetNode): void {
    super.visitOffset(OffsetNode.create(valueIn(offset) === 0 ? plain(offset) : offset));
  }
}

const valueIn = (node: OperationNode): unknown => (ValueNode.is(node) ? node.value : undefined);

const plain = (node: OperationNode): OperationNode =>
  Number.isInteger(valueIn(node)) ? ValueNode.createImmediate(valueIn(node)) : node;
