import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A custom property that a page may set. */
export interface StyleProperty {
  name: string;
  /** As the style sheet has it; absent where there is none. */
  default?: string;
}

/** What an element's code shows of itself to a page. */
export interface ElementSource {
  parts: Set<string>;
  /** Empty for the one without a name. */
  slots: Set<string>;
  events: Set<string>;
  /** Attributes that a plain element watches; `undefined` for a Lit element, which declares them. */
  observed: Set<string> | undefined;
  styleProperties: StyleProperty[];
}

const NOT_ITS_OWN = /\.(test|stories)\.ts$/;

/** Reads the folder of an element, and the style sheets that it shares with others. @param file - Of its class. */
export function readElementSource(file: string): ElementSource {
  const folder = dirname(file);
  const own = readdirSync(folder)
    .filter(name => name.endsWith('.ts') && !NOT_ITS_OWN.test(name))
    .map(name => join(folder, name));
  const texts = own.map(path => readFileSync(path, 'utf8'));
  const code = texts.join('\n');
  const shared = own.flatMap(path => sharedStyles(path));
  const styles = [...texts, ...new Set(shared)].join('\n');
  const observed = /observedAttributes\s*=\s*\[([^\]]*)\]/.exec(code)?.[1];
  return {
    parts: new Set([
      ...[...captures(code, /\bpart="([^"]*)"/g)].flatMap(names => literalWords(names)),
      ...captures(code, /\bpart\.add\('([\w-]+)'/g),
    ]),
    slots: new Set([
      ...captures(code, /<slot name="([\w-]+)"/g),
      ...(/<slot(?! name=)[ >]|createElement\('slot'\)/.test(code) ? [''] : []),
    ]),
    events: eventsOf(code),
    observed: observed === undefined ? undefined : new Set(captures(observed, /'([\w-]+)'/g)),
    styleProperties: stylePropertiesOf(styles),
  };
}

/** Names of the events that are made here, by the classes that stand beside. */
function eventsOf(code: string): Set<string> {
  const names = new Map<string, string>();
  const classes = /class (\w+Event) extends Event \{[\s\S]*?super\(\s*'([\w-]+)'/g;
  for (const [, className = '', name = ''] of code.matchAll(classes)) names.set(className, name);
  const made = captures(code, /new (\w+Event)\(/g);
  return new Set([...made].flatMap(className => names.get(className) ?? []));
}

/** Texts of the style sheets of other folders, and of those that they are made of. */
function sharedStyles(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  return [...captures(code, /from '(\.\.?\/[^']*\.styles\.ts)'/g)]
    .map(specifier => resolve(dirname(path), specifier))
    .filter(file => dirname(file) !== dirname(path) && existsSync(file))
    .flatMap(file => [readFileSync(file, 'utf8'), ...sharedStyles(file)]);
}

function stylePropertiesOf(styles: string): StyleProperty[] {
  const found = new Map<string, StyleProperty>();
  for (const match of styles.matchAll(/var\(\s*(--ventanilla-[\w-]+)\s*(,?)/g)) {
    const [whole, name = '', comma] = match;
    const fallback = comma ? balanced(styles, match.index + whole.length).trim() : '';
    const before = found.get(name);
    if (!before || (before.default === undefined && fallback))
      found.set(name, { name, ...(fallback && { default: fallback }) });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Reads on to the parenthesis that closes what is open. */
function balanced(text: string, from: number): string {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return text.slice(from, at);
  }
  return '';
}

/** Words of a template's attribute; what is filled in while it renders is nobody's name. */
function literalWords(names: string): string[] {
  return names
    .replace(/\$\{[^}]*\}/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

function captures(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([, name = '']) => name));
}
