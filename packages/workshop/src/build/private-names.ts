import type { Plugin } from 'rollup';

/** A member that TypeScript alone keeps private: not decorated, since decorators are told its name. */
const MEMBER = /^ {2}private (?:readonly |async )*(?:get |set )?(\w+)/gm;

const TAKEN = /\{([^{}]*)\} = this\b/g;

/**
 * Makes what TypeScript calls private so in JavaScript too, `private x` to `#x`, in what citizens load: the minifier then
 * shortens its name, which it may not do to any other property.
 */
export function privateNames(): Plugin {
  return {
    name: 'private-names',
    transform(code, id) {
      if (id.includes('node_modules') || !id.endsWith('.ts')) return null;
      const names = new Set(Array.from(code.matchAll(MEMBER), ([, name = '']) => name));
      // Taken out of `this` by its name, it needs that name.
      for (const [, taken = ''] of code.matchAll(TAKEN))
        for (const [name] of taken.matchAll(/\w+/g)) names.delete(name);
      for (const name of names) {
        // Anything that speaks of it by another way than `this` keeps it as it is.
        const uses = code.match(new RegExp(`[.?'"\`]${name}\\b`, 'g')) ?? [];
        const own = code.match(new RegExp(`\\bthis\\.${name}\\b`, 'g')) ?? [];
        if (uses.length !== own.length) names.delete(name);
      }
      if (names.size === 0) return null;
      const any = [...names].join('|');
      return {
        code: code
          .replace(
            new RegExp(`^( {2})private ((?:readonly |async )*(?:get |set )?)(${any})\\b`, 'gm'),
            (_, indent, words, name) => `${indent}${words.replace('readonly ', '')}#${name}`,
          )
          .replace(new RegExp(`\\bthis\\.(${any})\\b`, 'g'), 'this.#$1'),
        map: null,
      };
    },
  };
}
