/** How somebody looks who exists nowhere. */
export interface Look {
  wall: string;
  shirt: string;
  skin: string;
  hair: string;
}

/**
 * Run in a page before its own scripts: its camera shows somebody drawn, from head to waist with both hands, as whoever signs sits
 * before a camera.
 */
export function filmDrawnSigner({ wall, shirt, skin, hair }: Look): void {
  const canvas = Object.assign(document.createElement('canvas'), { width: 960, height: 720 });
  const pen = canvas.getContext('2d');
  const draw = (shape: () => void, colour: string) => {
    if (!pen) return;
    pen.fillStyle = pen.strokeStyle = colour;
    pen.beginPath();
    shape();
  };
  const disc = (x: number, y: number, across: number, down: number, colour: string) =>
    draw(() => {
      pen?.ellipse(x, y, across, down, 0, 0, 7);
      pen?.fill();
    }, colour);
  const limb = (points: readonly [number, number][], width: number, colour: string) =>
    draw(() => {
      if (!pen) return;
      pen.lineWidth = width;
      pen.lineCap = pen.lineJoin = 'round';
      for (const [x, y] of points) pen.lineTo(x, y);
      pen.stroke();
    }, colour);
  const hand = (x: number, y: number, side: 1 | -1) => {
    disc(x, y, 34, 38, skin);
    for (const [dx, dy] of [
      [-24, -72],
      [-4, -82],
      [16, -76],
    ] as const)
      limb(
        [
          [x, y],
          [x + dx * side, y + dy],
        ],
        17,
        skin,
      );
    limb(
      [
        [x, y],
        [x + 56 * side, y - 22],
      ],
      18,
      skin,
    );
  };
  const frame = (at: number) => {
    const sway = Math.sin(at / 400) * 18;
    draw(() => pen?.fillRect(0, 0, 960, 720), wall);
    disc(480, 250, 142, 168, hair);
    limb(
      [
        [480, 330],
        [480, 440],
      ],
      92,
      skin,
    );
    draw(() => {
      pen?.roundRect(290, 430, 380, 400, 110);
      pen?.fill();
    }, shirt);
    disc(480, 258, 108, 134, skin);
    disc(480, 152, 116, 58, hair);
    for (const x of [440, 520]) disc(x, 252, 9, 12, '#22190f');
    for (const x of [438, 522])
      limb(
        [
          [x - 22, 222],
          [x + 22, 222],
        ],
        8,
        hair,
      );
    limb(
      [
        [446, 318],
        [480, 332],
        [514, 318],
      ],
      8,
      '#8c3b33',
    );
    limb(
      [
        [320, 500],
        [240, 650],
        [330, 500 + sway],
      ],
      84,
      shirt,
    );
    limb(
      [
        [640, 500],
        [720, 650],
        [640, 520 - sway],
      ],
      84,
      shirt,
    );
    limb(
      [
        [320, 520 + sway],
        [338, 470 + sway],
      ],
      56,
      skin,
    );
    limb(
      [
        [645, 540 - sway],
        [628, 490 - sway],
      ],
      56,
      skin,
    );
    hand(342, 440 + sway, 1);
    hand(622, 460 - sway, -1);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(navigator.mediaDevices, { getUserMedia: async () => canvas.captureStream(30) });
}
