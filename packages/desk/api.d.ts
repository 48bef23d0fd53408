// @ventanilla/desk

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues } from 'lit';

/**
 * The desk of an agent: signs in, shows what waits, and answers it.
 *
 * @element ventanilla-desk
 * @attr {string} site - Which service the agent works for. Needed.
 * @attr {string} server - Address of the server. Default: where the page comes from.
 * @attr {string} locale - Language of the desk. Default: that of the page, or Spanish.
 */
declare class Desk extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    site: string;
    server: string;
    locale: string;
    private entering;
    private problem;
    private client;
    private drafts;
    private selection;
    private readonly localize;
    private readonly observed;
    disconnectedCallback(): void;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderState;
    private renderRestoring;
    /** Makes the client anew for the site and server named now, and picks up a session the browser still has. */
    private reachServer;
    private leaveServer;
    private restore;
    private handleSignIn;
    private handleSignOut;
}

export { Desk };

// @ventanilla/desk/define

import * as lit_html from 'lit-html';
import * as lit from 'lit';
import { LitElement, PropertyValues, nothing, TemplateResult } from 'lit';
import { PresenceState, BreakKind, ContactStatus, ClosingOutcome, ContactChannel, ErrorCode, CallbackOutcome, CallbackSummary, CallMedia, GuestRole, AgentId, Colleague, ContactSummary, Checklist, ContactId, CannedReply, Instant } from '@ventanilla/client';
import { TimelineMessages } from '@ventanilla/components/timeline';
import { AgentContactSession, AgentClient } from '@ventanilla/client/agent';
import { CallSession } from '@ventanilla/client/call';

/** What an agent can do from the keyboard, wherever the focus is. */
type ShortcutName = 'accept' | 'search' | 'open' | 'contact' | 'reply' | 'note' | 'transfer' | 'close' | 'help';

