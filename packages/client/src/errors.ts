import { type DetailsOf, ERROR_STATUS, type ErrorCode, type ProblemDocument } from '@ventanilla/protocol';

/**
 * Whatever goes wrong between a page and the server. `switch (error.code)` narrows an `AnyContactError` to the
 * details its code carries. `message` is for logs; show people a sentence of their own language chosen by `code`.
 */
export class ContactError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'ContactError';
  readonly code: Code;
  /** HTTP status; 0 where no answer came. */
  readonly status: number;
  /** What the code carries besides, such as `retryAfterSeconds`; an empty object for most. */
  readonly details: DetailsOf<Code>;

  constructor(code: Code, options: { message?: string; details?: DetailsOf<Code>; cause?: unknown } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.status = ERROR_STATUS[code];
    this.details = options.details ?? ({} as DetailsOf<Code>);
  }

  /** Reads a problem document; a code this release does not know becomes `unexpected-answer`. */
  static fromProblem(problem: ProblemDocument): ContactError {
    const { type: _type, title, status: _status, code, detail, ...details } = problem;
    if (!Object.hasOwn(ERROR_STATUS, code))
      return new ContactError('unexpected-answer', { message: String(code) });
    return new ContactError(code, { message: detail ?? title, details: details as DetailsOf<ErrorCode> });
  }
}

/** Discriminated by `code`. */
export type AnyContactError = { [Code in ErrorCode]: ContactError<Code> }[ErrorCode];
