// @ventanilla/components/banner

import * as lit_html from 'lit-html';
import { Instant, LocaleTag, SiteAvailability, PageUser, ChannelKind } from '@ventanilla/client';
import * as lit from 'lit';
import { ReactiveControllerHost, CSSResult, ReactiveController } from 'lit';
import { TemplateResult } from 'lit/html.js';

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
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
declare abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
    #private;
    static styles: readonly CSSResult[];
    readonly renderRoot: ShadowRoot;
    constructor();
    /** Resolves once what was changed is on the page. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    addController(controller: ReactiveController): void;
    removeController(controller: ReactiveController): void;
    /** Renders once, after everything that changes now. */
    requestUpdate(): void;
    protected abstract render(): TemplateResult;
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
declare class Panel extends TemplateElement {
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
    /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
    keepsHistory: boolean;
    /** Who is signed in on the page. */
    user: PageUser | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    fetching: {
        [Kind in ChannelKind]?: 'loading' | 'failed' | undefined;
    };
    /** Tells when something opens: here once a channel is closed. */
    openingWords: typeof openingWords | undefined;
    private readonly localize;
    private leaveScreen;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderLine;
    private renderChannel;
    /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
    private renderClips;
    private renderState;
    private get dialog();
    private get hasFailed();
    /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
    private prepare;
    private fillScreen;
    private loadOpeningWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    /** What names no channel would rather write. */
    private handleTurn;
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

/** Puts a panel into a banner, whose own content it shows where the server says nothing. */
declare function attachPanel(root: ShadowRoot, onClose: () => void, onUnread: (count: number) => void): Panel;

declare const ___panel_attach_panel_ts_attachPanel: typeof attachPanel;
declare namespace ___panel_attach_panel_ts {
  export {
    ___panel_attach_panel_ts_attachPanel as attachPanel,
  };
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
 * @attr {string} placement - Where the button stands: `end` (default) or `start` of the window's lower edge, all along it as
 *   a `bar`, or `inline`, where it is written.
 * @attr {string} history - `keep` leaves the browser's history alone; otherwise the back button closes a full-screen panel.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-inset-block=20px] - Distance from the window's lower edge. Raise it while something else stands
 *   there, such as a cookie banner.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
declare class Banner extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Server used where an element names none. The loader sets the origin it came from. */
    static defaultServer: string;
    /** How the files of a build fetch each other: the one named first, and those that it imports at the same time. */
    static load: ((file: string, ...imports: string[]) => Promise<unknown>) | undefined;
    /** Told of each banner that comes onto the page. */
    static onConnect: ((banner: Banner) => void) | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Whether the panel is open. */
    get opened(): boolean;
    /** Who is signed in on the page. */
    get user(): PageUser | undefined;
    set user(user: PageUser | undefined);
    /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
    open(channel?: ChannelKind): Promise<void>;
    /** Closes the panel and gives the focus back. A conversation in it goes on. */
    close(): void;
    /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
    prefetch(channel?: string): Promise<[typeof ___panel_attach_panel_ts, unknown, unknown]>;
    /** Leaves the element as it stood before scripts: its own content and nothing else. */
    dismantle(): void;
}

export { Banner, BannerCloseEvent, BannerOpenEvent };

// @ventanilla/components/call

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability } from '@ventanilla/client';

/**
 * A call between a citizen and the office, by voice or with pictures. It belongs to the same contact as the chat, and goes on
 * after a reload; until the citizen calls, no device is used, nothing is stored and nobody is told.
 *
 * @element ventanilla-call
 * @fires {CallWriteEvent} call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
declare class Call extends LitElement {
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
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
    shared: boolean;
    /** The citizen has opened the live text. */
    private writes;
    private readonly firstButton;
    private readonly localize;
    private readonly line;
    private readonly check;
    private readonly noWay;
    private readonly consent;
    /** Puts the focus on the first thing that can be done. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderOutside;
    private renderWays;
    private renderStage;
    private renderWrite;
    private renderReference;
    private start;
    private handleAnswer;
    private handleHere;
    private end;
    private handleType;
    private handleToText;
    private openChat;
}

export { Call };

// @ventanilla/components/call-check

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { LocaleTag, GuestRole, ErrorCode, ContactClient } from '@ventanilla/client';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Tries everything that a call needs before anybody is called, and says of each part whether it works, or else how to mend it.
 * Begins once it is on the page.
 *
 * @element ventanilla-call-check
 */
declare class CallCheck extends LitElement {
    static styles: lit.CSSResult[];
    client: ContactClient | undefined;
    session: CallSession | undefined;
    /** What the call will be for, which decides what it needs: signing asks for no sound. */
    media: CallState['media'];
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** What calls say, of devices too. */
    messages: CallMessages;
    private found;
    private readonly localize;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** @param finding - Absent while it is not known. */
    private row;
    private ofDevice;
    private run;
    /** Turned off again, unless the mirror was on before. */
    private tryDevices;
}

export { CallCheck };

// @ventanilla/components/call-stage

import * as lit from 'lit';
import { TemplateResult, LitElement, PropertyValues, nothing } from 'lit';
import { LocaleTag, GuestRole, ErrorCode } from '@ventanilla/client';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';
import * as lit_html from 'lit-html';

declare const DRAWINGS: {
    microphone: TemplateResult<2>;
    'microphone-off': TemplateResult<2>;
    camera: TemplateResult<2>;
    'camera-off': TemplateResult<2>;
    screen: TemplateResult<2>;
    type: TemplateResult<2>;
    'hang-up': TemplateResult<2>;
};
type CallIconName = keyof typeof DRAWINGS;
/** One of the drawings on the buttons of a call, decorative, 1.25 em high. */
declare function callIcon(name: CallIconName): TemplateResult;

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * A call that has been taken: the other side whole and uncovered, one's own picture beside it, and what can be done. Citizens
 * and desk use the same.
 *
 * @element ventanilla-call-stage
 * @slot - Further buttons beside the call's own.
 * @slot text - Live text, next to the picture.
 * @csspart peer - The other side's picture and name.
 * @csspart own - One's own picture.
 */
declare class CallStage extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    messages: CallMessages;
    /** Whether this side may show its screen. */
    sharing: boolean;
    /** The choice of devices is open. */
    private isChoosing;
    private ownIsHidden;
    private ownIsAtEnd;
    /** The browser lets nothing be heard before a press. */
    private isMute;
    /** Who has come or gone a moment ago, in words. */
    private news;
    private newsTimer;
    private readonly watches;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    protected updated(): void;
    private play;
    private peer;
    private about;
    private own;
    private sourceButton;
    private shareButton;
    private settings;
    private handleSettings;
    private handleMove;
    private handleHide;
    private handleHold;
    private handleShare;
    private handleHear;
}

/**
 * One button of a call that is under way: a drawing over its words, four in a row where the row is a phone's. Whoever puts a button
 * of their own beside the call's dresses it so too.
 */
declare const callTile: lit.CSSResult;

/** What calls say in the language of a tag such as `en-GB`: at once if loaded before. Spanish where there is no such language. */
declare function loadCallMessages(locale: LocaleTag): CallMessages | Promise<CallMessages>;

export { CallStage, callIcon, callTile, loadCallMessages };
export type { CallMessages };

// @ventanilla/components/callback

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability, PageUser } from '@ventanilla/client';

/** The office has taken the wish to be called. Bubbles and crosses shadow roots. */
declare class CallbackBookedEvent extends Event {
    /** The number that the citizen writes down. */
    readonly reference: string;
    constructor(reference: string);
}
declare global {
    interface HTMLElementEventMap {
        'callback-booked': CallbackBookedEvent;
    }
}

/**
 * Lets a citizen ask to be called back, tells how that stands, and lets them move or cancel it. Stores nothing until it is sent. The
 * form stands before the client is fetched, which comes with the first thing that is written; what is known of telephone numbers
 * comes when one is typed.
 *
 * @element ventanilla-callback
 * @fires {CallbackBookedEvent} callback-booked - The office has taken the wish.
 * @csspart submit - The button that sends the form.
 */