/** Every text of the desk in one language. Counted texts are functions; the compiler finds what a language lacks. */
interface DeskMessages {
    /** BCP 47 tag for `Intl` and for the element's `lang`. */
    locale: string;
    /** Name of the desk, in its heading and in the document's title. */
    title: string;
    skipToConversation: string;
    /** Names the row of controls at the top of the desk. */
    toolbar: string;
    signIn: {
        heading: string;
        lead: string;
        login: string;
        password: string;
        submit: string;
        submitting: string;
        loginMissing: string;
        passwordMissing: string;
        /** Minutes until one may try again after too many attempts, at least 1. */
        lockedFor: (minutes: number) => string;
        restoring: string;
    };
    account: {
        menu: (name: string) => string;
        signOutHere: string;
        signOutEverywhere: string;
        signOutEverywhereHint: string;
    };
    presence: Record<PresenceState, string> & {
        label: string;
        hint: Record<PresenceState, string>;
        breaks: Record<BreakKind, string>;
    };
    /** The time after a contact in which nothing is offered. */
    wrapUp: {
        explanation: string;
        secondsLeft: (seconds: number) => string;
        minutesLeft: (minutes: number) => string;
        end: string;
    };
    /** Names of the two pages that supervisors have. */
    pages: {
        open: string;
        close: string;
    };
    sound: {
        label: string;
    };
    connection: Record<'reconnecting' | 'offline', string>;
    inbox: {
        label: string;
        offered: string;
        /** Calls of colleagues that ask for the agent, or have the agent in them. */
        helping: string;
        mine: string;
        waiting: string;
        nothingMine: string;
        nothingWaiting: string;
        accept: string;
        decline: string;
        /** Whole seconds left to accept an offer. */
        secondsLeft: (seconds: number) => string;
        offeredTo: (name: string) => string;
        unread: (count: number) => string;
        waitingFor: (duration: string) => string;
        lastFrom: Record<'citizen' | 'agent' | 'system', string>;
        erased: string;
        /** Said aloud when a contact is offered. */
        offerAnnouncement: (reference: string) => string;
        /** Said aloud when a citizen writes. */
        messageAnnouncement: (reference: string) => string;
        /** A message of the citizen that has no answer for too long. */
        unanswered: (duration: string) => string;
        /** The same, said aloud once. */
        lateAnnouncement: (reference: string) => string;
        /** The document's title while something wants attention. */
        titleOffered: string;
        titleCount: (count: number, title: string) => string;
    };
    contact: {
        label: (reference: string) => string;
        chooseHeading: string;
        choose: string;
        back: string;
        loading: string;
        typing: string;
        status: Record<ContactStatus, string>;
        transfer: string;
        close: string;
        accept: string;
        decline: string;
        waitingHint: string;
        offeredHint: string;
        heldBy: (name: string) => string;
        notYours: string;
        closedHint: string;
        conversation: string;
        closeHeading: string;
        closeText: (reference: string) => string;
        closeConfirm: string;
        topic: string;
        zone: string;
        /** Opens the same once the contact is closed. */
        classify: string;
        classifyHeading: string;
        classifyConfirm: string;
        classificationHint: string;
        institution: string;
        institutionHint: string;
        /** Asks how the matter ended. */
        outcome: string;
        outcomes: Record<ClosingOutcome, string>;
        /** What keeps it from being resolved; `points` is a list in words. */
        missing: (points: string) => string;
        cancel: string;
    };
    search: {
        open: string;
        heading: string;
        label: string;
        hint: string;
        submit: string;
        searching: string;
        found: (count: number) => string;
        /** There are more than the newest that are shown. */
        first: (count: number) => string;
        close: string;
    };
    /** Begins a contact for somebody on the telephone or in person. */
    newContact: {
        open: string;
        heading: string;
        /** Asks how they came. */
        how: string;
        name: string;
        phone: string;
        note: string;
        hint: string;
        samePerson: (reference: string) => string;
        confirm: string;
        cancel: string;
    };
    details: {
        label: string;
        others: string;
        /** How many there are besides the one shown. */
        othersCount: (count: number) => string;
        /** Begins another contact for the same person. */
        another: string;
        reference: string;
        copy: string;
        copied: string;
        status: string;
        channel: string;
        channels: Record<ContactChannel, string>;
        opened: string;
        waitingSince: string;
        language: string;
        skills: string;
        noSkills: string;
        agent: string;
        nobody: string;
    };
    composer: {
        mode: string;
        reply: string;
        note: string;
        replyLabel: string;
        replyPlaceholder: string;
        noteLabel: string;
        notePlaceholder: string;
        noteWarning: string;
        send: string;
        saveNote: string;
        hint: string;
        canned: string;
        cannedCount: (count: number) => string;
        cannedNone: string;
        /** Characters left before the limit; negative when over it. */
        left: (count: number) => string;
    };
    /** Procedures that fit what the citizen wrote. */
    suggestions: {
        heading: string;
        /** Read aloud when they come. */
        count: (count: number) => string;
    };
    /** What is to be confirmed in a contact. */
    checklist: {
        heading: string;
        topic: string;
        noTopic: string;
        /** Which points there are depends on the topic. */
        nothing: string;
        required: string;
        /** Said before a point to those who only read it. */
        confirmed: string;
        open: string;
        by: (name: string, when: string) => string;
    };
    transfer: {
        heading: string;
        toPerson: string;
        toQueue: string;
        toQueueHint: string;
        choosePerson: string;
        nobodyElse: string;
        noSkill: string;
        anySkill: string;
        loading: string;
        confirm: string;
        cancel: string;
        missingPerson: string;
    };
    shortcuts: {
        open: string;
        heading: string;
        close: string;
        arrows: string;
        names: Record<ShortcutName, string>;
        sendKey: string;
        newLineKey: string;
        cannedKey: string;
    };
    timeline: TimelineMessages;
    /** What to tell the agent for each way a request can fail, and what to do next. */
    errors: Record<ErrorCode, string>;
    dismiss: string;
    callback: {
        label: string;
        /** `name` is the citizen's. */
        callName: (name: string) => string;
        dial: (number: string) => string;
        byVideo: string;
        reason: string;
        /** `when` is a day and a time. */
        dueAt: (when: string) => string;
        now: string;
        attempts: (made: number, of: number) => string;
        /** Asks how the call went. */
        outcome: string;
        outcomes: Record<CallbackOutcome, string>;
        ends: Record<NonNullable<CallbackSummary['end']>, string>;
        /** Takes the contact first. */
        acceptFirst: string;
    };
    call: {
        /** Calls the citizen. */
        start: string;
        /** What kind of call a contact has under way. */
        kinds: Record<CallMedia, string>;
        /** Other agents who come into the call. */
        /** The citizen of a contact that the agent has begins a call. */
        rings: {
            announcement: (reference: string) => string;
            /** The page's title, in turns. */
            title: string;
        };
        invite: {
            open: string;
            heading: string;
            loading: string;
            interpreters: string;
            others: string;
            nobody: string;
            missing: string;
            notAble: string;
            /** As what they come. */
            as: string;
            roles: Record<GuestRole, string>;
            confirm: string;
            cancel: string;
            /** Takes an invitation back. */
            withdraw: (name: string) => string;
            seeOut: (name: string) => string;
            /** At the desk of whoever is invited, in the list and above the call. */
            from: (name: string) => string;
            invitedBy: (name: string, role: GuestRole) => string;
            enter: string;
            decline: string;
            announcement: (name: string) => string;
            /** The page's title, in turns. */
            title: string;
        };
    };
}

