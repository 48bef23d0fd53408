import '../define.ts';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { en } from '../locales/en.ts';
import { violations } from '../testing/violations.ts';
import type { SignInEvent } from './sign-in.events.ts';
import type { DeskSignIn } from './sign-in.ts';

const show = () => fixture<DeskSignIn>(html`<ventanilla-desk-sign-in></ventanilla-desk-sign-in>`);
const find = <E extends Element>(form: DeskSignIn, selector: string): E => {
  const found = form.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
};
const type = (form: DeskSignIn, login: string, password: string) => {
  find<HTMLInputElement>(form, '[name=login]').value = login;
  find<HTMLInputElement>(form, '[name=password]').value = password;
};
const submit = (form: DeskSignIn) => find<HTMLButtonElement>(form, '[type=submit]').click();

describe('signing in', () => {
  it('is accessible, with and without a problem', async () => {
    const form = await show();
    expect(await violations(form)).to.deep.equal([]);
    form.problem = 'sign-in-failed';
    submit(form);
    await form.updateComplete;
    expect(await violations(form)).to.deep.equal([]);
  });

  it('asks for what is missing, beside its field, and puts the caret there', async () => {
    const form = await show();
    type(form, 'agente', '');
    submit(form);
    await form.updateComplete;
    const field = find<HTMLInputElement>(form, '[name=password]');
    expect(find(form, `#${field.getAttribute('aria-describedby')}`).textContent).to.equal(
      'Escriba su contraseña.',
    );
    expect(form.shadowRoot?.activeElement).to.equal(field);
  });

  it('hands over what was typed, once for each attempt', async () => {
    const form = await show();
    type(form, ' agente ', 'secreto ');
    setTimeout(() => submit(form));
    const { login, password }: SignInEvent = await oneEvent(form, 'sign-in');
    expect({ login, password }).to.deep.equal({ login: 'agente', password: 'secreto ' });
    form.busy = true;
    await form.updateComplete;
    form.addEventListener('sign-in', () => expect.fail('The attempt went out twice.'));
    submit(form);
  });

  it('says in plain words why it failed, and when to come back after too many attempts', async () => {
    const form = await show();
    form.problem = 'too-many-requests';
    form.retryAfterSeconds = 61;
    await form.updateComplete;
    expect(find(form, '[role=alert]').textContent).to.contain('en 2 minutos');
    form.messages = en;
    form.retryAfterSeconds = 20;
    await form.updateComplete;
    expect(find(form, '[role=alert]').textContent).to.contain('in 1 minute.');
  });
});
