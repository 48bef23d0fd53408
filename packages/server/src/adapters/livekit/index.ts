export { createLivekitRooms, type LivekitOptions } from './create-livekit-rooms.ts';
