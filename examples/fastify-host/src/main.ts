import { mkdir } from 'node:fs/promises';
import { startApp } from './start-app.ts';

const folder = '../../.cache/fastify-host';
await mkdir(folder, { recursive: true });
const { origin, close } = await startApp({ port: 4176, database: `${folder}/ventanilla.db` });
process.stdout.write(`${origin}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close);
