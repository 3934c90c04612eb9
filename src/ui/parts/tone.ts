/** What a message or status means; its colour and the icon of the same name follow from it. */
export type Tone = 'info' | 'success' | 'warning' | 'danger';
