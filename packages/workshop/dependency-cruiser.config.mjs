// Which way imports may go, type imports included. `npm run check` holds the tree to it.

/** For each package, the packages of this repository that its code may import. */
const MAY_IMPORT = {
  protocol: [],
  client: ['protocol'],
  components: ['client'],
  desk: ['client', 'components'],
  react: ['client', 'components'],
  server: ['protocol'],
  cli: ['protocol', 'server', 'components', 'desk'],
};

/** Tests and stories, and what only they use, may also reach across, to the real other side. */
const TEST = '\\.(test|stories)\\.ts$|/test-support/|^packages/(components|desk)/src/testing/';

const direction = Object.entries(MAY_IMPORT).map(([name, allowed]) => ({
  name: `${name}-imports-only-what-it-may`,
  severity: 'error',
  from: { path: `^packages/${name}/src`, pathNot: TEST },
  to: { path: '^(packages|examples)/', pathNot: `^packages/(${[name, ...allowed].join('|')})/` },
}));

/** The files behind the names under which a package is imported. */
const ENTRIES = [
  '^packages/(protocol|client|desk|react|server)/src/index\\.ts$',
  '^packages/client/src/agent/index\\.ts$',
  '^packages/components/src/[^/]+/index\\.ts$',
  '^packages/server/src/(adapters/[^/]+|testing)/index\\.ts$',
];

export default {
  forbidden: [
    ...direction,
    {
      name: 'no-cycle',
      comment: 'Two files that import each other, types included, cannot be read one after the other.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'core-knows-no-adapter',
      severity: 'error',
      from: { path: '^packages/server/src/core', pathNot: TEST },
      to: { path: '^packages/server/src/(adapters|testing)' },
    },
    {
      name: 'core-knows-no-node',
      severity: 'error',
      from: { path: '^packages/server/src/core', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'browser-code-knows-no-node',
      severity: 'error',
      from: { path: '^packages/(protocol|client|components|desk|react)/src', pathNot: TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-package-imports-its-own-entry',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src', pathNot: TEST },
      to: { path: ENTRIES.map(entry => `(?=^packages/$1/)${entry}`) },
    },
    {
      name: 'nothing-imports-the-workshop',
      severity: 'error',
      from: { pathNot: '^packages/workshop' },
      to: { path: '^packages/workshop' },
    },
    {
      name: 'by-name-across-packages',
      comment:
        'Another package is imported by its name, never by a path into its sources; only stories share what shows them.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: '\\.stories\\.ts$|/testing/[a-z-]+-story\\.ts$' },
      to: { path: '^packages/', pathNot: '^packages/$1/', dependencyTypes: ['local'] },
    },
    {
      name: 'found',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|node_modules/(?!@ventanilla))' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'types', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
