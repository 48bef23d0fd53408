// @ventanilla/react

import * as _ventanilla_components_define_sign_call from '@ventanilla/components/define/sign-call';
import * as _ventanilla_components_define_callback from '@ventanilla/components/define/callback';
import * as _ventanilla_components_define_call from '@ventanilla/components/define/call';
import * as _ventanilla_components_define_chat from '@ventanilla/components/define/chat';
import { FunctionComponent, HTMLAttributes, Ref } from 'react';
import * as _ventanilla_components_define_banner from '@ventanilla/components/define/banner';
import { Banner } from '@ventanilla/components/banner';
import { Call } from '@ventanilla/components/call';
import { Callback } from '@ventanilla/components/callback';
import { Chat } from '@ventanilla/components/chat';
import { SignCall } from '@ventanilla/components/sign-call';

/** An element as React is to know it. */
interface Wrapping<Element extends HTMLElement> {
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
type ElementProps<Element extends HTMLElement, Of extends Wrapping<Element>> = Omit<HTMLAttributes<Element>, keyof Of['attributes'] | keyof Of['events']> & {
    [Name in keyof Of['attributes']]?: string | undefined;
} & {
    [Name in Of['properties'][number]]?: Element[Name];
} & {
    [Name in keyof Of['events']]?: ((event: HTMLElementEventMap[Of['events'][Name]]) => void) | undefined;
} & {
    ref?: Ref<Element> | undefined;
};
type ElementComponent<Element extends HTMLElement, Of extends Wrapping<Element>> = FunctionComponent<ElementProps<Element, Of>>;

/** Every element that has a component here, and under which names React knows what is its own. */
declare const VentanillaBanner: ElementComponent<Banner, {
    readonly tag: "ventanilla-banner";
    readonly define: () => Promise<typeof _ventanilla_components_define_banner>;
    readonly attributes: {
        readonly site: "site";
        readonly server: "server";
        readonly heading: "heading";
        readonly locale: "locale";
        readonly placement: "placement";
        readonly history: "history";
    };
    readonly properties: readonly ["user"];
    readonly events: {
        readonly onOpen: "ventanilla-open";
        readonly onClose: "ventanilla-close";
    };
}>;
declare const VentanillaChat: ElementComponent<Chat, {
    readonly tag: "ventanilla-chat";
    readonly define: () => Promise<typeof _ventanilla_components_define_chat>;
    readonly attributes: {
        readonly site: "site";
        readonly server: "server";
        readonly locale: "locale";
    };
    readonly properties: readonly ["client", "availability", "user", "shared"];
    readonly events: {
        readonly onUnread: "chat-unread";
        readonly onCall: "chat-call";
        readonly onIdentityRefused: "identity-refused";
    };
}>;
declare const VentanillaCall: ElementComponent<Call, {
    readonly tag: "ventanilla-call";
    readonly define: () => Promise<typeof _ventanilla_components_define_call>;
    readonly attributes: {
        readonly site: "site";
        readonly server: "server";
        readonly locale: "locale";
    };
    readonly properties: readonly ["client", "availability", "shared"];
    readonly events: {
        readonly onWrite: "call-write";
    };
}>;
declare const VentanillaCallback: ElementComponent<Callback, {
    readonly tag: "ventanilla-callback";
    readonly define: () => Promise<typeof _ventanilla_components_define_callback>;
    readonly attributes: {
        readonly site: "site";
        readonly server: "server";
        readonly locale: "locale";
    };
    readonly properties: readonly ["client", "availability", "user", "shared"];
    readonly events: {
        readonly onBooked: "callback-booked";
    };
}>;
declare const VentanillaSignCall: ElementComponent<SignCall, {
    readonly tag: "ventanilla-sign-call";
    readonly define: () => Promise<typeof _ventanilla_components_define_sign_call>;
    readonly attributes: {
        readonly site: "site";
        readonly server: "server";
        readonly locale: "locale";
    };
    readonly properties: readonly ["client", "availability", "shared"];
    readonly events: {
        readonly onWrite: "sign-call-write";
        readonly onCall: "chat-call";
    };
}>;

export { VentanillaBanner, VentanillaCall, VentanillaCallback, VentanillaChat, VentanillaSignCall };
export type { ElementComponent, ElementProps };
