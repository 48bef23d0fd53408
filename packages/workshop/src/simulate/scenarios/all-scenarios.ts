import type { Scenario } from '../scenario.ts';
import { bogota } from './bogota.ts';
import { control } from './control.ts';
import { quito } from './quito.ts';
import { stress } from './stress.ts';
import { village } from './village.ts';

/** Every city that can be played, by its name. */
export const scenarios: Readonly<Record<string, Scenario>> = { bogota, control, quito, stress, village };
