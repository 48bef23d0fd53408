import { z } from 'zod';
import {
  type Checklist,
  type ChecklistPoint,
  CLOSING_OUTCOMES,
  type PointMark,
  type PointMarkRequest,
} from './checklist.ts';
import { describes } from './describes.ts';
import { localizedText, sendId } from './values.schema.ts';

const pointId = z.string().regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens');

export const closingOutcome = z.enum(CLOSING_OUTCOMES);

export const checklistPoint = describes<ChecklistPoint>()(
  z.strictObject({ id: pointId, text: localizedText, required: z.boolean().exactOptional() }),
);
const checklist = describes<Checklist>()(
  z.strictObject({
    topic: z.string().trim().min(1).max(80).exactOptional(),
    points: z.array(checklistPoint).min(1, 'at least one point').max(40),
  }),
);

/** A point is known by its id in the log, so no two of a site have the same. */
export const checklists = describes<Checklist[]>()(
  z.array(checklist).superRefine((lists, context) => {
    const seen = new Map<string, string>();
    for (const [list, { points }] of lists.entries()) {
      for (const [index, { id }] of points.entries()) {
        const path = [list, 'points', index, 'id'];
        const before = seen.get(id);
        if (before !== undefined)
          context.addIssue({
            code: 'custom',
            message: `an id of its own, since ${before} has this one`,
            path,
            input: id,
          });
        else seen.set(id, `checklists[${list}].points[${index}]`);
      }
    }
  }),
);

const mark = z.object({ point: pointId, confirmed: z.boolean() });
export const pointMark = describes<PointMark>()(mark);
export const pointMarkRequest = describes<PointMarkRequest>()(z.strictObject({ id: sendId, ...mark.shape }));
