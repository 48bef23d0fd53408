import type { ContactHandler, ContactHandlerOptions } from '../core/contact-handler.ts';

/** What an adapter is asked to put into an app. */
export interface FrameworkMount {
  handler: ContactHandler;
  /** Where the handler stands; empty for the whole host. */
  path: string;
  trustedProxies: readonly string[];
}

/**
 * An app of the framework's users. Beside what is mounted it answers `GET /own` with `yours`, and `POST /own` with the `name`
 * in the JSON that a parser of its own has read.
 */
export interface FrameworkHost {
  /** Such as `http://127.0.0.1:4711`. */
  origin: string;
  /** Ends what the adapter has opened, and leaves the app as it is. */
  leave(): Promise<void>;
  /** Closes the app. Its sockets may have been left open. */
  close(): Promise<void>;
}

export interface FrameworkContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. */
  createHost(mount: FrameworkMount): Promise<FrameworkHost>;
  /** Called for each test: a handler on an empty storage. `close` also closes the storage. */
  createHandler(
    options: Pick<ContactHandlerOptions, 'assets' | 'sites'>,
  ): Promise<{ handler: ContactHandler; close(): Promise<void> }>;
}
