// @ventanilla/components/banner

import { ChannelKind } from '@ventanilla/client';

/** The panel has been opened, by the citizen or by the page. Bubbles. */
declare class BannerOpenEvent extends Event {
    constructor();
}
/** The panel has been closed. Bubbles. */
declare class BannerCloseEvent extends Event {
    constructor();
}
declare global {
    interface HTMLElementEventMap {
        'ventanilla-open': BannerOpenEvent;
        'ventanilla-close': BannerCloseEvent;
    }
}

/**
 * The office's window on a page: a button that says whether somebody answers now, and opens every channel. A plain
 * custom element, since each page view loads it: nothing else is fetched until the citizen comes near.
 *
 * @element ventanilla-banner
 * @attr {string} site - Which service of the city, such as `bogota-movilidad`.
 * @attr {string} server - Origin of the server. Default the one the script came from, else the page's own.
 * @attr {string} heading - Words of the button and title of the panel. Default a sentence of the language.
 * @attr {string} locale - Language tag. Default the nearest `lang`, then Spanish.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
declare class Banner extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Server used where an element names none. The loader sets the origin it came from. */
    static defaultServer: string;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Whether the panel is open. */
    get opened(): boolean;
    /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
    open(channel?: ChannelKind): Promise<void>;
    /** Closes the panel and gives the focus back. A conversation in it goes on. */
    close(): void;
    /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
    prefetch(channel?: string): Promise<unknown>;
    /** Leaves the element as it stood before scripts: its own content and nothing else. */
    dismantle(): void;
}

export { Banner, BannerCloseEvent, BannerOpenEvent };

// @ventanilla/components/chat

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { ContactClient, SiteAvailability } from '@ventanilla/client';

/** The number of unseen messages of the other side has changed. Bubbles and crosses shadow roots. */
declare class ChatUnreadEvent extends Event {
    /** Messages nobody here has seen; 0 once all are read. */
    readonly count: number;
    constructor(count: number);
}
declare global {
    interface HTMLElementEventMap {
        'chat-unread': ChatUnreadEvent;
    }
}

/**
 * A written conversation between a citizen and the office. It goes on where it stood after a reload, a lost network
 * or a new tab; until the first message is sent, nothing is stored and nobody is told.
 *
 * @element ventanilla-chat
 * @fires {ChatUnreadEvent} chat-unread - The number of unseen messages has changed.
 * @cssproperty [--ventanilla-chat-height=34rem] - Height of the element.
 * @csspart header - Who answers, and the button that ends the chat.
 * @csspart reference - The number of the case.
 */
declare class Chat extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site. Default asked from the server. */
    availability: SiteAvailability | undefined;
    private chat;
    private asking;
    private copied;
    private readonly composer;
    private readonly endCancel;
    private readonly endButton;
    private readonly localize;
    private readonly announcer;
    private session;
    private leave;
    private onScreen;
    private readonly sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the cursor where the citizen writes, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderChat;
    private renderHeader;
    private renderReference;
    private renderQuestion;
    private renderClosed;
    private joinSession;
    private leaveSession;
    private askAvailability;
    private take;
    private readonly markRead;
    private handleSend;
    private handleStartNew;
    private handleCopy;
    private handleAskEnd;
    private handleCancelEnd;
    private handleQuestionKey;
    private handleEnd;
    private handleDownload;
}

export { Chat, ChatUnreadEvent };

// @ventanilla/components/composer

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The writer sends a text, which is not empty and not too long. Bubbles and crosses shadow roots. */
declare class ComposerSendEvent extends Event {
    /** As written, without blanks around it. */
    readonly text: string;
    constructor(text: string);
}
/** The writer types, or has stopped. Repeated with each keystroke. Bubbles and crosses shadow roots. */
declare class ComposerTypingEvent extends Event {
    readonly typing: boolean;
    constructor(typing: boolean);
}
declare global {
    interface HTMLElementEventMap {
        'composer-send': ComposerSendEvent;
        'composer-typing': ComposerTypingEvent;
    }
}

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/**
 * A field that grows with what is written in it. Enter sends and Shift+Enter begins a line; where there is only a
 * touch keyboard, Enter begins a line and the button sends.
 *
 * @element ventanilla-composer
 * @fires {ComposerSendEvent} composer-send - A text is to be sent; the field is empty again.
 * @fires {ComposerTypingEvent} composer-typing - The writer types, or has stopped.
 * @csspart field - The text field.
 * @csspart send - The button that sends.
 */
