export { askToNotify, notify } from './notify.ts';
