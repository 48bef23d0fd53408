import { expect, fixture, html } from '@open-wc/testing';
import { createContactClient } from '@ventanilla/client';
import type { CallState } from '@ventanilla/client/call';
import { type CallCheckOptions, createCallCheck } from '@ventanilla/client/call-check';
import type { Call } from '../call/call.ts';
import '../call/define.ts';
import { callMessages as callTexts } from '../call-stage/call.es.ts';
import { visibleText } from '../testing/claims.ts';
import { type CallSetting, caller } from '../testing/page-city/calls.ts';
import { pageDevices } from '../testing/page-city/devices.ts';
import { pageCity } from '../testing/page-city/page-city.ts';
import { untilShown } from '../testing/until.ts';
import { callCheckMessages as texts } from './call-check.es.ts';
import type { CallCheck } from './call-check.ts';
import './define.ts';

const city = await pageCity();

/** The check before a call in sign language, once it is done. */
async function checked(setting: CallSetting): Promise<CallCheck> {
  const check = await begun(setting, 'sign');
  await isDone(check);
  return check;
}

function begun({ citizen, call }: CallSetting, media: CallState['media']): Promise<CallCheck> {
  return fixture<CallCheck>(
    html`<ventanilla-call-check lang="es" .media=${media} .client=${citizen.client} .session=${call}></ventanilla-call-check>`,
  );
}

function isDone(check: CallCheck): Promise<void> {
  return untilShown(check, () => !!check.shadowRoot?.querySelector('[aria-busy=false]'));
}

function partOf(check: CallCheck, part: string): string | undefined {
  return check.shadowRoot?.querySelector(`dd.${part}`)?.textContent?.trim();
}

describe('the check before a call', () => {
  afterEach(() => city.tidyUp());

  it('tells of each part whether it works or how to mend it, calls nobody, and lets go of what it tried', async () => {
    const devices = pageDevices({ refusals: { camera: 'NotReadableError' } });
    const { citizen, call } = caller(city, { devices });
    const element = await fixture<Call>(
      html`<ventanilla-call lang="es" .client=${citizen.client}></ventanilla-call>`,
    );
    await untilShown(element, () => !!element.shadowRoot?.querySelector('.check'));
    element.shadowRoot?.querySelector<HTMLElement>('.check')?.click();
    await untilShown(element, () => !!element.shadowRoot?.querySelector('ventanilla-call-check'));
    const check = element.shadowRoot?.querySelector('ventanilla-call-check');
    if (!check) throw new Error('There is no check.');
    await untilShown(check, () => !!check.shadowRoot?.querySelector('[aria-busy=false]'));
    expect(partOf(check, 'camera')).to.equal(callTexts.trouble.camera['in-use']);
    for (const part of ['microphone', 'server', 'socket']) expect(partOf(check, part)).to.equal(texts.works);
    expect(partOf(check, 'media')).to.equal(texts.media.unset);
    expect(visibleText(check)).to.contain(texts.tone);
    expect(call.state.phase).to.equal('idle');
    expect(call.state.own.states.microphone).to.equal('off');
    await expect(check).to.be.accessible();
  });

  it('says what is wrong with the camera or the network of whoever signs, and how to mend it', async () => {
    const { trouble } = callTexts;
    const refusals = {
      NotAllowedError: trouble.camera.denied,
      NotFoundError: trouble.camera.missing,
      NotReadableError: trouble.camera['in-use'],
    };
    for (const [camera, said] of Object.entries(refusals)) {
      const check = await checked(caller(city, { devices: pageDevices({ refusals: { camera } }) }));
      expect(partOf(check, 'camera')).to.equal(said);
      expect(partOf(check, 'server')).to.equal(texts.works);
      expect(check.shadowRoot?.querySelector('.microphone, .tone')).to.equal(null);
    }
    const unreached = caller(city);
    city.network.isDown = true;
    const check = await checked(unreached);
    expect(partOf(check, 'camera')).to.equal(texts.works);
    expect(partOf(check, 'server')).to.equal(texts.silent.server);
    expect(partOf(check, 'socket')).to.equal(texts.silent.socket);
    // Once there is a network again, the same check says so.
    city.network.isDown = false;
    check.shadowRoot?.querySelector<HTMLElement>('.again')?.click();
    await untilShown(check, () => partOf(check, 'server') === texts.works);
  });

  it('says that a camera gives too few pictures for signing, and of a dark room', async () => {
    const check = await checked(caller(city, { devices: pageDevices({ fps: 8, backdrop: '#111' }) }));
    expect(check.shadowRoot?.querySelector('dd.rate')?.textContent).to.match(/pocas imágenes.*otra cámara/);
    expect(partOf(check, 'light')).to.equal(texts.light.dark);
    expect(check.shadowRoot?.querySelector('video')).to.equal(null);
  });

  it('asks no rate for signing of a camera that only has to show a face', async () => {
    const check = await begun(caller(city, { devices: pageDevices({ fps: 8 }) }), 'video');
    await isDone(check);
    expect(partOf(check, 'rate')).to.equal(undefined);
    expect(partOf(check, 'light')).to.equal(texts.light.good);
  });

  it('says nothing of the picture where the page was hidden meanwhile: browsers show fewer frames there', async () => {
    const check = await begun(caller(city, { devices: pageDevices({ fps: 30 }) }), 'sign');
    await untilShown(check, () => !!check.shadowRoot?.querySelector('video'));
    document.dispatchEvent(new Event('visibilitychange'));
    await isDone(check);
    expect(partOf(check, 'camera')).to.equal(texts.works);
    expect(check.shadowRoot?.querySelector('.rate, .light')).to.equal(null);
  });

  it('says that nothing answers where there is no server', async () => {
    const client = createContactClient({
      server: 'http://127.0.0.1:9',
      site: 'nadie',
      storage: 'memory',
      fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    });
    const report = await createCallCheck(client).run();
    expect(report).to.deep.equal({ server: 'silent', media: 'unasked', socket: 'silent', needsMedia: false });
    client.close();
  });

  it('asks the relay itself, and says when it is silent and there is no other way', async () => {
    const way = {
      kind: 'peer-to-peer',
      iceServers: [{ urls: ['turn:127.0.0.1:9?transport=tcp'], username: 'u', credential: 'c' }],
      relayOnly: true,
    };
    const client = createContactClient({
      server: 'http://127.0.0.1:9',
      site: 'nadie',
      storage: 'memory',
      fetch: async () =>
        new Response(JSON.stringify(way), { headers: { 'content-type': 'application/json' } }),
    });
    const asked: RTCConfiguration[] = [];
    const createPeer: CallCheckOptions['createPeer'] = configuration => {
      asked.push(configuration);
      return new RTCPeerConnection(configuration);
    };
    const report = await createCallCheck(client, { createPeer }).run();
    expect(report).to.deep.include({ server: 'works', media: 'silent', needsMedia: true });
    expect(asked.map(({ iceTransportPolicy }) => iceTransportPolicy)).to.deep.equal(['relay']);
    client.close();
  });
});