declare class Callback extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site. Default asked from the server. */
    availability: SiteAvailability | undefined;
    /** Who is signed in on the page; a name and a number are filled in from it. */
    user: PageUser | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the page is left. */
    shared: boolean;
    private view;
    private problems;
    private when;
    private day;
    private signed;
    private written;
    private refusal;
    private copied;
    private isSending;
    private readonly summary;
    private readonly consent;
    private readonly localize;
    private readonly callback;
    /** Puts the cursor where the form begins, or on what it says. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderView;
    private renderForm;
    private renderFields;
    /** The site's own notice, before the first personal field. */
    private renderConsent;
    private renderWhen;
    private renderProblem;
    private renderDial;
    private renderStanding;
    private renderFind;
    private get known();
    private readonly handleRetry;
    private readonly loadPhoneRules;
    /** What the rules of telephone numbers say of the one that is typed; nothing where they cannot be had. */
    private checkPhone;
    private readonly handlePhone;
    private readonly handleSubmit;
    /** What keeps it from being booked is in view; where it is the notice, that has the cursor too. */
    private book;
    private readonly handleChange;
    private readonly handleCancel;
    private readonly handleFind;
    private readonly handleAgain;
    private readonly handleForget;
    /** What was typed and not sent is gone too. */
    private handleForgotten;
    private clear;
    private handleAnswer;
    /** The turn unless something else was chosen; while it is not offered, the first time. */
    private chosenTime;
    private show;
    private showProblems;
    private showHeading;
    private goTo;
    private typedIn;
    /** The office's own words where the site has no notice of its own, and besides what sign language tells of somebody. */
    private noticeText;
    /** Absent where the site asks for a tick and there is none. */
    private notice;
    private linkOf;
    private copy;
}

export { Callback, CallbackBookedEvent };

// @ventanilla/components/chat

import { ChannelKind, ContactClient, SiteAvailability, PageUser, ErrorCode } from '@ventanilla/client';
import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';

/** The number of unseen messages of the other side has changed. Bubbles and crosses shadow roots. */
declare class ChatUnreadEvent extends Event {
    /** Messages nobody here has seen; 0 once all are read. */
    readonly count: number;
    constructor(count: number);
}
/** The citizen answers a call of the office, or would rather be called than wait. Bubbles and crosses shadow roots. */
declare class ChatCallEvent extends Event {
    /** Where that is done. */
    readonly channel: Exclude<ChannelKind, 'chat'>;
    constructor(channel: Exclude<ChannelKind, 'chat'>);
}
declare global {
    interface HTMLElementEventMap {
        'chat-call': ChatCallEvent;
        'chat-unread': ChatUnreadEvent;
    }
}

/**
 * A written conversation between a citizen and the office. It goes on where it stood after a reload, a lost network
 * or a new tab; until the first message is sent, nothing is stored and nobody is told.
 *
 * @element ventanilla-chat
 * @fires {ChatUnreadEvent} chat-unread - The number of unseen messages has changed.
 * @fires {ChatCallEvent} chat-call - The citizen answers a call of the office, or would rather be called.
 * @fires {IdentityRefusedEvent} identity-refused - The office does not know who the page says is signed in.
 * @cssproperty [--ventanilla-chat-height=34rem] - Height of the element.
 * @csspart header - Who answers, and the button that ends the chat.
 * @csspart reference - The number of the case.
 */
declare class Chat extends LitElement {
    static styles: lit.CSSResult[];
    /**
     * Clears what this browser keeps of one site, then revokes its token. Chats that are open, in this tab or another,
     * show nothing any more.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    static logOut(server: string, site: string): Promise<void>;
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
    /** Who is signed in on the page. See `ContactClient.setUser`. */
    user: PageUser | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the chat ends or the page is left. */
    shared: boolean;
    private chat;
    private asking;
    private copied;
    private joining;
    private endings;
    private readonly composer;
    private readonly consent;
    private readonly endCancel;
    private readonly endButton;
    private readonly localize;
    private readonly announcer;
    private readonly forgetter;
    private joined;
    private leave;
    private live;
    private connecting;
    private timeline;
    private fetchingConsent;
    private onScreen;
    private readonly sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the cursor where the citizen writes, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderChat;
    /** What the office's bot is asked most, for whoever has written nothing yet. */
    private get askedMost();
    /** Before the first message, in a site that has something to say about it. */
    private renderConsent;
    private renderReference;
    private get session();
    private get isShared();
    /** Whether this browser has written to the site before. */
    private get hasKept();
    private get isInPanel();
    /** Rejects when the code for it cannot be had, or the element has left the page; may be called again. */
    private connect;
    private connectNow;
    private connectIdly;
    /** Another tab of the same site has begun to write. */
    private readonly followTabs;
    private joinSession;
    private leaveSession;
    private askAvailability;
    private take;
    private readonly markRead;
    /** Nobody needs it before there is something to show, or about to be. Whoever cannot have it gets it at the next chance. */
    private needTimeline;
    private handleTyping;
    private handleSend;
    private needConsent;
    private call;
    private handleStartNew;
    private handleShared;
    /** Leaves nothing to the next person at this computer; the token is worth nothing from now on. */
    private forget;
    private handleCopy;
    /** What is wanted only once there is a conversation. */
    private loadMore;
    private handleJoin;
    private handleJoinEnd;
    private readonly onChoice;
    private readonly onNotice;
    private readonly onQuestion;
    private handleAskEnd;
    private handleCancelEnd;
    private handleQuestionKey;
    private handleEnd;
}

/** The office does not take who the page says is signed in; the citizen goes on without a name. Bubbles and crosses shadow roots. */
declare class IdentityRefusedEvent extends Event {
    /** Such as `identity-expired`. */
    readonly code: ErrorCode;
    constructor(code: ErrorCode);
}
declare global {
    interface HTMLElementEventMap {
        'identity-refused': IdentityRefusedEvent;
    }
}

export { Chat, ChatUnreadEvent, IdentityRefusedEvent };

// @ventanilla/components/composer

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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
    /** Puts a text into the field, in place of what stands there. */
    write(text: string): void;
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

// @ventanilla/components/consent

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { PrivacyNotice, ShownNotice } from '@ventanilla/client';

/**
 * A site's privacy notice before the first personal field of any channel, with a box where the site asks for one. The box is never
 * ticked beforehand. Whoever sends something asks for `answer()` first, and sends it along.
 *
 * @element ventanilla-consent
 * @csspart notice - The text of the notice.
 */
declare class Consent extends LitElement {
    static styles: lit.CSSResult[];
    /** As the site has it. Nothing is shown, and nothing asked, without one. */
    notice: PrivacyNotice | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private missing;
    private readonly box;
    private readonly paragraph;
    private readonly localize;
    /**
     * What the person was shown, and has accepted where the site asks for it.
     *
     * @returns `undefined` where the box has to be ticked and is not: this is said, and the focus is on the box.
     */
    answer(): Promise<ShownNotice | undefined>;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleChange;
}

export { Consent };

// @ventanilla/components/define/banner

import * as lit_html from 'lit-html';
import { Instant, LocaleTag, SiteAvailability, PageUser, ChannelKind } from '@ventanilla/client';
import * as lit from 'lit';
import { ReactiveControllerHost, CSSResult, ReactiveController } from 'lit';
import { TemplateResult } from 'lit/html.js';

