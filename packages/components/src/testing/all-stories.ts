import { render } from 'lit';
import { isAccessible } from './claims.ts';
import type { ElementStory } from './story.ts';

interface StoryModule {
  default: { title: string };
  [name: string]: ElementStory | { title: string };
}

/** Where the test runner lists the paths of all files with stories. */
const LIST = '/story-files.json';

/**
 * Shows every story, one after the other, in one language, and claims that axe finds nothing against WCAG 2.2 AA.
 *
 * @param locale - Language of the page, and of the elements with it.
 */
export async function storiesAreAccessible(locale: string): Promise<void> {
  const files = await storyFiles();
  const modules = await Promise.all(files.map((file): Promise<StoryModule> => import(file)));
  for (const module of modules) {
    const { title } = module.default;
    describe(`${title}, in ${locale},`, () => {
      afterEach(() => document.querySelector('main')?.remove());
      beforeEach(() => {
        document.documentElement.lang = locale;
        document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
      });
      for (const [name, each] of Object.entries(module))
        if ('states' in each && isMet(each.needs))
          it(`is accessible as ${each.name ?? name}`, async () => {
            await show(each);
            await isAccessible(document.body);
          });
    });
  }
}

function isMet(needs: ElementStory['needs']): boolean {
  return typeof needs === 'string' ? needs in globalThis : needs !== false;
}

/** Paths of all files with stories. */
export async function storyFiles(): Promise<string[]> {
  return await (await fetch(LIST)).json();
}

/** Puts a story on the page as Storybook does. */
async function show(story: ElementStory): Promise<void> {
  const canvasElement = document.createElement('main');
  document.body.append(canvasElement);
  const loaded = await story.loaders[0]();
  render(story.render({}, { loaded }), canvasElement);
  await story.play({ canvasElement, loaded });
  // What is still on its way in is paler than it will be. What moves for ever goes on.
  for (const animation of animationsIn(document))
    if (animation.effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY) animation.finish();
}

/** Not every engine tells a document of what moves in its shadow roots. */
function* animationsIn(root: Document | ShadowRoot): Generator<Animation> {
  yield* root.getAnimations();
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) yield* animationsIn(shadowRoot);
}
