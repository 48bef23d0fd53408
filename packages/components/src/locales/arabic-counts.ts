const plural = new Intl.PluralRules('ar');
const digits = new Intl.NumberFormat('ar');

/** The forms in which Arabic counts: `other` serves every count that has no form of its own. */
export type ArabicForms = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** A number in the digits with which the browser writes Arabic dates. */
export function arabicNumber(count: number): string {
  return digits.format(count);
}

/** A counted text; `#` stands for the number. */
export function arabicCount(count: number, forms: ArabicForms): string {
  return (forms[plural.select(count)] ?? forms.other).replace('#', arabicNumber(count));
}

/** Sets a name or number of either direction apart, so that it does not pull the words around it out of order. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
