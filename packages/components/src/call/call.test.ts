import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { MediaDevicesLike } from '@ventanilla/client/call';
import { callMessages as texts } from '../call-stage/call.es.ts';
import { visibleText } from '../testing/claims.ts';
import { agentSide, answeredCaller, type CallSetting, caller } from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import { until, untilShown } from '../testing/until.ts';
import type { Call } from './call.ts';
import './define.ts';

async function shown({ citizen }: CallSetting): Promise<Call> {
  const element = await fixture<Call>(
    html`<ventanilla-call lang="es" .client=${citizen.client}></ventanilla-call>`,
  );
  await untilShown(element, () => !!element.shadowRoot?.querySelector('button'));
  return element;
}

/** Resolves with how long it took, in milliseconds, until the page's title is another. */
function untilTitleChanges(): Promise<number> {
  const began = performance.now();
  const title = document.querySelector('title') ?? document.head.appendChild(document.createElement('title'));
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now() - began);
    });
    observer.observe(title, { childList: true, characterData: true, subtree: true });
  });
}

const city = await pageCity();

describe('a call', () => {
  afterEach(() => city.tidyUp());

  it('asks for no camera or microphone before the citizen calls, and only for those that the call needs', async () => {
    const asked: MediaStreamConstraints[] = [];
    const real = pageDevices();
    const devices: MediaDevicesLike = {
      ...real,
      getUserMedia(constraints: MediaStreamConstraints) {
        asked.push(constraints);
        return real.getUserMedia(constraints);
      },
    };
    const setting = caller(city, { devices });
    const element = await shown(setting);
    expect(asked).to.deep.equal([]);
    element.shadowRoot?.querySelector<HTMLElement>('.voice')?.click();
    await until(setting.call, ({ phase }) => phase === 'waiting');
    expect(asked).to.have.length(1);
    expect(asked[0]?.video).to.equal(false);
  });

  it('says its place in the queue as text that assistive technology is told of', async () => {
    const setting = caller(city);
    const element = await shown(setting);
    element.shadowRoot?.querySelector<HTMLElement>('.voice')?.click();
    await untilShown(element, () => visibleText(element).includes(texts.position(1)));
    expect(element.shadowRoot?.querySelector('.place')?.closest('[role=status]')).not.to.equal(null);
  });

  it('that rings is told by the title of the page, which turns less than twice a second and is given back', async () => {
    document.title = 'Ciudad';
    const setting = await answeredCaller(city);
    const element = await shown(setting);
    setting.citizen.client.chat.send('¿Me puede llamar?');
    const side = await agentSide(setting);
    const told = untilTitleChanges();
    await side.call.start('voice');
    await told;
    expect(document.title).to.equal(texts.phases.ringing);
    const turned = await untilTitleChanges();
    expect(document.title).to.equal('Ciudad');
    // Two titles in a second would be one flash a second; three flashes are the limit.
    expect(turned).to.be.greaterThan(500);
    element.shadowRoot?.querySelector<HTMLElement>('.decline')?.click();
    await until(setting.call, ({ phase }) => phase === 'idle');
    expect(document.title).to.equal('Ciudad');
  });

  it('that rings is told by a notification where the person has allowed them, and never asks to', async () => {
    const shownWords: string[] = [];
    let closed = 0;
    let asked = 0;
    const real = Object.getOwnPropertyDescriptor(window, 'Notification');
    class SystemNotification {
      static permission: NotificationPermission = 'default';
      static requestPermission = async () => {
        asked += 1;
        return 'denied' as const;
      };
      onclick = null;
      constructor(words: string) {
        shownWords.push(words);
      }
      close() {
        closed += 1;
      }
    }
    Object.defineProperty(window, 'Notification', { value: SystemNotification, configurable: true });
    try {
      const setting = await answeredCaller(city);
      const element = await shown(setting);
      setting.citizen.client.chat.send('¿Me puede llamar?');
      const side = await agentSide(setting);
      for (const permission of ['default', 'granted'] as const) {
        SystemNotification.permission = permission;
        await side.call.start('voice');
        await until(setting.call, ({ phase }) => phase === 'ringing');
        await untilShown(element, () => !!element.shadowRoot?.querySelector('.decline'));
        element.shadowRoot?.querySelector<HTMLElement>('.decline')?.click();
        await until(setting.call, ({ phase }) => phase === 'idle');
        await until(side.call, ({ phase }) => phase === 'idle' || phase === 'ended');
      }
      expect(shownWords).to.deep.equal([texts.phases.ringing]);
      expect(closed).to.equal(1);
      expect(asked).to.equal(0);
    } finally {
      if (real) Object.defineProperty(window, 'Notification', real);
    }
  });

  it('whose microphone the browser refuses says so, where to allow it, and leaves writing', async () => {
    const devices = pageDevices({ refusals: { microphone: 'NotAllowedError' } });
    const setting = caller(city, { devices });
    const element = await shown(setting);
    element.shadowRoot?.querySelector<HTMLElement>('.voice')?.click();
    const denied = texts.trouble.microphone.denied ?? '';
    await untilShown(element, () => visibleText(element).includes(denied));
    const asked = oneEvent(element, 'call-write');
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.write'));
    element.shadowRoot?.querySelector<HTMLElement>('.write')?.click();
    await asked;
  });

  it('that cannot be made is refused in words, and leaves writing', async () => {
    const setting = caller(city, {}, { channels: { chat: { hours: 'always', skills: [] } } });
    const element = await shown(setting);
    element.shadowRoot?.querySelector<HTMLElement>('.voice')?.click();
    await untilShown(element, () => visibleText(element).includes(texts.problem('channel-unavailable')));
    expect(visibleText(element)).to.contain(texts.write);
  });
});
