import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { parseReference } from '@ventanilla/client';
import { createCallbackSession } from '@ventanilla/client/callback';
import type { Consent } from '../consent/consent.ts';
import { deep, isAccessible, visibleText } from '../testing/claims.ts';
import { type PageCitizen, pageCitizen } from '../testing/page-city/citizen.ts';
import { ORIGIN, pageCity } from '../testing/page-city/page-city.ts';
import { until, untilShown } from '../testing/until.ts';
import { callback as texts } from './callback.es.ts';
import type { CallbackBookedEvent } from './callback.events.ts';
import type { Callback } from './callback.ts';
import './define.ts';

const city = await pageCity();

/** An office that calls Colombian numbers back, day and night. */
const found = () =>
  city.site({
    channels: {
      chat: { hours: 'always', skills: [] },
      callback: { hours: 'always', skills: [], callback: { country: 'CO' } },
    },
  });

const show = async (site: string, citizen: PageCitizen) => {
  const element = await fixture<Callback>(
    html`<ventanilla-callback site=${site} lang="es" .client=${citizen.client}></ventanilla-callback>`,
  );
  return element;
};
const says = (element: Callback, text: string) =>
  untilShown(element, () => visibleText(element).includes(text));

/** For what no change in the element's own tree tells of: where the focus is, and an element that is defined late. */
const comes = (isThere: () => unknown) => waitUntil(isThere, undefined, { timeout: 25_000 });
const field = (element: Callback, id: string) => deep<HTMLInputElement>(element, `#${id}`);

async function fill(element: Callback, values: Record<string, string>): Promise<void> {
  await untilShown(element, () => !!element.shadowRoot?.querySelector('form'));
  for (const [id, value] of Object.entries(values)) field(element, id).value = value;
}
const send = (element: Callback) => deep<HTMLFormElement>(element, 'form').requestSubmit();

const ROSA = { name: 'Rosa Cárdenas', reason: 'Una multa', phone: '300 555 0101' };

