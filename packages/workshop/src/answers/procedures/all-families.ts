import { building, property } from './building.ts';
import { business } from './business.ts';
import { health, participation, rural, safety } from './city.ts';
import type { ProcedureFamily } from './family.ts';
import { bogotaMobility, cesco, transport } from './mobility.ts';
import { civil, culture, social } from './people.ts';
import { quitoTopics, taxes } from './taxes.ts';
import { publicSpace, water } from './utilities.ts';

/** Four hundred and ten procedures of an invented city. */
export const allFamilies: readonly ProcedureFamily[] = [
  bogotaMobility,
  quitoTopics,
  cesco,
  transport,
  taxes,
  business,
  building,
  property,
  water,
  publicSpace,
  social,
  civil,
  culture,
  health,
  safety,
  participation,
  rural,
];
