import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { createNodeListeners, type NodeListenersOptions } from '../node/node-listeners.ts';

/** Where the handler stands is said by Fastify's own `prefix`. */
export type FastifyAdapterOptions = Omit<NodeListenersOptions, 'path'>;

/**
 * Puts a handler into a Fastify app: `app.register(fastifyAdapter, { prefix: '/contacto', handler })`. Bodies below the prefix
 * stay unparsed, whatever parsers the app has. Closing the app ends our sockets; the handler stays yours to close, before it.
 */
export const fastifyAdapter: FastifyPluginAsync<FastifyAdapterOptions> = async (app, options) => {
  const { handler, trustedProxies, log } = options;
  const listeners = createNodeListeners({
    handler,
    path: app.prefix,
    ...(trustedProxies && { trustedProxies }),
    ...(log && { log }),
  });
  const detach = listeners.attach(app.server);

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _payload, done) => done(null));
  const answer = (request: FastifyRequest, reply: FastifyReply) => {
    reply.hijack();
    // What the app's hooks say of every answer, such as a security policy, is said of ours too.
    for (const [name, value] of Object.entries(reply.getHeaders())) {
      if (value !== undefined) reply.raw.setHeader(name, value);
    }
    listeners.request(request.raw, reply.raw);
  };
  app.all('/*', answer);
  if (app.prefix !== '') app.all('/', { prefixTrailingSlash: 'no-slash' }, answer);
  app.addHook('preClose', async () => {
    detach();
    await listeners.close();
  });
};
