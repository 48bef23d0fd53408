import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Report, ReportFigures } from '@ventanilla/client';
import { reportCsv } from './report-csv.ts';
import { es } from './supervision.es.ts';

const figures: ReportFigures = {
  offered: 3,
  answered: 2,
  abandoned: 1,
  waiting: 0,
  selfService: 0,
  redirected: 0,
  botSessions: 0,
  wait: { mean: 12.5, median: 10, p90: 15 },
  serviceLevel: 2 / 3,
  serviceLevelOfOffered: 2 / 3,
  handlingSeconds: 240,
  selfServiceShare: 0,
  containment: null,
  ratings: 0,
  satisfaction: null,
  callbacks: 0,
  callbacksReached: 0,
  callbacksKept: null,
  resolved: 3,
  unresolved: 1,
  resolvedShare: 0.75,
};
const report: Report = {
  from: '2026-03-02',
  to: '2026-03-03',
  timeZone: 'America/Bogota',
  withinSeconds: 180,
  total: figures,
  before: figures,
  occupancy: null,
  wrapUpSeconds: 0,
  by: { channel: [], hour: [], day: [], topic: [{ key: '=Multas, "y" más', figures }], zone: [] },
};

describe('a report as CSV', () => {
  const lines = reportCsv(report, es.report).trim().split('\r\n');

  it('has a line for each row and one for the whole, all of one length', () => {
    assert.equal(lines.length, 3);
    const [head, , total] = lines.map(line => line.split(','));
    assert.equal(total?.length, head?.length);
    assert.deepEqual(total?.slice(0, 9), ['', '', '2026-03-02', '2026-03-03', '3', '2', '1', '0', '12.5']);
  });

  it('says how many were resolved, of how many', () => {
    const [head = [], row = []] = lines.map(line => line.split(','));
    const told = ['Resueltos', 'Sin resolver', 'Resolución'].map(name =>
      row.at(head.indexOf(name) - head.length),
    );
    assert.deepEqual(told, ['3', '1', '0.75']);
  });

  it('keeps commas and quotes inside their field, and lets nothing be taken for a formula', () => {
    assert.ok(lines[1]?.startsWith(`tema,"'=Multas, ""y"" más",2026-03-02`));
  });
});
