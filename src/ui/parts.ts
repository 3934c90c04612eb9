/** The public interface to the look of Stellwerk: `import { Page, Form, TextField } from '#ui/parts.ts'`. */
export {
  type Frame,
  type LinkItem,
  type NavigationItem,
  Page,
  type PageProps,
  type Theme,
} from './page.tsx';
export { Alert, type AlertProps } from './parts/alert.tsx';
export { Badge, type BadgeProps } from './parts/badge.tsx';
export type { Crumb } from './parts/breadcrumb.tsx';
export {
  Actions,
  Button,
  type ButtonProps,
  DefaultSubmit,
  LinkButton,
  type LinkButtonProps,
} from './parts/button.tsx';
export { Card, type CardProps, Cards } from './parts/card.tsx';
export { Checkboxes, type CheckboxesProps, Radios, type RadiosProps } from './parts/choices.tsx';
export { Conflict, type ConflictProps } from './parts/conflict.tsx';
export { DescriptionList, type Fact } from './parts/description-list.tsx';
export { Disclosure } from './parts/disclosure.tsx';
export { EmptyState } from './parts/empty-state.tsx';
export { ErrorSummary } from './parts/error-summary.tsx';
export type { FieldProps } from './parts/field.tsx';
export { FieldRow } from './parts/field-row.tsx';
export { FileField } from './parts/file-field.tsx';
export { FilterBar, type FilterBarProps } from './parts/filter-bar.tsx';
export { ActionForm, FORM_FIELDS, Form, type FormProps } from './parts/form.tsx';
export type { Fault, Input } from './parts/form-state.ts';
export { German } from './parts/german.tsx';
export { Heading, type HeadingProps } from './parts/heading.tsx';
export { Hidden } from './parts/hidden.tsx';
export { History, type HistoryEntry } from './parts/history.tsx';
export { Icon, type IconName } from './parts/icon.tsx';
export { Link, type LinkProps } from './parts/link.tsx';
export { LiveTotal, type LiveTotalProps } from './parts/live-total.tsx';
export { Meter, type MeterProps } from './parts/meter.tsx';
export { Pagination, type PaginationProps } from './parts/pagination.tsx';
export { Prose } from './parts/prose.tsx';
export { Refusal, type RefusalProps } from './parts/refusal.tsx';
export { Section, type SectionProps } from './parts/section.tsx';
export { type Option, Select, type SelectProps } from './parts/select.tsx';
export { Signal, type SignalAspect } from './parts/signal.tsx';
export { type Column, type SortDirection, Table, type TableProps } from './parts/table.tsx';
export { type Tab, Tabs } from './parts/tabs.tsx';
export { type Task, TaskList } from './parts/task-list.tsx';
export { TextArea, type TextAreaProps } from './parts/text-area.tsx';
export {
  DateField,
  MoneyField,
  MonthField,
  NumberField,
  TextField,
  type TextFieldProps,
} from './parts/text-field.tsx';
export {
  type TimeAxis,
  type TimeBar,
  TimeLane,
  type TimeLaneProps,
  TimeLanes,
  type TimeMark,
} from './parts/time-lane.tsx';
export type { Tone } from './parts/tone.ts';
export { type Station, Track, type TrackProps } from './parts/track.tsx';
export { type TrackCell, TrackTable, type TrackTableProps } from './parts/track-table.tsx';