declare class Composer extends LitElement {
    static styles: lit.CSSResult[];
    /** The texts; nothing is shown without them. */
    messages: Messages['composer'] | undefined;
    private text;
    private readonly field;
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private get sendable();
    private send;
    private tellTyping;
    private handleSubmit;
    private handleInput;
    private handleKeydown;
    private handleBlur;
}

export { Composer, ComposerSendEvent, ComposerTypingEvent };

// @ventanilla/components/define/banner

import { ChannelKind } from '@ventanilla/client';

/**
 * The office's window on a page: a button that says whether somebody answers now, and opens every channel. A plain
 * custom element, since each page view loads it: nothing else is fetched until the citizen comes near.
 *
 * @element ventanilla-banner
 * @attr {string} site - Which service of the city, such as `bogota-movilidad`.
 * @attr {string} server - Origin of the server. Default the one the script came from, else the page's own.
 * @attr {string} heading - Words of the button and title of the panel. Default a sentence of the language.
 * @attr {string} locale - Language tag. Default the nearest `lang`, then Spanish.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
declare class Banner extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Server used where an element names none. The loader sets the origin it came from. */
    static defaultServer: string;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Whether the panel is open. */
    get opened(): boolean;
    /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
    open(channel?: ChannelKind): Promise<void>;
    /** Closes the panel and gives the focus back. A conversation in it goes on. */
    close(): void;
    /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
    prefetch(channel?: string): Promise<unknown>;
    /** Leaves the element as it stood before scripts: its own content and nothing else. */
    dismantle(): void;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-banner': Banner;
    }
}

// @ventanilla/components/define/chat

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing, PropertyValues, TemplateResult } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState, TimelineEntry, ContactClient, SiteAvailability } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/**
 * A field that grows with what is written in it. Enter sends and Shift+Enter begins a line; where there is only a
 * touch keyboard, Enter begins a line and the button sends.
 *
 * @element ventanilla-composer
 * @fires {ComposerSendEvent} composer-send - A text is to be sent; the field is empty again.
 * @fires {ComposerTypingEvent} composer-typing - The writer types, or has stopped.
 * @csspart field - The text field.
 * @csspart send - The button that sends.
 */
declare class Composer extends LitElement {
    static styles: lit.CSSResult[];
    /** The texts; nothing is shown without them. */
    messages: Messages['composer'] | undefined;
    private text;
    private readonly field;
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private get sendable();
    private send;
    private tellTyping;
    private handleSubmit;
    private handleInput;
    private handleKeydown;
    private handleBlur;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-composer': Composer;
    }
}

/**
 * A conversation as its reader sees it: days, groups of messages, how far each has come, and what happened. Scrolls
 * by itself and stays at the newest message until the reader scrolls up. It is a log that does not speak: whoever
 * shows it announces what is new.
 *
 * @element ventanilla-timeline
 * @fires {MessageRetryEvent} message-retry - The reader wants a failed message sent again.
 * @fires {MessageDiscardEvent} message-discard - The reader gives a failed message up.
 * @slot - Shown before the first entry.
 * @slot end - Shown after the last entry, such as who is typing.
 * @csspart log - The scrolling region.
 */
declare class Timeline extends LitElement {
    static styles: lit.CSSResult[];
    /** What is shown, in the order of the log. */
    entries: readonly TimelineEntry[];
    /** The texts; nothing is shown without them. */
    messages: TimelineMessages | undefined;
    /** Who reads. An agent is told the names of colleagues, and sees their messages on the agents' side. */
    perspective: 'citizen' | 'agent';
    /** Accessible name of the log. */
    logLabel: string;
    private atEnd;
    /** Where the log last stood, in px. */
    private scrolledTo;
    private readonly log;
    private readonly resizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Scrolls to the newest entry and stays there. */
    scrollToEnd(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult<1> | typeof nothing;
    private renderGroup;
    private renderMessage;
    private renderMeta;
    private renderFailure;
    private renderHappening;
    private authorOf;
    private settle;
    private handleScroll;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-timeline': Timeline;
    }
}

