import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { CityServer } from '../src/city-server.ts';
import { Agent } from './people/agent.ts';
import { keepConnections, ROOMS, startSignCall, startVoiceCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
test.use({
  launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...CHROMIUM_MEDIA_ARGUMENTS] },
});

/** Pictures are made and read by the processor alone, by as many pages as a test has. */
test.describe.configure({ timeout: 300_000 });

/** Whether sound of the other side arrives at the page. */
async function untilHeard(page: Page): Promise<void> {
  const video = page.locator('ventanilla-call-stage .peer video.camera');
  await expect
    .poll(
      () =>
        video.evaluate((element: HTMLVideoElement) =>
          (element.srcObject as MediaStream).getAudioTracks().map(track => track.muted),
        ),
      { timeout: 40_000 },
    )
    .toEqual([false]);
}

async function startVideoCall(citizen: Citizen): Promise<void> {
  await citizen.openChannel('Llamada');
  await citizen.page.getByRole('button', { name: 'Llamar con video' }).click();
  await expect(citizen.page.locator('ventanilla-call')).toContainText('Esperando a que contesten');
}

async function startVideoCallFromList(citizen: Citizen): Promise<void> {
  await citizen.page.getByRole('button', { name: 'Volver a los canales' }).click();
  await citizen.page.getByRole('button', { name: /^Llamada/ }).click();
  await citizen.page.getByRole('button', { name: 'Llamar con video' }).click();
}

for (const [where, open] of Object.entries(ROOMS)) {
  test.describe(`a call ${where}`, () => {
    let server: CityServer;
    let rooms: Awaited<ReturnType<typeof open>>;

    test.beforeAll(async () => {
      rooms = await open();
      server = await CityServer.start({ environment: rooms.environment });
    });

    test.afterAll(async () => {
      await server.stop();
      await rooms.stop();
    });

    test('citizen and agent see and hear each other, and the call is in the log of the contact', async ({
      browser,
    }) => {
      const agent = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await startVideoCall(citizen);
      await agent.accept();
      await Promise.all([citizen.page, agent.page].map(untilSeen));
      await Promise.all([citizen.page, agent.page].map(untilHeard));

      const number = citizen.page.locator('ventanilla-call output');
      await expect(number).not.toBeEmpty();
      await expect(
        agent.page.getByRole('heading', { name: (await number.textContent()) ?? '-' }),
      ).toBeVisible();

      await citizen.page.getByRole('button', { name: 'Colgar' }).click();
      await expect(citizen.page.locator('ventanilla-call')).toContainText('La llamada terminó');
      await expect(agent.page.getByRole('log')).toContainText('La llamada terminó.');
      await expect(agent.page.locator('ventanilla-call-stage')).toHaveCount(0);
      expect(citizen.complaints).toEqual([]);
      expect(agent.complaints).toEqual([]);
      await Promise.all([citizen.leave(), agent.leave()]);
    });

    test('a chat becomes a call and goes on in writing, with the same agent and number', async ({
      browser,
    }) => {
      const agent = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await citizen.openChat();
      await citizen.write('Prefiero explicarlo hablando');
      await agent.accept();
      const reference = await citizen.chat.getByRole('status', { name: 'Su número de caso' }).textContent();

      await startVideoCallFromList(citizen);
      await agent.page.getByRole('button', { name: 'Contestar', exact: true }).click();
      await Promise.all([citizen.page, agent.page].map(untilSeen));
      await expect(citizen.page.locator('ventanilla-call output')).toHaveText(reference ?? '');
      await citizen.page.getByRole('button', { name: 'Seguir por escrito' }).click();
      await citizen.write('Gracias, sigo por aquí');
      await expect
        .poll(() => agent.conversation())
        .toEqual(['Prefiero explicarlo hablando', 'Gracias, sigo por aquí']);
      await expect(citizen.chat).toContainText('Le atiende Ana');
      await Promise.all([citizen.leave(), agent.leave()]);
    });

    test('a call goes on after either side reloads', async ({ browser }) => {
      const agent = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await startVideoCall(citizen);
      await agent.accept();
      await Promise.all([citizen.page, agent.page].map(untilSeen));

      await citizen.page.reload();
      await citizen.openChannel('Llamada');
      await Promise.all([citizen.page, agent.page].map(untilSeen));
      await agent.page.reload();
      await Promise.all([citizen.page, agent.page].map(untilSeen));
      await Promise.all([citizen.leave(), agent.leave()]);
    });

    test('a call goes on in another tab, and only there', async ({ browser }) => {
      const agent = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await startVideoCall(citizen);
      await agent.accept();
      await untilSeen(citizen.page);

      const second = await citizen.secondTab(server.origin);
      await second.openChannel('Llamada');
      await second.page.getByRole('button', { name: 'Seguir la llamada aquí' }).click();
      await untilSeen(second.page);
      await expect(citizen.page.locator('ventanilla-call')).toContainText('La llamada está en otra ventana');
      await Promise.all([citizen.leave(), agent.leave()]);
    });

    test('a call is handed on while it runs, to a colleague and to the queue: same number, same log, and its citizen sees who answers', async ({
      browser,
    }) => {
      const ana = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      const call = citizen.page.locator('ventanilla-call');
      const answering = call.locator('ventanilla-call-stage .peer strong');
      // By voice: what is handed on is the same, and three browsers' pictures are more than one processor makes.
      await startVoiceCall(citizen);
      await ana.accept();
      await Promise.all([citizen.page, ana.page].map(untilHeard));
      await expect(answering).toHaveText('Ana (demostración)');
      const reference = (await call.locator('output').textContent()) ?? '-';

      const luis = await Agent.signIn(browser, server.origin, 'luis');
      await ana.handOn('Luis (demostración)');
      await expect(call).toContainText('Esperando a que contesten');
      await expect(ana.page.locator('ventanilla-call-stage')).toHaveCount(0);
      await luis.accept();
      await Promise.all([citizen.page, luis.page].map(untilHeard));
      await expect(answering).toHaveText('Luis (demostración)');
      await expect(luis.page.getByRole('heading', { name: reference })).toBeVisible();

      await luis.handOn();
      await expect(call).toContainText('Usted es la siguiente persona en la fila');
      await ana.accept();
      await Promise.all([citizen.page, ana.page].map(untilHeard));
      await expect(answering).toHaveText('Ana (demostración)');
      await expect(call.locator('output')).toHaveText(reference);

      await citizen.page.getByRole('button', { name: 'Colgar' }).click();
      await expect(call).toContainText('La llamada terminó');
      const kinds = (await ana.events(reference)).map(({ kind }) => kind);
      expect(kinds.filter(kind => kind.startsWith('call-'))).toEqual([
        'call-started',
        'call-accepted',
        'call-accepted',
        'call-accepted',
        'call-ended',
      ]);
      expect(citizen.complaints).toEqual([]);
      await Promise.all([citizen.leave(), ana.leave(), luis.leave()]);
    });

    test('in sign language takes two presses, no form and no microphone, and letters pass as they are typed', async ({
      browser,
    }) => {
      const agent = await Agent.signIn(browser, server.origin);
      const citizen = await Citizen.visit(browser, server.origin);
      await startSignCall(citizen);
      await agent.accept();
      await Promise.all([citizen.page, agent.page].map(untilSeen));
      const sent = await agent.page
        .locator('ventanilla-call-stage .peer video.camera')
        .evaluate((element: HTMLVideoElement) =>
          (element.srcObject as MediaStream).getAudioTracks().every(({ muted }) => muted),
        );
      expect(sent).toBe(true);

      const field = citizen.page.getByRole('textbox', { name: /la otra persona ve cada letra/ });
      await field.pressSequentially('Necesito mi turno');
      await expect(agent.page.locator('ventanilla-live-text .typed')).toHaveText('Necesito mi turno');
      await field.press('Backspace');
      await expect(agent.page.locator('ventanilla-live-text .typed')).toHaveText('Necesito mi turn');
      await field.press('Enter');
      await expect.poll(() => agent.conversation()).toEqual(['Necesito mi turn']);
      await expect(agent.page.locator('ventanilla-live-text .typed')).toBeEmpty();
      await Promise.all([citizen.leave(), agent.leave()]);
    });

    test('in sign language is never offered to an agent who does not sign', async ({ browser }) => {
      const agent = await Agent.signIn(browser, server.origin, 'luis');
      const citizen = await Citizen.visit(browser, server.origin);
      await startSignCall(citizen);
      await expect(agent.page.getByText('csn')).toBeVisible();
      const waiting = agent.page.locator('ventanilla-desk-inbox li', { hasText: 'csn' });
      await expect(waiting.getByRole('button', { name: /^Aceptar/ })).toHaveCount(0);
      await citizen.page.getByRole('button', { name: 'Cancelar' }).click();
      await expect(agent.page.getByText('csn')).toHaveCount(0);
      await Promise.all([citizen.leave(), agent.leave()]);
    });
  });
}