/**
 * The agent's name, and the ways out.
 *
 * @element ventanilla-desk-account
 * @fires {SignOutEvent} sign-out - The agent leaves, here or everywhere.
 */
declare class DeskAccount extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    /** The name that citizens see. */
    name: string;
    login: string;
    messages: DeskMessages;
    private readonly details;
    private readonly summary;
    protected render(): lit_html.TemplateResult<1>;
    private leave;
    private handleKey;
    private handleFocusOut;
}

/**
 * The call of the contact in view: rings, is answered, and stays beside the conversation until somebody hangs up. Whoever is invited into a
 * colleague's call has the same, and leaves instead.
 *
 * @element ventanilla-desk-call
 */
declare class DeskCall extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    locale: string | undefined;
    /** The agent holds the contact, and is no guest in its call. */
    mine: boolean;
    agent: AgentId;
    colleagues: () => Promise<readonly Colleague[]>;
    messages: DeskMessages;
    private readonly inviteDialog;
    private readonly localize;
    private readonly observed;
    /**
     * The call, and when it was taken, for which camera and microphone were opened once; from then on they are the agent's to switch. A call
     * that was handed on and comes back is taken anew.
     */
    private opened;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private renderCall;
    private renderHolding;
    private renderLeave;
    /** An invitation says whose it is, and as what the agent is wanted. */
    private wordsOf;
    private renderActs;
    /** An agent who takes a call is seen and heard at once, also after a reload. */
    private openDevices;
    private handleAnswer;
    private handleLeave;
    private end;
}

/**
 * Asks who is invited into the call that is under way, and as what. Those who can interpret it come first.
 *
 * @element ventanilla-desk-invite
 */
declare class DeskInviteDialog extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    call: CallSession | undefined;
    /** Fetches the colleagues each time the dialog opens. */
    colleagues: () => Promise<readonly Colleague[]>;
    messages: DeskMessages;
    private chosen;
    private comesAs;
    private problem;
    private busy;
    private readonly dialog;
    private readonly list;
    /** Opens the dialog, and fetches who is there now. */
    open(): Promise<void>;
    protected render(): lit_html.TemplateResult<1>;
    private renderPeople;
    private renderGroup;
    private explain;
    private handleSubmit;
}

/**
 * Whom to call back, at which number and why, and how the call went. Nobody is dialled before it is due, nor after its end.
 *
 * @element ventanilla-desk-callback
 */
declare class DeskCallback extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    contact: ContactSummary | undefined;
    /** The agent holds the contact. */
    mine: boolean;
    messages: DeskMessages;
    private busy;
    private problem;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private standing;
    private renderActs;
    private record;
    /** Rings in the citizen's page, where that is open; what goes wrong is in the call's own state. */
    private callByVideo;
}

/**
 * What is to be confirmed in a contact, and who has confirmed it. The agent who holds the contact ticks; everybody else reads.
 *
 * @element ventanilla-desk-checklist
 */
