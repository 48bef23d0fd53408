import type { Observable } from '@ventanilla/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Renders its host again after each change of the observable it watches, for as long as the host is connected. */
export class Observe<State> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #changed: (state: State) => void;
  #source: Observable<State> | undefined;
  #end: (() => void) | undefined;
  #connected = false;

  /** @param changed - Called with the first state and after each change, before the host renders. */
  constructor(host: ReactiveControllerHost, changed: (state: State) => void = () => {}) {
    this.#host = host;
    this.#changed = changed;
    host.addController(this);
  }

  get state(): State | undefined {
    return this.#source?.state;
  }

  /** Watches `source` instead of what was watched before; `undefined` watches nothing. */
  watch(source: Observable<State> | undefined): void {
    if (source === this.#source) return;
    this.#stop();
    this.#source = source;
    if (this.#connected) this.#start();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#start();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#stop();
  }

  #start(): void {
    if (!this.#source) return;
    this.#end = this.#source.subscribe(state => this.#show(state));
    this.#show(this.#source.state);
  }

  #stop(): void {
    this.#end?.();
    this.#end = undefined;
  }

  #show(state: State): void {
    this.#changed(state);
    this.#host.requestUpdate();
  }
}
