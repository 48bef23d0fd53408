import { describe, it } from 'node:test';
import { createBackendCommands } from '../../core/backend-commands.ts';
import { openForwarding } from '../../test-support/forwarding-fixture.ts';
import { TEST_DATABASES } from '../../test-support/test-databases.ts';
import { backendContract } from '../../testing/backend-contract.ts';

for (const name of Object.keys(TEST_DATABASES)) {
  describe(`the HTTP-forwarding backend on ${name}`, () => {
    backendContract({
      describe,
      it,
      create: async () => {
        const forwarding = await openForwarding(name);
        const { log, runtime, storage, site, foreign, dispose } = forwarding;
        const commands = createBackendCommands({ log, runtime, name: 'vecino' });
        // Lets whatever is opened into its queue, and what a citizen writes into once it was closed.
        foreign.behave(async ({ message: { contact, event } }) => {
          const isOpened = event.kind === 'contact-opened';
          if (isOpened || (event.kind === 'message' && event.actor.role === 'citizen' && event.n > 2)) {
            await commands.post({
              kind: 'enter-queue',
              id: `${contact.id}:${event.n}`,
              site,
              contact: contact.id,
              skills: [],
              reason: isOpened ? 'opened' : 'reopened',
            });
          }
          return 204;
        });
        return {
          backend: forwarding.create(),
          another: () => forwarding.create(),
          settled: forwarding.untilTold,
          storage,
          log,
          site,
          now: runtime.now,
          dispose,
        };
      },
    });
  });
}
