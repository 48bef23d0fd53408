import { html } from 'lit';
import { deep } from '../testing/claims.ts';
import { canFilm } from '../testing/filmed-clip.ts';
import { EVERY_DAY, hoursFromNow } from '../testing/page-city/hours.ts';
import { ORIGIN, type PageCity } from '../testing/page-city/page-city.ts';
import { signOffice } from '../testing/page-city/sign-office.ts';
import { story } from '../testing/story.ts';
import { untilShown } from '../testing/until.ts';
import type { Banner } from './banner.ts';
import './define.ts';

export default { title: 'Citizens/Banner', component: 'ventanilla-banner' };

interface Setting {
  site: string;
}

const render = ({ site }: Setting) => html`
  <ventanilla-banner site=${site} server=${ORIGIN}><a href="tel:195">Línea 195</a></ventanilla-banner>
`;
const told = (banner: HTMLElement, state: string) =>
  untilShown(banner, () => !!banner.shadowRoot?.querySelector(`[part=launcher].${state}`));

/** Every day in the light of day, holidays left aside. */
const OFFICE_HOURS = {
  channels: {
    chat: {
      hours: [{ days: [...EVERY_DAY], from: '08:00', to: '17:00' }],
      skills: [],
    },
  },
};

/** Noon in Bogotá. */
function nextChristmas(): Date {
  const [today, thisYear] = [new Date(), new Date(`${new Date().getFullYear()}-12-25T17:00:00Z`)];
  return thisYear > today ? thisYear : new Date(`${today.getFullYear() + 1}-12-25T17:00:00Z`);
}

/** Opens the panel as people do, and waits until it shows something. */
async function opened(banner: HTMLElement, selector: string): Promise<void> {
  await untilShown(banner, () => !!banner.shadowRoot?.querySelector('[part=launcher]'));
  await (banner as Banner).open();
  const panel = deep(banner, 'ventanilla-panel');
  await untilShown(panel, () => !!panel.shadowRoot?.querySelector(selector));
}

async function staffed(city: PageCity): Promise<Setting> {
  const site = city.site();
  await city.staff(site, 'Lucía Andrade');
  return { site };
}

export const Available = story({
  states: ['ChannelState available'],
  prepare: staffed,
  render,
  play: banner => told(banner, 'available'),
});

export const Busy = story({
  states: ['ChannelState busy', 'AvailabilityReason no-agents'],
  prepare: city => ({ site: city.site() }),
  render,
  play: banner => told(banner, 'busy'),
});

export const Closed = story({
  states: ['ChannelState closed', 'AvailabilityReason outside-hours'],
  prepare: city => ({ site: city.site(hoursFromNow(120, 540)) }),
  render,
  play: banner => told(banner, 'closed'),
});

export const OpenAvailable = story({
  states: ['ChannelState available'],
  prepare: staffed,
  render,
  play: banner => opened(banner, '.state.available'),
});

export const OpenBusy = story({
  states: ['ChannelState busy', 'AvailabilityReason no-agents'],
  prepare: city => ({ site: city.site() }),
  render,
  play: banner => opened(banner, '.state.busy'),
});

export const OpenClosingSoon = story({
  states: ['ChannelState existing-only', 'AvailabilityReason closing-soon'],
  prepare: city => ({ site: city.site(hoursFromNow(-120, 3)) }),
  render,
  play: banner => opened(banner, '.state.existing-only'),
});

export const OpenClosed = story({
  states: ['ChannelState closed', 'AvailabilityReason outside-hours'],
  prepare: city => ({ site: city.site(hoursFromNow(120, 540)) }),
  render,
  play: banner => opened(banner, '.state.closed'),
});

export const OpenAllOccupied = story({
  states: ['ChannelState busy', 'AvailabilityReason all-agents-busy'],
  async prepare(city) {
    const site = city.site();
    const agent = await city.staff(site, 'Lucía Andrade');
    await agent.setPresence('away');
    return { site };
  },
  render,
  play: banner => opened(banner, '.state.busy'),
});

export const OpenSpecialDay = story({
  states: ['ChannelState closed', 'AvailabilityReason special-day'],
  prepare(city) {
    const hours = hoursFromNow(-120, 120);
    const today = new Intl.DateTimeFormat('sv', { timeZone: hours.timeZone }).format(new Date());
    return { site: city.site({ ...hours, specialDays: [{ from: today, hours: 'closed' }] }) };
  },
  render,
  play: banner => opened(banner, '.state.closed'),
});

export const OpenHoliday = story({
  states: ['ChannelState closed', 'AvailabilityReason holiday'],
  prepare(city) {
    city.setClock(nextChristmas());
    return { site: city.site({ ...OFFICE_HOURS, holidays: { country: 'CO' } }) };
  },
  render,
  play: banner => opened(banner, '.state.closed'),
});

export const OpenPaused = story({
  states: ['ChannelState existing-only', 'AvailabilityReason paused'],
  async prepare(city) {
    const { site } = await staffed(city);
    await city.pause(site, 'chat');
    return { site };
  },
  render,
  play: banner => opened(banner, '.state.existing-only'),
});

export const OpenSwitchedOff = story({
  states: ['ChannelState unavailable'],
  prepare(city) {
    // What a server says whose channel has lost its backend.
    city.network.tamper = async (path, answer) => {
      if (!path.endsWith('/availability')) return answer;
      const known = await answer.json();
      return Response.json({ ...known, channels: [{ kind: 'chat', state: 'unavailable' }] });
    };
    return { site: city.site() };
  },
  render,
  play: banner => opened(banner, '.state.unavailable'),
});

export const OpenInSign = story({
  states: ['ChannelState busy', 'SignClip channel'],
  needs: canFilm,
  prepare: async city => ({ site: city.site(await signOffice()) }),
  render,
  async play(banner) {
    await opened(banner, 'ventanilla-sign-clip');
    const clip = deep(banner, 'ventanilla-sign-clip');
    await customElements.whenDefined('ventanilla-sign-clip');
    await untilShown(clip, () => !!clip.shadowRoot?.querySelector('.turn'));
    await untilShown(clip, () => clip.shadowRoot?.querySelector('video')?.paused === false);
  },
});

export const OpenUnreachable = story({
  states: ['Panel unknown'],
  prepare(city) {
    city.network.goDown();
    return { site: city.site() };
  },
  render,
  play: banner => opened(banner, 'slot'),
});

export const OpenLoading = story({
  states: ['Panel loading'],
  prepare(city) {
    city.network.isHanging = true;
    return { site: city.site() };
  },
  render,
  play: banner => opened(banner, '.quiet'),
});

export const OpenChat = story({
  states: ['ChatPhase idle'],
  prepare: staffed,
  render,
  async play(banner) {
    await opened(banner, '.state.available');
    await (banner as Banner).open('chat');
    const panel = deep(banner, 'ventanilla-panel');
    await untilShown(panel, () => !!panel.shadowRoot?.querySelector('ventanilla-chat'));
    const chat = deep(panel, 'ventanilla-chat');
    await untilShown(chat, () => !!chat.shadowRoot?.querySelector('footer'));
  },
});
