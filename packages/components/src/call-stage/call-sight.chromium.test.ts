import { expect, fixture, html } from '@open-wc/testing';
import type { CallState } from '@ventanilla/client/call';
import { setViewport } from '@web/test-runner-commands';
import '../live-text/define.ts';
import { callMessages } from './call.es.ts';
import type { CallStage } from './call-stage.ts';
import { callTile } from './call-tile.styles.ts';
import './define.ts';

interface Claim {
  /** Of the window, and what the banner's panel leaves of it for the call. */
  window: { width: number; height: number };
  room: { width: number; height: number };
  /** Least height of the other signer's picture, where more is promised than its share. */
  signerHeight?: number;
  /** Default six parts in ten: goal 21 of the sign-language channel. */
  share?: number;
  /** Where not all finds room, the picture's share and the controls go before the field for live text. */
  withoutText?: true;
}

const CLAIMS: readonly Claim[] = [
  { window: { width: 320, height: 568 }, room: { width: 304, height: 482 }, share: 0.55 },
  { window: { width: 360, height: 640 }, room: { width: 344, height: 554 }, signerHeight: 320 },
  { window: { width: 390, height: 844 }, room: { width: 374, height: 758 } },
  { window: { width: 412, height: 915 }, room: { width: 396, height: 835 } },
  { window: { width: 640, height: 360 }, room: { width: 624, height: 280 }, withoutText: true },
  { window: { width: 768, height: 1024 }, room: { width: 712, height: 840 } },
  { window: { width: 1024, height: 768 }, room: { width: 944, height: 584 } },
  { window: { width: 1280, height: 800 }, room: { width: 944, height: 616 } },
  { window: { width: 1366, height: 768 }, room: { width: 944, height: 584 }, signerHeight: 540 },
  { window: { width: 1920, height: 1080 }, room: { width: 944, height: 896 } },
];

const ANA = { id: 'a-1', name: 'Ana' } as const;
const ROSA = { id: 'a-2', name: 'Rosa', role: 'interpreter' } as const;

function callWith(...others: readonly (typeof ANA | typeof ROSA)[]): CallState {
  return {
    phase: 'live',
    media: 'sign',
    guests: others.flatMap(other => ('role' in other ? [{ ...other, joined: true }] : [])),
    own: {
      states: { microphone: 'off', camera: 'on' },
      preview: new MediaStream(),
      isSharing: false,
      isHeld: false,
      isLowered: false,
    },
    peers: others.map(({ id, name, ...other }) => ({
      endpoint: id,
      sender: { endpoint: id, party: 'agent', agent: { id, name } },
      connection: 'connected',
      stream: new MediaStream(),
      screen: new MediaStream(),
      media: { microphone: false, camera: true, screen: false, held: false },
      ...other,
    })),
    text: { own: '', theirs: [{ id: 'l-1', text: 'Necesito mi turno', isFinished: false }], alerts: 0 },
  };
}

/** A stage that fills the room which the elements around it leave in sight. */
async function stageIn({ window, room }: Claim, call: CallState): Promise<CallStage> {
  await setViewport(window);
  const place = await fixture(html`<div
    style="container-type: size; inline-size: ${room.width}px; block-size: ${room.height}px"
  >
    <ventanilla-call-stage style="--_stage: 100cqb" .call=${call} .messages=${callMessages}>
      <button type="button" class="hang-up" style=${callTile.cssText}>${callMessages.hangUp}</button>
      <ventanilla-live-text slot="text" .call=${call} .messages=${callMessages}></ventanilla-live-text>
    </ventanilla-call-stage>
  </div>`);
  const stage = place.querySelector('ventanilla-call-stage') as CallStage;
  await stage.updateComplete;
  await stage.querySelector('ventanilla-live-text')?.updateComplete;
  return stage;
}

/** What is not wholly within the room, of the pictures, the controls and the field for live text. */
function hiddenIn(stage: CallStage, { room }: Claim): string[] {
  const { left, top } = stage.getBoundingClientRect();
  const field = stage.querySelector('ventanilla-live-text')?.shadowRoot?.querySelector('.field');
  const parts = [
    ...(stage.shadowRoot?.querySelectorAll('.peer video.camera, .own, .controls button') ?? []),
    ...stage.querySelectorAll('button.hang-up'),
    ...(field ? [field] : []),
  ];
  return parts
    .filter(part => {
      const box = part.getBoundingClientRect();
      const [right, bottom] = [box.right - left, box.bottom - top];
      return box.height === 0 || box.left < left - 1 || right > room.width + 1 || bottom > room.height + 1;
    })
    .map(({ className }) => className);
}

function sharesOf(stage: CallStage, { room }: Claim): { share: number; height: number; isPinned: boolean }[] {
  const videos = [...(stage.shadowRoot?.querySelectorAll('.peer video.camera') ?? [])];
  return videos.map(video => {
    const { width, height } = video.getBoundingClientRect();
    const share = (width * height) / (room.width * room.height);
    return { share, height, isPinned: video.closest('.pinned') !== null };
  });
}

describe('what is in sight of a sign call without scrolling', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const claim of CLAIMS) {
    const { window, share = 0.6, signerHeight = 0, withoutText } = claim;
    const size = `${window.width} × ${window.height}`;
    const mayHide = (name: string) => withoutText && name === 'field';

    // On its side the smallest telephone has a little less room than one picture would fill.
    if (!withoutText)
      it(`is the other signer, large, and all controls at ${size}`, async () => {
        const stage = await stageIn(claim, callWith(ANA));
        expect(hiddenIn(stage, claim).filter(name => !mayHide(name))).to.deep.equal([]);
        const [signer] = sharesOf(stage, claim);
        expect(signer?.share).to.be.at.least(share);
        expect(signer?.height).to.be.at.least(signerHeight);
      });

    it(`is an interpreter, larger than the agent, and all controls at ${size}`, async () => {
      const stage = await stageIn(claim, callWith(ANA, ROSA));
      expect(hiddenIn(stage, claim).filter(name => !mayHide(name))).to.deep.equal([]);
      const shares = sharesOf(stage, claim);
      const all = shares.reduce((sum, { share }) => sum + share, 0);
      expect(shares.find(({ isPinned }) => isPinned)?.share).to.be.at.least(all / 2);
    });
  }
});