/**
 * A written conversation between a citizen and the office. It goes on where it stood after a reload, a lost network
 * or a new tab; until the first message is sent, nothing is stored and nobody is told.
 *
 * @element ventanilla-chat
 * @fires {ChatUnreadEvent} chat-unread - The number of unseen messages has changed.
 * @cssproperty [--ventanilla-chat-height=34rem] - Height of the element.
 * @csspart header - Who answers, and the button that ends the chat.
 * @csspart reference - The number of the case.
 */
declare class Chat extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site. Default asked from the server. */
    availability: SiteAvailability | undefined;
    private chat;
    private asking;
    private copied;
    private readonly composer;
    private readonly endCancel;
    private readonly endButton;
    private readonly localize;
    private readonly announcer;
    private session;
    private leave;
    private onScreen;
    private readonly sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the cursor where the citizen writes, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderChat;
    private renderHeader;
    private renderReference;
    private renderQuestion;
    private renderClosed;
    private joinSession;
    private leaveSession;
    private askAvailability;
    private take;
    private readonly markRead;
    private handleSend;
    private handleStartNew;
    private handleCopy;
    private handleAskEnd;
    private handleCancelEnd;
    private handleQuestionKey;
    private handleEnd;
    private handleDownload;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-chat': Chat;
    }
}

// @ventanilla/components/define/composer

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/**
 * A field that grows with what is written in it. Enter sends and Shift+Enter begins a line; where there is only a
 * touch keyboard, Enter begins a line and the button sends.
 *
 * @element ventanilla-composer
 * @fires {ComposerSendEvent} composer-send - A text is to be sent; the field is empty again.
 * @fires {ComposerTypingEvent} composer-typing - The writer types, or has stopped.
 * @csspart field - The text field.
 * @csspart send - The button that sends.
 */
declare class Composer extends LitElement {
    static styles: lit.CSSResult[];
    /** The texts; nothing is shown without them. */
    messages: Messages['composer'] | undefined;
    private text;
    private readonly field;
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private get sendable();
    private send;
    private tellTyping;
    private handleSubmit;
    private handleInput;
    private handleKeydown;
    private handleBlur;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-composer': Composer;
    }
}

// @ventanilla/components/define/panel

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { SiteAvailability, ChannelKind } from '@ventanilla/client';

/**
 * What the banner opens: every channel with its state now, telephone lines, and the channel that the citizen chose.
 * Beside the page on a wide screen, over all of it on a phone.
 *
 * @element ventanilla-panel
 * @fires {PanelCloseEvent} panel-close - The citizen closes the panel.
 * @slot - Shown where the channels' state and the telephone lines could not be learnt.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the heading.
 */
declare class Panel extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city. */
    site: string;
    /** Origin of the server. */
    server: string;
    /** Title. Default a sentence of the language. */
    heading: string;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** State of the channels; `undefined` while it is not known, `null` when it could not be learnt. */
    availability: SiteAvailability | null | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    private fetching;
    private readonly dialog;
    private readonly headline;
    private readonly localize;
    private readonly viewport;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderChannel;
    private stateWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    private requestClose;
    private handleRetry;
    private handleBack;
    private handleKeydown;
    private handleCancel;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-panel': Panel;
    }
}

// @ventanilla/components/define/timeline

import * as lit from 'lit';
import { LitElement, PropertyValues, TemplateResult, nothing } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, TimelineEntry } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/**
 * A conversation as its reader sees it: days, groups of messages, how far each has come, and what happened. Scrolls
 * by itself and stays at the newest message until the reader scrolls up. It is a log that does not speak: whoever
 * shows it announces what is new.
 *
 * @element ventanilla-timeline
 * @fires {MessageRetryEvent} message-retry - The reader wants a failed message sent again.
 * @fires {MessageDiscardEvent} message-discard - The reader gives a failed message up.
 * @slot - Shown before the first entry.
 * @slot end - Shown after the last entry, such as who is typing.
 * @csspart log - The scrolling region.
 */