declare class DeskChecklist extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    /** Those of the site. Without any, nothing is shown. */
    checklists: readonly Checklist[];
    /** Id of the agent who looks. */
    agent: string;
    messages: DeskMessages;
    /** What was ticked or unticked here last and is not in the log yet. */
    private marking;
    private problem;
    private readonly observed;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private point;
    private topicChoice;
    private mark;
    private classify;
    private attempt;
}

/**
 * Asks before a contact is closed, and what it was about; of one that is closed already, what it was about alone.
 *
 * @element ventanilla-desk-close
 */
declare class DeskCloseDialog extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    /** The contact has ended: only what it was about is asked. */
    closed: boolean;
    /** What the site wants to be confirmed; with any, how the matter ended is asked. */
    checklists: readonly Checklist[];
    /** Called once it is done and the dialog closed: whoever shows the dialog moves the focus on. */
    done: () => void;
    messages: DeskMessages;
    private problem;
    private busy;
    /** As it was when the dialog was opened: a citizen may end the contact while it is open. */
    private asksOnly;
    private outcome;
    private readonly dialog;
    private readonly topic;
    private readonly zone;
    private readonly institution;
    open(): void;
    protected render(): lit_html.TemplateResult<1>;
    private outcomeChoice;
    /** Required points without which the contact is not resolved, as a list in words; empty where there are none. */
    private missing;
    /** What was noted before at this desk, newest first, so that the same thing keeps the same name; topics of the site's checklists behind. */
    private known;
    private classify;
    private handleSubmit;
}

/** What an agent was writing for one contact. */
interface Draft {
    mode: 'reply' | 'note';
    reply: string;
    note: string;
}
/** Keeps unsent texts, one for each contact, while the tab lives: over reloads, lost networks and expired sessions. */
declare class DraftStore {
    #private;
    /** @param storage - Where drafts live beyond a reload; without it, or when it throws, they live in memory. */
    constructor(site: string, storage?: Storage);
    get(contact: ContactId): Draft;
    set(contact: ContactId, draft: Draft): void;
    /** Forgets every draft of the site, for an agent who leaves a shared computer. */
    clear(): void;
}

/**
 * Where an agent writes: replies to the citizen and notes for colleagues, each with a draft of its own.
 *
 * @element ventanilla-desk-composer
 * @fires {ComposerSubmitEvent} composer-submit - A text is ready to go; the field is already empty.
 * @fires {ComposerTypingEvent} composer-typing - Writing of a reply began, goes on, or stopped.
 */
declare class DeskComposer extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    /** Whom the text is for. Drafts are kept and brought back by it. */
    contact: ContactId;
    drafts: DraftStore;
    cannedReplies: readonly CannedReply[];
    messages: DeskMessages;
    private draft;
    private canned;
    private active;
    private readonly field;
    /** Chooses what to write, and puts the caret into the field. */
    write(mode: Draft['mode']): Promise<void>;
    /** Puts a text behind what the reply has so far, and the caret behind it. Nothing is sent. */
    quote(text: string): Promise<void>;
    focus(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): void;
    protected render(): lit_html.TemplateResult<1>;
    private modeChoice;
    private limit;
    private cannedList;
    private found;
    private sendable;
    private keep;
    private tell;
    private insert;
    private handleInput;
    private handleKey;
    /** @returns Whether the key was meant for the list of saved replies. */
    private handleCannedKey;
    private handleBlur;
    private handleSubmit;
    private submit;
}

/**
 * What is known of a contact besides its conversation, and which others the same person has.
 *
 * @element ventanilla-desk-details
 * @fires {ContactChooseEvent} contact-choose - Another contact of the person is to be shown.
 * @fires {ContactBeginEvent} contact-begin - Another one is to be begun for them.
 */
declare class DeskContactDetails extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    contact: ContactSummary | undefined;
    /** Other contacts of the same person; absent until they are known. */
    others: readonly ContactSummary[] | undefined;
    /** The contact left the agent's sight, so how it stands is no longer known. */
    gone: boolean;
    messages: DeskMessages;
    private copied;
    protected render(): TemplateResult<1> | typeof nothing;
    private person;
    private choose;
    private begin;
    private reference;
    private moment;
    private copy;
}

