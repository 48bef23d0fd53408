import { expect, type Page } from '@playwright/test';
import { startLivekit } from '../../src/livekit-server.ts';
import type { Agent } from './agent.ts';
import type { Citizen } from './citizen.ts';

/** Where calls meet, each as an operator would set it up. */
export const ROOMS = {
  'between peers': async () => ({ environment: {}, stop: async () => {} }),
  'through LiveKit': async () => {
    const { url, apiKey, apiSecret, stop } = await startLivekit();
    const environment = { LIVEKIT_URL: url, LIVEKIT_API_KEY: apiKey, LIVEKIT_API_SECRET: apiSecret };
    return { environment, stop };
  },
};

export async function startVoiceCall(citizen: Citizen): Promise<void> {
  await citizen.openChannel('Llamada');
  await citizen.page.getByRole('button', { name: 'Llamar con voz' }).click();
  await expect(citizen.page.locator('ventanilla-call')).toContainText('Esperando a que contesten');
}

export async function startSignCall(citizen: Citizen): Promise<void> {
  await citizen.openChannel('Lengua de señas');
  await citizen.page.getByRole('button', { name: 'Hablar en señas ahora' }).click();
  await expect(citizen.page.locator('ventanilla-sign-call .number')).toHaveText('1');
}

/** Resolves once the page shows moving pictures of the other side, as seen from now on. */
export async function untilSeen(page: Page): Promise<void> {
  let before = await framesOf(page);
  await expect
    .poll(
      async () => {
        const frames = await framesOf(page);
        // A picture that came back in another place counts from nothing.
        before = Math.min(before, frames);
        return frames - before;
      },
      { timeout: 40_000 },
    )
    .toBeGreaterThan(10);
}

function framesOf(page: Page): Promise<number> {
  const video = page.locator('ventanilla-call-stage .peer video.camera');
  return video.evaluate((element: HTMLVideoElement) =>
    element.videoWidth > 0 ? element.getVideoPlaybackQuality().totalVideoFrames : 0,
  );
}

/** Run in a page before its own scripts: keeps each connection within reach. */
export function keepConnections(): void {
  const connections: RTCPeerConnection[] = [];
  const Plain = RTCPeerConnection;
  Object.assign(window, {
    connections,
    RTCPeerConnection: class extends Plain {
      constructor(configuration?: RTCConfiguration) {
        super(configuration);
        connections.push(this);
      }
    },
  });
}

/** Claims that both sides of a sign call are told that media were cut, while letters pass and the contact keeps its number. */
export async function goOnInWriting(citizen: Citizen, agent: Agent, reference: string): Promise<void> {
  for (const { page } of [citizen, agent]) {
    await expect(page.locator('ventanilla-call-stage')).toContainText('Se cortó. Estamos reconectando…');
  }
  const field = citizen.page.getByRole('textbox', { name: /la otra persona ve cada letra/ });
  await field.pressSequentially('Sigo aquí');
  await expect(agent.page.locator('ventanilla-live-text .typed')).toHaveText('Sigo aquí');
  await field.press('Enter');
  await expect.poll(() => agent.conversation()).toEqual(['Sigo aquí']);
  await expect(citizen.page.locator('ventanilla-sign-call output')).toHaveText(reference);
  await expect(agent.page.getByRole('heading', { name: reference })).toBeVisible();
}