declare class Timeline extends LitElement {
    static styles: lit.CSSResult[];
    /** What is shown, in the order of the log. */
    entries: readonly TimelineEntry[];
    /** The texts; nothing is shown without them. */
    messages: TimelineMessages | undefined;
    /** Who reads. An agent is told the names of colleagues, and sees their messages on the agents' side. */
    perspective: 'citizen' | 'agent';
    /** Accessible name of the log. */
    logLabel: string;
    private atEnd;
    /** Where the log last stood, in px. */
    private scrolledTo;
    private readonly log;
    private readonly resizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Scrolls to the newest entry and stays there. */
    scrollToEnd(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult<1> | typeof nothing;
    private renderGroup;
    private renderMessage;
    private renderMeta;
    private renderFailure;
    private renderHappening;
    private authorOf;
    private settle;
    private handleScroll;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-timeline': Timeline;
    }
}

// @ventanilla/components/icons

import { TemplateResult } from 'lit';

/** What the open banner needs; the other drawings come with a channel. All on a grid of 24 units, lines of one width. */
declare const DRAWINGS$1: {
    chat: TemplateResult<2>;
    phone: TemplateResult<2>;
    mail: TemplateResult<2>;
    close: TemplateResult<2>;
    back: TemplateResult<2>;
    forward: TemplateResult<2>;
    retry: TemplateResult<2>;
};
type PanelIconName = keyof typeof DRAWINGS$1;

declare const DRAWINGS: {
    down: TemplateResult<2>;
    send: TemplateResult<2>;
    clock: TemplateResult<2>;
    check: TemplateResult<2>;
    read: TemplateResult<2>;
    alert: TemplateResult<2>;
    copy: TemplateResult<2>;
    download: TemplateResult<2>;
    offline: TemplateResult<2>;
};
type IconName = PanelIconName | keyof typeof DRAWINGS;
/** A decorative icon, 1.25 em high; the words beside it carry the meaning. */
declare function icon(name: IconName): TemplateResult;

export { icon };
export type { IconName };

// @ventanilla/components/loader

import { ChannelKind } from '@ventanilla/client';

/** What a page can listen to, and the event that carries it. */
declare const EVENTS: {
    readonly open: "ventanilla-open";
    readonly close: "ventanilla-close";
    readonly unread: "chat-unread";
};
type EventName = keyof typeof EVENTS;
type Listener<Name extends EventName> = (event: HTMLElementEventMap[(typeof EVENTS)[Name]]) => void;
/** The script API of a page, on its first banner. Commands without a banner do nothing. */
interface VentanillaCommands {
    /** Opens the panel at the list, or at one channel. */
    open(channel?: ChannelKind): void;
    close(): void;
    toggle(): void;
    /** Shows the banner again after `hide`. */
    show(): void;
    /** Hides the banner; a conversation in it goes on. */
    hide(): void;
    /** Changes the language of every element of ours, such as `pt-BR`; without a tag, back to that of the page. */
    setLocale(locale?: string): void;
    /** Takes everything off the page and leaves it as it was; what the browser keeps of a conversation stays. */
    destroy(): void;
    on<Name extends EventName>(name: Name, listener: Listener<Name>): void;
    off<Name extends EventName>(name: Name, listener: Listener<Name>): void;
    once<Name extends EventName>(name: Name, listener: Listener<Name>): void;
}

type CommandName = keyof VentanillaCommands;
type Call = [name: CommandName, ...parameters: unknown[]];
/** Callable before the script is here, by the page's own stub that collects calls in `q`. */
type VentanillaFunction = VentanillaCommands & {
    (...call: Call): void;
    q?: ArrayLike<unknown>[];
};
declare global {
    interface Window {
        ventanilla?: VentanillaFunction;
    }
}

export type { VentanillaFunction };

// @ventanilla/components/locales/ar

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** Arabic. */
declare const messages: Messages;

export { messages };

// @ventanilla/components/locales/arabic-counts

