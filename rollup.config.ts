import type { RollupOptions } from 'rollup';
import { declarations } from './packages/workshop/src/build/declarations.ts';
import { packageOptions } from './packages/workshop/src/build/package-options.ts';
import { citizenOptions, deskOptions } from './packages/workshop/src/build/page-options.ts';
import { publishedPackages } from './packages/workshop/src/build/workspace.ts';

/**
 * Builds the files that pages load into packages/cli/public and every package into its `dist`. With `--configPages`, the
 * pages alone, which is what a running server needs; with `--configScripts`, no declarations of types.
 */
export default ({
  configPages,
  configScripts,
}: {
  configPages?: boolean;
  configScripts?: boolean;
}): RollupOptions[] => {
  const pages = [citizenOptions(), deskOptions()];
  if (configPages) return pages;
  const packages = publishedPackages().map(packageOptions);
  if (configScripts) return [...pages, ...packages];
  return [...pages, ...packages.map((options, index) => (index === 0 ? withDeclarations(options) : options))];
};

function withDeclarations(options: RollupOptions): RollupOptions {
  return { ...options, plugins: [options.plugins, declarations()] };
}
