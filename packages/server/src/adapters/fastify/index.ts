export { type FastifyAdapterOptions, fastifyAdapter } from './fastify-adapter.ts';
