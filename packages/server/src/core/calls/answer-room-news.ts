import type { RoomKeeper } from './room-keeper.ts';

/** Where a media server is told to send what happens in its rooms. */
export const ROOM_NEWS_PATH = '/v1/rooms/news';

/** Takes what a media server tells, signed with the secret it shares with us. @returns `undefined` for other paths. */
export async function answerRoomNews(request: Request, keeper: RoomKeeper): Promise<Response | undefined> {
  if (new URL(request.url).pathname !== ROOM_NEWS_PATH) return undefined;
  if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
  return new Response(null, { status: (await keeper.receive(request)) ? 204 : 401 });
}
