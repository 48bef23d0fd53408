/** A flat stretch of work: so many contacts an hour, each of which takes an agent so long, one at a time. */
export interface Traffic {
  arrivalsPerHour: number;
  handlingSeconds: number;
}

/** What a queue comes to in the long run. */
export interface QueueFigures {
  /** Share of contacts that have to wait. */
  waitProbability: number;
  /** Mean wait of all contacts, those answered at once included. `Infinity` where the queue only grows. */
  meanWaitSeconds: number;
  /** Share of their time that agents are busy, 0 to 1. */
  occupancy: number;
}

export interface PatientFigures extends QueueFigures {
  /** Share answered within the time asked for. */
  serviceLevel: number;
}

export interface ImpatientFigures extends QueueFigures {
  /** Share of contacts whose citizen gives up. */
  abandonment: number;
}

/**
 * Erlang C: nobody gives up. With as much work as agents, or more, the queue grows for ever: everybody waits, and nobody is
 * answered in time.
 *
 * @param agents - Whole number, 0 or more.
 * @param withinSeconds - For the service level. Default 20.
 * @throws {RangeError} A count or time that is negative or not a number.
 */
export function erlangC(traffic: Traffic, agents: number, withinSeconds = 20): PatientFigures {
  const { load } = checked(traffic, agents, withinSeconds);
  const { handlingSeconds } = traffic;
  if (load === 0) return { waitProbability: 0, meanWaitSeconds: 0, occupancy: 0, serviceLevel: 1 };
  if (agents <= load) {
    return { waitProbability: 1, meanWaitSeconds: Number.POSITIVE_INFINITY, occupancy: 1, serviceLevel: 0 };
  }
  // Erlang B by recursion, which no factorial can overflow.
  let blocked = 1;
  for (let busy = 1; busy <= agents; busy += 1) blocked = (load * blocked) / (busy + load * blocked);
  const waitProbability = blocked / (1 - (load / agents) * (1 - blocked));
  return {
    waitProbability,
    meanWaitSeconds: (waitProbability * handlingSeconds) / (agents - load),
    occupancy: load / agents,
    serviceLevel: 1 - waitProbability * Math.exp((-(agents - load) * withinSeconds) / handlingSeconds),
  };
}

/**
 * Erlang A: whoever waits gives up after a time of their own, `patienceSeconds` in the mean. Stable with any number of agents.
 *
 * @throws {RangeError} A count or time that is negative or not a number, or patience that is not above 0.
 */
export function erlangA(traffic: Traffic, agents: number, patienceSeconds: number): ImpatientFigures {
  const { load } = checked(traffic, agents, patienceSeconds);
  if (patienceSeconds === 0) throw new RangeError('patience must be longer than nothing');
  if (load === 0) return { waitProbability: 0, meanWaitSeconds: 0, occupancy: 0, abandonment: 0 };
  const arrival = traffic.arrivalsPerHour / 3_600;
  const service = 1 / traffic.handlingSeconds;
  const leaving = 1 / patienceSeconds;
  let probability = 1;
  let total = 1;
  let waiting = agents === 0 ? 1 : 0;
  let queued = 0;
  let busy = 0;
  for (let state = 1; state <= MOST_STATES; state += 1) {
    const served = Math.min(state, agents) * service;
    const factor = arrival / (served + Math.max(0, state - agents) * leaving);
    probability *= factor;
    total += probability;
    if (state >= agents) waiting += probability;
    queued += Math.max(0, state - agents) * probability;
    busy += Math.min(state, agents) * probability;
    if (total > RESCALE_AT) {
      // Only the proportions count.
      [probability, waiting, queued, busy] = [probability, waiting, queued, busy].map(sum => sum / total) as [
        number,
        number,
        number,
        number,
      ];
      total = 1;
    }
    if (state > agents && factor < 1 && probability < total * NEGLIGIBLE) break;
  }
  return {
    waitProbability: waiting / total,
    abandonment: (leaving * queued) / total / arrival,
    meanWaitSeconds: queued / total / arrival,
    occupancy: agents === 0 ? 1 : busy / total / agents,
  };
}

/**
 * The fewest agents with whom at least `serviceLevel` of contacts are answered within `withinSeconds`, by Erlang C.
 *
 * @param target.serviceLevel - Above 0 and below 1, such as 0.8.
 * @param concurrency - Contacts that one agent has at a time. More than one is a rule of thumb: chats need a simulation.
 * @throws {RangeError} A target out of its range.
 */
export function agentsNeeded(
  traffic: Traffic,
  target: { serviceLevel: number; withinSeconds: number },
  concurrency = 1,
): number {
  const { serviceLevel, withinSeconds } = target;
  if (!(serviceLevel > 0 && serviceLevel < 1)) throw new RangeError('a service level between 0 and 1');
  if (!(concurrency >= 1)) throw new RangeError('at least one contact at a time');
  const { load } = checked(traffic, 0, withinSeconds);
  if (load === 0) return 0;
  let places = Math.floor(load) + 1;
  while (erlangC(traffic, places, withinSeconds).serviceLevel < serviceLevel) places += 1;
  return Math.ceil(places / concurrency);
}

const MOST_STATES = 1_000_000;
const RESCALE_AT = 1e200;
const NEGLIGIBLE = 1e-15;

/** @returns The work that comes in, in agents who would be busy all the time. */
function checked({ arrivalsPerHour, handlingSeconds }: Traffic, agents: number, seconds: number) {
  if (!(arrivalsPerHour >= 0 && handlingSeconds >= 0 && seconds >= 0)) {
    throw new RangeError('counts and times that are not negative');
  }
  if (!(Number.isInteger(agents) && agents >= 0)) throw new RangeError('a whole number of agents');
  return { load: (arrivalsPerHour / 3_600) * handlingSeconds };
}
