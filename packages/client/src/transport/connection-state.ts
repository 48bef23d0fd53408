/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed
 * to, or asked for every few seconds where sockets cannot be had;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
export type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';
