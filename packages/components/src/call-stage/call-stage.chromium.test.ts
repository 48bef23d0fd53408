import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CallState } from '@ventanilla/client/call';
import '../live-text/define.ts';
import { callMessages } from './call.es.ts';
import type { CallStage } from './call-stage.ts';
import './define.ts';

/** Widths that the stage is given: in a phone's panel, in the banner's, on a page of its own, and at the desk. */
const WIDTHS = [288, 320, 368, 480, 560, 640, 800, 1200];

const CALL: CallState = {
  phase: 'live',
  media: 'sign',
  own: {
    states: { microphone: 'off', camera: 'on' },
    preview: new MediaStream(),
    isSharing: false,
    isHeld: false,
    isLowered: false,
  },
  peers: [
    {
      endpoint: 'e-1',
      sender: { endpoint: 'e-1', party: 'agent', agent: { id: 'a-1', name: 'Ana' } },
      connection: 'connected',
      stream: new MediaStream(),
      screen: new MediaStream(),
      media: { microphone: false, camera: true, screen: false, held: false },
    },
  ],
  text: { own: '', theirs: [{ id: 'l-1', text: 'Necesito mi turno', isFinished: false }], alerts: 0 },
};

async function stageOf(width: number): Promise<CallStage> {
  const place = await fixture(html`<div style="inline-size: ${width}px">
    <ventanilla-call-stage sharing .call=${CALL} .messages=${callMessages}>
      <button type="button">Colgar</button>
      <ventanilla-live-text slot="text" .call=${CALL} .messages=${callMessages}></ventanilla-live-text>
    </ventanilla-call-stage>
  </div>`);
  const stage = place.querySelector('ventanilla-call-stage') as CallStage;
  await stage.updateComplete;
  return stage;
}

function boxesOf(stage: CallStage): Map<string, DOMRect> {
  const boxes = new Map<string, DOMRect>();
  const inside = stage.shadowRoot?.querySelectorAll('.peer video.camera, .own video, button, summary') ?? [];
  const given = stage.querySelectorAll('button, ventanilla-live-text');
  for (const element of [...inside, ...given]) {
    boxes.set(`${element.localName}.${element.className} ${boxes.size}`, element.getBoundingClientRect());
  }
  return boxes;
}

function overlaps(a: DOMRect, b: DOMRect): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 1 && down > 1;
}

describe('a call that is under way', () => {
  for (const width of WIDTHS) {
    it(`lays nothing over anything, and shows the other side largest, in ${width} pixels`, async () => {
      const stage = await stageOf(width);
      const boxes = [...boxesOf(stage)];
      const covered = boxes.flatMap(([name, box], index) =>
        boxes
          .slice(index + 1)
          .flatMap(([other, box2]) => (overlaps(box, box2) ? [`${name} and ${other}`] : [])),
      );
      expect(covered).to.deep.equal([]);
      const video = stage.shadowRoot?.querySelector('.peer video.camera')?.getBoundingClientRect();
      // A picture of 4:3 within its box.
      const shown = Math.min(video?.width ?? 0, ((video?.height ?? 0) * 4) / 3);
      expect(shown).to.be.at.least(Math.min(width * 0.55, 320) - 1);
      for (const [name, { right }] of boxes) {
        expect(right, name).to.be.at.most(stage.getBoundingClientRect().right + 1);
      }
    });
  }

  it('goes on with its pictures when something else of the call changes', async () => {
    const stage = await stageOf(560);
    const videos = [...(stage.shadowRoot?.querySelectorAll('video') ?? [])];
    expect(videos).to.have.length(2);
    let begun = 0;
    for (const video of videos) video.addEventListener('emptied', () => begun++);
    for (const text of ['N', 'Ne', 'Nec']) {
      stage.call = { ...CALL, text: { ...CALL.text, own: text } };
      await stage.updateComplete;
    }
    const [peer] = CALL.peers;
    stage.call = { ...CALL, peers: peer ? [{ ...peer, stream: new MediaStream() }] : [] };
    await stage.updateComplete;
    await waitUntil(() => begun > 0, 'another stream begins anew');
    expect(begun).to.equal(1);
  });
});
