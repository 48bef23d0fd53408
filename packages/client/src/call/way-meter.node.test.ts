import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WayMeter } from './way-meter.ts';

/** Half a second of pictures that have come. */
interface Look {
  /** The browser's own estimate. */
  estimate?: number;
  frames?: number;
  keyFrames?: number;
  /** Packets of each frame that has more than one, how many such frames there were, and the time from first to last of each, in milliseconds. */
  several?: { frames: number; packets: number; apartMs: number };
  bytes?: number;
  lost?: number;
}

/** A receiver's statistics, which are sums since its beginning. */
class Receiving {
  readonly meter = new WayMeter();
  readonly #sums = {
    packetsReceived: 0,
    bytesReceived: 0,
    framesReceived: 0,
    keyFramesDecoded: 0,
    nackCount: 0,
    totalAssemblyTime: 0,
    framesAssembledFromMultiplePackets: 0,
  };

  look({
    estimate,
    frames = 15,
    keyFrames = 0,
    several,
    bytes = 15_000,
    lost = 0,
  }: Look): number | undefined {
    const sums = this.#sums;
    sums.framesReceived += frames;
    sums.keyFramesDecoded += keyFrames;
    sums.packetsReceived += frames + (several ? several.frames * (several.packets - 1) : 0);
    sums.bytesReceived += bytes;
    sums.nackCount += lost;
    sums.framesAssembledFromMultiplePackets += several?.frames ?? 0;
    sums.totalAssemblyTime += ((several?.frames ?? 0) * (several?.apartMs ?? 0)) / 1_000;
    return this.meter.read(
      new Map<string, unknown>([
        ['pair', { type: 'candidate-pair', availableIncomingBitrate: estimate }],
        ['sound', { type: 'inbound-rtp', kind: 'audio' }],
        ['picture', { type: 'inbound-rtp', kind: 'video', ...sums }],
      ]) as unknown as RTCStatsReport,
    );
  }
}

/** All frames have two packets of 1,000 bytes, the second of which takes so long at this rate. */
function inTwo(bitsPerSecond: number, look: Look = {}): Look {
  const apartMs = (1_000 * 8 * 1_000) / bitsPerSecond;
  return { several: { frames: 15, packets: 2, apartMs }, bytes: 30_000, ...look };
}

describe('the way from the other end', () => {
  it('is what the browser estimates, as long as each frame has one packet', () => {
    const receiving = new Receiving();
    assert.equal(receiving.look({}), undefined);
    assert.equal(receiving.look({ estimate: 180_000 }), 180_000);
    assert.equal(receiving.look({ estimate: 420_000 }), 420_000);
  });

  it('is seen to be wide by how close together the packets of one frame come, long before the browser knows', () => {
    const receiving = new Receiving();
    const way = receiving.look(inTwo(5_000_000, { estimate: 200_000 })) ?? 0;
    assert.ok(way > 2_500_000 && way <= 5_000_000, `${way}`);
  });

  it('is seen to be narrow, whatever the browser hopes', () => {
    const receiving = new Receiving();
    const way = receiving.look(inTwo(300_000, { estimate: 420_000 })) ?? 0;
    assert.ok(way > 200_000 && way < 300_000, `${way}`);
  });

  it('carries small pictures where the browser says so: they tell nothing themselves', () => {
    const receiving = new Receiving();
    receiving.look(inTwo(150_000, { estimate: 100_000 }));
    assert.equal(receiving.look({ estimate: 220_000 }), 220_000);
    assert.equal(receiving.look({ estimate: 900_000 }), 250_000);
  });

  it('is not judged by packets that were sent again, nor by those of a frame that is not whole yet', () => {
    const receiving = new Receiving();
    receiving.look({ estimate: 200_000 });
    receiving.look(inTwo(5_000_000, { estimate: 200_000, lost: 1 }));
    assert.equal(
      receiving.look(inTwo(5_000_000, { estimate: 200_000, frames: 9 })),
      200_000,
      'six frames are missing',
    );
    const many = { frames: 1, packets: 12, apartMs: 1 };
    assert.equal(receiving.look({ estimate: 200_000, several: many }), 200_000);
    assert.ok((receiving.look({ estimate: 200_000, several: many, keyFrames: 1 }) ?? 0) > 1_000_000);
  });

  it('is not judged by single packets', () => {
    const receiving = new Receiving();
    const one = { frames: 1, packets: 2, apartMs: 2 };
    for (let look = 0; look < 3; look++) {
      assert.equal(receiving.look({ estimate: 200_000, several: one }), 200_000);
    }
    assert.ok((receiving.look({ estimate: 200_000, several: one }) ?? 0) > 1_000_000);
  });

  it('is what the browser says for three seconds after that has found a limit', () => {
    const receiving = new Receiving();
    receiving.look(inTwo(5_000_000, { estimate: 800_000 }));
    for (let look = 0; look < 6; look++) {
      assert.equal(receiving.look(inTwo(5_000_000, { estimate: 300_000 })), 300_000);
    }
    assert.ok((receiving.look(inTwo(1_000_000, { estimate: 300_000 })) ?? 0) > 500_000);
  });

  it('is forgotten within a minute, since links change', () => {
    const receiving = new Receiving();
    receiving.look(inTwo(1_500_000, { estimate: 200_000 }));
    let way: number | undefined;
    for (let look = 0; look < 120; look++) way = receiving.look({ estimate: 200_000 });
    assert.equal(way, 200_000);
  });

  it('is lossy once packets are lost again and again, and until they are not for a while', () => {
    const receiving = new Receiving();
    receiving.look({ lost: 3 });
    assert.equal(receiving.meter.isLossy, false);
    receiving.look({ lost: 3 });
    assert.equal(receiving.meter.isLossy, true);
    for (let look = 0; look < 10; look++) receiving.look({});
    assert.equal(receiving.meter.isLossy, true);
    for (let look = 0; look < 10; look++) receiving.look({});
    assert.equal(receiving.meter.isLossy, false);
  });
});
