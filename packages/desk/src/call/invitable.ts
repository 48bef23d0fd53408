import type { Colleague } from '@ventanilla/client';
import type { CallState } from '@ventanilla/client/call';

/** Colleagues who can be asked into a call now, those who can interpret it apart. */
export interface Invitable {
  interpreters: readonly Colleague[];
  others: readonly Colleague[];
}

/** The ISO 639-3 code of a language among the skills is a sign language. */
const SIGN_LANGUAGE = /^[a-z]{3}$/;

/** Whoever is there for others, and was not invited yet. */
export function invitable(people: readonly Colleague[], call: CallState | undefined): Invitable {
  const asked = new Set(call?.guests.map(({ id }) => id));
  const present = people.filter(({ id, presence }) => presence === 'available' && !asked.has(id));
  const language = call?.signLanguage;
  const canInterpret = ({ skills }: Colleague) =>
    language === undefined ? skills.some(skill => SIGN_LANGUAGE.test(skill)) : skills.includes(language);
  return {
    interpreters: present.filter(canInterpret),
    others: present.filter(person => !canInterpret(person)),
  };
}
