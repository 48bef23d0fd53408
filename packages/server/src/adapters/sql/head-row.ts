export { type HeadRow, headFromRow, headToRow } from '../../core/log/head-row.ts';
