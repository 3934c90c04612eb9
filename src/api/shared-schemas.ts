type Described = { components: { schemas: Record<string, unknown> } };

/**
 * Returns a document in which the schemas that others refer to stand once, among its components: JSON Schema keeps them
 * with each schema (`$defs`), where a reference inside of an OpenAPI document would not find them.
 */
export function withSharedSchemas<Document extends Described>(document: Document): Document {
  const shared: Record<string, unknown> = {};
  const moved = moveDefinitions(document, shared) as Document;
  Object.assign(moved.components.schemas, shared);
  return moved;
}

function moveDefinitions(node: unknown, shared: Record<string, unknown>): unknown {
  if (Array.isArray(node)) return node.map((item) => moveDefinitions(item, shared));
  if (typeof node !== 'object' || node === null) return node;
  const { $defs = {}, ...rest } = node as { $defs?: Record<string, unknown> };
  for (const [name, schema] of Object.entries($defs)) shared[name] ??= moveDefinitions(schema, shared);
  return Object.fromEntries(
    Object.entries(rest).map(([name, value]) => [
      name,
      name === '$ref' && typeof value === 'string'
        ? value.replace('#/$defs/', '#/components/schemas/')
        : moveDefinitions(value, shared),
    ]),
  );
}
