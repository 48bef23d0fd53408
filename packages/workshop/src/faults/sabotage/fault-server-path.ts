import { fileURLToPath } from 'node:url';

/** The program that `CityServer` starts where the published command cannot be disturbed enough. */
export const FAULT_SERVER = fileURLToPath(new URL('fault-server.ts', import.meta.url));
