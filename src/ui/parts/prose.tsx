/** A longer text that somebody wrote: its line breaks stay, its lines keep a readable length. */
export const Prose = ({ text }: { text: string }) => <p class="sw-prose">{text}</p>;
