import type { TransferTarget } from '@ventanilla/client';
import { timeOf } from '@ventanilla/components/locales/time-of';
import { claims } from './claims.ts';
import type { DeskMessages } from './messages.ts';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, other: string): string =>
  `${n} ${plural.select(n) === 'one' ? one : other}`;
const ENTERED = {
  opened: 'The citizen entered the queue.',
  reopened: 'The citizen wrote again and entered the queue.',
  transferred: 'The contact entered the queue by transfer.',
  returned: 'The contact went back to the queue.',
};
const HANDED_OVER = {
  asked: 'the citizen asked for it',
  'not-understood': 'it found no answer',
  emergency: 'possible emergency',
  failed: 'the assistant did not answer',
} as const;
const CLOSED = {
  citizen: 'The citizen closed the contact.',
  agent: 'An agent closed the contact.',
  system: 'The contact closed by itself.',
};
const target = (to: TransferTarget): string => {
  if ('agent' in to) return `to ${to.agent.name}`;
  return to.skills.length === 0 ? 'to the queue' : `to the queue (${to.skills.join(', ')})`;
};
const OUTCOMES: DeskMessages['callback']['outcomes'] = {
  answered: 'Answered',
  'no-answer': 'No answer',
  busy: 'Busy',
  voicemail: 'Voicemail',
  'wrong-number': 'Wrong number',
};
const ENDS: DeskMessages['callback']['ends'] = {
  answered: 'Spoken with',
  unreached: 'Not reached',
  'wrong-number': 'Wrong number',
  cancelled: 'Cancelled',
};
const ROLES = { interpreter: 'Interpreter', colleague: 'Colleague' } as const;
const WANTED = { interpreter: 'an interpreter', colleague: 'a colleague' } as const;
const LEFT = {
  left: 'left the call',
  declined: 'cannot come into the call',
  unanswered: 'did not answer the invitation',
  dismissed: 'is no longer invited into the call',
  over: 'is no longer in the call',
} as const;
const errors: DeskMessages['errors'] = {
  'malformed-json': 'The server did not understand the request. Reload the page and try again.',
  'invalid-request': 'The server did not accept what was sent. Check the text and try again.',
  'body-too-large': 'The text is too long. Split it into several messages.',
  'unsupported-media-type': 'The server did not understand the request. Reload the page and try again.',
  'token-missing': 'The session is not valid. Sign in again.',
  'token-malformed': 'The session is not valid. Sign in again.',
  'token-unknown': 'The session is not valid. Sign in again.',
  'token-revoked': 'The session was ended. Sign in again.',
  'sign-in-failed':
    'The user name and password do not match. Check them and try again. After five attempts you have to wait 15 minutes.',
  'session-expired': 'Your session expired. Sign in again: what you had written is kept.',
  'signature-missing': 'Another system could not identify itself. Tell the administration.',
  'signature-invalid': 'Another system could not identify itself. Tell the administration.',
  'signature-expired': 'Another system could not identify itself. Tell the administration.',
  'csrf-token-invalid': 'The session changed in another tab. Reload the page.',
  'consent-required': 'The privacy notice has not been accepted.',
  'origin-not-allowed': 'This page is not allowed to use the service. Tell the administration.',
  'role-insufficient': 'Your account is not allowed to do this.',
  'route-not-found': 'The server does not offer this function. Tell the administration.',
  'site-not-found': 'The service named does not exist. Check the address of the desk.',
  'contact-not-found': 'This contact does not exist or was erased.',
  'agent-not-found': 'That person is no longer in the service. Choose somebody else.',
  'method-not-allowed': 'The server does not offer this function. Tell the administration.',
  'send-conflict': 'This message clashed with another. Copy it and write it again.',
  'contact-closed': 'The contact is already closed.',
  'checklist-incomplete': 'Something of the checklist is still to be confirmed.',
  'point-unknown': 'This point is no longer in the checklist. Reload the page.',
  'not-assigned-to-you': 'The contact is no longer yours.',
  'offer-gone': 'The contact was offered to somebody else or is being handled.',
  'agent-not-able': 'You cannot take this contact: check your status and the topics you handle.',
  'answered-elsewhere': 'Another contact centre answers this contact.',
  'call-under-way': 'There is a call in this case already.',
  'call-over': 'The call has ended already.',
  'invitation-gone': 'The invitation into the call is gone.',
  'phone-refused': 'That number cannot be called.',
  'callback-unknown': 'The callback was not found.',
  'callback-exists': 'There is already a callback for that number.',
  'callback-over': 'This callback has ended: do not dial again.',
  'slot-gone': 'That time is no longer offered.',
  'break-full': 'As many people have that break as may at once. Please wait for your turn.',
  'channel-closed': 'The channel is closed at this time.',
  'channel-unavailable': 'The channel is not available now.',
  'proof-required': 'The server asked for a check that was not completed. Try again.',
  'identity-refused': 'The identity is not valid.',
  'identity-expired': 'The identity has expired.',
  'join-code-unknown': 'The code is not valid.',
  'token-in-use': 'The session is not valid. Sign in again.',
  'identity-not-offered': 'This service does not check identities.',
  'identity-changed': 'The identity is somebody else’s.',
  'too-many-requests': 'There were too many requests in a row. Wait a moment and try again.',
  internal: 'The server failed. Try again in a moment.',
  unavailable: 'The server is not available. Try again in a moment.',
  network: 'There is no connection to the server. Check the network and try again.',
  timeout: 'The server took too long to answer. Try again.',
  'unexpected-answer': 'The server answered something unexpected. Reload the page and try again.',
  'storage-unavailable': 'The browser does not allow drafts to be kept. Keep this tab open while writing.',
};

