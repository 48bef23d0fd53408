import type { ChannelKind, ChannelState, PageUser, SiteAvailability } from '@ventanilla/client';
import { fetchChannel, tagOf } from '../channels/fetch-channel.ts';
import { tellPage } from '../loader/tell-page.ts';
import type { Panel } from '../panel/panel.ts';
import { BannerCloseEvent, BannerOpenEvent } from './banner.events.ts';
import { bannerLanguage, fetchLanguage } from './banner.languages.ts';
import { bannerStyles } from './banner.styles.ts';

const REFRESH_MS = 60_000;
const PATIENCE_MS = 10_000;
const BUBBLE = 'M4 5.5h16v11H11l-4.5 3.5v-3.5H4zM8 9.5h8M8 12.7h5';
const CROSS = 'm6 6 12 12M18 6 6 18';
const BEST_FIRST: readonly ChannelState[] = ['available', 'busy', 'existing-only', 'closed', 'unavailable'];

/**
 * The office's window on a page: a button that says whether somebody answers now, and opens every channel. A plain
 * custom element, since each page view loads it: nothing else is fetched until the citizen comes near.
 *
 * @element ventanilla-banner
 * @attr {string} site - Which service of the city, such as `bogota-movilidad`.
 * @attr {string} server - Origin of the server. Default the one the script came from, else the page's own.
 * @attr {string} heading - Words of the button and title of the panel. Default a sentence of the language.
 * @attr {string} locale - Language tag. Default the nearest `lang`, then Spanish.
 * @attr {string} placement - Where the button stands: `end` (default) or `start` of the window's lower edge, all along it as
 *   a `bar`, or `inline`, where it is written.
 * @attr {string} history - `keep` leaves the browser's history alone; otherwise the back button closes a full-screen panel.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-inset-block=20px] - Distance from the window's lower edge. Raise it while something else stands
 *   there, such as a cookie banner.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
export class Banner extends HTMLElement {
  static readonly observedAttributes = ['site', 'server', 'heading', 'locale', 'placement', 'history'];

  /** Server used where an element names none. The loader sets the origin it came from. */
  static defaultServer = '';

  /** How the files of a build fetch each other: the one named first, and those that it imports at the same time. */
  static load: ((file: string, ...imports: string[]) => Promise<unknown>) | undefined;

  /** Told of each banner that comes onto the page. */
  static onConnect: ((banner: Banner) => void) | undefined;

  #availability: SiteAvailability | null | undefined;
  #launcher: HTMLButtonElement | undefined;
  #panel: Panel | undefined;
  #opened = false;
  #unread = 0;
  #failed = false;
  #user: PageUser | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #opener: Element | null | undefined;
  #gone: AbortController | undefined;
  readonly #fallback = document.createElement('slot');
  readonly #languages = new MutationObserver(() => this.#show());

  connectedCallback(): void {
    if (!this.#launcher) this.#build();
    this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#gone = new AbortController();
    document.addEventListener('focusin', () => this.#stepAside(), { signal: this.#gone.signal });
    this.#refresh();
    Banner.onConnect?.(this);
  }

  disconnectedCallback(): void {
    this.#languages.disconnect();
    this.#gone?.abort();
    this.close();
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    // While the element is upgraded, attributes are told one by one before it is connected.
    if (!this.shadowRoot || !this.isConnected || before === after) return;
    if (name === 'site' || name === 'server') this.#refresh();
    this.#show();
  }

  /** Whether the panel is open. */
  get opened(): boolean {
    return this.#opened;
  }

  /** Who is signed in on the page. */
  get user(): PageUser | undefined {
    return this.#user;
  }

  set user(user: PageUser | undefined) {
    this.#user = user;
    this.#show();
  }

  /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
  async open(channel?: ChannelKind): Promise<void> {
    const opening = !this.#opened;
    this.#opened = true;
    if (opening) {
      this.#opener = document.activeElement;
      for (const other of document.querySelectorAll('ventanilla-banner')) if (other !== this) other.close();
    }
    this.#show();
    let attachPanel: typeof import('../panel/attach-panel.ts').attachPanel;
    try {
      [{ attachPanel }] = await this.prefetch(channel);
    } catch (error) {
      this.#opened = false;
      this.#failed = true;
      this.#show();
      tellPage(`${error}`);
      throw error;
    }
    if (!this.#opened || !this.shadowRoot) return;
    this.#failed = false;
    this.#panel ??= attachPanel(
      this.shadowRoot,
      () => this.close(),
      count => {
        this.#unread = count;
        this.#show();
      },
    );
    this.#show();
    await this.#panel.open(channel);
    if (!opening) return;
    this.#refresh();
    this.#timer = setInterval(() => this.#refresh(), REFRESH_MS);
    const opened = new BannerOpenEvent();
    this.dispatchEvent(opened);
  }

  /** Closes the panel and gives the focus back. A conversation in it goes on. */
  close(): void {
    if (!this.#opened) return;
    this.#opened = false;
    clearInterval(this.#timer);
    this.#panel?.close();
    this.#show();
    const { body } = document;
    const back = this.#opener?.isConnected && this.#opener !== body ? this.#opener : this.#launcher;
    (back as HTMLElement | undefined)?.focus();
    const closed = new BannerCloseEvent();
    this.dispatchEvent(closed);
  }

  /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
  prefetch(channel?: string) {
    return Promise.all([
      import('../panel/attach-panel.ts'),
      fetchLanguage(this.#tag, 'panel'),
      channel && fetchChannel(channel, this.#tag),
    ]);
  }

  /** Leaves the element as it stood before scripts: its own content and nothing else. */
  dismantle(): void {
    this.disconnectedCallback();
    const root = this.shadowRoot;
    if (!root) return;
    root.adoptedStyleSheets = [];
    root.replaceChildren(this.#fallback);
    this.#launcher = this.#panel = undefined;
    this.#failed = false;
  }

  get #tag(): string {
    return tagOf(this);
  }

  get #server(): string {
    return this.getAttribute('server') || Banner.defaultServer || location.origin;
  }

  #build(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#fallback.remove();
    this.#fallback.className = 'fallback';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(bannerStyles);
    root.adoptedStyleSheets = [sheet];
    const launcher = document.createElement('button');
    launcher.part.add('launcher');
    launcher.setAttribute('aria-haspopup', 'dialog');
    const words = document.createElement('span');
    words.append(document.createElement('strong'), document.createElement('small'));
    launcher.append(drawIcon(), words, document.createElement('b'));
    const ahead = () => {
      // Only a hint: opening tells when the code cannot be had.
      this.prefetch().catch(() => undefined);
    };
    for (const type of ['pointerenter', 'focus', 'touchstart'])
      launcher.addEventListener(type, ahead, { once: true, passive: true });
    launcher.addEventListener('click', () => {
      if (this.#opened) this.close();
      else this.open().catch(() => undefined);
    });
    this.#launcher = launcher;
    this.#show();
  }

  async #refresh(): Promise<void> {
    const site = this.getAttribute('site');
    const address = `${this.#server}/v1/sites/${encodeURIComponent(`${site}`)}/availability`;
    try {
      const answer = await fetch(address, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE_MS) });
      if (!answer.ok) throw answer.status;
      const found: SiteAvailability = await answer.json();
      if (!Array.isArray(found.channels)) throw 'no channels';
      this.#availability = found;
    } catch (problem) {
      this.#availability = null;
      tellPage(`${address}: ${problem}. Check site, server, CSP`);
    }
    this.#show();
  }

  /** Moves the button above what has the focus, if it would cover it. */
  #stepAside(): void {
    const { activeElement } = document;
    const launcher = this.#launcher;
    if (!launcher || !activeElement) return;
    launcher.style.translate = '';
    const { bottom, left, right, top } = launcher.getBoundingClientRect();
    const other = activeElement.getBoundingClientRect();
    const shift = other.top - bottom - 8;
    if (
      activeElement !== this &&
      left < other.right &&
      right > other.left &&
      top < other.bottom &&
      bottom > other.top &&
      top > -shift
    )
      launcher.style.translate = `0 ${shift}px`;
  }

  #show(): void {
    const launcher = this.#launcher;
    const [strong, small, badge] = ['strong', 'small', 'b'].map(tag => launcher?.querySelector(tag));
    if (!launcher || !strong || !small || !badge) return;
    const language = bannerLanguage(this.#tag);
    if (language instanceof Promise) {
      language.then(() => this.#show());
      return;
    }
    const texts = language.launcher;
    if (!launcher.parentNode) this.shadowRoot?.prepend(launcher);
    if (this.#failed) launcher.before(this.#fallback);
    else this.#fallback.remove();
    const heading = this.getAttribute('heading') ?? '';
    const states = this.#availability?.channels.map(({ state }) => state) ?? [];
    const best = BEST_FIRST.find(state => states.includes(state));
    launcher.className = best ?? '';
    launcher.setAttribute('aria-expanded', String(this.#opened));
    launcher.setAttribute('aria-busy', String(this.#opened && !this.#panel));
    launcher.lang = texts.lang;
    launcher.dir = texts.rtl ? 'rtl' : 'ltr';
    strong.textContent = this.#opened ? texts.close : heading || texts.heading;
    small.textContent = this.#opened
      ? ''
      : this.#failed
        ? texts.failed
        : best
          ? texts.states[best === 'existing-only' ? 'busy' : best]
          : '';
    launcher.querySelector('path')?.setAttribute('d', this.#opened ? CROSS : BUBBLE);
    badge.textContent = this.#unread && !this.#opened ? texts.unread(this.#unread) : '';
    if (!this.#panel) return;
    Object.assign(this.#panel, {
      site: this.getAttribute('site') ?? '',
      server: this.#server,
      heading,
      locale: this.getAttribute('locale') ?? undefined,
      availability: this.#availability,
      keepsHistory: this.getAttribute('history') === 'keep',
      user: this.#user,
    } satisfies Partial<Panel>);
  }
}

function drawIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}