test('a picture that arrives too badly is given up for the voice, and can be turned on again', async ({
  browser,
}) => {
  const server = await CityServer.start();
  const agent = await Agent.signIn(browser, server.origin);
  const citizen = await Citizen.visit(browser, server.origin);
  await citizen.page.addInitScript(keepConnections);
  await citizen.page.reload();
  await startVideoCall(citizen);
  await agent.accept();
  await Promise.all([citizen.page, agent.page].map(untilSeen));
  // As over a link that lets hardly any picture through: one frame a second, however the page sets it from now on.
  await citizen.page.evaluate(async () => {
    const { connections } = window as unknown as { connections: RTCPeerConnection[] };
    for (const sender of connections.flatMap(connection => connection.getSenders())) {
      if (sender.track?.kind !== 'video') continue;
      const set = sender.setParameters.bind(sender);
      sender.setParameters = parameters => {
        for (const encoding of parameters.encodings) encoding.maxFramerate = 1;
        return set(parameters);
      };
      await sender.setParameters(sender.getParameters());
    }
  });
  const stage = citizen.page.locator('ventanilla-call-stage');
  await expect(stage).toContainText('Apagamos su video para que la voz no se corte', { timeout: 60_000 });
  await expect(agent.page.locator('ventanilla-call-stage')).toContainText('Tiene la cámara apagada');
  await untilHeard(agent.page);
  await untilSeen(citizen.page);
  await citizen.page.getByRole('button', { name: 'Activar la cámara' }).click();
  await expect(stage).not.toContainText('Apagamos su video');
  await Promise.all([citizen.leave(), agent.leave()]);
  await server.stop();
});
