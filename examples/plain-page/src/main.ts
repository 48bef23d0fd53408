import { servePage } from './serve-page.ts';

await servePage({ port: 4173 });
process.stdout.write('http://localhost:4173\n');
