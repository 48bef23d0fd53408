import type { AgentState, ErrorCode } from '@ventanilla/client';
import { ContactError } from '@ventanilla/client';
import { type AgentClient, createAgentClient } from '@ventanilla/client/agent';
import { LocalizeController } from '@ventanilla/components/locales/localize-controller';
import { html, LitElement, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SignOutEvent } from '../account/account.events.ts';
import { DraftStore } from '../composer/drafts.ts';
import { Observe } from '../controllers/observe.ts';
import { es } from '../locales/es.ts';
import { loadDeskMessages } from '../locales/load-messages.ts';
import type { DeskMessages } from '../locales/messages.ts';
import type { SignInEvent } from '../sign-in/sign-in.events.ts';
import { controls } from '../styles/controls.ts';
import { ContactSelection } from '../workspace/contact-selection.ts';
import { codeOf } from './code-of.ts';
import { deskStyles } from './desk.styles.ts';

/** Why nobody is signed in, as far as the agent can do something about it. */
interface EntryProblem {
  code: ErrorCode;
  retryAfterSeconds?: number;
}

/**
 * The desk of an agent: signs in, shows what waits, and answers it.
 *
 * @element ventanilla-desk
 * @attr {string} site - Which service the agent works for. Needed.
 * @attr {string} server - Address of the server. Default: where the page comes from.
 * @attr {string} locale - Language of the desk. Default: that of the page, or Spanish.
 */
export class Desk extends LitElement {
  static override styles = [controls, deskStyles];

  @property() site = '';
  @property() server = '';
  @property() locale = '';

  @state() private entering = false;
  @state() private problem: EntryProblem | undefined;

  private client: AgentClient | undefined;
  private drafts = new DraftStore('');
  private selection = new ContactSelection('');
  private readonly localize = new LocalizeController<DeskMessages>(this, loadDeskMessages);
  private readonly observed = new Observe<AgentState>(this);

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leaveServer();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.reachServer();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('site') || changed.has('server')) this.reachServer();
  }

  protected override render() {
    const messages = this.localize.texts ?? es;
    return html`<div class="whole" lang=${messages.locale}>${this.renderState(messages)}</div>`;
  }

  private renderState(messages: DeskMessages) {
    const state = this.observed.state;
    if (!state || !this.client)
      return html`<p class="problem" role="alert">${messages.errors['site-not-found']}</p>`;
    if (state.status === 'signed-in') {
      return html`<ventanilla-desk-workspace
        .client=${this.client}
        .site=${this.site}
        .drafts=${this.drafts}
        .selection=${this.selection}
        .messages=${messages}
        @sign-out=${this.handleSignOut}
      ></ventanilla-desk-workspace>`;
    }
    if (state.status === 'unknown') return this.renderRestoring(messages);
    return html`<main class="whole"><ventanilla-desk-sign-in
      .messages=${messages}
      .busy=${this.entering}
      .problem=${this.problem?.code ?? state.problem}
      .retryAfterSeconds=${this.problem?.retryAfterSeconds}
      @sign-in=${this.handleSignIn}
    ></ventanilla-desk-sign-in></main>`;
  }

  private renderRestoring(messages: DeskMessages) {
    return html`<main class="restoring whole">
      ${
        this.problem
          ? html`<p class="problem" role="alert">${messages.errors[this.problem.code]}</p>
              <button type="button" @click=${this.restore}>${messages.timeline.retry}</button>`
          : html`<p role="status">${messages.signIn.restoring}</p>`
      }
    </main>`;
  }

  /** Makes the client anew for the site and server named now, and picks up a session the browser still has. */
  private reachServer(): void {
    this.leaveServer();
    if (!this.site) return;
    const storage = sessionStore();
    this.drafts = new DraftStore(this.site, storage);
    this.selection = new ContactSelection(this.site, storage);
    this.client = createAgentClient({
      server: this.server || location.origin,
      site: this.site,
    });
    this.observed.watch(this.client);
    this.restore();
  }

  private leaveServer(): void {
    this.observed.watch(undefined);
    this.client?.close();
    this.client = undefined;
  }

  private restore(): void {
    const client = this.client;
    this.problem = undefined;
    client?.restore().catch(error => {
      if (client === this.client) this.problem = { code: codeOf(error) };
    });
  }

  private async handleSignIn({ login, password }: SignInEvent): Promise<void> {
    this.entering = true;
    this.problem = undefined;
    try {
      await this.client?.signIn(login, password);
    } catch (error) {
      this.problem = { code: codeOf(error), ...retryAfter(error) };
    } finally {
      this.entering = false;
    }
  }

  private async handleSignOut({ everywhere }: SignOutEvent): Promise<void> {
    this.drafts.clear();
    this.selection.set(undefined);
    try {
      await this.client?.signOut({ everywhere });
    } catch (error) {
      this.problem = { code: codeOf(error) };
    }
  }
}

function retryAfter(error: unknown): { retryAfterSeconds?: number } {
  const details: { retryAfterSeconds?: unknown } = error instanceof ContactError ? Object(error.details) : {};
  return typeof details.retryAfterSeconds === 'number'
    ? { retryAfterSeconds: details.retryAfterSeconds }
    : {};
}

/** The tab's own storage, where the browser allows it. */
function sessionStore(): Storage | undefined {
  try {
    return sessionStorage;
  } catch {
    return undefined;
  }
}
