import type { Log, LogFields } from '@ventanilla/server';
import { pino } from 'pino';

/** One JSON object for each event, on standard output. */
export function jsonLog(): Log {
  const logger = pino({
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'event',
    serializers: { error: pino.stdSerializers.err },
  });
  return {
    info: (event, fields = {}) => logger.info(fields, event),
    warn: (event, fields = {}) => logger.warn(fields, event),
    error: (event, fields = {}) => logger.error(fields, event),
  };
}

/** Short lines for a person who watches a demo. */
export function plainLog(): Log {
  const write =
    (level: string) =>
    (event: string, fields: LogFields = {}) => {
      const time = new Date().toTimeString().slice(0, 8);
      const told = Object.entries(fields).map(([name, value]) => `${name}=${plain(value)}`);
      process.stdout.write(`${[time, level, event, ...told].filter(Boolean).join(' ')}\n`);
    };
  return { info: write(''), warn: write('warning'), error: write('error') };
}

function plain(value: unknown): string {
  if (value instanceof Error) return value.message;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
