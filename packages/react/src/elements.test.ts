import { expect, waitUntil } from '@open-wc/testing';
import { createContactClient } from '@ventanilla/client';
import type { Banner } from '@ventanilla/components/banner';
import type { Chat } from '@ventanilla/components/chat';
import { act, createElement, createRef, type ReactNode, StrictMode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { VentanillaBanner, VentanillaChat } from './index.ts';

const SITE = 'test-react';

/** Waits for what loads chunks and asks a server first. */
const comes = (isThere: () => unknown) => waitUntil(isThere, undefined, { timeout: 25_000 });

describe('components in a page', () => {
  let place: HTMLElement;
  let root: Root | undefined;

  beforeEach(() => {
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
    place = document.createElement('div');
    document.body.append(place);
  });
  afterEach(async () => {
    await act(async () => root?.unmount());
    root = undefined;
    place.remove();
  });

  async function show(node: ReactNode): Promise<void> {
    root ??= createRoot(place);
    await act(async () => root?.render(createElement(StrictMode, null, node)));
  }

  it('define the element when they are mounted, and hand over what is its own', async () => {
    const ref = createRef<Banner>();
    await show(createElement(VentanillaBanner, { ref, site: SITE, heading: 'Hable con nosotros' }));
    await comes(() => ref.current?.shadowRoot?.textContent?.includes('Hable con nosotros'));
    await show(createElement(VentanillaBanner, { ref, site: SITE, heading: 'Escríbanos' }));
    await comes(() => ref.current?.shadowRoot?.textContent?.includes('Escríbanos'));
    await show(createElement(VentanillaBanner, { ref, site: SITE }));
    expect(ref.current?.hasAttribute('heading')).to.equal(false);
  });

  it('tell of events with their types, to the handler of the latest render, once', async () => {
    const ref = createRef<Banner>();
    const told: string[] = [];
    const banner = (name: string) =>
      createElement(VentanillaBanner, {
        ref,
        site: SITE,
        onOpen: event => told.push(`${name} ${event.type}`),
        onClose: event => told.push(`${name} ${event.type}`),
      });
    await show(banner('first'));
    await comes(() => ref.current?.shadowRoot);
    await ref.current?.open();
    await show(banner('second'));
    ref.current?.close();
    expect(told).to.deep.equal(['first ventanilla-open', 'second ventanilla-close']);
  });

  it('set objects on the element itself', async () => {
    const ref = createRef<Chat>();
    const client = createContactClient({ server: location.origin, site: SITE });
    await show(createElement(VentanillaChat, { ref, site: SITE, client }));
    await comes(() => ref.current?.shadowRoot?.querySelector('ventanilla-composer'));
    expect(ref.current?.client).to.equal(client);
    expect(ref.current?.hasAttribute('client')).to.equal(false);
    client.close();
  });

  it('take over what a server has rendered, without a complaint', async () => {
    const banner = createElement(
      VentanillaBanner,
      { site: SITE, heading: 'Hable con nosotros' },
      createElement('a', { href: 'tel:195' }, '195'),
    );
    place.innerHTML = renderToString(banner);
    const complaints: unknown[] = [];
    await act(async () => {
      root = hydrateRoot(place, banner, { onRecoverableError: error => complaints.push(error) });
    });
    await comes(() => place.querySelector('ventanilla-banner')?.shadowRoot);
    expect(place.querySelector('a')?.textContent).to.equal('195');
    expect(complaints).to.deep.equal([]);
  });
});
