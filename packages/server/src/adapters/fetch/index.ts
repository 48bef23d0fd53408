export type { SocketEvents, SocketSender } from './bridge-socket.ts';
export {
  createFetchAdapter,
  type FetchAdapter,
  type FetchAdapterOptions,
  type FetchPeer,
} from './create-fetch-adapter.ts';
