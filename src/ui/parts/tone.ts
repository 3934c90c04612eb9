/** The meaning of a message or status; its colour and the icon of the same name follow from it. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';
