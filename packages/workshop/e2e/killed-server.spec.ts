import { expect, test } from '@playwright/test';
import { CityServer } from '../src/city-server.ts';
import { type PostgresServer, startPostgres } from '../src/postgres-server.ts';
import { Agent } from './people/agent.ts';
import { Citizen } from './people/citizen.ts';

const KILLS = 4;
const MESSAGES_BEFORE_AND_DURING = 3;

let postgres: PostgresServer | undefined;
let server: CityServer | undefined;

test.afterEach(async () => {
  await server?.stop();
  await postgres?.stop();
  server = postgres = undefined;
});

for (const database of ['SQLite', 'PostgreSQL']) {
  test(`on ${database}, killing the server while both sides write loses, doubles and reorders nothing`, async ({
    browser,
  }) => {
    if (database === 'PostgreSQL') postgres = await startPostgres();
    server = await CityServer.start(postgres && { databaseUrl: postgres.connectionString });
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await Citizen.visit(browser, server.origin);
    await citizen.openChat();
    const written = { citizen: ['Buenas tardes'], agent: [] as string[] };
    await citizen.write('Buenas tardes');
    await agent.accept();

    for (let kill = 1; kill <= KILLS; kill++) {
      await bothWrite();
      // Nobody waits for an acknowledgement, so messages are on their way when the server dies, and more follow.
      const writing = bothWrite();
      await server.kill();
      await writing;
      await server.restart();
    }

    const all = written.citizen.length + written.agent.length;
    await expect.poll(async () => (await citizen.conversation()).length, { timeout: 60_000 }).toBe(all);
    await expect.poll(async () => (await agent.conversation()).length, { timeout: 60_000 }).toBe(all);
    await expect(citizen.chat).not.toContainText('Enviando');
    await expect(agent.page.getByRole('log')).not.toContainText('Enviando');

    const log = await agent.log();
    expect(await citizen.conversation()).toEqual(log);
    expect(await agent.conversation()).toEqual(log);
    expect(log.filter(text => written.citizen.includes(text))).toEqual(written.citizen);
    expect(log.filter(text => written.agent.includes(text))).toEqual(written.agent);
    expect(written.agent).toHaveLength(KILLS * 2 * MESSAGES_BEFORE_AND_DURING);

    await citizen.page.reload();
    await citizen.openChat();
    await expect.poll(() => citizen.conversation()).toEqual(log);
    await Promise.all([citizen.leave(), agent.leave()]);

    async function bothWrite(): Promise<void> {
      await Promise.all([
        write(citizen, written.citizen, 'Ciudadana'),
        write(agent, written.agent, 'Agente'),
      ]);
    }
  });
}

/** Writes a few numbered messages with what encodings and patterns stumble over, and notes them down. */
async function write(person: Citizen | Agent, written: string[], name: string): Promise<void> {
  for (let count = 0; count < MESSAGES_BEFORE_AND_DURING; count++) {
    const text = `${name} ${written.length + 1}: «¿y el n.º $1?» 'a' "b" \\n <i> 👩🏽‍💼`;
    written.push(text);
    await person.write(text);
  }
}
