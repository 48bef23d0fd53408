import type { TestRunnerPlugin } from '@web/test-runner';
import { build } from 'esbuild';
import { ROOT } from '../build/workspace.ts';

const PATH = '/__react.js';
const SOURCES = ['react', 'react-dom/client', 'react-dom/server'];
const ENTRY = `
  export {
    act, createElement, createRef, StrictMode, useEffect, useImperativeHandle, useLayoutEffect, useRef,
  } from 'react';
  export { createRoot, hydrateRoot } from 'react-dom/client';
  export { renderToString } from 'react-dom/server.browser';
`;

/** React has no modules that a browser could load; what tests use of it is served as one, so that there is one React. */
export function reactPlugin(): TestRunnerPlugin {
  let bundle: Promise<string> | undefined;
  return {
    name: 'react',
    resolveImport: ({ source }) => (SOURCES.includes(source) ? PATH : undefined),
    async serve({ path }) {
      if (path !== PATH) return undefined;
      bundle ??= bundleReact();
      return { body: await bundle, type: 'js' };
    },
  };
}

async function bundleReact(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}
