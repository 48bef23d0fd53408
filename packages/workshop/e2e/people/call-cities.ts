import { test } from '@playwright/test';
import { CityServer } from '../../src/city-server.ts';
import type { ROOMS } from './calls.ts';

type OpenRooms = (typeof ROOMS)[keyof typeof ROOMS];

/** For a file of tests. @returns What starts a city whose calls meet in one way; it ends with the test that asked for it. */
export function useCallCities(): (open: OpenRooms) => Promise<CityServer> {
  const ends: (() => Promise<void>)[] = [];
  test.afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  return async open => {
    const { environment, stop } = await open();
    ends.push(stop);
    const server = await CityServer.start({ environment });
    ends.push(() => server.stop());
    return server;
  };
}
