import type { ElementSource } from './element-source.ts';

/** An element as `custom-elements.json` has it. */
export interface Declaration {
  customElement?: boolean;
  tagName?: string;
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: (Named & { default?: string })[];
  members?: (Named & { kind?: string; privacy?: string })[];
}

interface Named {
  name: string;
  description?: string;
}

/** @returns One line for each thing that an element has and its docblock does not say, or the other way round. */
export function undocumented(declaration: Declaration, source: ElementSource): string[] {
  const {
    tagName,
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declaration;
  const used = new Set(source.styleProperties.map(({ name }) => name));
  const wrong = [
    ...compare('part', names(cssParts), source.parts),
    ...compare('slot', names(slots), source.slots),
    ...compare('event', names(events), source.events),
    ...(source.observed ? compare('attribute', names(attributes), source.observed) : []),
    ...[...names(cssProperties)]
      .filter(name => !used.has(name))
      .map(name => `has no property ${name}, and its docblock says so`),
    ...Object.entries({ attribute: attributes, event: events, slot: slots, part: cssParts }).flatMap(
      ([kind, all]) =>
        all
          .filter(({ description }) => !description)
          .map(({ name }) => `says nothing of its ${kind} ${quoted(name)}`),
    ),
  ];
  return wrong.map(line => `<${tagName}> ${line}`);
}

function compare(kind: string, documented: Set<string>, real: Set<string>): string[] {
  return [
    ...[...real]
      .filter(name => !documented.has(name))
      .map(name => `has the ${kind} ${quoted(name)}, and its docblock does not say so`),
    ...[...documented]
      .filter(name => !real.has(name))
      .map(name => `has no ${kind} ${quoted(name)}, and its docblock says so`),
  ];
}

function names(all: Named[]): Set<string> {
  return new Set(all.map(({ name }) => name));
}

function quoted(name: string): string {
  return name === '' ? 'without a name' : `“${name}”`;
}
