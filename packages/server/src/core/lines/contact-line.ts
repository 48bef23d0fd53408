import type { ContactLine, LineConfiguration, NumberedLine, SiteConfiguration } from '@ventanilla/protocol';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** How the option of a telephone menu is called; Spanish for a language that is not here. */
const OPTION = new Map([
  ['en', 'option'],
  ['pt', 'opção'],
  ['ar', 'خيار'],
]);

/** The site's lines as citizens get them. What is no number of its country is left out. */
export function contactLines({ lines, locale }: Pick<SiteConfiguration, 'lines' | 'locale'>): ContactLine[] {
  return lines.map(line => contactLine(line, locale)).filter(line => line !== undefined);
}

/**
 * What people read, and where the link leads: `tel:` with the country's code, so that it also works from abroad, or the
 * conversation in WhatsApp.
 *
 * @param locale - In which `option` is said.
 * @returns `undefined` where no such number can exist in its country.
 */
export function contactLine(line: LineConfiguration, locale: string): ContactLine | undefined {
  if (!('number' in line)) return line;
  const number = parsePhoneNumberFromString(line.number, line.country as CountryCode);
  if (number?.country !== line.country || !number.isValid()) return undefined;
  return {
    kind: line.kind,
    label: line.label ?? `${number.formatNational()}${optionWords(line, locale)}`,
    href: line.kind === 'whatsapp' ? `https://wa.me/${number.number.slice(1)}` : `tel:${number.number}`,
  };
}

function optionWords({ option }: NumberedLine, locale: string): string {
  if (option === undefined) return '';
  return `, ${OPTION.get(new Intl.Locale(locale).language) ?? 'opción'} ${option}`;
}
