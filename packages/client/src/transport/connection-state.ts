/**
 * State of the realtime connection. `idle`: not wanted; `connecting`: first attempt; `live`: caught up and pushed to;
 * `reconnecting`: lost, the next attempt is on its way; `offline`: the browser says there is no network.
 */
export type ConnectionState = 'idle' | 'connecting' | 'live' | 'reconnecting' | 'offline';
