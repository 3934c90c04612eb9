/** A value that the form carries along unseen; absent without one. */
export const Hidden = ({ name, value }: { name: string; value: string | number | undefined }) =>
  value === undefined ? null : <input type="hidden" name={name} value={value} />;
