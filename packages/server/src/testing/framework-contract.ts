import { appClaims } from './framework-contract-app.ts';
import { requestClaims } from './framework-contract-requests.ts';
import { socketClaims } from './framework-contract-sockets.ts';
import { openFramework } from './framework-fixture.ts';
import type { FrameworkContractOptions } from './framework-host.ts';

/** What every adapter keeps to that puts a handler into an app of some framework. */
export function frameworkContract(options: FrameworkContractOptions): void {
  const { describe, it } = options;
  describe('framework', () => {
    for (const { name, path, body, trustedProxies } of [...requestClaims, ...socketClaims, ...appClaims]) {
      it(name, async () => {
        const fixture = await openFramework(options, {
          path: path ?? '/contacto',
          trustedProxies: trustedProxies ?? [],
        });
        try {
          await body(fixture);
        } finally {
          await fixture.close();
        }
      });
    }
  });
}
