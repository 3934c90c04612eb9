/**
 * Returns one text for one value (RFC 8785): keys sorted by UTF-16 code units, no white space. This text is what is
 * hashed. `canonicalJson({ b: 1, a: [true, null] })` is `{"a":[true,null],"b":1}`. Undefined properties are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Date) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a number that JSON cannot hold');
  return JSON.stringify(value ?? null);
}