/**
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
declare abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
    #private;
    static styles: readonly CSSResult[];
    readonly renderRoot: ShadowRoot;
    constructor();
    /** Resolves once what was changed is on the page. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    addController(controller: ReactiveController): void;
    removeController(controller: ReactiveController): void;
    /** Renders once, after everything that changes now. */
    requestUpdate(): void;
    protected abstract render(): TemplateResult;
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
declare class Panel extends TemplateElement {
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
    /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
    keepsHistory: boolean;
    /** Who is signed in on the page. */
    user: PageUser | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    fetching: {
        [Kind in ChannelKind]?: 'loading' | 'failed' | undefined;
    };
    /** Tells when something opens: here once a channel is closed. */
    openingWords: typeof openingWords | undefined;
    private readonly localize;
    private leaveScreen;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderLine;
    private renderChannel;
    /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
    private renderClips;
    private renderState;
    private get dialog();
    private get hasFailed();
    /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
    private prepare;
    private fillScreen;
    private loadOpeningWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    /** What names no channel would rather write. */
    private handleTurn;
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

/** Puts a panel into a banner, whose own content it shows where the server says nothing. */
declare function attachPanel(root: ShadowRoot, onClose: () => void, onUnread: (count: number) => void): Panel;

declare const ___panel_attach_panel_ts_attachPanel: typeof attachPanel;
declare namespace ___panel_attach_panel_ts {
  export {
    ___panel_attach_panel_ts_attachPanel as attachPanel,
  };
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
 * @attr {string} placement - Where the button stands: `end` (default) or `start` of the window's lower edge, all along it as
 *   a `bar`, or `inline`, where it is written.
 * @attr {string} history - `keep` leaves the browser's history alone; otherwise the back button closes a full-screen panel.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-inset-block=20px] - Distance from the window's lower edge. Raise it while something else stands
 *   there, such as a cookie banner.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
declare class Banner extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Server used where an element names none. The loader sets the origin it came from. */
    static defaultServer: string;
    /** How the files of a build fetch each other: the one named first, and those that it imports at the same time. */
    static load: ((file: string, ...imports: string[]) => Promise<unknown>) | undefined;
    /** Told of each banner that comes onto the page. */
    static onConnect: ((banner: Banner) => void) | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Whether the panel is open. */
    get opened(): boolean;
    /** Who is signed in on the page. */
    get user(): PageUser | undefined;
    set user(user: PageUser | undefined);
    /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
    open(channel?: ChannelKind): Promise<void>;
    /** Closes the panel and gives the focus back. A conversation in it goes on. */
    close(): void;
    /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
    prefetch(channel?: string): Promise<[typeof ___panel_attach_panel_ts, unknown, unknown]>;
    /** Leaves the element as it stood before scripts: its own content and nothing else. */
    dismantle(): void;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-banner': Banner;
    }
}

// @ventanilla/components/define/call

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';
import { LocaleTag, GuestRole, ErrorCode, ContactClient, SiteAvailability } from '@ventanilla/client';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * A call that has been taken: the other side whole and uncovered, one's own picture beside it, and what can be done. Citizens
 * and desk use the same.
 *
 * @element ventanilla-call-stage
 * @slot - Further buttons beside the call's own.
 * @slot text - Live text, next to the picture.
 * @csspart peer - The other side's picture and name.
 * @csspart own - One's own picture.
 */
declare class CallStage extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    messages: CallMessages;
    /** Whether this side may show its screen. */
    sharing: boolean;
    /** The choice of devices is open. */
    private isChoosing;
    private ownIsHidden;
    private ownIsAtEnd;
    /** The browser lets nothing be heard before a press. */
    private isMute;
    /** Who has come or gone a moment ago, in words. */
    private news;
    private newsTimer;
    private readonly watches;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    protected updated(): void;
    private play;
    private peer;
    private about;
    private own;
    private sourceButton;
    private shareButton;
    private settings;
    private handleSettings;
    private handleMove;
    private handleHide;
    private handleHold;
    private handleShare;
    private handleHear;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-call-stage': CallStage;
    }
}

/**
 * A call between a citizen and the office, by voice or with pictures. It belongs to the same contact as the chat, and goes on
 * after a reload; until the citizen calls, no device is used, nothing is stored and nobody is told.
 *
 * @element ventanilla-call
 * @fires {CallWriteEvent} call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
declare class Call extends LitElement {
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
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
    shared: boolean;
    /** The citizen has opened the live text. */
    private writes;
    private readonly firstButton;
    private readonly localize;
    private readonly line;
    private readonly check;
    private readonly noWay;
    private readonly consent;
    /** Puts the focus on the first thing that can be done. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderOutside;
    private renderWays;
    private renderStage;
    private renderWrite;
    private renderReference;
    private start;
    private handleAnswer;
    private handleHere;
    private end;
    private handleType;
    private handleToText;
    private openChat;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-call': Call;
    }
}

// @ventanilla/components/define/call-check

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { LocaleTag, GuestRole, ErrorCode, ContactClient } from '@ventanilla/client';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Tries everything that a call needs before anybody is called, and says of each part whether it works, or else how to mend it.
 * Begins once it is on the page.
 *
 * @element ventanilla-call-check
 */
declare class CallCheck extends LitElement {
    static styles: lit.CSSResult[];
    client: ContactClient | undefined;
    session: CallSession | undefined;
    /** What the call will be for, which decides what it needs: signing asks for no sound. */
    media: CallState['media'];
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** What calls say, of devices too. */
    messages: CallMessages;
    private found;
    private readonly localize;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** @param finding - Absent while it is not known. */
    private row;
    private ofDevice;
    private run;
    /** Turned off again, unless the mirror was on before. */
    private tryDevices;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-call-check': CallCheck;
    }
}

// @ventanilla/components/define/call-stage

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';
import { LocaleTag, GuestRole, ErrorCode } from '@ventanilla/client';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * A call that has been taken: the other side whole and uncovered, one's own picture beside it, and what can be done. Citizens
 * and desk use the same.
 *
 * @element ventanilla-call-stage
 * @slot - Further buttons beside the call's own.
 * @slot text - Live text, next to the picture.
 * @csspart peer - The other side's picture and name.
 * @csspart own - One's own picture.
 */
declare class CallStage extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    messages: CallMessages;
    /** Whether this side may show its screen. */
    sharing: boolean;
    /** The choice of devices is open. */
    private isChoosing;
    private ownIsHidden;
    private ownIsAtEnd;
    /** The browser lets nothing be heard before a press. */
    private isMute;
    /** Who has come or gone a moment ago, in words. */
    private news;
    private newsTimer;
    private readonly watches;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    protected updated(): void;
    private play;
    private peer;
    private about;
    private own;
    private sourceButton;
    private shareButton;
    private settings;
    private handleSettings;
    private handleMove;
    private handleHide;
    private handleHold;
    private handleShare;
    private handleHear;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-call-stage': CallStage;
    }
}

// @ventanilla/components/define/callback

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability, PageUser } from '@ventanilla/client';

/**
 * Lets a citizen ask to be called back, tells how that stands, and lets them move or cancel it. Stores nothing until it is sent. The
 * form stands before the client is fetched, which comes with the first thing that is written; what is known of telephone numbers
 * comes when one is typed.
 *
 * @element ventanilla-callback
 * @fires {CallbackBookedEvent} callback-booked - The office has taken the wish.
 * @csspart submit - The button that sends the form.
 */
declare class Callback extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site. Default asked from the server. */
    availability: SiteAvailability | undefined;
    /** Who is signed in on the page; a name and a number are filled in from it. */
    user: PageUser | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the page is left. */
    shared: boolean;
    private view;
    private problems;
    private when;
    private day;
    private signed;
    private written;
    private refusal;
    private copied;
    private isSending;
    private readonly summary;
    private readonly consent;
    private readonly localize;
    private readonly callback;
    /** Puts the cursor where the form begins, or on what it says. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderView;
    private renderForm;
    private renderFields;
    /** The site's own notice, before the first personal field. */
    private renderConsent;
    private renderWhen;
    private renderProblem;
    private renderDial;
    private renderStanding;
    private renderFind;
    private get known();
    private readonly handleRetry;
    private readonly loadPhoneRules;
    /** What the rules of telephone numbers say of the one that is typed; nothing where they cannot be had. */
    private checkPhone;
    private readonly handlePhone;
    private readonly handleSubmit;
    /** What keeps it from being booked is in view; where it is the notice, that has the cursor too. */
    private book;
    private readonly handleChange;
    private readonly handleCancel;
    private readonly handleFind;
    private readonly handleAgain;
    private readonly handleForget;
    /** What was typed and not sent is gone too. */
    private handleForgotten;
    private clear;
    private handleAnswer;
    /** The turn unless something else was chosen; while it is not offered, the first time. */
    private chosenTime;
    private show;
    private showProblems;
    private showHeading;
    private goTo;
    private typedIn;
    /** The office's own words where the site has no notice of its own, and besides what sign language tells of somebody. */
    private noticeText;
    /** Absent where the site asks for a tick and there is none. */
    private notice;
    private linkOf;
    private copy;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-callback': Callback;
    }
}