/** The forms in which Arabic counts: `other` serves every count that has no form of its own. */
type ArabicForms = {
    other: string;
} & Partial<Record<Intl.LDMLPluralRule, string>>;
/** A number in the digits with which the browser writes Arabic dates. */
declare function arabicNumber(count: number): string;
/** A counted text; `#` stands for the number. */
declare function arabicCount(count: number, forms: ArabicForms): string;
/** Sets a name or number of either direction apart, so that it does not pull the words around it out of order. */
declare function isolated(text: string): string;

export { arabicCount, arabicNumber, isolated };
export type { ArabicForms };

// @ventanilla/components/locales/en

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** English. */
declare const messages: Messages;

export { messages };

// @ventanilla/components/locales/es

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** Spanish, with usted: the first language. */
declare const messages: Messages;

export { messages };

// @ventanilla/components/locales/language

import { LocaleTag } from '@ventanilla/client';

/** Languages with texts of their own. */
type Language = 'es' | 'en' | 'pt' | 'ar';
/** The language that serves a tag such as `pt-BR`: Spanish where there is no other, as for Kichwa or Wayuunaiki. */
declare function languageOf(tag: string): Language;
/**
 * The tag with which `Intl` writes dates and numbers in a text of `language`: with the region that was asked for, as
 * `es-CO` writes times otherwise than `es-EC`. A tag that no browser knows would get the browser's own language.
 *
 * @param asked - What the page says; may be nonsense.
 */
declare function formatTag(language: string, asked: string): LocaleTag;

export { formatTag, languageOf };
export type { Language };

// @ventanilla/components/locales/language-parts

import { ChannelState, LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The few words that the closed launcher needs. */
interface BannerTexts {
    lang: string;
    /** Written from right to left. */
    rtl?: true;
    heading: string;
    close: string;
    /** Messages that nobody has seen. */
    unread: (count: number) => string;
    failed: string;
    states: Record<ChannelState, string>;
}

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** One language, in the parts in which a citizen's browser comes to need it. */
interface LanguageParts {
    /** What the closed launcher says. */
    launcher: BannerTexts;
    panel: () => Promise<{
        panel: PanelMessages;
    }>;
    all: () => Promise<{
        messages: Messages;
    }>;
}

export type { LanguageParts };

// @ventanilla/components/locales/load-messages

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/**
 * The citizens' texts for a tag such as `en-GB`, with its region for dates: at once if loaded before. Spanish where
 * there is no such language.
 */
declare const loadMessages: (asked: LocaleTag) => Messages | Promise<Messages>;
/** The open banner's own texts, by the same rules. */
declare const loadPanelMessages: (asked: LocaleTag) => PanelMessages | Promise<PanelMessages>;

export { loadMessages, loadPanelMessages };

// @ventanilla/components/locales/localize-controller

import { ReactiveController, ReactiveControllerHost } from 'lit';

type LocalizedHost = ReactiveControllerHost & HTMLElement & {
    locale?: string | undefined;
};
/**
 * Brings one element its texts: resolves the language from the host's `locale`, else from the nearest `lang` around
 * it, across shadow roots, loads that language's module and has the host render again; likewise when either changes
 * later. A language once loaded is there at the first render of later elements.
 *
 * @param load - Imports the texts for a tag such as `es-CO`; it chooses what to fall back on. A failed load is tried
 *   again at the next connection.
 */
declare class LocalizeController<Texts> implements ReactiveController {
    #private;
    /** Absent until loaded. */
    texts: Texts | undefined;
    constructor(host: LocalizedHost, load: (locale: string) => Texts | Promise<Texts>);
    /** Resolves once the texts asked for last are there; rejects if they could not be loaded. */
    get loaded(): Promise<unknown>;
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdate(): void;
}
/** The language of the nearest ancestor that names one; empty when none does. */
declare function nearestLanguage(element: Element): string;

export { LocalizeController, nearestLanguage };

// @ventanilla/components/locales/messages

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

export type { Messages, PanelMessages, ToldErrorCode };

// @ventanilla/components/locales/opening

import { Instant, LocaleTag } from '@ventanilla/client';

/**
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

export { openingWords };

// @ventanilla/components/locales/other-languages

import { ChannelState, LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** Languages with texts of their own. */
type Language = 'es' | 'en' | 'pt' | 'ar';

/** The few words that the closed launcher needs. */
interface BannerTexts {
    lang: string;
    /** Written from right to left. */
    rtl?: true;
    heading: string;
    close: string;
    /** Messages that nobody has seen. */
    unread: (count: number) => string;
    failed: string;
    states: Record<ChannelState, string>;
}

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** One language, in the parts in which a citizen's browser comes to need it. */
interface LanguageParts {
    /** What the closed launcher says. */
    launcher: BannerTexts;
    panel: () => Promise<{
        panel: PanelMessages;
    }>;
    all: () => Promise<{
        messages: Messages;
    }>;
}

/** Languages of which a page in Spanish or English fetches nothing, not even where they are. */
declare const others: Record<Exclude<Language, 'es' | 'en'>, LanguageParts>;

export { others };

// @ventanilla/components/locales/panel.ar

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, WaitRange } from '@ventanilla/client';

