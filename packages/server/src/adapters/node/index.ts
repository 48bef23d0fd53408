export { createNodeListeners, type NodeListeners, type NodeListenersOptions } from './node-listeners.ts';
export type { NodeRequest } from './node-request.ts';
export { createNodeRuntime } from './node-runtime.ts';
export { createNodeServer, type NodeServer, type NodeServerOptions } from './node-server.ts';
export { readProcessMetrics } from './process-metrics.ts';
export { createScryptPasswords, type ScryptCost } from './scrypt-passwords.ts';
