/** The one door to the look of Stellwerk: `import { Page, Form, TextField } from '#ui/parts.ts'`. */
export {
  type Frame,
  type LinkItem,
  type NavigationItem,
  Page,
  type PageProps,
  type Theme,
} from './page.tsx';
export { Alert, type AlertProps } from './parts/alert.tsx';
export type { Crumb } from './parts/breadcrumb.tsx';
export { Actions, Button, type ButtonProps, LinkButton, type LinkButtonProps } from './parts/button.tsx';
export { Checkboxes, type CheckboxesProps, Radios, type RadiosProps } from './parts/choices.tsx';
export { ErrorSummary } from './parts/error-summary.tsx';
export type { FieldProps } from './parts/field.tsx';
export { ActionForm, FORM_FIELDS, Form, type FormProps } from './parts/form.tsx';
export type { Fault, Input } from './parts/form-state.ts';
export { Heading, type HeadingProps } from './parts/heading.tsx';
export { Hidden } from './parts/hidden.tsx';
export { Icon, type IconName } from './parts/icon.tsx';
export { Link, type LinkProps } from './parts/link.tsx';
export { type Option, Select, type SelectProps } from './parts/select.tsx';
export { type Column, type SortDirection, Table, type TableProps } from './parts/table.tsx';
export { TextArea, type TextAreaProps } from './parts/text-area.tsx';
export {
  DateField,
  MoneyField,
  MonthField,
  NumberField,
  TextField,
  type TextFieldProps,
} from './parts/text-field.tsx';
export type { Tone } from './parts/tone.ts';
export { useReading, useWords } from './reading.ts';
