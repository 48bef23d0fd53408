import type { ChannelKind, SiteConfiguration } from '@ventanilla/protocol';
import type { BackendFactory } from './ports/backend.ts';

/** Who answers what, besides the built-in contact centre. */
export interface BackendPlan {
  /** Each name once. */
  readonly backends: readonly BackendFactory[];
  /** Asked anew each time, so that a change of configuration holds at once. @returns `undefined` for the built-in centre. */
  choose(site: SiteConfiguration, channel: ChannelKind): BackendFactory | undefined;
}

/** Gives each channel its backend, at every site. A channel left out is the built-in contact centre's. */
export function composeBackends(byChannel: Partial<Record<ChannelKind, BackendFactory>>): BackendPlan {
  return {
    backends: [...new Set(Object.values(byChannel))],
    choose: (_, channel) => byChannel[channel],
  };
}

/** Lets each site's configuration name the backend of each channel. */
export function configuredBackends(backends: readonly BackendFactory[]): BackendPlan {
  const byName = new Map(backends.map(backend => [backend.name, backend]));
  return {
    backends,
    choose: (site, channel) => {
      const name = site.channels[channel]?.backend;
      return name === undefined ? undefined : byName.get(name);
    },
  };
}