// @ventanilla/components/define/chat

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing, PropertyValues } from 'lit';
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState, ContactClient, SiteAvailability, PageUser } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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
    /** Puts a text into the field, in place of what stands there. */
    write(text: string): void;
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
 * A written conversation between a citizen and the office. It goes on where it stood after a reload, a lost network
 * or a new tab; until the first message is sent, nothing is stored and nobody is told.
 *
 * @element ventanilla-chat
 * @fires {ChatUnreadEvent} chat-unread - The number of unseen messages has changed.
 * @fires {ChatCallEvent} chat-call - The citizen answers a call of the office, or would rather be called.
 * @fires {IdentityRefusedEvent} identity-refused - The office does not know who the page says is signed in.
 * @cssproperty [--ventanilla-chat-height=34rem] - Height of the element.
 * @csspart header - Who answers, and the button that ends the chat.
 * @csspart reference - The number of the case.
 */
declare class Chat extends LitElement {
    static styles: lit.CSSResult[];
    /**
     * Clears what this browser keeps of one site, then revokes its token. Chats that are open, in this tab or another,
     * show nothing any more.
     *
     * @throws {ContactError} The server could not be told; this browser has forgotten all the same.
     */
    static logOut(server: string, site: string): Promise<void>;
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
    /** Who is signed in on the page. See `ContactClient.setUser`. */
    user: PageUser | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the chat ends or the page is left. */
    shared: boolean;
    private chat;
    private asking;
    private copied;
    private joining;
    private endings;
    private readonly composer;
    private readonly consent;
    private readonly endCancel;
    private readonly endButton;
    private readonly localize;
    private readonly announcer;
    private readonly forgetter;
    private joined;
    private leave;
    private live;
    private connecting;
    private timeline;
    private fetchingConsent;
    private onScreen;
    private readonly sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the cursor where the citizen writes, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderChat;
    /** What the office's bot is asked most, for whoever has written nothing yet. */
    private get askedMost();
    /** Before the first message, in a site that has something to say about it. */
    private renderConsent;
    private renderReference;
    private get session();
    private get isShared();
    /** Whether this browser has written to the site before. */
    private get hasKept();
    private get isInPanel();
    /** Rejects when the code for it cannot be had, or the element has left the page; may be called again. */
    private connect;
    private connectNow;
    private connectIdly;
    /** Another tab of the same site has begun to write. */
    private readonly followTabs;
    private joinSession;
    private leaveSession;
    private askAvailability;
    private take;
    private readonly markRead;
    /** Nobody needs it before there is something to show, or about to be. Whoever cannot have it gets it at the next chance. */
    private needTimeline;
    private handleTyping;
    private handleSend;
    private needConsent;
    private call;
    private handleStartNew;
    private handleShared;
    /** Leaves nothing to the next person at this computer; the token is worth nothing from now on. */
    private forget;
    private handleCopy;
    /** What is wanted only once there is a conversation. */
    private loadMore;
    private handleJoin;
    private handleJoinEnd;
    private readonly onChoice;
    private readonly onNotice;
    private readonly onQuestion;
    private handleAskEnd;
    private handleCancelEnd;
    private handleQuestionKey;
    private handleEnd;
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
import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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
    /** Puts a text into the field, in place of what stands there. */
    write(text: string): void;
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

// @ventanilla/components/define/consent

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { PrivacyNotice, ShownNotice } from '@ventanilla/client';

/**
 * A site's privacy notice before the first personal field of any channel, with a box where the site asks for one. The box is never
 * ticked beforehand. Whoever sends something asks for `answer()` first, and sends it along.
 *
 * @element ventanilla-consent
 * @csspart notice - The text of the notice.
 */
declare class Consent extends LitElement {
    static styles: lit.CSSResult[];
    /** As the site has it. Nothing is shown, and nothing asked, without one. */
    notice: PrivacyNotice | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private missing;
    private readonly box;
    private readonly paragraph;
    private readonly localize;
    /**
     * What the person was shown, and has accepted where the site asks for it.
     *
     * @returns `undefined` where the box has to be ticked and is not: this is said, and the focus is on the box.
     */
    answer(): Promise<ShownNotice | undefined>;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleChange;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-consent': Consent;
    }
}

// @ventanilla/components/define/device-choice

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement } from 'lit';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession } from '@ventanilla/client/call';
import { LocaleTag, GuestRole, ErrorCode } from '@ventanilla/client';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Which microphone and which camera a call uses. Asks what there is once it is on the page.
 *
 * @element ventanilla-device-choice
 */
declare class DeviceChoice extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    messages: CallMessages;
    private devices;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1>[];
    private ask;
    private handleDevice;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-device-choice': DeviceChoice;
    }
}

// @ventanilla/components/define/join

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient } from '@ventanilla/client';

/**
 * Takes the code that another phone shows, and goes on with its chat.
 *
 * @element ventanilla-join
 * @fires {JoinEndEvent} join-end - The citizen has joined, or has given up.
 */
declare class Join extends LitElement {
    static styles: lit.CSSResult[];
    /** Which joins; stays yours to close. */
    client: ContactClient | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private busy;
    private problem;
    private readonly field;
    private readonly localize;
    /** Puts the cursor where the code is typed, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleSubmit;
    private end;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-join': Join;
    }
}

// @ventanilla/components/define/live-text

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { LocaleTag, GuestRole, ErrorCode, TimelineEntry } from '@ventanilla/client';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Live text beside a call: each side's letters as they are typed, told apart by place, colour and name. Screen readers hear whole
 * lines, since letters one by one cannot be listened to.
 *
 * @element ventanilla-live-text
 */
declare class LiveTextView extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    /** The contact's log, of which the messages since the call began are shown. */
    entries: readonly TimelineEntry[];
    messages: CallMessages | undefined;
    private readonly field;
    private readonly lines;
    /** How many wishes to be noticed there have been. */
    private alerts;
    focus(options?: FocusOptions): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private said;
    private handleInput;
    private handleKey;
    private readonly finish;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-live-text': LiveTextView;
    }
}

// @ventanilla/components/define/no-way

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability } from '@ventanilla/client';
import { CallSession } from '@ventanilla/client/call';

/**
 * Says that neither sound nor picture finds its way, and leads on within the same contact: in writing, or by a call back where the
 * office offers it.
 *
 * @element ventanilla-no-way
 */
declare class NoWay extends LitElement {
    static styles: lit.CSSResult[];
    client: ContactClient | undefined;
    session: CallSession | undefined;
    /** Whether the office calls back, by what the site says of its channels. */
    callsBack: ((channels: SiteAvailability['channels']) => boolean) | undefined;
    /** Ends the call and goes on in writing. */
    write: (() => void) | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private isCalledBack;
    private readonly localize;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleCallback;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-no-way': NoWay;
    }
}

// @ventanilla/components/define/panel

import * as lit_html from 'lit-html';
import { Instant, LocaleTag, SiteAvailability, PageUser, ChannelKind } from '@ventanilla/client';
import * as lit from 'lit';
import { ReactiveControllerHost, CSSResult, ReactiveController } from 'lit';
import { TemplateResult } from 'lit/html.js';

/**
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
declare abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
    #private;
    static styles: readonly CSSResult[];
    readonly renderRoot: ShadowRoot;
    constructor();
    /** Resolves once what was changed is on the page. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    addController(controller: ReactiveController): void;
    removeController(controller: ReactiveController): void;
    /** Renders once, after everything that changes now. */
    requestUpdate(): void;
    protected abstract render(): TemplateResult;
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
declare class Panel extends TemplateElement {
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
    /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
    keepsHistory: boolean;
    /** Who is signed in on the page. */
    user: PageUser | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    fetching: {
        [Kind in ChannelKind]?: 'loading' | 'failed' | undefined;
    };
    /** Tells when something opens: here once a channel is closed. */
    openingWords: typeof openingWords | undefined;
    private readonly localize;
    private leaveScreen;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderLine;
    private renderChannel;
    /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
    private renderClips;
    private renderState;
    private get dialog();
    private get hasFailed();
    /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
    private prepare;
    private fillScreen;
    private loadOpeningWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    /** What names no channel would rather write. */
    private handleTurn;
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

// @ventanilla/components/define/rating

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ChatSession } from '@ventanilla/client';

/**
 * Asks the citizen how it was, once a chat has ended. Nobody has to answer, and an answer can be changed.
 *
 * @element ventanilla-rating
 */
declare class Rating extends LitElement {
    static styles: lit.CSSResult[];
    /** The chat that has ended. */
    session: ChatSession | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private chosen;
    private standing;
    private readonly localize;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private choose;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-rating': Rating;
    }
}

// @ventanilla/components/define/replies

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { TimelineEntry } from '@ventanilla/client';

