/**
 * The script that a page includes once, as `<script type="module" src="https://HOST/v1/ventanilla.js">`. It brings the
 * banner, makes `[data-ventanilla-open]` links open it, and runs the commands that `window.ventanilla` has queued.
 * Everything else is fetched when the citizen acts. A browser that is too old keeps the page's own content.
 */
import type { ChannelKind } from '@ventanilla/client';
import { Banner } from '../banner/banner.ts';
import { fetchChannel, tagOf } from '../channels/fetch-channel.ts';
import type { VentanillaCommands } from './commands.ts';
import { tellPage } from './tell-page.ts';

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

/** Calls whose code, or whose banner, is still to come. */
let waiting: Call[] = [];
let commands: VentanillaCommands | undefined;
let stop: (() => void) | undefined;

if (
  'adoptedStyleSheets' in document &&
  'replaceSync' in CSSStyleSheet.prototype &&
  // Another script tag may have brought another copy of it.
  (customElements.get('ventanilla-banner') ?? Banner) === Banner
) {
  Banner.defaultServer = new URL(import.meta.url).origin;
  Banner.load =
    self.ventanillaLoad ??
    ((...files) => Promise.all(files.map(file => import(file))).then(([first]) => first));
  Reflect.deleteProperty(self, 'ventanillaLoad');
  Banner.onConnect = welcome;
  if (!customElements.get('ventanilla-banner')) customElements.define('ventanilla-banner', Banner);
  listen();
}

/** Also after `destroy()`, once a page puts a banner up again. */
function listen(): void {
  if (stop) return;
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('click', followOpener, { signal });
  for (const type of ['pointerover', 'focusin', 'touchstart'])
    document.addEventListener(type, prefetchOpener, { signal, passive: true, capture: true });
  addEventListener('hashchange', () => openFromAddress(), { signal });

  stop = () => {
    listening.abort();
    Reflect.deleteProperty(window, 'ventanilla');
    stop = undefined;
  };
  waiting.push(...Array.from(window.ventanilla?.q ?? [], call => Array.from(call) as Call));
  // Each command is there as a method too, before its code is, beside what every function has. Awaited, it is no promise.
  window.ventanilla = new Proxy(run as VentanillaFunction, {
    get: (target, name: CommandName) =>
      name in target || name === ('then' as string)
        ? target[name]
        : (...parameters: unknown[]) => run(name, ...parameters),
  });
  if (waiting[0]) obey();
}

function run(...call: Call): void {
  waiting.push(call);
  obey();
}

/** Few pages give commands, so the first one fetches what they are. */
function obey(): void {
  if (!commands) {
    import('./commands.ts').then(
      ({ createCommands }) => {
        commands ??= createCommands(() => stop?.());
        obey();
      },
      // The next command asks for it again.
      () => undefined,
    );
    return;
  }
  const calls = waiting;
  waiting = [];
  for (const call of calls) {
    const [name, ...parameters] = call;
    const command = commands[name] as ((...parameters: unknown[]) => void) | undefined;
    if (!command) tellPage(`no command ${name}`);
    else if (name === 'open' && !document.querySelector('ventanilla-banner')) waiting.push(call);
    else command.apply(commands, parameters);
  }
}

function welcome(banner: Banner): void {
  listen();
  if (waiting[0]) obey();
  openFromAddress(banner);
}

/** `#ventanilla` opens the list, `#ventanilla=chat` the chat. */
function openFromAddress(banner = document.querySelector('ventanilla-banner')): void {
  const { hash } = location;
  const [isAsked, , channel] = (hash && /^#ventanilla(=([\w-]+))?$/.exec(hash)) || [];
  // The banner itself tells the citizen when its code cannot be had.
  if (isAsked) banner?.open(channel as ChannelKind | undefined).catch(() => undefined);
}

/** A link inside a channel's own element brings that element to life in its place; any other opens the banner. */
function followOpener(event: MouseEvent): void {
  const opener = openerOf(event);
  if (!opener || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  const inline = inlineOf(opener);
  const banner = bannerOf(opener);
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
  const ahead = inline ? fetchInline(inline) : bannerOf(opener)?.prefetch(channelOf(opener));
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

/** The banner of the site that a link names, else the page's first. */
function bannerOf({ dataset: { ventanillaSite: site } }: HTMLElement): Banner | null {
  return document.querySelector(`ventanilla-banner${site ? `[site="${CSS.escape(site)}"]` : ''}`);
}

/** What the page wrote; a name that is no channel's opens the list. */
function channelOf(opener: HTMLElement): ChannelKind | undefined {
  return opener.dataset['ventanillaOpen'] as ChannelKind | undefined;
}

declare global {
  interface Window {
    /** Put there by the loader with hashes, in front of this one. */
    ventanillaLoad?: typeof Banner.load;
    ventanilla?: VentanillaFunction;
  }
}
