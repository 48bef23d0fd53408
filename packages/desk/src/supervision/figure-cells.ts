import type { ReportFigures } from '@ventanilla/client';
import type { SupervisionMessages } from './supervision.messages.ts';

export type FigureName = keyof SupervisionMessages['report']['figures'];

/** One figure of a report: a count, seconds, or a share from 0 to 1. */
export interface FigureCell {
  name: FigureName;
  kind: 'count' | 'seconds' | 'share';
  value: number | null;
}

/** A report's figures in the order in which people read them. */
export function figureCells(figures: ReportFigures): FigureCell[] {
  const { wait } = figures;
  return [
    { name: 'offered', kind: 'count', value: figures.offered },
    { name: 'answered', kind: 'count', value: figures.answered },
    { name: 'abandoned', kind: 'count', value: figures.abandoned },
    { name: 'waiting', kind: 'count', value: figures.waiting },
    { name: 'waitMean', kind: 'seconds', value: wait?.mean ?? null },
    { name: 'waitMedian', kind: 'seconds', value: wait?.median ?? null },
    { name: 'waitP90', kind: 'seconds', value: wait?.p90 ?? null },
    { name: 'serviceLevel', kind: 'share', value: figures.serviceLevel },
    { name: 'serviceLevelOfOffered', kind: 'share', value: figures.serviceLevelOfOffered },
    { name: 'handling', kind: 'seconds', value: figures.handlingSeconds },
    { name: 'selfService', kind: 'share', value: figures.selfServiceShare },
    { name: 'containment', kind: 'share', value: figures.containment },
    { name: 'redirected', kind: 'count', value: figures.redirected },
    { name: 'callbacks', kind: 'count', value: figures.callbacks },
    { name: 'callbacksReached', kind: 'count', value: figures.callbacksReached },
    { name: 'callbacksKept', kind: 'share', value: figures.callbacksKept },
    { name: 'resolved', kind: 'count', value: figures.resolved },
    { name: 'unresolved', kind: 'count', value: figures.unresolved },
    { name: 'resolvedShare', kind: 'share', value: figures.resolvedShare },
    { name: 'satisfaction', kind: 'share', value: figures.satisfaction },
    { name: 'ratings', kind: 'count', value: figures.ratings },
  ];
}
