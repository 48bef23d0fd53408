import type { ReactiveController, ReactiveControllerHost } from 'lit';

type LocalizedHost = ReactiveControllerHost & HTMLElement & { locale?: string | undefined };

/**
 * Brings one element its texts: resolves the language from the host's `locale`, else from the nearest `lang` around
 * it, across shadow roots, loads that language's module and has the host render again; likewise when either changes
 * later. A language once loaded is there at the first render of later elements.
 *
 * @param load - Imports the texts for a tag such as `es-CO`; it chooses what to fall back on. A failed load is tried
 *   again at the next connection.
 */
export class LocalizeController<Texts> implements ReactiveController {
  /** Absent until loaded. */
  texts: Texts | undefined;
  readonly #host: LocalizedHost;
  readonly #load: (locale: string) => Texts | Promise<Texts>;
  #locale: string | undefined;
  #loading: Promise<unknown> = Promise.resolve();
  readonly #page = new MutationObserver(() => this.#host.requestUpdate());

  constructor(host: LocalizedHost, load: (locale: string) => Texts | Promise<Texts>) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Resolves once the texts asked for last are there; rejects if they could not be loaded. */
  get loaded(): Promise<unknown> {
    return this.#loading;
  }

  hostConnected(): void {
    this.#page.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#page.disconnect();
  }

  hostUpdate(): void {
    this.#refresh();
  }

  #refresh(): void {
    const locale = this.#host.locale || nearestLanguage(this.#host) || 'es';
    if (locale === this.#locale) return;
    this.#locale = locale;
    const loaded = this.#load(locale);
    if (!(loaded instanceof Promise)) {
      this.texts = loaded;
      return;
    }
    this.#loading = loaded;
    loaded.then(
      texts => {
        if (locale !== this.#locale) return;
        this.texts = texts;
        this.#host.requestUpdate();
      },
      () => {
        if (locale === this.#locale) this.#locale = undefined;
      },
    );
  }
}

/** The language of the nearest ancestor that names one; empty when none does. */
export function nearestLanguage(element: Element): string {
  for (
    let node: Node | null = element;
    node;
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  ) {
    if (node instanceof HTMLElement && node.lang) return node.lang;
  }
  return '';
}
