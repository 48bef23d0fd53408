import type { SendId } from './identifiers.ts';
import type { LocalizedText } from './localized-text.ts';

/** Something that an agent confirms in a contact, such as that an identity is verified. */
export interface ChecklistPoint {
  /** Lower-case letters, digits and hyphens; never used for another point of the site. */
  id: string;
  /** What agents read. */
  text: LocalizedText;
  /** Without it the contact is not closed as resolved. Default no. */
  required?: boolean;
}

/** What is to be confirmed in the contacts of one topic, or in all. */
export interface Checklist {
  /** As agents classify the contact. Default: every contact, whatever it is about. */
  topic?: string;
  points: ChecklistPoint[];
}

/** How a matter ended, as the agent who closes the contact sees it. */
export const CLOSING_OUTCOMES = ['resolved', 'unresolved'] as const;
export type ClosingOutcome = (typeof CLOSING_OUTCOMES)[number];

/** What an agent said of one point. A later one of the same point replaces an earlier one. */
export interface PointMark {
  /** Id of the point. */
  point: string;
  confirmed: boolean;
}

/** Body of `POST …/checklist`. */
export interface PointMarkRequest extends PointMark {
  id: SendId;
}

/** Points for a contact of this topic, or of none so far, in the order of the site's configuration. */
export function pointsFor(
  checklists: readonly Checklist[],
  topic: string | undefined,
): readonly ChecklistPoint[] {
  const isMeant = ({ topic: own }: Checklist) =>
    own === undefined || (topic !== undefined && sameTopic(own, topic));
  return checklists.filter(isMeant).flatMap(({ points }) => points);
}

/** Agents type topics: capitals and spaces around them make no other one. */
function sameTopic(one: string, other: string): boolean {
  return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
