/** Something the operator can put right. Shown as its message alone, without a stack; the command then exits with 1. */
export class CommandError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'CommandError';
  }
}
