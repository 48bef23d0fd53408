import { expect } from '@open-wc/testing';
import { storiesAreAccessible, storyFiles } from './all-stories.ts';

describe('the stories', () => {
  it('are those of every element that citizens meet', async () => {
    const elements = (await storyFiles()).map(file => file.replace(/^.*\/(.*)\.stories\.ts$/, '$1'));
    expect(elements).to.include.members([
      'banner',
      'call',
      'call-check',
      'call-stage',
      'callback',
      'chat',
      'composer',
      'consent',
      'join',
      'live-text',
      'no-way',
      'share',
      'sign-call',
      'sign-clip',
      'timeline',
    ]);
  });
});

await storiesAreAccessible('es');
