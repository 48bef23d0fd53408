import type { ChannelKind, ChannelState, PageUser, SiteAvailability } from '@ventanilla/client';
import { fetchChannel, tagOf } from '../channels/fetch-channel.ts';
import type { Panel } from '../panel/panel.ts';
import { BannerCloseEvent, BannerOpenEvent } from './banner.events.ts';
import { bannerLanguage, fetchLanguage } from './banner.languages.ts';
import { bannerStyles } from './banner.styles.ts';

const REFRESH_MS = 60_000;
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
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
export class Banner extends HTMLElement {
  static readonly observedAttributes = ['site', 'server', 'heading', 'locale'];

  /** Server used where an element names none. The loader sets the origin it came from. */
  static defaultServer = '';

  #availability: SiteAvailability | null | undefined;
  #launcher: HTMLButtonElement | undefined;
  #panel: Panel | undefined;
  #opened = false;
  #unread = 0;
  #failed = false;
  #user: PageUser | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #opener: HTMLElement | undefined;
  readonly #languages = new MutationObserver(() => this.#show());

  connectedCallback(): void {
    if (!this.shadowRoot) this.#build();
    this.#languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#refresh();
  }

  disconnectedCallback(): void {
    this.#languages.disconnect();
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
    if (opening) this.#opener = focused();
    this.#show();
    try {
      await this.prefetch(channel);
    } catch (error) {
      this.#opened = false;
      this.#failed = true;
      this.#show();
      throw error;
    }
    if (!this.#opened || !this.shadowRoot) return;
    this.#failed = false;
    this.#panel ??= this.#buildPanel(this.shadowRoot);
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
    const back = this.#opener?.isConnected ? this.#opener : this.#launcher;
    back?.focus();
    const closed = new BannerCloseEvent();
    this.dispatchEvent(closed);
  }

  /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
  prefetch(channel?: string): Promise<unknown> {
    return Promise.all([
      import('../panel/define.ts'),
      fetchLanguage(this.#tag, 'panel'),
      channel && fetchChannel(channel, this.#tag),
    ]);
  }

  /** Leaves the element as it stood before scripts: its own content and nothing else. */
  dismantle(): void {
    this.close();
    const root = this.shadowRoot;
    if (!root) return;
    root.adoptedStyleSheets = [];
    root.replaceChildren(document.createElement('slot'));
    this.#launcher = this.#panel = undefined;
  }

  get #tag(): string {
    return tagOf(this);
  }

  get #server(): string {
    return this.getAttribute('server') || Banner.defaultServer || location.origin;
  }

  #build(): void {
    const root = this.attachShadow({ mode: 'open' });
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

  #buildPanel(root: ShadowRoot): Panel {
    const panel = document.createElement('ventanilla-panel');
    panel.append(document.createElement('slot'));
    panel.addEventListener('panel-close', () => this.close());
    panel.addEventListener('chat-unread', event => {
      this.#unread = event.count;
      this.#show();
    });
    root.append(panel);
    return panel;
  }

  async #refresh(): Promise<void> {
    const site = this.getAttribute('site');
    if (!site) return;
    try {
      const answer = await fetch(`${this.#server}/v1/sites/${encodeURIComponent(site)}/availability`, {
        credentials: 'omit',
      });
      this.#availability = answer.ok ? await answer.json() : null;
    } catch {
      this.#availability = null;
    }
    this.#show();
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
    const heading = this.getAttribute('heading') ?? '';
    const states = this.#availability?.channels.map(({ state }) => state) ?? [];
    const best = BEST_FIRST.find(state => states.includes(state));
    launcher.className = best ?? '';
    launcher.setAttribute('aria-expanded', String(this.#opened));
    launcher.setAttribute('aria-busy', String(this.#opened && !this.#panel));
    launcher.lang = texts.lang;
    launcher.dir = texts.rtl ? 'rtl' : 'ltr';
    strong.textContent = this.#opened ? texts.close : heading || texts.heading;
    small.textContent = this.#opened ? '' : this.#failed ? texts.failed : best ? texts.states[best] : '';
    launcher.querySelector('path')?.setAttribute('d', this.#opened ? CROSS : BUBBLE);
    badge.textContent = this.#unread && !this.#opened ? texts.unread(this.#unread) : '';
    if (!this.#panel) return;
    Object.assign(this.#panel, {
      site: this.getAttribute('site') ?? '',
      server: this.#server,
      heading,
      locale: this.getAttribute('locale') ?? undefined,
      availability: this.#availability,
      user: this.#user,
    } satisfies Partial<Panel>);
  }
}

function drawIcon(): SVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  const attributes = { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.8' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  svg.setAttribute('stroke-linejoin', 'round');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

function focused(): HTMLElement | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined;
}