/** The desk in English. */
export const en: DeskMessages = {
  locale: 'en',
  title: 'Agent desk',
  skipToConversation: 'Skip to the conversation',
  toolbar: 'Status and account',
  signIn: {
    heading: 'Agent sign-in',
    lead: 'Use the account that the service’s administration gave you.',
    login: 'User name',
    password: 'Password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    loginMissing: 'Enter your user name.',
    passwordMissing: 'Enter your password.',
    lockedFor: minutes =>
      `There were too many attempts. You can try again in ${count(minutes, 'minute', 'minutes')}.`,
    restoring: 'Opening the desk…',
  },
  account: {
    menu: name => `Account of ${name}`,
    signOutHere: 'Sign out',
    signOutEverywhere: 'Sign out on every device',
    signOutEverywhereHint: 'Also in other browsers where you signed in.',
  },
  presence: {
    label: 'Your status',
    available: 'Available',
    away: 'On a break',
    'wrap-up': 'Finishing a contact',
    offline: 'Off duty',
    breaks: { rest: 'Short break', lunch: 'Lunch', meeting: 'Meeting', training: 'Training' },
    hint: {
      available: 'You receive new contacts.',
      away: 'You keep your contacts and receive no new ones.',
      'wrap-up': 'You receive no new contacts until it is over.',
      offline: 'You receive no contacts.',
    },
  },
  wrapUp: {
    explanation: 'Time to finish what belongs to the contact that has just ended: you receive no new ones.',
    secondsLeft: seconds => `${count(seconds, 'second', 'seconds')} left.`,
    minutesLeft: minutes => `${count(minutes, 'minute', 'minutes')} left.`,
    end: 'Finish and receive contacts',
  },
  pages: { open: 'Supervision', close: 'Contacts' },
  sound: { label: 'Sound' },
  connection: {
    reconnecting:
      'No connection to the server. It retries by itself; what you write is sent once it is back.',
    offline: 'This device has no network. What you write is kept and sent once it is back.',
  },
  inbox: {
    label: 'Inbox',
    offered: 'For you, now',
    helping: 'Calls of colleagues',
    mine: 'Your contacts',
    waiting: 'In the queue',
    nothingMine: 'You have no open contacts.',
    nothingWaiting: 'Nobody is waiting.',
    accept: 'Accept',
    decline: 'Decline',
    secondsLeft: seconds => `${count(seconds, 'second', 'seconds')} left`,
    offeredTo: name => `Offered to ${name}`,
    unread: n => count(n, 'unread message', 'unread messages'),
    waitingFor: duration => `Waiting ${duration}`,
    lastFrom: { citizen: 'Citizen', agent: 'Agent', system: 'System' },
    erased: 'Erased message',
    offerAnnouncement: reference => `New contact for you: ${reference}. Alt plus A to accept it.`,
    messageAnnouncement: reference => `New message in ${reference}.`,
    unanswered: duration => `Without an answer for ${duration}`,
    lateAnnouncement: reference => `${reference} has waited too long for your answer.`,
    titleOffered: 'New contact!',
    titleCount: (n, title) => `(${n}) ${title}`,
  },
  contact: {
    label: reference => `Contact ${reference}`,
    chooseHeading: 'No contact open',
    choose: 'Choose a contact from the inbox. New ones appear by themselves while you are available.',
    back: 'Back to the inbox',
    loading: 'Loading the conversation…',
    typing: 'The citizen is writing…',
    status: {
      automated: 'With the automatic assistant',
      waiting: 'Waiting',
      assigned: 'In progress',
      closed: 'Closed',
    },
    transfer: 'Transfer',
    close: 'Close contact',
    accept: 'Accept contact',
    decline: 'Decline',
    waitingHint: 'This contact waits in the queue. Accept it to reply.',
    offeredHint: 'This contact is offered to you.',
    heldBy: name => `${name} is helping.`,
    notYours: 'This contact is no longer yours.',
    closedHint: 'This contact is closed. If the citizen writes again, it returns to the queue.',
    conversation: 'Conversation',
    closeHeading: 'Close the contact',
    closeText: reference =>
      `Contact ${reference} will end for you and for the citizen, who can reopen it by writing again.`,
    closeConfirm: 'Close contact',
    topic: 'Topic (optional)',
    zone: 'Zone (optional)',
    classify: 'Note topic and zone',
    classifyHeading: 'What the contact was about',
    classifyConfirm: 'Save',
    classificationHint: 'Topic and zone are counted in the reports; the citizen does not see them.',
    institution: 'Body that deals with it, if not this one (optional)',
    institutionHint: 'If you name one, the citizen is told where to go, and it is counted in the reports.',
    outcome: 'How does it end?',
    outcomes: { resolved: 'Resolved', unresolved: 'Not resolved' },
    missing: points => `To close it as resolved, still to be confirmed: ${points}.`,
    cancel: 'Cancel',
  },
  search: {
    open: 'Search',
    heading: 'Search contacts',
    label: 'Number, name, telephone or words',
    hint: 'With several words it finds the contacts that hold them all. Accents and capitals do not matter.',
    submit: 'Search',
    searching: 'Searching…',
    found: n => (n === 0 ? 'No contact was found.' : count(n, 'contact', 'contacts')),
    first: n => `The newest ${n}. Add a word to see fewer.`,
    close: 'Close',
  },
  newContact: {
    open: 'New contact',
    heading: 'New contact',
    how: 'How did the person come?',
    name: 'Name (optional)',
    phone: 'Telephone (optional)',
    note: 'What do they need? (internal note, optional)',
    hint: 'Before you write anything down, tell the person what it is kept for. Once the contact is created you will see the number to give them.',
    samePerson: reference => `It is for the same person as contact ${reference}.`,
    confirm: 'Create contact',
    cancel: 'Cancel',
  },
  details: {
    others: 'Other contacts of this person',
    othersCount: n => (n === 0 ? 'There are no others.' : count(n, 'more contact', 'more contacts')),
    another: 'New contact for this person',
    label: 'Contact details',
    reference: 'Number',
    copy: 'Copy the number',
    copied: 'Number copied',
    status: 'Status',
    channel: 'Channel',
    channels: {
      callback: 'Callback',
      chat: 'Chat',
      call: 'Online call',
      'sign-call': 'Sign language video call',
      phone: 'By phone',
      'in-person': 'In person',
    },
    opened: 'Opened',
    waitingSince: 'Waiting since',
    language: 'Language',
    skills: 'Topics',
    noSkills: 'None in particular',
    agent: 'Agent',
    nobody: 'Nobody yet',
  },
  composer: {
    mode: 'What you are writing',
    reply: 'Reply',
    note: 'Internal note',
    replyLabel: 'Reply to the citizen',
    replyPlaceholder: 'Write your reply, or / for saved replies',
    noteLabel: 'Internal note: the citizen does not see it',
    notePlaceholder: 'Write a note for your colleagues',
    noteWarning: 'Internal note: the citizen does not see it',
    send: 'Send',
    saveNote: 'Save note',
    hint: 'Enter sends, Shift + Enter starts a new line',
    canned: 'Saved replies',
    cannedCount: n => count(n, 'saved reply', 'saved replies'),
    cannedNone: 'No saved reply matches.',
    left: n =>
      n < 0
        ? `${count(-n, 'character', 'characters')} too many`
        : `${count(n, 'character', 'characters')} left`,
  },
  suggestions: {
    heading: 'Quote from the catalogue',
    count: n => count(n, 'suggested answer from the catalogue', 'suggested answers from the catalogue'),
  },
  checklist: {
    heading: 'Checklist',
    topic: 'Topic',
    noTopic: 'Choose the topic',
    nothing: 'Choose the topic to see what is to be confirmed.',
    required: 'Needed to close as resolved',
    confirmed: 'Confirmed:',
    open: 'Still open:',
    by: (name, when) => `${name}, ${when}`,
  },
  transfer: {
    heading: 'Transfer the contact',
    toPerson: 'To a person',
    toQueue: 'To the queue',
    toQueueHint: 'Whoever handles the topics you tick will receive it.',
    choosePerson: 'Person',
    nobodyElse: 'There is nobody else in the service now.',
    noSkill: 'The service has no topics: any available agent will receive it.',
    anySkill: 'With no topic ticked, any available agent will receive it.',
    loading: 'Looking for colleagues…',
    confirm: 'Transfer',
    cancel: 'Cancel',
    missingPerson: 'Choose whom to transfer to.',
  },
  shortcuts: {
    open: 'Keyboard shortcuts',
    heading: 'Keyboard shortcuts',
    close: 'Close',
    arrows: 'Move through the inbox',
    names: {
      search: 'Search contacts',
      open: 'Create a contact by phone or in person',
      accept: 'Accept the offered contact',
      contact: 'Open one of your contacts',
      reply: 'Write a reply',
      note: 'Write an internal note',
      transfer: 'Transfer the contact',
      close: 'Close the contact',
      help: 'Show this help',
    },
    sendKey: 'Send what is written',
    newLineKey: 'Start a new line',
    cannedKey: 'Find a saved reply',
  },
  timeline: {
    locale: 'en',
    own: 'You',
    citizen: 'Citizen',
    system: 'System',
    note: 'Internal note: the citizen does not see it',
    today: 'Today',
    yesterday: 'Yesterday',
    delivery: { sending: 'Sending', sent: 'Sent', read: 'Read', failed: 'Not sent' },
    failure: code => (code ? errors[code] : 'It could not be sent.'),
    retry: 'Retry',
    discard: 'Discard',
    erased: 'Erased message',
    newest: 'Go to the newest',
    happened: happening => {
      switch (happening.kind) {
        case 'queue-entered':
          return ENTERED[happening.reason];
        case 'bot-handed-over': {
          const facts = happening.facts.map(({ value }) => value).join(' · ');
          return `The assistant passed the contact to a person: ${HANDED_OVER[happening.reason]}.${facts && ` ${facts}`}`;
        }
        case 'assigned':
          return `${happening.agent.name} is helping now.`;
        case 'transferred':
          return `${happening.from.name} transferred the contact ${target(happening.to)}.`;
        case 'closed':
          return happening.reason === 'idle'
            ? 'The chat closed by itself: the citizen did not answer.'
            : CLOSED[happening.by];
        case 'idle-warned':
          return `The citizen was asked whether they are still there. Without an answer the chat closes at ${timeOf(happening.closesAt, 'en')}.`;
        case 'kept-open':
          return 'The citizen said that they are still there.';
        case 'identified':
          return `${happening.verified ? 'Verified identity' : happening.noted ? 'Noted by the agent, unverified' : 'Says the page, unverified'}: ${claims(happening)}.`;
        case 'callback-requested':
          return `Asked to be called at ${happening.phone}. ${happening.name}: ${happening.reason}`;
        case 'callback-rescheduled':
          return 'The citizen changed the time of the call.';
        case 'callback-attempted':
          return `Attempt ${happening.attempt}: ${OUTCOMES[happening.outcome]}.`;
        case 'callback-ended':
          return `Callback: ${ENDS[happening.end]}.`;
        case 'call-started':
          return happening.by === 'citizen' ? 'The citizen called.' : 'The citizen was called.';
        case 'call-accepted':
          return 'The call was answered.';
        case 'call-invited':
          return `${happening.guest.name} was invited into the call as ${WANTED[happening.role]}.`;
        case 'call-joined':
          return `${happening.guest.name} joined the call as ${WANTED[happening.role]}.`;
        case 'call-left':
          return `${happening.guest.name} ${LEFT[happening.reason]}.`;
        case 'call-ended':
          return 'The call ended.';
      }
    },
  },
  errors,
  dismiss: 'Dismiss the notice',
  callback: {
    label: 'Callback',
    callName: name => `Ask for ${name}`,
    dial: number => `Call ${number}`,
    byVideo: 'Call by video',
    reason: 'Reason',
    dueAt: when => `To be called on ${when}`,
    now: 'To be called now',
    attempts: (made, of) => `Attempt ${made} of ${of}`,
    outcome: 'How did the call go?',
    outcomes: OUTCOMES,
    ends: ENDS,
    acceptFirst: 'Accept the contact in order to call.',
  },
  call: {
    start: 'Call',
    kinds: { voice: 'Voice call', video: 'Video call', sign: 'Call in sign language' },
    rings: {
      announcement: reference => `A call in ${reference}. Open the contact and answer.`,
      title: 'Somebody is calling!',
    },
    invite: {
      open: 'Invite',
      heading: 'Invite into the call',
      loading: 'Looking for colleagues…',
      interpreters: 'Interpreters',
      others: 'Others',
      nobody: 'Nobody else is available now.',
      missing: 'Choose whom to invite.',
      notAble: 'That person cannot come now: they are not available, or do not know that sign language.',
      as: 'Comes as',
      roles: ROLES,
      confirm: 'Invite',
      cancel: 'Cancel',
      withdraw: name => `Take back the invitation to ${name}`,
      seeOut: name => `Remove ${name} from the call`,
      from: name => `${name} invites you into a call`,
      invitedBy: (name, role) => `${name} invites you into a call as ${WANTED[role]}.`,
      enter: 'Join the call',
      decline: 'I cannot',
      announcement: name => `${name} invites you into a call. Alt plus A to join.`,
      title: 'You are invited into a call!',
    },
  },
};
