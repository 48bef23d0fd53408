import { describe, it } from 'node:test';
import { busContract } from '../testing/bus-contract.ts';
import { createInProcessBus } from './in-process-bus.ts';

busContract({
  describe,
  it,
  create: async () => {
    const bus = createInProcessBus();
    return { bus, other: bus, dispose: () => bus.close() };
  },
});
