import type { Plugin } from 'rollup';

const MODULE = '\0decorate';
const HELPER =
  /var __defProp = Object\.defineProperty;\nvar __getOwnPropDesc = Object\.getOwnPropertyDescriptor;\nvar __decorateClass = [\s\S]*?\n};\n/;

/**
 * Lit's decorators only ever decorate prototypes, so one short helper does for all files what esbuild otherwise repeats at
 * the top of each.
 */
export function sharedDecorate(): Plugin {
  return {
    name: 'shared-decorate',
    resolveId: id => (id === MODULE ? id : null),
    load: id => (id === MODULE ? DECORATE : null),
    transform(code) {
      if (!HELPER.test(code)) return null;
      return {
        code: `import { decorate as __decorateClass } from '${MODULE}';\n${code.replace(HELPER, '')}`,
        map: null,
      };
    },
  };
}

/** The calling convention of esbuild's helper: kind 1 stands for a method or accessor, 2 for a field. */
const DECORATE = `export function decorate(decorators, target, key, kind) {
  let result = kind === 1 ? Object.getOwnPropertyDescriptor(target, key) : undefined;
  for (const decorator of decorators) result = decorator(target, key, result) || result;
  if (result) Object.defineProperty(target, key, result);
}
`;