/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}

/** What the open banner says, apart from any channel. Arabic. */
declare const panel: PanelMessages;

export { panel };

// @ventanilla/components/locales/panel.en

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, WaitRange } from '@ventanilla/client';

/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}

/** What the open banner says, apart from any channel. English. */
declare const panel: PanelMessages;

export { panel };

// @ventanilla/components/locales/panel.es

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, WaitRange } from '@ventanilla/client';

/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}

/** What the open banner says, apart from any channel. Spanish, with usted. */
declare const panel: PanelMessages;

export { panel };

// @ventanilla/components/locales/panel.pt

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, WaitRange } from '@ventanilla/client';

/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}

/** What the open banner says, apart from any channel. Portuguese, with você. */
declare const panel: PanelMessages;

export { panel };

// @ventanilla/components/locales/pt

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, WaitRange, ConnectionState } from '@ventanilla/client';

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/** Codes with a sentence of their own. The others are agents' matters, or faults that a citizen can do nothing about. */
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'account-locked' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere'>;
/** What the open banner says, apart from any channel: a module of its own, since it is needed first. */
interface PanelMessages {
    /** Tag for `Intl` and for the element's own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    close: string;
    heading: string;
    /** Above the list of channels. */
    lead: string;
    back: string;
    channels: Record<ChannelKind, {
        name: string;
        description: string;
    }>;
    states: Record<ChannelState, string>;
    reasons: Record<AvailabilityReason, string>;
    /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
    opens: (when: string) => string;
    /** Above telephone numbers and addresses. */
    lines: string;
    loading: string;
    /** The state of the channels could not be learnt. */
    unknown: string;
    failed: string;
    tryAgain: string;
    wait: (range: WaitRange) => string;
}
/** Every text of the citizens' elements in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface Messages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    /** Written from right to left. */
    rtl?: true;
    panel: PanelMessages;
    composer: {
        label: string;
        placeholder: string;
        send: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    chat: {
        label: string;
        log: string;
        welcome: string;
        welcomeHint: string;
        resuming: string;
        reference: string;
        copy: string;
        copied: string;
        answering: (name: string) => string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        notSent: string;
        retryAfter: (seconds: number) => string;
    };
    timeline: TimelineMessages;
    /** What went wrong and what to do next, in plain words. */
    errors: Record<ToldErrorCode, string>;
    /** The sentence for a code; one about a fault of ours for codes without their own, and for codes of a later release. */
    problem: (code: ErrorCode) => string;
}

/** Portuguese, with você. */
declare const messages: Messages;

export { messages };

// @ventanilla/components/panel

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';
import { SiteAvailability, ChannelKind } from '@ventanilla/client';

/** The citizen closes the panel. Bubbles and crosses shadow roots. */
declare class PanelCloseEvent extends Event {
    constructor();
}
declare global {
    interface HTMLElementEventMap {
        'panel-close': PanelCloseEvent;
    }
}

/**
 * What the banner opens: every channel with its state now, telephone lines, and the channel that the citizen chose.
 * Beside the page on a wide screen, over all of it on a phone.
 *
 * @element ventanilla-panel
 * @fires {PanelCloseEvent} panel-close - The citizen closes the panel.
 * @slot - Shown where the channels' state and the telephone lines could not be learnt.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the heading.
 */
