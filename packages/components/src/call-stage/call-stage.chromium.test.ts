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
  guests: [],
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

const ROSA = { id: 'a-2', name: 'Rosa', role: 'interpreter' } as const;
const LUIS = { id: 'a-3', name: 'Luis', role: 'colleague' } as const;

/** The same call with guests who have come. */
function withGuests(...guests: readonly (typeof ROSA | typeof LUIS)[]): CallState {
  const peers = guests.map(({ id, name, role }) => ({
    endpoint: id,
    sender: { endpoint: id, party: 'agent', agent: { id, name } } as const,
    connection: 'connected' as const,
    stream: new MediaStream(),
    screen: new MediaStream(),
    media: { microphone: true, camera: true, screen: false, held: false },
    role,
  }));
  return {
    ...CALL,
    guests: guests.map(guest => ({ ...guest, joined: true })),
    peers: [...CALL.peers, ...peers],
  };
}

async function stageOf(width: number, call = CALL): Promise<CallStage> {
  const place = await fixture(html`<div style="inline-size: ${width}px">
    <ventanilla-call-stage sharing .call=${call} .messages=${callMessages}>
      <button type="button">Colgar</button>
      <ventanilla-live-text slot="text" .call=${call} .messages=${callMessages}></ventanilla-live-text>
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

  it('shows the picture at once where the browser plays nothing aloud before a press, and is heard after it', async () => {
    const { play } = HTMLMediaElement.prototype;
    let isPressed = false;
    HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
      if (this.muted || isPressed) return play.call(this);
      this.pause();
      return Promise.reject(new DOMException('not before a press', 'NotAllowedError'));
    };
    try {
      const stage = await stageOf(560);
      const video = stage.shadowRoot?.querySelector<HTMLVideoElement>('.peer video.camera');
      await waitUntil(() => video?.muted && !video.paused, 'it is seen');
      const hear = () => stage.shadowRoot?.querySelector<HTMLElement>('button.hear');
      await waitUntil(hear, 'it can be heard by a press');
      isPressed = true;
      hear()?.click();
      await waitUntil(() => !video?.muted && !video?.paused && !hear(), 'it is heard');
    } finally {
      HTMLMediaElement.prototype.play = play;
    }
  });
});

/** Who is seen, with the size of their picture. */
function picturesOf(stage: CallStage): Map<string, DOMRect> {
  const peers = [...(stage.shadowRoot?.querySelectorAll('.peer') ?? [])];
  return new Map(
    peers.map(peer => [
      peer.querySelector('strong')?.textContent ?? '',
      (peer.querySelector('video.camera') as Element).getBoundingClientRect(),
    ]),
  );
}

/** Pixels that a picture of 4:3 covers within its box. */
function shownArea({ width, height }: DOMRect): number {
  const shown = Math.min(width, (height * 4) / 3);
  return (shown * shown * 3) / 4;
}

describe('a call of three and more', () => {
  for (const width of WIDTHS) {
    it(`shows an interpreter largest and lays nothing over anything in ${width} pixels`, async () => {
      for (const guests of [[ROSA], [LUIS, ROSA]]) {
        const stage = await stageOf(width, withGuests(...guests));
        const pictures = picturesOf(stage);
        const [rosa, ...others] = ['Rosa', 'Ana', ...(guests.length > 1 ? ['Luis'] : [])].map(name =>
          shownArea(pictures.get(name) ?? new DOMRect()),
        );
        for (const other of others) {
          expect(other).to.be.above(0);
          expect(rosa).to.be.above(1.5 * other);
        }
        const boxes = [...boxesOf(stage)];
        const covered = boxes.flatMap(([name, box], index) =>
          boxes
            .slice(index + 1)
            .flatMap(([other, box2]) => (overlaps(box, box2) ? [`${name} and ${other}`] : [])),
        );
        expect(covered).to.deep.equal([]);
        for (const [name, { right }] of boxes) {
          expect(right, name).to.be.at.most(stage.getBoundingClientRect().right + 1);
        }
      }
    });
  }

  it('shows the agent both whom she serves and the interpreter, side by side at the top', async () => {
    const { peers, ...call } = withGuests(ROSA);
    const citizen = { endpoint: 'e-1', party: 'citizen' } as const;
    const stage = await stageOf(726, {
      ...call,
      peers: peers.map(peer => (peer.role ? peer : { ...peer, sender: citizen })),
    });
    const top = stage.getBoundingClientRect().top;
    const pictures = [...picturesOf(stage).values()];
    expect(pictures).to.have.length(2);
    for (const picture of pictures) {
      expect(picture.bottom - top).to.be.at.most(250);
      expect(shownArea(picture)).to.be.at.least(200 * 150);
    }
  });

  it('keeps whoever signs in place when a colleague comes who only speaks', async () => {
    const pictures = picturesOf(await stageOf(800, withGuests(LUIS)));
    const [ana = 0, luis = 0] = ['Ana', 'Luis'].map(name => shownArea(pictures.get(name) ?? new DOMRect()));
    expect(ana).to.be.above(1.5 * luis);
  });

  it('names everybody with their part, for the eyes and for the ears', async () => {
    const stage = await stageOf(800, withGuests(ROSA, LUIS));
    const captions = [...(stage.shadowRoot?.querySelectorAll('figcaption') ?? [])].map(caption =>
      (caption.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(captions).to.deep.equal(['Ana', 'Rosa Intérprete', 'Luis De la oficina']);
    await expect(stage).to.be.accessible();
  });

  it('says who comes, has come and has gone', async () => {
    const stage = await stageOf(800);
    const said = async (call: CallState) => {
      stage.call = call;
      await stage.updateComplete;
      return stage.shadowRoot?.querySelector('[role=status]')?.textContent ?? '';
    };
    const invited = { ...CALL, guests: [{ ...ROSA, joined: false }] };
    expect(await said(invited)).to.contain('Rosa, intérprete, viene a la llamada.');
    expect(await said(withGuests(ROSA))).to.contain('Rosa, intérprete, entró en la llamada.');
    expect(await said(CALL)).to.contain('Rosa salió. La llamada sigue.');
    await said(invited);
    expect(await said(CALL)).to.contain('Rosa no viene a la llamada.');
  });
});
