import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { render, type TemplateResult } from 'lit/html.js';

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
export abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
  static styles: readonly CSSResult[] = [];

  readonly renderRoot = this.attachShadow({ mode: 'open' });
  readonly #controllers = new Set<ReactiveController>();
  #update: Promise<boolean> | undefined;

  constructor() {
    super();
    const { styles } = this.constructor as typeof TemplateElement;
    this.renderRoot.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  }

  /** Resolves once what was changed is on the page. */
  get updateComplete(): Promise<boolean> {
    return this.#update ?? Promise.resolve(true);
  }

  connectedCallback(): void {
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  /** Renders once, after everything that changes now. */
  requestUpdate(): void {
    this.#update ??= Promise.resolve().then(() => {
      this.#update = undefined;
      for (const controller of this.#controllers) controller.hostUpdate?.();
      render(this.render(), this.renderRoot, { host: this });
      return true;
    });
  }

  protected abstract render(): TemplateResult;
}

/** Has an element render again when the field changes. */
export function watched<Element extends TemplateElement>(prototype: Element, name: keyof Element): void {
  const values = new WeakMap<Element, unknown>();
  Object.defineProperty(prototype, name, {
    get(this: Element) {
      return values.get(this);
    },
    set(this: Element, value: unknown) {
      if (values.has(this) && Object.is(values.get(this), value)) return;
      values.set(this, value);
      this.requestUpdate();
    },
  });
}
