/** Of the rate with which packets arrive that were sent together: what a picture may take of it beside all else. */
const USABLE = 0.7;
/** Share that is left of what was found at every look, so that it is forgotten within a minute: links change. */
const KEPT = 0.98;
/** Beyond it nothing is gained by knowing. */
const MOST = 4_000_000;
/** Up to here the browser's estimate is believed too: pictures this small come in one packet each and tell nothing themselves. */
const SMALL = 250_000;
/** The browser's estimate falls to 85 % of what arrived when it has found a limit. */
const FALL = 0.92;
/** Looks for which it is believed alone then. */
const FALL_LOOKS = 6;
/** Share of the last looks with lost packets from which a way is lossy, and at which it is no more. */
const LOSSY = 0.15;
const LOSSLESS = 0.03;
/** How much a single look counts for that. */
const WEIGHT = 0.1;
/** Packets of the same frame as one before them until a rate is believed: of so few, single ones say little. */
const ENOUGH_PACKETS = 4;
/** Bytes of a packet where few frames need a second one: they are little larger than what one packet takes. */
const HALF_FRAME = 700;
/** Of the frames of the look before: with fewer, packets of a large one are here that is not whole yet. */
const WHOLE = 0.85;

interface Arrived {
  packets: number;
  bytes: number;
  frames: number;
  keyFrames: number;
  severalPackets: number;
  assemblySeconds: number;
  lost: number;
}

/**
 * How many bits a second the way from an end carries, for the larger pictures that it might send. The browser's own estimate grows by
 * 8 % a second from whatever arrives, so that it needs half a minute to see that a way is wide, and does not see at all that it is
 * narrow until too much was sent. The packets of one frame are sent together, though, and how far apart they arrive says what the
 * narrowest part of the way lets through (packet dispersion), without anything being sent for it.
 */
export class WayMeter {
  #before: Arrived | undefined;
  #estimate = 0;
  #found = 0;
  #fallen = 0;
  #lossyShare = 0;
  #isLossy = false;
  #isAway = false;
  #frames = 0;
  /** Looks in a row without a lost packet. */
  #clean = 1;
  /** Since a rate was found last. */
  #following = 0;
  #bits = 0;
  #seconds = 0;

  /** Whether nothing has come since the look before. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Whether packets are lost again and again. */
  get isLossy(): boolean {
    return this.#isLossy;
  }

  /**
   * To be called about twice a second.
   *
   * @param report - Of what is received from that end.
   * @returns Bits a second; `undefined` where nothing is known yet, or the browser does not tell.
   */
  read(report: RTCStatsReport): number | undefined {
    const { arrived, estimate = 0 } = figuresIn(report);
    this.#fallen = estimate < this.#estimate * FALL ? FALL_LOOKS : Math.max(0, this.#fallen - 1);
    this.#estimate = estimate;
    this.#found *= this.#fallen === FALL_LOOKS ? 0 : KEPT;
    if (arrived) this.#note(arrived);
    if (this.#fallen > 0 || this.#found === 0) return estimate || undefined;
    return Math.max(this.#found * USABLE, Math.min(estimate, SMALL));
  }

  #note(arrived: Arrived): void {
    const since = this.#before ?? NOTHING;
    this.#before = arrived;
    this.#isAway = arrived.packets === since.packets;
    const frames = arrived.frames - since.frames;
    const isWhole = frames >= this.#frames * WHOLE;
    this.#frames = frames;
    // Packets that are sent again come late, and say nothing of the way.
    const isClean = arrived.lost === since.lost;
    this.#lossyShare += ((isClean ? 0 : 1) - this.#lossyShare) * WEIGHT;
    this.#isLossy = this.#lossyShare > (this.#isLossy ? LOSSLESS : LOSSY);
    this.#clean = isClean ? this.#clean + 1 : 0;
    const packets = arrived.packets - since.packets;
    const severalPackets = arrived.severalPackets - since.severalPackets;
    const following = packets - frames;
    if (!isClean || !isWhole || severalPackets === 0 || following <= 0) return;
    const isMost = severalPackets > frames / 2;
    const isLarge = following > 2 * severalPackets;
    // A large frame among small ones: the one from which a picture begins, or one that is not whole yet.
    if (isLarge && !isMost && (arrived.keyFrames === since.keyFrames || this.#clean < 2)) return;
    const bytes = isMost || isLarge ? (arrived.bytes - since.bytes) / packets : HALF_FRAME;
    this.#following += following;
    this.#bits += following * bytes * 8;
    this.#seconds += arrived.assemblySeconds - since.assemblySeconds;
    if (this.#following < ENOUGH_PACKETS || this.#seconds === 0) return;
    this.#found = Math.min(Math.max(this.#found, this.#bits / this.#seconds), MOST);
    this.#following = this.#bits = this.#seconds = 0;
  }
}

const NOTHING: Arrived = {
  packets: 0,
  bytes: 0,
  frames: 0,
  keyFrames: 0,
  severalPackets: 0,
  assemblySeconds: 0,
  lost: 0,
};

/** The parts of a report that count here. The last two are newer than the compiler's list of them. */
interface ReportEntry {
  type: string;
  kind?: string;
  availableIncomingBitrate?: number;
  packetsReceived?: number;
  bytesReceived?: number;
  framesReceived?: number;
  keyFramesDecoded?: number;
  nackCount?: number;
  totalAssemblyTime?: number;
  framesAssembledFromMultiplePackets?: number;
}

function figuresIn(report: RTCStatsReport): { arrived?: Arrived; estimate?: number } {
  const figures: { arrived?: Arrived; estimate?: number } = {};
  report.forEach((entry: ReportEntry) => {
    if (entry.type === 'candidate-pair' && entry.availableIncomingBitrate) {
      figures.estimate = entry.availableIncomingBitrate;
    }
    if (entry.type !== 'inbound-rtp' || entry.kind !== 'video') return;
    if (entry.totalAssemblyTime === undefined) return;
    figures.arrived = {
      packets: entry.packetsReceived ?? 0,
      bytes: entry.bytesReceived ?? 0,
      frames: entry.framesReceived ?? 0,
      keyFrames: entry.keyFramesDecoded ?? 0,
      severalPackets: entry.framesAssembledFromMultiplePackets ?? 0,
      assemblySeconds: entry.totalAssemblyTime,
      lost: entry.nackCount ?? 0,
    };
  });
  return figures;
}
