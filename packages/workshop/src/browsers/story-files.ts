import { globSync } from 'node:fs';
import type { TestRunnerPlugin } from '@web/test-runner';
import { ROOT } from '../build/workspace.ts';

/** Tells tests, at `/story-files.json`, the paths of all files with stories of the citizens' and the agents' elements. */
export function storyFiles(): TestRunnerPlugin {
  return {
    name: 'story-files',
    serve({ path }) {
      if (path !== '/story-files.json') return undefined;
      const files = globSync('packages/*/src/**/*.stories.ts', { cwd: ROOT }).sort();
      return { body: JSON.stringify(files.map(file => `/${file}`)), type: 'json' };
    },
  };
}