/**
 * The texts that a bot offers below its newest message, or before there is any, each sent with one press. Nothing once the citizen has written, or where a person
 * answers.
 *
 * @element ventanilla-replies
 * @fires {ReplyChooseEvent} reply-choose - The citizen has pressed one.
 */
declare class Replies extends LitElement {
    static styles: lit.CSSResult[];
    /** The newest entry of the conversation. */
    entry: TimelineEntry | undefined;
    /** What is offered before there is any entry. */
    texts: readonly string[] | undefined;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleChoose;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-replies': Replies;
    }
}

// @ventanilla/components/define/share

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ChatSession } from '@ventanilla/client';

/**
 * Lets a citizen go on with a chat on another phone: a button, and a code big enough to be read aloud.
 *
 * @element ventanilla-share
 * @csspart code - The code.
 */
declare class Share extends LitElement {
    static styles: lit.CSSResult[];
    /** The chat that goes on elsewhere. */
    session: ChatSession | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private given;
    private problem;
    private now;
    private readonly dialog;
    private readonly localize;
    private timer;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderCode;
    private get minutesLeft();
    private open;
    private fetchCode;
    private handleClose;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-share': Share;
    }
}

// @ventanilla/components/define/sign-call

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';
import { LocaleTag, GuestRole, ErrorCode, ContactClient, SiteAvailability } from '@ventanilla/client';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * A call that has been taken: the other side whole and uncovered, one's own picture beside it, and what can be done. Citizens
 * and desk use the same.
 *
 * @element ventanilla-call-stage
 * @slot - Further buttons beside the call's own.
 * @slot text - Live text, next to the picture.
 * @csspart peer - The other side's picture and name.
 * @csspart own - One's own picture.
 */
declare class CallStage extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    messages: CallMessages;
    /** Whether this side may show its screen. */
    sharing: boolean;
    /** The choice of devices is open. */
    private isChoosing;
    private ownIsHidden;
    private ownIsAtEnd;
    /** The browser lets nothing be heard before a press. */
    private isMute;
    /** Who has come or gone a moment ago, in words. */
    private news;
    private newsTimer;
    private readonly watches;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    protected updated(): void;
    private play;
    private peer;
    private about;
    private own;
    private sourceButton;
    private shareButton;
    private settings;
    private handleSettings;
    private handleMove;
    private handleHide;
    private handleHold;
    private handleShare;
    private handleHear;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-call-stage': CallStage;
    }
}

/**
 * A call in sign language: a mirror, one press, a queue that speaks to the eyes, and the other signer whole. It asks for a camera
 * and nothing else, and works where nothing can be heard.
 *
 * @element ventanilla-sign-call
 * @fires {SignCallWriteEvent} sign-call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
declare class SignCall extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site, the sign languages among it. Default asked from the server. */
    availability: SiteAvailability | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
    shared: boolean;
    private chosen;
    private openingWords;
    /** The mirror was opened once; from then on the camera is the citizen's to switch. */
    private mirrored;
    private readonly firstButton;
    private readonly localize;
    private readonly line;
    private readonly check;
    private readonly noWay;
    private readonly consent;
    /** Opens the mirror, and puts the focus on what can be done. */
    focus(options?: FocusOptions): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** What is said and seen, above the clip that says it in sign. */
    private renderWords;
    /**
     * What can be done, below all that is seen. Nobody comes to the button before the notice, in sign or in words.
     *
     * @param isSigned - A clip above says it already, and has taken the room.
     */
    private renderBelow;
    private renderOpening;
    private renderLanguages;
    private renderWays;
    /** Which clip goes with where the citizen is, if the city has filmed it. */
    private clipPlace;
    private renderClip;
    private renderStage;
    private get channel();
    /** Nobody signs at the office now; within a contact that is open, calls go on all the same. */
    private takesNone;
    private get languages();
    private get language();
    private readonly openMirror;
    private handleLanguage;
    private handleStart;
    private handleAnswer;
    private handleHere;
    private end;
    private handleToText;
    private loadOpeningWords;
    private openCallback;
    private readonly handleLook;
    private openChat;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-sign-call': SignCall;
    }
}

// @ventanilla/components/define/sign-clip

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { SignedClips } from '@ventanilla/client';

/**
 * Something that the city says in sign language, filmed once: it repeats while it is in sight, can be paused, and stands beside what
 * it says in writing. Nothing of it is fetched until it is in sight, and only a press starts it for somebody who wants less motion or less data. Where
 * it cannot be had, the writing stands alone.
 *
 * @element ventanilla-sign-clip
 * @cssproperty [--ventanilla-sign-clip-width=16rem] - Most that the picture takes of the line.
 * @cssproperty [--ventanilla-sign-clip-height=100vh] - Most that the picture takes of the height.
 */
declare class SignClip extends LitElement {
    static styles: lit.CSSResult[];
    /** What the city has filmed for this place, by sign language, the usual one first. */
    clips: SignedClips | undefined;
    /** Code of the sign language that is wanted. Default the first of `clips`, also where there is none in it. */
    language: string | undefined;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private wasInSight;
    private isPlaying;
    /** The file that could not be had. */
    private failed;
    private readonly video;
    private readonly localize;
    private readonly still;
    private isStopped;
    private isInSight;
    private sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** Its room is taken before the words are here. */
    private renderPicture;
    private renderSaid;
    protected updated(): void;
    /** Plays if that is wanted and it is in sight, and rests otherwise. */
    private goOn;
    private handleSight;
    private readonly handleMotion;
    private handlePlaying;
    private handleTurn;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-sign-clip': SignClip;
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
    /** Width and height that were last told, in px. */
    private size;
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
    private handleResize;
    private handleScroll;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-timeline': Timeline;
    }
}

// @ventanilla/components/device-choice

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement } from 'lit';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession } from '@ventanilla/client/call';
import { LocaleTag, GuestRole, ErrorCode } from '@ventanilla/client';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Which microphone and which camera a call uses. Asks what there is once it is on the page.
 *
 * @element ventanilla-device-choice
 */
declare class DeviceChoice extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    messages: CallMessages;
    private devices;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1>[];
    private ask;
    private handleDevice;
}

export { DeviceChoice };

// @ventanilla/components/icons

import { TemplateResult } from 'lit';

/** What the open banner needs; the other drawings come with a channel. All on a grid of 24 units, lines of one width. */
declare const DRAWINGS$1: {
    chat: TemplateResult<2>;
    phone: TemplateResult<2>;
    callback: TemplateResult<2>;
    call: TemplateResult<2>;
    'sign-call': TemplateResult<2>;
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
    pause: TemplateResult<2>;
    play: TemplateResult<2>;
    offline: TemplateResult<2>;
};
type IconName = PanelIconName | keyof typeof DRAWINGS;
/** A decorative icon, 1.25 em high; the words beside it carry the meaning. */
declare function icon(name: IconName): TemplateResult;

export { icon };
export type { IconName };

// @ventanilla/components/join

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient } from '@ventanilla/client';

/** The citizen has joined, or has given up. Bubbles and crosses shadow roots. */
declare class JoinEndEvent extends Event {
    readonly joined: boolean;
    constructor(joined: boolean);
}
declare global {
    interface HTMLElementEventMap {
        'join-end': JoinEndEvent;
    }
}

/**
 * Takes the code that another phone shows, and goes on with its chat.
 *
 * @element ventanilla-join
 * @fires {JoinEndEvent} join-end - The citizen has joined, or has given up.
 */
declare class Join extends LitElement {
    static styles: lit.CSSResult[];
    /** Which joins; stays yours to close. */
    client: ContactClient | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private busy;
    private problem;
    private readonly field;
    private readonly localize;
    /** Puts the cursor where the code is typed, as soon as there is a field. */
    focus(options?: FocusOptions): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleSubmit;
    private end;
}

export { Join, JoinEndEvent };

// @ventanilla/components/live-text

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing } from 'lit';
import { LocaleTag, GuestRole, ErrorCode, TimelineEntry } from '@ventanilla/client';
import { CallPhase, OwnSource, SourceState, PictureVerdict, CallSession, CallState } from '@ventanilla/client/call';

