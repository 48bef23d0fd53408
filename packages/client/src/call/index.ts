export type { CallPhase } from './call-phase.ts';
export type { MediaSlot, PeerConnectionState, RoomPeer } from './call-room.ts';
export { type CallMediaOptions, CallSession, type CallSessionOptions } from './call-session.ts';
export type { CallPeer, CallState, OwnSide } from './call-state.ts';
export { createCallSession } from './create-call-session.ts';
export type { LiveTextState } from './live-text/live-text.ts';
export type { LiveLine } from './live-text/live-text-reader.ts';
export {
  type MediaDevicesLike,
  type OwnDevice,
  type OwnSource,
  type SourceState,
  usualSources,
} from './own-media.ts';
export type { PeerMaker } from './peer-link.ts';
export {
  FROZEN_MS,
  PictureMeter,
  type PictureQuality,
  type PictureVerdict,
  pictureVerdict,
} from './picture-quality.ts';
