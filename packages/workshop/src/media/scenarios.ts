import { browserGoals, conditionGoals, type Goal, OUTAGE_GOALS, SOUND_GOALS, THREE_GOALS } from './goals.ts';
import { CONDITIONS, type ConditionName, type LinkCondition } from './link/condition.ts';

/** Where the ends of a call meet. */
export type Meeting = 'p2p' | 'livekit';

/** What the citizen calls with; the agent has Chromium. */
export type CitizenBrowser = 'chromium' | 'firefox';

/** One kind of call that is measured, ours and a plain one beside it. */
export interface Scenario {
  /** Of its rows, at their beginning. */
  name: string;
  meeting: Meeting;
  condition: LinkCondition;
  hasSound: boolean;
  outagesSeconds: readonly number[];
  /** Whether an interpreter comes in; there is no plain call beside it. */
  hasThird: boolean;
  /** There is a plain call beside those of Chromium alone. */
  citizenIn: CitizenBrowser;
  goals: readonly Goal[];
}

const MEETINGS = ['p2p', 'livekit'] as const satisfies readonly Meeting[];

/** Every call of the table. A new one is a line here. */
export const SCENARIOS: readonly Scenario[] = [
  ...MEETINGS.flatMap(meeting => [
    ...(['n0', 'n1', 'n2', 'n3'] as const).map(name => underCondition(meeting, name)),
    {
      ...underCondition(meeting, 'n0'),
      name: `${meeting}-outages`,
      outagesSeconds: [2, 5, 25],
      goals: OUTAGE_GOALS,
    },
    {
      ...underCondition(meeting, 'n1'),
      name: `${meeting}-sound`,
      hasSound: true,
      goals: [...conditionGoals('n1'), ...SOUND_GOALS],
    },
    { ...underCondition(meeting, 'n0'), name: `${meeting}-three`, hasThird: true, goals: THREE_GOALS },
  ]),
  {
    ...underCondition('p2p', 'n1'),
    name: 'p2p-n1-firefox',
    citizenIn: 'firefox',
    goals: browserGoals('n1'),
  },
];

function underCondition(meeting: Meeting, name: ConditionName): Scenario {
  return {
    name: `${meeting}-${name}`,
    meeting,
    condition: CONDITIONS[name],
    hasSound: false,
    outagesSeconds: [],
    hasThird: false,
    citizenIn: 'chromium',
    goals: conditionGoals(name),
  };
}
