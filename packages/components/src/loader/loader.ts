/**
 * The script that a page includes once, as `<script type="module" src="https://HOST/v1/ventanilla.js">`. It brings the
 * banner, makes `[data-ventanilla-open]` links open it, and runs the commands that `window.ventanilla` has queued.
 * Everything else is fetched when the citizen acts. A browser that is too old keeps the page's own content.
 */
import type { ChannelKind } from '@ventanilla/client';
import { Banner } from '../banner/banner.ts';
import { fetchChannel, tagOf } from '../channels/fetch-channel.ts';
import { createCommands, type VentanillaCommands } from './commands.ts';

type CommandName = keyof VentanillaCommands;
type Call = [name: CommandName, ...parameters: unknown[]];

/** Callable before the script is here, by the page's own stub that collects calls in `q`. */
export type VentanillaFunction = VentanillaCommands & {
  (...call: Call): void;
  q?: ArrayLike<unknown>[];
};

const OPENER = '[data-ventanilla-open]';
/** What the tag of each channel begins with. */
const PREFIX = 'ventanilla-';

if (
  'adoptedStyleSheets' in document &&
  'replaceSync' in CSSStyleSheet.prototype &&
  !customElements.get('ventanilla-banner')
)
  start();

function start(): void {
  Banner.defaultServer = new URL(import.meta.url).origin;
  customElements.define('ventanilla-banner', Banner);

  const listening = new AbortController();
  const options = { signal: listening.signal, passive: true, capture: true };
  document.addEventListener('click', followOpener, { signal: listening.signal });
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, prefetchOpener, options);

  const commands = createCommands(() => {
    listening.abort();
    Reflect.deleteProperty(window, 'ventanilla');
  });
  const queued = window.ventanilla?.q ?? [];
  const run = (...[name, ...parameters]: Call) => {
    const command = commands[name] as (...parameters: unknown[]) => void;
    command.apply(commands, parameters);
  };
  window.ventanilla = Object.assign(run, commands);
  for (const call of queued) run(...(Array.from(call) as Call));
}

/** A link inside a channel's own element brings that element to life in its place; any other opens the banner. */
function followOpener(event: MouseEvent): void {
  const opener = openerOf(event);
  if (!opener || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const inline = inlineOf(opener);
  const banner = document.querySelector('ventanilla-banner');
  if (!inline && !banner) return;
  event.preventDefault();
  const opening = inline ? upgrade(inline) : banner?.open(channelOf(opener));
  // Without the code, the link leads where it always led.
  opening?.catch(() => opener instanceof HTMLAnchorElement && location.assign(opener.href));
}

function prefetchOpener(event: Event): void {
  const opener = openerOf(event);
  if (!opener) return;
  const inline = inlineOf(opener);
  const ahead = inline
    ? fetchInline(inline)
    : document.querySelector('ventanilla-banner')?.prefetch(channelOf(opener));
  ahead?.catch(() => undefined);
}

async function upgrade(inline: HTMLElement): Promise<void> {
  if (!inline.getAttribute('server')) inline.setAttribute('server', Banner.defaultServer);
  await fetchInline(inline);
  inline.focus();
}

function fetchInline(inline: HTMLElement): Promise<unknown> {
  return fetchChannel(inline.localName.slice(PREFIX.length), tagOf(inline));
}

function openerOf({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(OPENER) : null;
}

/** The channel's own element that a link stands in. Inside the panel nothing is a link of the page's. */
function inlineOf(opener: HTMLElement): HTMLElement | undefined {
  for (let element = opener.parentElement; element; element = element.parentElement)
    if (element.localName.startsWith(PREFIX))
      return element.localName === 'ventanilla-banner' ? undefined : element;
  return undefined;
}

/** What the page wrote; a name that is no channel's opens the list. */
function channelOf(opener: HTMLElement): ChannelKind | undefined {
  return opener.dataset['ventanillaOpen'] as ChannelKind | undefined;
}

declare global {
  interface Window {
    ventanilla?: VentanillaFunction;
  }
}
