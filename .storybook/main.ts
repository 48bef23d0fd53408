import type { StorybookConfig } from '@storybook/web-components-vite';

/** Where the stories are, and how they reach the sources of every package without a build. */
export default {
  framework: '@storybook/web-components-vite',
  stories: ['../packages/*/src/**/*.stories.ts', './pages/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: config => ({
    ...config,
    resolve: { ...config.resolve, conditions: ['source', 'browser', 'module', 'import', 'default'] },
    // The loader of SQLite finds its WebAssembly beside itself, which bundling beforehand would undo.
    optimizeDeps: { ...config.optimizeDeps, exclude: ['@sqlite.org/sqlite-wasm'] },
    build: { ...config.build, target: 'es2022' },
  }),
} satisfies StorybookConfig;