/** What calls say, apart from every other channel: fetched with them. */
interface CallMessages {
    /** Tag for `Intl` and for the elements' own `lang`. */
    locale: LocaleTag;
    rtl?: boolean;
    phases: Record<CallPhase, string>;
    /** In the queue. */
    position: (position: number) => string;
    /** Above the two ways to call. */
    lead: string;
    voice: string;
    video: string;
    cancel: string;
    hangUp: string;
    /** A guest goes; the others go on. */
    leave: string;
    answer: string;
    decline: string;
    /** Goes on in this page instead of the one that is in the call. */
    here: string;
    /** The contact goes on in writing. */
    write: string;
    again: string;
    done: string;
    /** Instead of it at a computer that others use. */
    forget: string;
    reference: string;
    answeredBy: (name: string) => string;
    /** Name of the other side's picture. */
    theirPicture: (name: string | undefined) => string;
    office: string;
    citizen: string;
    ownPicture: string;
    /** Moves one's own picture to the next corner. */
    moveOwn: string;
    hideOwn: string;
    showOwn: string;
    /** What a press does, by the source and whether it is on. */
    turn: Record<OwnSource, {
        on: string;
        off: string;
    }>;
    /** Opens the choice of camera and microphone. */
    devices: string;
    device: Record<OwnSource, string>;
    hold: string;
    resume: string;
    share: string;
    stopSharing: string;
    /** Of the other side. */
    theirs: {
        cameraOff: string;
        microphoneOff: string;
        held: string;
        interrupted: string;
        sharing: string;
    };
    /** Whoever was invited besides the citizen and the agent. */
    guests: {
        roles: Record<GuestRole, string>;
        /** Invited, and not there yet. */
        coming: (name: string, role: GuestRole) => string;
        joined: (name: string, role: GuestRole) => string;
        /** Goes on with the call that waits for its next agent. */
        staying: (name: string, role: GuestRole) => string;
        left: (name: string) => string;
        notComing: (name: string) => string;
    };
    /** Why one's own camera or microphone does not send, and how to mend it. */
    trouble: Record<OwnSource, Partial<Record<SourceState, string>>>;
    /** Opens the check of everything a call needs. */
    check: string;
    tryAgain: string;
    /** The browser waits for a press before it lets anything be heard. */
    hear: string;
    /** How the other side's picture arrives here. */
    received: Partial<Record<PictureVerdict, string>>;
    /** How one's own picture arrives there. */
    reported: Partial<Record<PictureVerdict, string>>;
    /** The camera was turned off for the sake of the voice. */
    lowered: string;
    /** Live text, which both sides see letter by letter. */
    text: {
        label: string;
        field: string;
        placeholder: string;
        finish: string;
        /** Asks the other side to look. */
        alert: string;
        you: string;
        they: string;
        show: string;
        hide: string;
    };
    /** Of calls in sign language alone. */
    sign: {
        lead: string;
        now: string;
        language: string;
        notice: string;
        /** Nobody signs at the office now. */
        closed: string;
        /** `when` is a day and a time, such as `mañana, 7:00 a. m.`. */
        opens: (when: string) => string;
        callback: string;
    };
    /** Why something could not be done; one sentence for every code without its own. */
    problem: (code: ErrorCode) => string;
}

/**
 * Live text beside a call: each side's letters as they are typed, told apart by place, colour and name. Screen readers hear whole
 * lines, since letters one by one cannot be listened to.
 *
 * @element ventanilla-live-text
 */
