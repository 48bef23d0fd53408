import {
  type CallbackConfiguration,
  type PhoneNumber,
  type PhoneRefusal,
  refusalOfShortNumber,
} from '@ventanilla/protocol';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Kinds of number that cost whoever calls them more than a call. */
const PREMIUM: ReadonlySet<string | undefined> = new Set(['PREMIUM_RATE', 'SHARED_COST']);

/**
 * The number that somebody typed, if the office calls such numbers.
 *
 * @param typed - In any form; without a country's code it is one of the office's own country.
 */
export function checkPhone(
  typed: string,
  { country, otherCountries = [], refusedPrefixes = [] }: CallbackConfiguration,
): { phone: PhoneNumber } | { refuse: PhoneRefusal } {
  const short = refusalOfShortNumber(typed);
  if (short !== undefined) return { refuse: short };
  const number = parsePhoneNumberFromString(typed, country as CountryCode);
  if (number === undefined) return { refuse: 'invalid' };
  const shortAbroad = refusalOfShortNumber(number.nationalNumber);
  if (shortAbroad !== undefined) return { refuse: shortAbroad };
  if (!number.isValid()) return { refuse: 'invalid' };
  if (number.country === undefined || ![country, ...otherCountries].includes(number.country)) {
    return { refuse: 'foreign' };
  }
  const isRefused = refusedPrefixes.some(prefix => number.number.startsWith(prefix));
  if (isRefused || PREMIUM.has(number.getType())) return { refuse: 'premium' };
  return { phone: number.number };
}
