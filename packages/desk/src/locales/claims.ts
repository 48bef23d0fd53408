import type { HappeningEntry } from '@ventanilla/client';

/** What is known of a person, or said of them, in one line. */
export function claims({
  name,
  email,
  phone,
  subject,
}: Extract<HappeningEntry['happening'], { kind: 'identified' }>): string {
  return [name, email, phone, subject].filter(Boolean).join(' · ');
}
