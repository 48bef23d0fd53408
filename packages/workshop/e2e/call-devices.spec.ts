import { expect, type Page, test } from '@playwright/test';
import { CHROMIUM_ARGUMENTS, CHROMIUM_MEDIA_ARGUMENTS, findBrowsers } from '../src/browsers/find-browsers.ts';
import { Agent } from './people/agent.ts';
import { useCallCities } from './people/call-cities.ts';
import { keepConnections, ROOMS, startSignCall, untilSeen } from './people/calls.ts';
import { Citizen } from './people/citizen.ts';

const { chromium = '' } = findBrowsers();
/** The second gives pictures of depth, which is no camera for a call. */
const THREE_CAMERAS = CHROMIUM_MEDIA_ARGUMENTS.map(argument =>
  argument.replace('fps=30', 'fps=30,device-count=3'),
);
test.use({ launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS, ...THREE_CAMERAS] } });
test.describe.configure({ timeout: 300_000 });

const startCity = useCallCities();

for (const [where, open] of Object.entries(ROOMS)) {
  test(`a sign call ${where} goes on as signing when its camera is changed, turned on again, or pulled out and plugged in`, async ({
    browser,
  }) => {
    const server = await startCity(open);
    const agent = await Agent.signIn(browser, server.origin);
    const citizen = await Citizen.visit(browser, server.origin);
    const { page } = citizen;
    await page.addInitScript(keepConnections);
    await page.addInitScript(keepDevices);
    await page.reload();
    await startSignCall(citizen);
    await agent.accept();
    await Promise.all([page, agent.page].map(untilSeen));
    await claimSentAsSigning(page);
    const stage = page.locator('ventanilla-call-stage');

    await stage.getByText('Cámara y micrófono').click();
    const cameras = stage.locator('details select').last();
    await expect(cameras.locator('option')).toHaveCount(3);
    await goesOn(agent.page, 'another camera', () => cameras.selectOption({ index: 2 }));
    await claimSentAsSigning(page);

    await page.getByRole('button', { name: 'Apagar la cámara' }).click();
    await expect(agent.page.locator('ventanilla-call-stage')).toContainText('Tiene la cámara apagada');
    await goesOn(agent.page, 'turned on', () =>
      page.getByRole('button', { name: 'Activar la cámara' }).click(),
    );
    await claimSentAsSigning(page);

    await page.evaluate(() => (window as unknown as Plugs).pull());
    await expect(stage).toContainText('La cámara dejó de funcionar. Revise que esté conectada');
    await expect(agent.page.locator('ventanilla-call-stage')).toContainText('Tiene la cámara apagada');
    await goesOn(agent.page, 'plugged in', () => page.evaluate(() => (window as unknown as Plugs).plug()));
    await expect(stage).not.toContainText('dejó de funcionar');
    await claimSentAsSigning(page);

    expect(citizen.complaints).toEqual([]);
    await Promise.all([citizen.leave(), agent.leave()]);
  });
}

interface Plugs {
  /** Takes the camera in use away, as a cable does. */
  pull(): void;
  plug(): void;
}

/** Run in a page before its own scripts: puts the cable of the camera into the test's hands. */
function keepDevices(): void {
  const { mediaDevices } = navigator;
  const get = mediaDevices.getUserMedia.bind(mediaDevices);
  const list = mediaDevices.enumerateDevices.bind(mediaDevices);
  let used: MediaStreamTrack | undefined;
  let away: string | undefined;
  mediaDevices.getUserMedia = async constraints => {
    const stream = await get(constraints);
    [used] = stream.getVideoTracks();
    return stream;
  };
  mediaDevices.enumerateDevices = async () => (await list()).filter(({ deviceId }) => deviceId !== away);
  const tell = () => mediaDevices.dispatchEvent(new Event('devicechange'));
  const plugs: Plugs = {
    pull() {
      away = used?.getSettings().deviceId;
      used?.stop();
      used?.dispatchEvent(new Event('ended'));
      tell();
    },
    plug() {
      away = undefined;
      tell();
    },
  };
  Object.assign(window, plugs);
}

/** What is sent of the camera keeps its frames when the way is narrow. */
async function claimSentAsSigning(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { connections } = window as unknown as { connections: RTCPeerConnection[] };
        return connections
          .filter(({ connectionState }) => connectionState === 'connected')
          .flatMap(connection => connection.getSenders())
          .filter(({ track }) => track?.kind === 'video' && track.readyState === 'live')
          .map(sender => `${sender.track?.contentHint} ${sender.getParameters().degradationPreference}`);
      }),
    )
    .toEqual(['motion maintain-framerate-and-resolution']);
}

/** Does something to the other side's camera, waits for its next picture, and notes in the report how long none came: 1 s is the goal. */
async function goesOn(page: Page, what: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    const shown: number[] = [];
    Object.assign(window, { shown });
    const find = (root: ParentNode): HTMLVideoElement | undefined => {
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('.peer video.camera')) return element as HTMLVideoElement;
        const found = element.shadowRoot && find(element.shadowRoot);
        if (found) return found;
      }
      return undefined;
    };
    const watch = () =>
      find(document)?.requestVideoFrameCallback(now => {
        shown.push(performance.timeOrigin + now);
        watch();
      });
    watch();
  });
  const before = Date.now();
  await act();
  await untilSeen(page);
  const shown = await page.evaluate(() => (window as unknown as { shown: number[] }).shown);
  // The longest time without a picture since then, the press itself left out.
  const times = [before, ...shown.filter(at => at > before)];
  const gap = Math.max(...times.map((at, index) => (times[index + 1] ?? at) - at));
  test.info().annotations.push({ type: what, description: `${Math.round(gap)} ms` });
}