declare class Panel extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city. */
    site: string;
    /** Origin of the server. */
    server: string;
    /** Title. Default a sentence of the language. */
    heading: string;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** State of the channels; `undefined` while it is not known, `null` when it could not be learnt. */
    availability: SiteAvailability | null | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    private fetching;
    private readonly dialog;
    private readonly headline;
    private readonly localize;
    private readonly viewport;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderChannel;
    private stateWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    private requestClose;
    private handleRetry;
    private handleBack;
    private handleKeydown;
    private handleCancel;
}

export { Panel, PanelCloseEvent };

// @ventanilla/components/styles

import * as lit from 'lit';

/** Buttons and focus, alike in every element. */
declare const controls: lit.CSSResult;

/**
 * The look of every element. Each value is a public `--ventanilla-*` property with a default, kept under a private
 * name so that what a page sets on any ancestor wins, in light and in dark.
 */
declare const tokens: lit.CSSResult;

export { controls, tokens };

// @ventanilla/components/timeline

import { SendId, LocaleTag, DeliveryState, ErrorCode, HappeningEntry, TimelineEntry } from '@ventanilla/client';
import * as lit from 'lit';
import { LitElement, PropertyValues, TemplateResult, nothing } from 'lit';

/** The reader wants a failed message sent again. Bubbles and crosses shadow roots. */
declare class MessageRetryEvent extends Event {
    /** Which message. */
    readonly key: SendId;
    constructor(key: SendId);
}
/** The reader gives a failed message up. Bubbles and crosses shadow roots. */
declare class MessageDiscardEvent extends Event {
    /** Which message. */
    readonly key: SendId;
    constructor(key: SendId);
}
declare global {
    interface HTMLElementEventMap {
        'message-retry': MessageRetryEvent;
        'message-discard': MessageDiscardEvent;
    }
}

/** The timeline's texts; citizens' elements and the desk each bring their own. */
interface TimelineMessages {
    /** Tag for dates. */
    locale: LocaleTag;
    /** Heads one's own messages. */
    own: string;
    /** Heads messages of a citizen, seen by an agent. */
    citizen: string;
    /** Heads messages of the service itself. */
    system: string;
    /** Heads a note between agents. */
    note: string;
    today: string;
    yesterday: string;
    delivery: Record<DeliveryState, string>;
    /** Why a message failed and what can be done. */
    failure: (code: ErrorCode | undefined) => string;
    retry: string;
    discard: string;
    /** In place of a text that has been erased. */
    erased: string;
    /** Button that leads to messages below the visible part. */
    newest: string;
    /** One line about something that happened; `undefined` leaves it out. */
    happened: (happening: HappeningEntry['happening']) => string | undefined;
}

/**
 * A conversation as its reader sees it: days, groups of messages, how far each has come, and what happened. Scrolls
 * by itself and stays at the newest message until the reader scrolls up. It is a log that does not speak: whoever
 * shows it announces what is new.
 *
 * @element ventanilla-timeline
 * @fires {MessageRetryEvent} message-retry - The reader wants a failed message sent again.
 * @fires {MessageDiscardEvent} message-discard - The reader gives a failed message up.
 * @slot - Shown before the first entry.
 * @slot end - Shown after the last entry, such as who is typing.
 * @csspart log - The scrolling region.
 */
declare class Timeline extends LitElement {
    static styles: lit.CSSResult[];
    /** What is shown, in the order of the log. */
    entries: readonly TimelineEntry[];
    /** The texts; nothing is shown without them. */
    messages: TimelineMessages | undefined;
    /** Who reads. An agent is told the names of colleagues, and sees their messages on the agents' side. */
    perspective: 'citizen' | 'agent';
    /** Accessible name of the log. */
    logLabel: string;
    private atEnd;
    /** Where the log last stood, in px. */
    private scrolledTo;
    private readonly log;
    private readonly resizes;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Scrolls to the newest entry and stays there. */
    scrollToEnd(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): TemplateResult<1> | typeof nothing;
    private renderGroup;
    private renderMessage;
    private renderMeta;
    private renderFailure;
    private renderHappening;
    private authorOf;
    private settle;
    private handleScroll;
}

export { MessageDiscardEvent, MessageRetryEvent, Timeline };
export type { TimelineMessages };
