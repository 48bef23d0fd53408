import type {
  AgentCard,
  AgentId,
  CallMedia,
  CallWay,
  ContactId,
  RoomAccess,
  SiteId,
} from '@ventanilla/protocol';

/**
 * Where the ends of a call meet: at each other, or at a media server. Who may be in a call is decided before, by the
 * contact's log; a room only lets in whoever it has given access to. Each adapter passes `videoRoomsContract()`.
 */
export interface VideoRooms {
  /** The form of access that `join` gives. */
  readonly kind: RoomAccess['kind'];
  /**
   * Access for one endpoint to one call, making the room where there is none yet. Ends by itself, after ten minutes at most
   * where it lets in, after an hour at most where it only relays.
   *
   * @throws {Error} The media server could not be reached; the same call may succeed later.
   */
  join(room: RoomKey, participant: Participant): Promise<RoomAccess>;
  /** Where media would pass, for a page that has no call yet: lets into no room. Secrets in it hold for a minute. */
  way(): Promise<CallWay>;
  /** This agent may not stay in the room, while the others do. Does no harm where the agent or the room is not there. */
  seeOut(room: RoomKey, agent: AgentId): Promise<void>;
  /** Nobody may stay in the room or come back to it. Does no harm where there is none. */
  end(room: RoomKey): Promise<void>;
  /**
   * Takes what the media server tells of its rooms.
   *
   * @returns `undefined` where the adapter has no such thing.
   * @throws {Error} The request is not from the media server.
   */
  receive?(request: { body: string; authorization: string | null }): Promise<RoomNews | undefined>;
}

/** One call of one contact, with one agent: handed on, it meets in another room. */
export interface RoomKey {
  site: SiteId;
  contact: ContactId;
  call: string;
  holder?: AgentId;
}

/** One open page in a call. */
export interface Participant {
  endpoint: string;
  media: CallMedia;
  /** Absent for the citizen, of whom a media server is told nothing. */
  agent?: AgentCard;
}

/** What a media server said, as far as a call needs it. */
export interface RoomNews {
  room: RoomKey;
  kind: 'joined' | 'left' | 'ended';
  endpoint?: string;
  /** Whose the endpoint is. Absent for the citizen's. */
  agent?: AgentId;
}