/**
 * One contact at the desk: who it is, what was said, and where to answer.
 *
 * @element ventanilla-desk-contact
 * @fires {OfferAnswerEvent} offer-answer - The contact is accepted or declined.
 * @fires {ContactLeaveEvent} contact-leave - Back to the list.
 */
declare class DeskContactView extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    agent: {
        id: AgentId;
        skills: readonly string[];
    };
    /** The agent is available, so may take a contact out of the queue. */
    able: boolean;
    cannedReplies: readonly CannedReply[];
    /** What the site wants to be confirmed. */
    checklists: readonly Checklist[];
    colleagues: () => Promise<readonly Colleague[]>;
    drafts: DraftStore;
    messages: DeskMessages;
    private readonly heading;
    private readonly timeline;
    private readonly composer;
    private readonly transferDialog;
    private readonly closeDialog;
    /** The heading has the focus only until the contact, just accepted, can be answered. */
    private focusLater;
    /** The contact whose newest message was brought into view, once everything around it had its final size. */
    private scrolled;
    private hadFocus;
    private readonly observed;
    connectedCallback(): void;
    disconnectedCallback(): void;
    /** Puts the focus where work goes on: into the reply, or onto the heading when nothing can be written. */
    focus(): Promise<void>;
    /** Begins a reply or a note; does nothing unless the agent holds the contact. */
    write(mode: 'reply' | 'note'): Promise<void>;
    /** Asks where the contact goes; does nothing unless the agent holds it. */
    openTransfer(): void;
    /** Calls the citizen within this contact; does nothing unless the agent holds it. */
    startCall(): void;
    /** Asks whether to close the contact; does nothing unless the agent holds it. */
    openClose(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected updated(): Promise<void>;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private get mine();
    private foot;
    /** Reading counts only when the agent who holds the contact has it in view. */
    private readonly markRead;
    private readonly moveOn;
    private answer;
    private leave;
    private handleSubmit;
}

/**
 * The desk of an agent: signs in, shows what waits, and answers it.
 *
 * @element ventanilla-desk
 * @attr {string} site - Which service the agent works for. Needed.
 * @attr {string} server - Address of the server. Default: where the page comes from.
 * @attr {string} locale - Language of the desk. Default: that of the page, or Spanish.
 */
declare class Desk extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    site: string;
    server: string;
    locale: string;
    private entering;
    private problem;
    private client;
    private drafts;
    private selection;
    private readonly localize;
    private readonly observed;
    disconnectedCallback(): void;
    connectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    private renderState;
    private renderRestoring;
    /** Makes the client anew for the site and server named now, and picks up a session the browser still has. */
    private reachServer;
    private leaveServer;
    private restore;
    private handleSignIn;
    private handleSignOut;
}

/**
 * The contacts an agent can act on: offered, held, and waiting in the queue.
 *
 * @element ventanilla-desk-inbox
 * @fires {ContactChooseEvent} contact-choose - A contact is to be shown.
 * @fires {OfferAnswerEvent} offer-answer - A contact is accepted or declined.
 */
declare class DeskInbox extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    contacts: readonly ContactSummary[];
    agent: AgentId;
    /** The contact shown beside the list. */
    selected: ContactId | undefined;
    /** Contacts whose answer is on its way. */
    busy: ReadonlySet<ContactId>;
    /** The agent is available, so may take contacts out of the queue. */
    able: boolean;
    /** What the agent has of what contacts ask for. */
    skills: readonly string[];
    /** Since when contacts of the agent wait for an answer, in milliseconds since 1970. */
    unanswered: ReadonlyMap<ContactId, number>;
    /** Seconds after which that is too long. */
    answerSeconds: number;
    messages: DeskMessages;
    /** Where "now" comes from, in milliseconds since 1970. */
    now: () => number;
    /** Seconds each offer had left when first seen, by contact and end: the full length of its bar. */
    private readonly offerSeconds;
    constructor();
    /** Moves the focus to the selected contact, or to the first one. */
    focus(): void;
    protected render(): lit_html.TemplateResult<1>;
    private section;
    private item;
    private offerLength;
    private items;
    private choose;
    private answer;
    private handleKey;
}

/**
 * Asks who is on the telephone or at the counter and what about, and begins their contact.
 *
 * @element ventanilla-desk-new-contact
 */
