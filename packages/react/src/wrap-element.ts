import {
  createElement,
  type FunctionComponent,
  type HTMLAttributes,
  type Ref,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

/** An element as React is to know it. */
export interface Wrapping<Element extends HTMLElement> {
  tag: keyof HTMLElementTagNameMap;
  /** Fetches the element's code and defines it; called once a component is on a page, never on a server. */
  define(): Promise<unknown>;
  /** Name in React of each attribute. Rendered on servers too, so that it stands in the page from the start. */
  attributes: Readonly<Record<string, string>>;
  /** What only code can give: objects, set on the element itself. */
  properties: readonly (keyof Element & string)[];
  /** Name in React of each event. */
  events: Readonly<Record<string, keyof HTMLElementEventMap>>;
}

/** What a component takes: the element's own, and whatever any HTML element takes. Children show until it works. */
export type ElementProps<Element extends HTMLElement, Of extends Wrapping<Element>> = Omit<
  HTMLAttributes<Element>,
  keyof Of['attributes'] | keyof Of['events']
> & { [Name in keyof Of['attributes']]?: string | undefined } & {
  [Name in Of['properties'][number]]?: Element[Name];
} & {
  [Name in keyof Of['events']]?: ((event: HTMLElementEventMap[Of['events'][Name]]) => void) | undefined;
} & { ref?: Ref<Element> | undefined };

export type ElementComponent<Element extends HTMLElement, Of extends Wrapping<Element>> = FunctionComponent<
  ElementProps<Element, Of>
>;

/**
 * Makes a React component of an element. Importing it needs no browser. On a server it renders the element with its
 * attributes and children; in a browser it fetches the element's code as soon as it is mounted.
 */
export function wrapElement<Element extends HTMLElement>() {
  return <const Of extends Wrapping<Element>>(wrapping: Of): ElementComponent<Element, Of> => {
    const { tag, define, attributes, properties, events } = wrapping;

    const Component: FunctionComponent<Record<string, unknown>> = ({ ref, ...props }) => {
      const element = useRef<Element>(null);
      useImperativeHandle(ref as Ref<Element>, () => element.current as Element);
      // Set before the code is there, they are waiting for the element when it is defined.
      useLayoutEffect(() => {
        for (const name of properties) {
          if (Object.hasOwn(props, name)) Object.assign(element.current as Element, { [name]: props[name] });
        }
      });
      useEffect(() => {
        define().catch((error: unknown) => reportError(error));
      }, []);
      return createElement(tag, { ...renamed(props, attributes, properties, events), ref: element });
    };
    Component.displayName = tag;
    return Component as ElementComponent<Element, Of>;
  };
}

/** React gives custom elements attributes and listeners under the names that the page itself would use. */
function renamed(
  props: Record<string, unknown>,
  attributes: Wrapping<HTMLElement>['attributes'],
  properties: readonly string[],
  events: Wrapping<HTMLElement>['events'],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(props)
      .filter(([name]) => !properties.includes(name))
      .map(([name, value]) => [attributes[name] ?? (events[name] ? `on${events[name]}` : name), value]),
  );
}
