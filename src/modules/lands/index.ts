/** Länder: the bodies of a Land, set up from its file. */
export { settleBodies } from './commands/settle-bodies.ts';