declare class LiveTextView extends LitElement {
    static styles: lit.CSSResult[];
    session: CallSession | undefined;
    call: CallState | undefined;
    /** The contact's log, of which the messages since the call began are shown. */
    entries: readonly TimelineEntry[];
    messages: CallMessages | undefined;
    private readonly field;
    private readonly lines;
    /** How many wishes to be noticed there have been. */
    private alerts;
    focus(options?: FocusOptions): void;
    protected updated(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private said;
    private handleInput;
    private handleKey;
    private readonly finish;
}

export { LiveTextView };

// @ventanilla/components/loader

import * as lit_html from 'lit-html';
import { Instant, LocaleTag, SiteAvailability, PageUser, ChannelKind } from '@ventanilla/client';
import * as lit from 'lit';
import { ReactiveControllerHost, CSSResult, ReactiveController } from 'lit';
import { TemplateResult } from 'lit/html.js';

/**
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
declare abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
    #private;
    static styles: readonly CSSResult[];
    readonly renderRoot: ShadowRoot;
    constructor();
    /** Resolves once what was changed is on the page. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    addController(controller: ReactiveController): void;
    removeController(controller: ReactiveController): void;
    /** Renders once, after everything that changes now. */
    requestUpdate(): void;
    protected abstract render(): TemplateResult;
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
declare class Panel extends TemplateElement {
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
    /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
    keepsHistory: boolean;
    /** Who is signed in on the page. */
    user: PageUser | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    fetching: {
        [Kind in ChannelKind]?: 'loading' | 'failed' | undefined;
    };
    /** Tells when something opens: here once a channel is closed. */
    openingWords: typeof openingWords | undefined;
    private readonly localize;
    private leaveScreen;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderLine;
    private renderChannel;
    /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
    private renderClips;
    private renderState;
    private get dialog();
    private get hasFailed();
    /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
    private prepare;
    private fillScreen;
    private loadOpeningWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    /** What names no channel would rather write. */
    private handleTurn;
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

/** Puts a panel into a banner, whose own content it shows where the server says nothing. */
declare function attachPanel(root: ShadowRoot, onClose: () => void, onUnread: (count: number) => void): Panel;

declare const ___panel_attach_panel_ts_attachPanel: typeof attachPanel;
declare namespace ___panel_attach_panel_ts {
  export {
    ___panel_attach_panel_ts_attachPanel as attachPanel,
  };
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
 * @attr {string} placement - Where the button stands: `end` (default) or `start` of the window's lower edge, all along it as
 *   a `bar`, or `inline`, where it is written.
 * @attr {string} history - `keep` leaves the browser's history alone; otherwise the back button closes a full-screen panel.
 * @fires {BannerOpenEvent} ventanilla-open - The panel has been opened.
 * @fires {BannerCloseEvent} ventanilla-close - The panel has been closed.
 * @slot - What shows where scripts do not run, and in the panel where the server cannot be reached, such as a link
 *   to the office's telephone numbers.
 * @cssproperty [--ventanilla-inset=20px] - Distance from the window's side.
 * @cssproperty [--ventanilla-inset-block=20px] - Distance from the window's lower edge. Raise it while something else stands
 *   there, such as a cookie banner.
 * @cssproperty [--ventanilla-z-index=2147483000] - Height above the page.
 * @cssproperty [--ventanilla-color-header=#0b4f6c] - Background of the button and of the panel's heading.
 * @csspart launcher - The button.
 */
declare class Banner extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Server used where an element names none. The loader sets the origin it came from. */
    static defaultServer: string;
    /** How the files of a build fetch each other: the one named first, and those that it imports at the same time. */
    static load: ((file: string, ...imports: string[]) => Promise<unknown>) | undefined;
    /** Told of each banner that comes onto the page. */
    static onConnect: ((banner: Banner) => void) | undefined;
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(name: string, before: string | null, after: string | null): void;
    /** Whether the panel is open. */
    get opened(): boolean;
    /** Who is signed in on the page. */
    get user(): PageUser | undefined;
    set user(user: PageUser | undefined);
    /** Opens the panel at the list, or at one channel. Rejects when its code cannot be fetched. */
    open(channel?: ChannelKind): Promise<void>;
    /** Closes the panel and gives the focus back. A conversation in it goes on. */
    close(): void;
    /** Fetches what opening will need, at once: the panel, its language and, if named, the channel. */
    prefetch(channel?: string): Promise<[typeof ___panel_attach_panel_ts, unknown, unknown]>;
    /** Leaves the element as it stood before scripts: its own content and nothing else. */
    dismantle(): void;
}

/** What a page can listen to, and the event that carries it. */
declare const EVENTS: {
    readonly open: "ventanilla-open";
    readonly close: "ventanilla-close";
    readonly unread: "chat-unread";
    readonly 'identity-refused': "identity-refused";
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
    /** Says who is signed in on the page, for chats that are open and those to come. See `ContactClient.setUser`. */
    setUser(user: PageUser | undefined): void;
    /** The page's user has signed out: this browser forgets the conversation, and its token is worth nothing any more. */
    logout(): void;
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
        /** Put there by the loader with hashes, in front of this one. */
        ventanillaLoad?: typeof Banner.load;
        ventanilla?: VentanillaFunction;
    }
}

export type { VentanillaFunction };

// @ventanilla/components/locales/ar

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

// @ventanilla/components/locales/join.ar

import { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

declare const join: JoinMessages;

export { join };

// @ventanilla/components/locales/join.en

import { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

declare const join: JoinMessages;

export { join };

// @ventanilla/components/locales/join.es

import { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

declare const join: JoinMessages;

export { join };

// @ventanilla/components/locales/join.messages

import { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

export type { JoinMessages };

// @ventanilla/components/locales/join.pt

import { ErrorCode } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

declare const join: JoinMessages;

export { join };

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

import { ChannelState, LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
    /** Of the channel that answers soonest; one for those already writing counts as busy. */
    states: Record<Exclude<ChannelState, 'existing-only'>, string>;
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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

// @ventanilla/components/locales/load-join-messages

import { ErrorCode, LocaleTag } from '@ventanilla/client';

/** What is said while a chat goes on to another device: a module of its own, as few ever need it. */
interface JoinMessages {
    /** On the button; part of `share`. */
    shareShort: string;
    share: string;
    /** What to do on the other device. */
    shareHint: string;
    /** Before the code, for those who hear it. */
    code: string;
    /** Whole minutes for which the code is good, at least 1. */
    left: (minutes: number) => string;
    expired: string;
    newCode: string;
    close: string;
    join: string;
    joinHint: string;
    field: string;
    submit: string;
    checking: string;
    cancel: string;
    /** The code is not of the right form. */
    malformed: string;
    problem: (code: ErrorCode, retryAfterSeconds?: number) => string;
}

/** Texts for going on with another device, for a tag such as `en-GB`. Spanish where there is no such language. */
declare function loadJoinMessages(locale: LocaleTag): Promise<JoinMessages>;

export { loadJoinMessages };

// @ventanilla/components/locales/load-messages

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

// @ventanilla/components/locales/load-rating-messages

import { LocaleTag } from '@ventanilla/client';

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

/** Texts that ask how it was, for a tag such as `en-GB`. Spanish where there is no such language. */
declare function loadRatingMessages(locale: LocaleTag): Promise<RatingMessages>;

export { loadRatingMessages };

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

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

import { ChannelState, LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
    /** Of the channel that answers soonest; one for those already writing counts as busy. */
    states: Record<Exclude<ChannelState, 'existing-only'>, string>;
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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange } from '@ventanilla/client';

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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange } from '@ventanilla/client';

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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange } from '@ventanilla/client';

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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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

import { LocaleTag, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange } from '@ventanilla/client';

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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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

import { LocaleTag, DeliveryState, ErrorCode, HappeningEntry, ChannelKind, ChannelState, AvailabilityReason, ContactLine, WaitRange, ConnectionState } from '@ventanilla/client';

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
type ToldErrorCode = Exclude<ErrorCode, 'malformed-json' | 'unsupported-media-type' | 'route-not-found' | 'method-not-allowed' | 'storage-unavailable' | 'token-missing' | 'sign-in-failed' | 'session-expired' | 'csrf-token-invalid' | 'signature-missing' | 'signature-invalid' | 'signature-expired' | 'proof-required' | 'identity-refused' | 'identity-expired' | 'identity-not-offered' | 'identity-changed' | 'join-code-unknown' | 'token-in-use' | 'role-insufficient' | 'agent-not-found' | 'not-assigned-to-you' | 'offer-gone' | 'agent-not-able' | 'answered-elsewhere' | 'call-under-way' | 'checklist-incomplete' | 'point-unknown' | 'call-over' | 'invitation-gone' | 'phone-refused' | 'callback-unknown' | 'callback-exists' | 'callback-over' | 'slot-gone' | 'break-full'>;
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
    /** Before a line whose label does not say by itself what it is. */
    lineKinds: Record<ContactLine['kind'], string>;
    /** What answers while a channel does not; `names` are channels or a telephone number. */
    instead: (names: string) => string;
    /** The site's own page, in a window of its own. */
    popOut: string;
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
        /** In the heading while a bot answers. */
        automated: string;
        waiting: string;
        position: (position: number) => string;
        typing: (name: string | undefined) => string;
        connection: Partial<Record<ConnectionState, string>>;
        notDurable: string;
        /** The device is at work on a proof that the server asked for. */
        proving: string;
        /** Opens the field for another phone's code. */
        join: string;
        end: string;
        endQuestion: string;
        endConfirm: string;
        endCancel: string;
        closed: string;
        closedHint: string;
        startNew: string;
        /** Beside a box: others use this computer too. */
        shared: string;
        /** Of a chat that has ended there. */
        sharedHint: string;
        forget: string;
        download: string;
        fileName: (reference: string) => string;
        /** Read aloud when messages of the other side come. */
        announced: (name: string, text: string) => string;
        /** The office calls, and nobody has answered yet. */
        called: string;
        answer: string;
        /** Offers to be called instead of waiting for long. */
        ratherCalled: string;
        /** Before the link to another office's line. */
        elsewhere: string;
        /** Asks whether the citizen is still there. `time` is a time of day, such as `10:32`. */
        idle: (time: string) => string;
        /** The answer to that, as a button. */
        stillHere: string;
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

// @ventanilla/components/locales/rating.ar

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

declare const rating: RatingMessages;

export { rating };

// @ventanilla/components/locales/rating.en

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

declare const rating: RatingMessages;

export { rating };

// @ventanilla/components/locales/rating.es

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

declare const rating: RatingMessages;

export { rating };

// @ventanilla/components/locales/rating.messages

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

export type { RatingMessages };

// @ventanilla/components/locales/rating.pt

/** Texts with which citizens are asked how it was. */
interface RatingMessages {
    question: string;
    hint: string;
    /** Of the scores from 1 to 5. */
    scores: readonly [string, string, string, string, string];
    thanks: string;
    failed: string;
}

declare const rating: RatingMessages;

export { rating };

// @ventanilla/components/locales/time-of

import { Instant, LocaleTag } from '@ventanilla/client';

/** A time of day as it is read here, such as `10:32`. */
declare function timeOf(at: Instant, locale: LocaleTag): string;

export { timeOf };

// @ventanilla/components/no-way

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability } from '@ventanilla/client';
import { CallSession } from '@ventanilla/client/call';

/**
 * Says that neither sound nor picture finds its way, and leads on within the same contact: in writing, or by a call back where the
 * office offers it.
 *
 * @element ventanilla-no-way
 */
declare class NoWay extends LitElement {
    static styles: lit.CSSResult[];
    client: ContactClient | undefined;
    session: CallSession | undefined;
    /** Whether the office calls back, by what the site says of its channels. */
    callsBack: ((channels: SiteAvailability['channels']) => boolean) | undefined;
    /** Ends the call and goes on in writing. */
    write: (() => void) | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private isCalledBack;
    private readonly localize;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleCallback;
}

export { NoWay };

// @ventanilla/components/notify

/**
 * Shows one notification of the system's own, where the person has allowed this page that already.
 *
 * @param words - The whole text: whose office it is stands beside it, by the page's address.
 * @returns What closes it again; `undefined` where there is none.
 */
declare function notify(words: string): Notification | undefined;
/** Asks whether this page may show them, where the person has never been asked. Only from within something that the person does. */
declare function askToNotify(): void;

export { askToNotify, notify };

// @ventanilla/components/panel

import * as lit_html from 'lit-html';
import { Instant, LocaleTag, SiteAvailability, PageUser, ChannelKind } from '@ventanilla/client';
import * as lit from 'lit';
import { ReactiveControllerHost, CSSResult, ReactiveController } from 'lit';
import { TemplateResult } from 'lit/html.js';

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
 * Says when something opens in the site's own zone, such as `hoy, 2:00 p. m.` or `lunes, 7:00 a. m.`; with a date
 * when it is a week away or more.
 */
declare function openingWords(opensAt: Instant, locale: LocaleTag, timeZone: string | undefined, now: number): string;

/**
 * What the panel needs of an element that renders templates: fields that it watches, and controllers. It does without
 * the rest of `LitElement`, which comes with the channel that the citizen chooses.
 */
declare abstract class TemplateElement extends HTMLElement implements ReactiveControllerHost {
    #private;
    static styles: readonly CSSResult[];
    readonly renderRoot: ShadowRoot;
    constructor();
    /** Resolves once what was changed is on the page. */
    get updateComplete(): Promise<boolean>;
    connectedCallback(): void;
    disconnectedCallback(): void;
    addController(controller: ReactiveController): void;
    removeController(controller: ReactiveController): void;
    /** Renders once, after everything that changes now. */
    requestUpdate(): void;
    protected abstract render(): TemplateResult;
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
declare class Panel extends TemplateElement {
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
    /** Whether the back button leaves the browser's history alone, instead of closing a full-screen panel. */
    keepsHistory: boolean;
    /** Who is signed in on the page. */
    user: PageUser | undefined;
    /** The channel in view; `undefined` shows the list. */
    channel: ChannelKind | undefined;
    /** Channels that are being fetched or could not be. */
    fetching: {
        [Kind in ChannelKind]?: 'loading' | 'failed' | undefined;
    };
    /** Tells when something opens: here once a channel is closed. */
    openingWords: typeof openingWords | undefined;
    private readonly localize;
    private leaveScreen;
    /** A channel once opened stays, so that what is under way in it goes on behind the list and other channels. */
    private readonly elements;
    /** Shows the panel, with one channel or the list, and moves the focus into it. */
    open(channel?: ChannelKind): Promise<void>;
    /** Hides the panel. A conversation in it goes on. */
    close(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderList;
    private renderLine;
    private renderChannel;
    /** Where the city has filmed what the channel is; the code for that comes by itself, behind everything else. The words say the same. */
    private renderClips;
    private renderState;
    private get dialog();
    private get hasFailed();
    /** Fetches the channel that was chosen, and hands each that is here what it has to know. */
    private prepare;
    private fillScreen;
    private loadOpeningWords;
    private choose;
    private load;
    private fetch;
    private prefetch;
    /** To the field on a wide screen; to the heading where a keyboard would cover what there is to read. */
    private moveFocus;
    /** What names no channel would rather write. */
    private handleTurn;
    private requestClose;
    private handleRetry;
    private handleBack;
    private handleKeydown;
    private handleCancel;
}

export { Panel, PanelCloseEvent };

// @ventanilla/components/rating

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ChatSession } from '@ventanilla/client';

/**
 * Asks the citizen how it was, once a chat has ended. Nobody has to answer, and an answer can be changed.
 *
 * @element ventanilla-rating
 */
declare class Rating extends LitElement {
    static styles: lit.CSSResult[];
    /** The chat that has ended. */
    session: ChatSession | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private chosen;
    private standing;
    private readonly localize;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private choose;
}

export { Rating };

// @ventanilla/components/replies

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { TimelineEntry } from '@ventanilla/client';

/** The citizen has pressed a text that the bot offers. */
declare class ReplyChooseEvent extends Event {
    readonly text: string;
    constructor(text: string);
}
declare global {
    interface HTMLElementEventMap {
        'reply-choose': ReplyChooseEvent;
    }
}

/**
 * The texts that a bot offers below its newest message, or before there is any, each sent with one press. Nothing once the citizen has written, or where a person
 * answers.
 *
 * @element ventanilla-replies
 * @fires {ReplyChooseEvent} reply-choose - The citizen has pressed one.
 */
declare class Replies extends LitElement {
    static styles: lit.CSSResult[];
    /** The newest entry of the conversation. */
    entry: TimelineEntry | undefined;
    /** What is offered before there is any entry. */
    texts: readonly string[] | undefined;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private handleChoose;
}

export { Replies, ReplyChooseEvent };

// @ventanilla/components/share

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ChatSession } from '@ventanilla/client';

/**
 * Lets a citizen go on with a chat on another phone: a button, and a code big enough to be read aloud.
 *
 * @element ventanilla-share
 * @csspart code - The code.
 */
declare class Share extends LitElement {
    static styles: lit.CSSResult[];
    /** The chat that goes on elsewhere. */
    session: ChatSession | undefined;
    /** Language tag. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private given;
    private problem;
    private now;
    private readonly dialog;
    private readonly localize;
    private timer;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderCode;
    private get minutesLeft();
    private open;
    private fetchCode;
    private handleClose;
}

export { Share };

// @ventanilla/components/sign-call

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { ContactClient, SiteAvailability } from '@ventanilla/client';

/**
 * A call in sign language: a mirror, one press, a queue that speaks to the eyes, and the other signer whole. It asks for a camera
 * and nothing else, and works where nothing can be heard.
 *
 * @element ventanilla-sign-call
 * @fires {SignCallWriteEvent} sign-call-write - The citizen goes on in writing.
 * @cssproperty [--ventanilla-call-height=34rem] - Height of the element.
 * @csspart stage - The call once it is taken.
 */
declare class SignCall extends LitElement {
    static styles: lit.CSSResult[];
    /** Which service of the city, such as `bogota-movilidad`. */
    site: string;
    /** Origin of the server, such as `https://contacto.example`. Default the page's own. */
    server: string;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    /** A client that stays yours to close. Default one made from `site` and `server`. */
    client: ContactClient | undefined;
    /** What the page already knows of the site, the sign languages among it. Default asked from the server. */
    availability: SiteAvailability | undefined;
    /** Others use this computer too: nothing is kept in the browser, and all is forgotten when the contact ends or the page is left. */
    shared: boolean;
    private chosen;
    private openingWords;
    /** The mirror was opened once; from then on the camera is the citizen's to switch. */
    private mirrored;
    private readonly firstButton;
    private readonly localize;
    private readonly line;
    private readonly check;
    private readonly noWay;
    private readonly consent;
    /** Opens the mirror, and puts the focus on what can be done. */
    focus(options?: FocusOptions): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** What is said and seen, above the clip that says it in sign. */
    private renderWords;
    /**
     * What can be done, below all that is seen. Nobody comes to the button before the notice, in sign or in words.
     *
     * @param isSigned - A clip above says it already, and has taken the room.
     */
    private renderBelow;
    private renderOpening;
    private renderLanguages;
    private renderWays;
    /** Which clip goes with where the citizen is, if the city has filmed it. */
    private clipPlace;
    private renderClip;
    private renderStage;
    private get channel();
    /** Nobody signs at the office now; within a contact that is open, calls go on all the same. */
    private takesNone;
    private get languages();
    private get language();
    private readonly openMirror;
    private handleLanguage;
    private handleStart;
    private handleAnswer;
    private handleHere;
    private end;
    private handleToText;
    private loadOpeningWords;
    private openCallback;
    private readonly handleLook;
    private openChat;
}

export { SignCall };

// @ventanilla/components/sign-clip

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, nothing } from 'lit';
import { SignedClips } from '@ventanilla/client';

/**
 * Something that the city says in sign language, filmed once: it repeats while it is in sight, can be paused, and stands beside what
 * it says in writing. Nothing of it is fetched until it is in sight, and only a press starts it for somebody who wants less motion or less data. Where
 * it cannot be had, the writing stands alone.
 *
 * @element ventanilla-sign-clip
 * @cssproperty [--ventanilla-sign-clip-width=16rem] - Most that the picture takes of the line.
 * @cssproperty [--ventanilla-sign-clip-height=100vh] - Most that the picture takes of the height.
 */
declare class SignClip extends LitElement {
    static styles: lit.CSSResult[];
    /** What the city has filmed for this place, by sign language, the usual one first. */
    clips: SignedClips | undefined;
    /** Code of the sign language that is wanted. Default the first of `clips`, also where there is none in it. */
    language: string | undefined;
    /** Language tag of the texts. Default the nearest `lang`, then Spanish. */
    locale: string | undefined;
    private wasInSight;
    private isPlaying;
    /** The file that could not be had. */
    private failed;
    private readonly video;
    private readonly localize;
    private readonly still;
    private isStopped;
    private isInSight;
    private sight;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    /** Its room is taken before the words are here. */
    private renderPicture;
    private renderSaid;
    protected updated(): void;
    /** Plays if that is wanted and it is in sight, and rests otherwise. */
    private goOn;
    private handleSight;
    private readonly handleMotion;
    private handlePlaying;
    private handleTurn;
}

export { SignClip };

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
    /** Width and height that were last told, in px. */
    private size;
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
    private handleResize;
    private handleScroll;
}

export { MessageDiscardEvent, MessageRetryEvent, Timeline };
export type { TimelineMessages };
