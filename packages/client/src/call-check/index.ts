export { type CallCheck, type CallCheckOptions, createCallCheck } from './create-call-check.ts';
export type { WayReport, WayState } from './way-report.ts';
