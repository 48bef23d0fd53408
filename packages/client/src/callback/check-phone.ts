import { type PhoneRefusal, refusalOfShortNumber } from '@ventanilla/protocol';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';

/**
 * What can be said of a number before the office is asked, which has the last word. Comes with the rules of all countries, so import
 * it when a number is typed and not before.
 *
 * @param country - Of numbers without a country's code, such as `CO`.
 * @param countries - Whose numbers are called.
 * @returns Why it cannot be called, or how it reads, such as `+57 300 1234567`.
 */
export function checkPhone(
  typed: string,
  country: string,
  countries: readonly string[],
): { refuse: PhoneRefusal } | { written: string } {
  const short = refusalOfShortNumber(typed);
  if (short) return { refuse: short };
  const number = parsePhoneNumberFromString(typed, country as CountryCode);
  if (!number?.isValid()) return { refuse: 'invalid' };
  if (!number.country || !countries.includes(number.country)) return { refuse: 'foreign' };
  return { written: number.formatInternational() };
}
