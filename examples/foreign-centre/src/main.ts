import { openForeignCentre } from './foreign-centre.ts';

const secret = process.env['ARCHIVO_SECRET'];
if (secret === undefined) throw new Error('ARCHIVO_SECRET is not set');
await openForeignCentre({ port: 4180, ventanilla: 'http://localhost:8080', site: 'archivo', secret });
process.stdout.write('http://localhost:4180/webhooks\n');