declare class DeskNewContactDialog extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    client: Pick<AgentClient, 'openAtDesk'> | undefined;
    /** Called with the contact once it is begun and the dialog closed: whoever shows the dialog moves the focus on. */
    done: (contact: ContactId) => void;
    messages: DeskMessages;
    /** Another contact of the same person. */
    private person;
    private problem;
    private busy;
    /** What is written in it belongs to one time. */
    private isOpen;
    private readonly dialog;
    private readonly form;
    /** @param person - Another contact of the same person. Default somebody new. */
    open(person?: ContactSummary): Promise<void>;
    protected render(): lit_html.TemplateResult<1>;
    private contents;
    private readonly handleClose;
    private handleSubmit;
}

/**
 * Shows the agent's presence and lets them change it.
 *
 * @element ventanilla-desk-presence
 * @fires {PresenceChooseEvent} presence-choose - Another state was chosen; shown once the server holds it.
 */
declare class DeskPresence extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    presence: PresenceState;
    /** What for they are away, as far as this page knows. */
    kind: BreakKind | undefined;
    messages: DeskMessages;
    protected render(): lit_html.TemplateResult<1>;
    private handleChange;
    private nameOf;
}

/**
 * Finds contacts by their number, by what was said in them, or by a person's name or telephone number.
 *
 * @element ventanilla-desk-search
 */
declare class DeskSearchDialog extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    client: Pick<AgentClient, 'search'> | undefined;
    /** Called with a contact to be shown, once the dialog is closed. */
    choose: (contact: ContactId) => void;
    messages: DeskMessages;
    private answer;
    private problem;
    private busy;
    private readonly dialog;
    private readonly field;
    private asked;
    open(): void;
    protected render(): lit_html.TemplateResult<1>;
    private count;
    private show;
    private handleSubmit;
}

/**
 * A dialog that lists what can be done from the keyboard.
 *
 * @element ventanilla-desk-shortcuts
 */
declare class DeskShortcutsHelp extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    messages: DeskMessages;
    private readonly dialog;
    open(): void;
    protected render(): lit_html.TemplateResult<1>;
}

/**
 * The form that opens the desk.
 *
 * @element ventanilla-desk-sign-in
 * @fires {SignInEvent} sign-in - Both fields are filled in and the agent asks to enter.
 */
declare class DeskSignIn extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    messages: DeskMessages;
    /** The answer is on its way. */
    busy: boolean;
    /** Why the last attempt failed, or why the agent was signed out. */
    problem: ErrorCode | undefined;
    /** Seconds until one may try again after too many attempts. */
    retryAfterSeconds: number | undefined;
    private missing;
    private readonly loginField;
    private readonly passwordField;
    focus(): void;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1>;
    private field;
    private explain;
    private handleSubmit;
}

/**
 * Procedures of the catalogue that fit what the citizen wrote last, each one press away from the reply. They go once one is chosen, and come
 * anew with what the citizen writes next.
 *
 * @element ventanilla-desk-suggestions
 * @fires {SuggestionChooseEvent} suggestion-choose - The agent wants to cite one.
 */
declare class DeskSuggestions extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    messages: DeskMessages;
    private found;
    /** The message that `found` is for, or is being looked for. */
    private askedFor;
    /** Counts questions, so that an answer to an earlier one is passed over. */
    private asked;
    private readonly observed;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected render(): lit_html.TemplateResult<1>;
    /** Asks once for each message of the citizen. */
    private look;
    private ask;
    private choose;
    private forget;
}

/**
 * Asks to whom a contact goes: back to the queue for chosen skills, or to one colleague.
 *
 * @element ventanilla-desk-transfer
 */
declare class DeskTransferDialog extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    session: AgentContactSession | undefined;
    /** Fetches the colleagues each time the dialog opens. */
    colleagues: () => Promise<readonly Colleague[]>;
    /** The agent's own id and skills: the one is left out, the others are offered. */
    agent: {
        id: AgentId;
        skills: readonly string[];
    };
    /** Called once it is done and the dialog closed: whoever shows the dialog moves the focus on. */
    done: () => void;
    messages: DeskMessages;
    private way;
    private chosenSkills;
    private chosenPerson;
    private problem;
    private busy;
    private readonly dialog;
    private readonly list;
    /** Opens the dialog with the contact's own skills ticked, and fetches who could take it. */
    open(): Promise<void>;
    protected render(): lit_html.TemplateResult<1>;
    private wayChoice;
    private skillChoices;
    private personChoices;
    private toggleSkill;
    private explain;
    private handleSubmit;
}

