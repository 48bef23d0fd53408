import type { TemplateResult } from 'lit';
import type { PageCity } from './page-city/page-city.ts';
import { pageCity } from './page-city/page-city.ts';

/** What a story is given when it is shown. */
export interface StoryContext<Setting> {
  loaded: Setting;
}

/**
 * One element in one state that matters, as Storybook shows it and as the accessibility tests mount it. Nothing in it is
 * made up: `prepare` plays what leads to the state against the server in the page.
 */
export interface ElementStory<Setting = object> {
  name?: string;
  /** Members of state unions that are seen here, such as `ChatPhase waiting`; `npm run check` looks for every one. */
  states: readonly string[];
  /** What the browser must have, such as `RTCPeerConnection`, or whether it has it: WebKitGTK makes no calls. */
  needs?: string | boolean;
  /** What has happened at the office before the element comes to the page. */
  loaders: [() => Promise<Setting>];
  render: (args: object, context: StoryContext<Setting>) => TemplateResult;
  /** What the person does, until the state is there. */
  play: (context: { canvasElement: HTMLElement; loaded: Setting }) => Promise<void>;
}

interface StoryParts<Setting> {
  name?: string;
  states: readonly string[];
  needs?: string | boolean;
  prepare: (city: PageCity) => Setting | Promise<Setting>;
  render: (setting: Setting) => TemplateResult;
  play?: (element: HTMLElement, setting: Setting, city: PageCity) => Promise<unknown>;
}

const OURS = /^ventanilla-/;

/** Puts a story together in Storybook's form. `play` is given the first element of ours that `render` made. */
export function story<Setting extends object>(parts: StoryParts<Setting>): ElementStory<Setting> {
  const { name, needs, states, prepare, render, play } = parts;
  return {
    ...(name && { name }),
    ...(needs !== undefined && { needs }),
    states,
    loaders: [
      async () => {
        const city = await pageCity();
        city.tidyUp();
        return await prepare(city);
      },
    ],
    render: (_args, { loaded }) => render(loaded),
    async play({ canvasElement, loaded }) {
      const element = [...canvasElement.querySelectorAll<HTMLElement>('*')].find(each =>
        OURS.test(each.localName),
      );
      if (play && element) await play(element, loaded, await pageCity());
    },
  };
}
