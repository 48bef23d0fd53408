/** What few pages and citizens need: one file for all of it, since a request costs more than a few lines. */
export { Identity } from './identity.ts';
export { joinDevice } from './join-device.ts';
