/**
 * Calls every listener, each apart from the others: what one of a page's own listeners throws is reported as an uncaught
 * error, as by `EventTarget`, and stops neither the other listeners nor the session that told them.
 */
export function tellAll<Value>(listeners: Iterable<(value: Value) => void>, value: Value): void {
  for (const listener of [...listeners]) {
    try {
      listener(value);
    } catch (error) {
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
