import type { CallMedia, RoomAccess } from '@ventanilla/protocol';
import { callWay, roomAccess } from '@ventanilla/protocol/schemas';
import type { Participant, RoomKey, VideoRooms } from '../core/ports/video-rooms.ts';
import { claim, claimEqual } from './claims.ts';

/** Rooms to try, and a way to see who would be let in with what they give. */
export interface VideoRoomsFixture {
  rooms: VideoRooms;
  /** Milliseconds since 1970, as the rooms see the time. */
  now(): number;
  /** Whether somebody who shows this access to whoever guards the rooms is let in now. */
  isLetIn(access: RoomAccess): Promise<boolean>;
  /** Whatever a thief could make of an access, such as the same with another name; each must be refused. */
  forge(access: RoomAccess): Promise<Record<string, RoomAccess>>;
  dispose(): Promise<void>;
}

export interface VideoRoomsContractOptions {
  /** Of Node's runner, mocha or any other that has the two. */
  describe(name: string, body: () => void): void;
  it(name: string, body: () => Promise<void>): void;
  /** Called for each test. */
  create(): Promise<VideoRoomsFixture>;
}

const MEDIA: CallMedia[] = ['voice', 'video', 'sign'];
const LONGEST_ACCESS_MS = { 'peer-to-peer': 60 * 60_000, livekit: 10 * 60_000 } as const;

/** What every adapter of the `VideoRooms` port keeps to. */
export function videoRoomsContract({ describe, it, create }: VideoRoomsContractOptions): void {
  const test = (name: string, body: (fixture: VideoRoomsFixture) => Promise<void>) => {
    it(name, async () => {
      const fixture = await create();
      try {
        await body(fixture);
      } finally {
        await fixture.dispose();
      }
    });
  };

  describe('video rooms', () => {
    test('let in whoever has been given access, for every kind of call', async ({ rooms, isLetIn }) => {
      for (const media of MEDIA) {
        const access = await rooms.join(newRoom(), { ...newcomer(), media });
        claimEqual(access.kind, rooms.kind, 'the kind of access');
        claimEqual(roomAccess.parse(access), access, 'the access as it travels');
        claim(await isLetIn(access), `access to a ${media} call lets nobody in`);
      }
    });

    test('give citizen and agent of one call access to the same room', async ({ rooms, isLetIn }) => {
      const room = newRoom();
      const agent = { id: 'a-1', name: 'Ana' };
      claim(await isLetIn(await rooms.join(room, newcomer())), 'the citizen stays outside');
      claim(await isLetIn(await rooms.join(room, { ...newcomer(), agent })), 'the agent stays outside');
    });

    test('give the same endpoint access again, as after a reload', async ({ rooms, isLetIn }) => {
      const [room, participant] = [newRoom(), newcomer()];
      await rooms.join(room, participant);
      claim(await isLetIn(await rooms.join(room, participant)), 'the second access lets nobody in');
    });

    test('give access that ends by itself, soon', async ({ rooms, now }) => {
      const { expiresAt } = await rooms.join(newRoom(), newcomer());
      const left = Date.parse(expiresAt) - now();
      claim(left > 60_000, `access ends after ${left} ms`);
      claim(left <= LONGEST_ACCESS_MS[rooms.kind], `access holds for ${left} ms`);
    });

    test('let nobody in with access that was tampered with', async ({ rooms, forge, isLetIn }) => {
      const access = await rooms.join(newRoom(), newcomer());
      for (const [what, forged] of Object.entries(await forge(access))) {
        claim(!(await isLetIn(forged)), `${what} lets somebody in`);
      }
    });

    test('tell nobody who the citizen is', async ({ rooms }) => {
      const room = newRoom();
      const text = JSON.stringify(await rooms.join(room, newcomer()));
      const parts = [text, ...text.split('.').map(decoded)];
      claim(
        !parts.some(part => part.includes(room.contact)),
        'the contact is named in what citizens carry about',
      );
    });

    test('see an agent out more than once, and where there never was one', async ({ rooms }) => {
      const room = newRoom();
      await rooms.seeOut(room, 'a-1');
      await rooms.join(room, { ...newcomer(), agent: { id: 'a-1', name: 'Ana' } });
      await rooms.seeOut(room, 'a-1');
      await rooms.seeOut(room, 'a-1');
    });

    test('say where media would pass before there is a call, and let nobody in by it', async ({ rooms }) => {
      const way = await rooms.way();
      claimEqual(callWay.parse(way), way, 'the way as it travels');
      claimEqual(way.kind, rooms.kind, 'the kind of way');
      claim(!('token' in way), 'a way to try is a way in');
    });

    test('end more than once, and where there never was one', async ({ rooms }) => {
      const room = newRoom();
      await rooms.join(room, newcomer());
      await rooms.end(room);
      await rooms.end(room);
      await rooms.end(newRoom());
    });
  });
}

function newRoom(): RoomKey {
  return { site: 'quito', contact: crypto.randomUUID(), call: crypto.randomUUID() };
}

function newcomer(): Participant {
  return { endpoint: crypto.randomUUID(), media: 'video' };
}

/** A part of a token as its bearer could read it. */
function decoded(part: string): string {
  try {
    return atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return part;
  }
}