/** Remembers which contact is open, so that a reload brings the agent back to it. */
declare class ContactSelection {
    #private;
    constructor(site: string, storage?: Storage);
    get(): ContactId | undefined;
    set(contact: ContactId | undefined): void;
}

/**
 * What a signed-in agent works with: the inbox, one conversation, and what is known of its contact.
 *
 * @element ventanilla-desk-workspace
 * @fires {SignOutEvent} sign-out - The agent leaves.
 */
declare class DeskWorkspace extends LitElement {
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    /** Signed in. It stays its giver's to close. */
    client: AgentClient | undefined;
    site: string;
    drafts: DraftStore;
    selection: ContactSelection;
    messages: DeskMessages;
    private selected;
    private busy;
    private notice;
    /** Where there is no room beside the conversation, what is known of the contact stands in its place. */
    private about;
    /** The supervisor's page is shown instead of the contacts. */
    private supervising;
    private readonly inbox;
    private readonly view;
    private readonly newContact;
    private readonly search;
    private readonly help;
    private session;
    private readonly chime;
    private readonly alerts;
    private readonly observed;
    private readonly observedContact;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected willUpdate(changed: PropertyValues<this>): void;
    protected firstUpdated(): void;
    protected render(): lit_html.TemplateResult<1> | typeof nothing;
    private contactView;
    /** Shown only where the two do not stand side by side. */
    private aboutToggle;
    private supervision;
    private skipLink;
    private connectionBanner;
    private noticeBar;
    private isGone;
    private viewLabel;
    private readonly colleagues;
    /** Shows a contact, or with `undefined` none. */
    private show;
    private get maySupervise();
    private get agentId();
    private open;
    private answer;
    private run;
    private togglePage;
    private readonly toggleAbout;
    private toggleSound;
    private readonly dismiss;
    private readonly handleKey;
    private handleChoose;
    private handleLeave;
    private handleAnswer;
    private handlePresence;
}

/**
 * Tells how long the agent is still offered nothing after a contact, and lets them end it.
 *
 * @element ventanilla-desk-wrap-up
 * @fires {PresenceChooseEvent} presence-choose - The agent takes new contacts from now on.
 */
declare class DeskWrapUp extends LitElement {
    #private;
    static styles: (lit.CSSResult | (lit.CSSResult | lit.CSSResult[])[])[];
    /** When it ends. Absent while there is none. */
    until: Instant | undefined;
    messages: DeskMessages;
    constructor();
    protected render(): lit_html.TemplateResult<1>;
    private readonly end;
}

declare global {
    interface HTMLElementTagNameMap {
        'ventanilla-desk-account': DeskAccount;
        'ventanilla-desk-call': DeskCall;
        'ventanilla-desk-callback': DeskCallback;
        'ventanilla-desk-checklist': DeskChecklist;
        'ventanilla-desk-close': DeskCloseDialog;
        'ventanilla-desk-composer': DeskComposer;
        'ventanilla-desk-contact': DeskContactView;
        'ventanilla-desk-details': DeskContactDetails;
        'ventanilla-desk-inbox': DeskInbox;
        'ventanilla-desk-invite': DeskInviteDialog;
        'ventanilla-desk-new-contact': DeskNewContactDialog;
        'ventanilla-desk-presence': DeskPresence;
        'ventanilla-desk-search': DeskSearchDialog;
        'ventanilla-desk-shortcuts': DeskShortcutsHelp;
        'ventanilla-desk-sign-in': DeskSignIn;
        'ventanilla-desk-suggestions': DeskSuggestions;
        'ventanilla-desk-transfer': DeskTransferDialog;
        'ventanilla-desk-workspace': DeskWorkspace;
        'ventanilla-desk-wrap-up': DeskWrapUp;
        'ventanilla-desk': Desk;
    }
}
