import { type DetailsOf, ERROR_STATUS, type ErrorCode, type ProblemDocument } from '@ventanilla/protocol';

/** Thrown where a request cannot be granted; becomes a problem document. Anything else thrown is an internal error. */
export class Refusal<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly details: DetailsOf<Code>;

  constructor(code: Code, ...[details]: DetailArguments<Code>) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details ?? ({} as DetailsOf<Code>);
  }
}

type DetailArguments<Code extends ErrorCode> =
  unknown extends DetailsOf<Code> ? [] : [details: DetailsOf<Code>];

/** @param details - The code's own fields. */
export function problemDocument<Code extends ErrorCode>(
  code: Code,
  details: DetailsOf<Code>,
): ProblemDocument<Code> {
  return {
    type: `urn:ventanilla:problem:${code}`,
    title: code.charAt(0).toUpperCase() + code.slice(1).replaceAll('-', ' '),
    status: ERROR_STATUS[code],
    code,
    ...(details as DetailsOf<Code> & object),
  };
}

/** The problem document of whatever was refused by code alone. */
export function problemOf({ code, details }: Refusal): ProblemDocument {
  return problemDocument(code, details);
}
