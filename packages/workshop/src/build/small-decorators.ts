import type { Plugin } from 'rollup';

const MODULE = '\0small-decorators';

/**
 * Lit's decorators serve two standards and every option; ours are written in one of them and use four, so a few lines do in
 * what citizens load.
 */
export function smallDecorators(): Plugin {
  return {
    name: 'small-decorators',
    resolveId: id => (id === 'lit/decorators.js' ? MODULE : null),
    load: id => (id === MODULE ? DECORATORS : null),
  };
}

const DECORATORS = `export const property = options => (target, name) => target.constructor.createProperty(name, options);
export const state = () => property({ state: true, attribute: false });
export const query = selector => () => ({
  get() { return this.renderRoot?.querySelector(selector) ?? null; },
  enumerable: true,
  configurable: true,
});
`;