describe('asking to be called back', () => {
  it('stores nothing and asks for nothing but what the office offers, before the form is sent', async () => {
    const site = found();
    const citizen = pageCitizen(site);
    const element = await show(site, citizen);
    await fill(element, {});
    expect(citizen.storage.length).to.equal(0);
    expect(field(element, 'phone').inputMode).to.equal('tel');
    expect(field(element, 'phone').autocomplete).to.equal('tel');
    expect(field(element, 'name').autocomplete).to.equal('name');
    await isAccessible(element);
  });

  it('ties each thing that is wrong to its field, and brings the list of them to whoever cannot see it', async () => {
    const site = found();
    const element = await show(site, pageCitizen(site));
    await fill(element, { name: ' ', phone: '123' });
    send(element);
    await says(element, texts.summary);
    await comes(() => element.shadowRoot?.activeElement?.className === 'summary');
    for (const id of ['name', 'reason', 'phone']) {
      expect(field(element, id).getAttribute('aria-invalid')).to.equal('true');
      const described = field(element, id).getAttribute('aria-describedby') ?? '';
      expect(described.split(' ')).to.include(`${id}-problem`);
    }
    expect(visibleText(element)).to.include(texts.refusals.emergency);
    const dial = deep<HTMLAnchorElement>(element, 'a.dial');
    expect(dial.href).to.equal('tel:123');
    deep(element, '.summary a').click();
    expect(element.shadowRoot?.activeElement?.id).to.equal('name');
    await isAccessible(element);
  });

  it('tells how a number will be dialled, and refuses what cannot be called as soon as it is typed', async () => {
    const site = found();
    const element = await show(site, pageCitizen(site));
    await fill(element, { phone: '195' });
    field(element, 'phone').dispatchEvent(new Event('change'));
    await says(element, texts.refusals['short-code']);
    await fill(element, { phone: '(601) 364 9400' });
    field(element, 'phone').dispatchEvent(new Event('change'));
    await says(element, texts.willCall('+57 601 3649400'));
    expect(visibleText(element)).not.to.include(texts.refusals['short-code']);
  });

  it('gives a number and a link, by which it is moved and cancelled on another device', async () => {
    const site = found();
    const citizen = pageCitizen(site);
    const element = await show(site, citizen);
    await fill(element, ROSA);
    const booked = oneEvent(element, 'callback-booked') as Promise<CallbackBookedEvent>;
    send(element);
    const { reference } = await booked;
    expect(parseReference(reference)).to.equal(reference);
    await says(element, texts.states.queued);
    await says(element, reference);
    const link = deep<HTMLAnchorElement>(element, '.link a').href;
    const key = /#callback=(cb1_[\w-]{43})$/.exec(link)?.[1] ?? '';
    await isAccessible(element);

    // The link opens it where nobody has been before, and leaves no trace in the address.
    history.replaceState(null, '', `#callback=${key}`);
    const other = await show(site, pageCitizen(site));
    await says(other, reference);
    expect(location.hash).to.equal('');
    deep(other, '.change').click();
    await untilShown(other, () => !!other.shadowRoot?.querySelector('input[value=slot]'));
    deep(other, 'input[value=slot]').click();
    await untilShown(other, () => !!other.shadowRoot?.querySelector('#time'));
    deep<HTMLFormElement>(other, 'form').requestSubmit();
    await says(other, texts.states.scheduled);
    // Its new time shows a moment before the choice of times goes.
    await untilShown(other, () => !!other.shadowRoot?.querySelector('.cancel'));
    deep(other, '.cancel').click();
    await untilShown(other, () => !!other.shadowRoot?.querySelector('.confirm'));
    deep(other, '.confirm').click();
    await says(other, texts.states.cancelled);
    await until(createCallbackSession(citizen.client), ({ phase }) => phase === 'cancelled');
    await says(element, texts.states.cancelled);
  });

  it('is found again by its number and the telephone, and by nothing else', async () => {
    const site = found();
    const session = createCallbackSession(pageCitizen(site).client);
    const notice = { version: '2026-1', hash: 'a'.repeat(64) };
    await session.book({ ...ROSA, when: 'turn', notice });
    const element = await show(site, pageCitizen(site));
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.find'));
    deep(element, '.find').click();
    await untilShown(element, () => !!element.shadowRoot?.querySelector('#reference'));
    field(element, 'reference').value = 'K7M';
    send(element);
    await says(element, texts.findMalformed);
    field(element, 'reference').value = session.state.standing?.reference.toLowerCase() ?? '';
    field(element, 'left-phone').value = '300 555 9999';
    send(element);
    await says(element, texts.problem('callback-unknown'));
    field(element, 'left-phone').value = '+57 300 555 0101';
    send(element);
    await says(element, texts.states.queued);
  });

  it('keeps what was written while the network is away, and asks once when it is sent again', async () => {
    const site = found();
    const element = await show(site, pageCitizen(site));
    await fill(element, { ...ROSA, phone: '300 555 0102' });
    let asked = 0;
    city.network.tamper = (path, answer) => {
      // Pages of the tests before may still read their contacts.
      if (!path.endsWith(`/${site}/contacts`)) return answer;
      asked += 1;
      if (asked > 1) return answer;
      throw new TypeError('the answer is lost');
    };
    send(element);
    await says(element, texts.problem('network'));
    await comes(() => element.shadowRoot?.activeElement?.matches('.trouble'));
    expect(field(element, 'name').value).to.equal(ROSA.name);
    send(element);
    await says(element, texts.states.queued);
    city.network.goUp();
    const agent = await city.staff(site, 'Lucía Andrade');
    const { inbox } = await until(agent, state => state.inbox.length > 0);
    expect(inbox.length).to.equal(1);
  });
});

