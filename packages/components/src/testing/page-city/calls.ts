import type { PrivacyNotice } from '@ventanilla/client';
import type { AgentClient, AgentContactSession } from '@ventanilla/client/agent';
import { type CallMediaOptions, type CallSession, createCallSession } from '@ventanilla/client/call';
import { until } from '../until.ts';
import { type PageCitizen, pageCitizen } from './citizen.ts';
import { pageDevices } from './devices.ts';
import type { PageCity } from './page-city.ts';

/** Somebody who may call an office, before anything has happened. */
export interface CallSetting {
  site: string;
  citizen: PageCitizen;
  /** The citizen's side, with devices of the page's own. */
  call: CallSession;
}

/** The same, with an agent at the desk who takes what comes. */
export interface AnsweredSetting extends CallSetting {
  agent: AgentClient;
}

/** A notice that a citizen who calls has to accept first. */
export const PRIVACY: PrivacyNotice = {
  version: '2026-3',
  text: { es: 'Lo que diga y muestre en la llamada sirve solo para atenderle. No se graba.' },
  link: 'https://ciudad.example/privacidad',
  asks: true,
};

/** A connection that finds no way: it may go through a relay alone, and there is none. */
export const nowhere: NonNullable<CallMediaOptions['createPeer']> = configuration =>
  new RTCPeerConnection({ ...configuration, iceTransportPolicy: 'relay' });

/** A service that takes calls, and somebody who has not called. */
export function caller(
  city: PageCity,
  media: CallMediaOptions = {},
  differences: Parameters<PageCity['site']>[0] = {},
): CallSetting {
  // Which call a page was in is kept for the page, and every story is another page.
  sessionStorage.clear();
  const site = city.site({
    channels: {
      'sign-call': { hours: 'always', skills: [], signLanguages: ['csn', 'ase'] },
      call: { hours: 'always', skills: [] },
      chat: { hours: 'always', skills: [] },
    },
    ...differences,
  });
  const citizen = pageCitizen(site);
  const call = createCallSession(citizen.client, { devices: pageDevices(), ...media });
  city.later(() => citizen.client.close());
  return { site, citizen, call };
}

/** The same, and an agent who takes calls and signs. */
export async function answeredCaller(
  city: PageCity,
  agentMedia: CallMediaOptions = {},
): Promise<AnsweredSetting> {
  const setting = caller(city);
  const agent = await city.staff(setting.site, 'Lucía Andrade', {
    accepting: true,
    skills: ['csn', 'ase'],
    callMedia: { devices: pageDevices(), ...agentMedia },
  });
  return { ...setting, agent };
}

/** The agent's side of the citizen's contact, once it is hers. */
export async function agentSide({ agent, citizen }: AnsweredSetting): Promise<AgentContactSession> {
  const { reference } = await until(citizen.client.chat, state => state.agent !== undefined);
  const { inbox } = await until(agent, state => state.inbox.some(each => each.reference === reference));
  const id = inbox.find(each => each.reference === reference)?.id ?? '';
  const side = agent.contact(id);
  await until(side, ({ loaded }) => loaded);
  return side;
}

/** Resolves once both sides have each other. @returns The agent's side. */
export async function untilLive(setting: AnsweredSetting): Promise<AgentContactSession> {
  const side = await agentSide(setting);
  await side.call.prepare('video', ['microphone', 'camera']);
  await until(setting.call, ({ phase }) => phase === 'live');
  await until(side.call, ({ phase }) => phase === 'live');
  return side;
}
