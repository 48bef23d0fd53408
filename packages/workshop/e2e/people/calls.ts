import { expect } from '@playwright/test';
import { startLivekit } from '../../src/livekit-server.ts';
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
