/** What no chat needs before it has begun: one file for all of it, since a request costs more than a few lines. */
export { renderClosed, renderQuestion } from './endings.ts';
export { tellRefused } from './tell-refused.ts';
