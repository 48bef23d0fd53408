/** What the browser tests' runner puts in the page. */
declare function describe(subject: string, tests: () => void): void;
declare function it(sentence: string, test: () => void | Promise<void>): void;
declare function beforeEach(prepare: () => void | Promise<void>): void;
declare function afterEach(tidy: () => void | Promise<void>): void;