describe('a page that asks for no client', () => {
  afterEach(() => {
    city.network.goUp();
    localStorage.clear();
  });

  const alone = (site: string) =>
    fixture<Callback>(
      html`<ventanilla-callback site=${site} server=${ORIGIN} lang="es"></ventanilla-callback>`,
    );
  /** Lets everything through, and tells how often somebody has asked to be called. */
  const countWishes = (site: string) => {
    const wishes = { count: 0 };
    city.network.tamper = (path, answer) => {
      if (path.endsWith(`/${site}/contacts`)) wishes.count += 1;
      return answer;
    };
    return wishes;
  };

  it('asks once however often the button is pressed, and tells after a reload how it stands', async () => {
    const site = found();
    const element = await alone(site);
    await fill(element, { ...ROSA, phone: '300 555 0104' });
    expect(localStorage.length).to.equal(0);
    const wishes = countWishes(site);
    field(element, 'phone').value = '123';
    send(element);
    await says(element, texts.refusals.emergency);
    expect(wishes.count).to.equal(0);
    field(element, 'phone').value = '300 555 0104';
    send(element);
    send(element);
    await element.updateComplete;
    expect(deep(element, '.submit').getAttribute('aria-disabled')).to.equal('true');
    send(element);
    await says(element, texts.states.queued);
    expect(wishes.count).to.equal(1);
    const reference = visibleText(deep(element, 'output'));
    deep(element, '.change').click();
    await untilShown(element, () => !!element.shadowRoot?.querySelector('input[value=slot]'));
    deep(element, 'input[value=slot]').click();
    await untilShown(element, () => !!element.shadowRoot?.querySelector('#time'));
    send(element);
    await says(element, texts.states.scheduled);
    element.remove();
    const later = await alone(site);
    await says(later, reference);
    expect(visibleText(later)).to.include(texts.states.scheduled);
  });

  it('says that the office cannot be reached, and asks it again when told to', async () => {
    const site = found();
    city.network.isDown = true;
    const element = await alone(site);
    await says(element, texts.problem('network'));
    expect(element.shadowRoot?.querySelector('form')).to.equal(null);
    await isAccessible(element);
    city.network.goUp();
    deep(element, '.retry').click();
    await untilShown(element, () => !!element.shadowRoot?.querySelector('form'));
    // What was written stays where a page forgets for a while what it knew of the office.
    field(element, 'name').value = ROSA.name;
    element.availability = { ...(await pageCitizen(site).client.availability()) };
    await element.updateComplete;
    element.availability = undefined;
    await element.updateComplete;
    expect(field(element, 'name').value).to.equal(ROSA.name);
    expect(visibleText(element)).not.to.include(texts.problem('network'));
  });

  it("shows the site's own notice before the first personal field, and sends nothing until it is accepted", async () => {
    const site = city.site({
      channels: { callback: { hours: 'always', skills: [], callback: { country: 'CO' } } },
      privacy: { version: '2026-4', text: { es: 'Su número, solo para llamarle.' }, asks: true },
    });
    const element = await alone(site);
    await fill(element, { ...ROSA, phone: '300 555 0105' });
    // The notice's code comes behind the form.
    await comes(() => visibleText(element).includes('Su número, solo para llamarle.'));
    expect(visibleText(element)).not.to.include(texts.notice);
    const notice = deep<Consent>(element, 'ventanilla-consent');
    const isBefore =
      notice.compareDocumentPosition(field(element, 'name')) & Node.DOCUMENT_POSITION_FOLLOWING;
    expect(isBefore).to.be.greaterThan(0);
    await isAccessible(element);

    const wishes = countWishes(site);
    const box = deep<HTMLInputElement>(notice, 'input');
    expect(box.checked).to.equal(false);
    send(element);
    await comes(() => notice.shadowRoot?.activeElement === box);
    expect(wishes.count).to.equal(0);
    box.click();
    await untilShown(element, () => deep(element, '.submit').getAttribute('aria-disabled') === 'false');
    send(element);
    await says(element, texts.states.queued);
    expect(wishes.count).to.equal(1);
  });
});
