export {
  createPeerToPeerRooms,
  type PeerToPeerOptions,
  type TurnOptions,
} from './create-peer-to-peer-rooms.ts';
