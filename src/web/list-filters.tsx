import type { Child } from 'hono/jsx';
import { catalogue } from '#ui/language.ts';
import { MonthField, NumberField, type Option, Select, TextField } from '#ui/parts.ts';
import type { Context } from './context.ts';
import type { FilterName, FilterValues, ListRequest } from './list.ts';

type Names<Value extends string> = Readonly<Partial<Record<Value, string>>>;

/** One of a closed set by the names of its values. What is not in the set is as if nothing had been chosen. */
type ClosedChoice<Value extends string> = {
  readonly choice: () => string;
  readonly names: () => Names<Value>;
  readonly when?: (context: Context) => boolean;
};

/** One of several records. */
type RecordChoice = {
  readonly choice: () => string;
  readonly options: (context: Context) => readonly Option[] | Promise<readonly Option[]>;
  readonly when?: (context: Context) => boolean;
};

/** One filter: text that is searched for, a number, a month, one of several values, or a value that only a link brings. */
export type ListFilter<Value extends string = string> =
  | ClosedChoice<Value>
  | (string extends Value
      ?
          | RecordChoice
          | 'carried'
          | { readonly search: () => string }
          | { readonly number: () => string }
          | { readonly month: () => string }
      : never);

/** The filters of a list by name; each offers what its values allow. */
export type Filters<Filter extends FilterValues> = {
  readonly [Name in FilterName<Filter>]: ListFilter<
    Filter extends { readonly [N in Name]: infer Value extends string } ? Value : string
  >;
};

type Request = ListRequest<string, string>;

/** Returns the fields of the filters that this person is offered, in their order. */
export async function filterFields(
  filters: Readonly<Record<string, ListFilter>>,
  context: Context,
  request: Request,
): Promise<Child[]> {
  const fields: Child[] = [];
  for (const [name, filter] of Object.entries(filters)) {
    const value = request.filters[name];
    if (filter === 'carried') continue;
    if ('search' in filter)
      fields.push(<TextField name={name} label={filter.search()} type="search" value={value} />);
    else if ('number' in filter)
      fields.push(<NumberField name={name} label={filter.number()} value={value} />);
    else if ('month' in filter) fields.push(<MonthField name={name} label={filter.month()} value={value} />);
    else if (filter.when === undefined || filter.when(context)) {
      const options = 'names' in filter ? choicesOf(filter.names()) : await filter.options(context);
      fields.push(
        <Select name={name} label={filter.choice()} none={words.all} value={value} options={options} />,
      );
    }
  }
  return fields;
}

/** Returns the names of a closed set as choices. */
const choicesOf = (names: Names<string>): Option[] =>
  Object.entries(names).map(([value, label]) => ({ value, label: label ?? value }));

/** Returns the values that a filter allows, if they are a closed set. */
export const closedSets = (
  filters: Readonly<Record<string, ListFilter>>,
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    Object.entries(filters).flatMap(([name, filter]) =>
      filter !== 'carried' && 'names' in filter ? [[name, Object.keys(filter.names())]] : [],
    ),
  );

const words = catalogue({ all: 'alle' }, { all: 'all' });
