/** Turns passwords into what is stored of them. Slow on purpose. */
export interface PasswordHasher {
  /** @returns The hash with all that is needed to check it, such as `scrypt:N:r:p:salt:key`. */
  hash(password: string): Promise<string>;
  /** @returns `false` for a wrong password and for a hash of a form it does not know. */
  verify(password: string, hash: string): Promise<boolean>;
}
