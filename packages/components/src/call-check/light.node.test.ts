import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lightOf } from './light.ts';

const WIDTH = 32;

/** A picture of 32 by 24 with somebody in the middle half. */
function picture(person: number, around: number): number[] {
  return Array.from({ length: WIDTH * 24 }, (_, at) => at % WIDTH)
    .map(column => (column >= 8 && column < 24 ? person : around))
    .flatMap(grey => [grey, grey, grey, 255]);
}

describe('the light on somebody before a camera', () => {
  it('is good in a lit room, and where a dark jacket is before a plain wall', () => {
    assert.equal(lightOf(picture(140, 110), WIDTH), 'good');
    assert.equal(lightOf(picture(70, 130), WIDTH), 'good');
  });

  it('is too little where all is dark', () => {
    assert.equal(lightOf(picture(30, 20), WIDTH), 'dark');
  });

  it('comes from behind where a window is brighter than the person', () => {
    assert.equal(lightOf(picture(40, 220), WIDTH), 'against');
  });
});
