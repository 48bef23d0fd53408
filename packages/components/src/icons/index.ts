export { type IconName, icon } from './icons.ts';
