export { controls } from './controls.styles.ts';
export { tokens } from './tokens.styles.ts';
