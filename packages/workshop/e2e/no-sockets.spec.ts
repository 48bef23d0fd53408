import { expect, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { startNginx } from '../src/proxies/nginx-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

for (const collectsAll of [false, true]) {
  const how = collectsAll ? 'refuses sockets and collects answers' : 'refuses sockets';
  test(`citizen and agent talk behind a proxy that ${how}`, async ({ browser }) => {
    const server = await CityServer.start();
    const nginx = await startNginx({ upstream: server.port, sockets: 'refused', collectsAll });
    try {
      const agent = await Agent.signIn(browser, nginx.origin);
      const citizen = await Citizen.visit(browser, nginx.origin);
      const asked: unknown[] = [];
      citizen.page.on('request', request => {
        if (request.url().endsWith('/stream')) asked.push(request.postDataJSON().hold);
      });
      await citizen.openChat();
      await citizen.write('Buenas');
      await agent.accept();
      await expect(citizen.chat).toContainText('Le atiende Ana');
      await agent.write('Buenos días');
      await expect.poll(() => citizen.conversation()).toEqual(['Buenas', 'Buenos días']);
      await citizen.write('Gracias');
      await expect.poll(() => agent.conversation()).toEqual(['Buenas', 'Buenos días', 'Gracias']);
      await expect(agent.page.getByRole('log')).toContainText('Gracias');
      expect(new Set(asked)).toEqual(new Set(collectsAll ? ['stream', 'poll'] : ['stream']));
      // The browser itself complains of the refused socket.
      const others = citizen.complaints.filter(complaint => !complaint.includes('WebSocket'));
      expect(others).toEqual([]);
    } finally {
      await nginx.stop();
      await server.stop();
    }
  });
}
