import type { Child } from 'hono/jsx';
import { words } from '../words.ts';
import { Button } from './button.tsx';
import { FormContext } from './form-state.ts';
import { Hidden } from './hidden.tsx';
import { Link } from './link.tsx';

type FilterBarProps = {
  action: string;
  /** The address of the unfiltered list; only while a filter holds. */
  reset?: string | undefined;
  /** The parameters that the list keeps while it is filtered, for example its order. */
  keep?: Readonly<Record<string, string>>;
  /** The words of the button, if it finds one thing instead of narrowing a list. */
  submit?: string;
  children: Child;
};

/** Short fields above a list; the filter stands in the address, so it can be kept and passed on. */
export const FilterBar = ({ action, reset, keep = {}, submit, children }: FilterBarProps) => {
  return (
    <search class="sw-filter">
      <form method="get" action={action} aria-label={words.filterFields}>
        {Object.entries(keep).map(([name, value]) => (
          <Hidden name={name} value={value} />
        ))}
        {/* A page may hold a form with the same field names. */}
        <FormContext.Provider value={{ faults: [], scope: 'filter' }}>{children}</FormContext.Provider>
        <div class="sw-filter__actions">
          <Button kind="secondary">{submit ?? words.filter}</Button>
          {reset && <Link href={reset}>{words.filterReset}</Link>}
        </div>
      </form>
    </search>
  );
};
