/**
 * When a program answers before people do. `bot-first`: always, day and night; `after-hours`: only while the channel is closed; `human-only`:
 * never.
 */
export const BOT_MODES = ['bot-first', 'after-hours', 'human-only'] as const;
export type BotMode = (typeof BOT_MODES)[number];

/** How a channel uses its bot. */
export interface BotConfiguration {
  mode: BotMode;
  /** What it is called to citizens. Default `Asistente automático`. */
  name?: string;
  /** The number to dial in an emergency, told at once where a message speaks of one, such as `123`. */
  emergencyLine: string;
  /** What is asked most, in the citizens' words: buttons before anything is written, and again where the bot has not understood. Default none. */
  quickReplies?: string[];
}

/** What is said of a bot that has no name. */
export const DEFAULT_BOT_NAME = 'Asistente automático';

/**
 * Why a bot passes a contact on. `asked`: the citizen wants a person; `not-understood`: it has asked once and knows no better;
 * `emergency`; `failed`: the program behind it did not answer.
 */
export const BOT_HAND_OVER_REASONS = ['asked', 'not-understood', 'emergency', 'failed'] as const;
export type BotHandOverReason = (typeof BOT_HAND_OVER_REASONS)[number];

/** Something the bot has understood, for the agent. */
export interface BotFact {
  /** `question`: what the citizen first asked; `procedure`: title of one that was shown; other bots may have names of their own. */
  name: string;
  value: string;
}
