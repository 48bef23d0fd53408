import { z } from 'zod';
import { BOT_HAND_OVER_REASONS, type BotFact, type BotHandOverReason } from './bot.ts';
import { describes } from './describes.ts';

export const botHandOverReason = describes<BotHandOverReason>()(z.enum(BOT_HAND_OVER_REASONS));
export const botFact = describes<BotFact>()(z.object({ name: z.string(), value: z.string() }));
