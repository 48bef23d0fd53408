import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { callbackFigures } from './callback-figures.migration.ts';
import { callbacks } from './callbacks.migration.ts';
import { calls } from './calls.migration.ts';
import { centreStanding } from './centre-standing.migration.ts';
import { closingFigures } from './closing-figures.migration.ts';
import { foreignCentres } from './foreign-centres.migration.ts';
import { foundation } from './foundation.migration.ts';
import { pageFiles } from './page-files.migration.ts';
import { persons } from './persons.migration.ts';
import { promptAnswers } from './prompt-answers.migration.ts';
import { reports } from './reports.migration.ts';
import { search } from './search.migration.ts';
import { wrapUp } from './wrap-up.migration.ts';

export type SqlDialect = 'sqlite' | 'postgres';

/** What a migration may run: the schema builder, on tables whose types are of another time. */
export type MigrationBody = (db: Kysely<unknown>, dialect: SqlDialect) => Promise<void>;

/**
 * In order. One that has been released never changes; what comes later is a new line here, and in `test-support/released` a
 * file of rows as its release leaves them, from which upgrades are tested for ever.
 */
const MIGRATIONS: Record<string, MigrationBody> = {
  '0001-foundation': foundation,
  '0002-foreign-centres': foreignCentres,
  '0003-persons': persons,
  '0004-centre-standing': centreStanding,
  '0005-calls': calls,
  '0006-page-files': pageFiles,
  '0007-reports': reports,
  '0008-callbacks': callbacks,
  '0009-search': search,
  '0010-wrap-up': wrapUp,
  '0011-callback-figures': callbackFigures,
  '0012-closing-figures': closingFigures,
  '0013-prompt-answers': promptAnswers,
};

export function migrationsFor(dialect: SqlDialect): Record<string, Migration> {
  return Object.fromEntries(
    Object.entries(MIGRATIONS).map(([name, up]) => [
      name,
      { up: (db: Kysely<unknown>) => up(db, dialect) } satisfies Migration,
    ]),
  );
}
