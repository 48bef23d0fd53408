import type { DetailsOf, ErrorCode, ProblemDocument } from '@ventanilla/protocol';

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

  constructor(
    code: Code,
    options: { message?: string; status?: number; details?: DetailsOf<Code>; cause?: unknown } = {},
  ) {
    super(options.message ?? code, { cause: options.cause });
    this.code = code;
    this.status = options.status ?? 0;
    this.details = options.details ?? ({} as DetailsOf<Code>);
  }

  /**
   * Reads a problem document. A later release's code is passed on as it is; what is no problem document of ours, such as a
   * proxy's own JSON, becomes `unexpected-answer`.
   */
  static fromProblem(problem: Partial<ProblemDocument>): ContactError {
    const { type: _type, title, status, code, detail, ...details } = problem;
    if (!code || !status) return new ContactError('unexpected-answer');
    const message = detail ?? title ?? code;
    return new ContactError(code, { message, status, details: details as DetailsOf<ErrorCode> });
  }
}

/** Discriminated by `code`. */
export type AnyContactError = { [Code in ErrorCode]: ContactError<Code> }[ErrorCode];
