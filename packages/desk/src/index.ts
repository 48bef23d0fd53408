export { Desk } from './desk/desk.ts';
