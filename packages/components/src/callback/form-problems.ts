import type { CallbackOptions, CallbackView, PhoneRefusal } from '@ventanilla/client/callback';
import type { CallbackMessages } from './callback.messages.ts';

/** Fields of the form, in the order in which they stand. */
export const FIELDS = ['name', 'topic', 'reason', 'phone', 'when'] as const;
export type Field = (typeof FIELDS)[number];

/** What is wrong, by field; nothing for a form that can be sent. */
export type FieldProblems = Partial<Record<Field, string>>;

/** What the fields hold. */
export interface Filled {
  name: string;
  topic: string;
  reason: string;
  phone: string;
  /** `turn`, a time, or nothing chosen yet. */
  when: string;
}

/** What keeps a form from being sent, besides what only the office knows. */
export function fieldProblems(
  filled: Filled,
  { topics }: Pick<CallbackOptions, 'topics'>,
  { missing, refusals }: CallbackMessages,
  refusal: PhoneRefusal | undefined,
): FieldProblems {
  const problems: FieldProblems = {};
  for (const field of FIELDS) {
    const isAsked = field !== 'topic' || topics.length > 0;
    if (isAsked && filled[field].trim() === '') problems[field] = missing[field];
  }
  if (refusal && !problems.phone) problems.phone = refusals[refusal];
  return problems;
}

/** What the office said, where it is about one field. */
export function problemsToldBy(
  problem: CallbackView['problem'],
  { refusals, problem: words }: CallbackMessages,
): FieldProblems {
  if (problem?.code === 'phone-refused') return { phone: refusals[problem.reason ?? 'invalid'] };
  if (problem?.code === 'slot-gone' || problem?.code === 'channel-closed')
    return { when: words(problem.code) };
  return {};
}
