export {
  type Actor,
  type AgentCard,
  type AgentId,
  type AgentRole,
  type AgentSession,
  type AvailabilityReason,
  type Board,
  type BoardAgent,
  type BoardQueue,
  BREAK_KINDS,
  type BreakKind,
  CALLBACK_OUTCOMES,
  type CallbackOutcome,
  type CallbackSummary,
  type CallGuest,
  type CallId,
  type CallMedia,
  type CannedReply,
  CHANNEL_KINDS,
  type ChannelAvailability,
  type ChannelKind,
  type ChannelPause,
  type ChannelState,
  type Checklist,
  type ChecklistPoint,
  type ChosenPresence,
  CLOSING_OUTCOMES,
  type Classification,
  type ClosingOutcome,
  type Colleague,
  type ContactChannel,
  type ContactHeader,
  type ContactId,
  type ContactLine,
  type ContactStatus,
  type ContactSummary,
  DESK_CHANNELS,
  type DeskChannel,
  type DeskContactRequest,
  type ErrorCode,
  type EventKind,
  type FoundContact,
  type GuestRole,
  type Instant,
  JOIN_CODE_MINUTES,
  type JoinCode,
  type LocaleTag,
  type LocalizedText,
  localizedText,
  MAX_TEXT_LENGTH,
  type Party,
  type PresenceState,
  type PrivacyNotice,
  parseJoinCode,
  parseReference,
  pointsFor,
  type QueueEntryReason,
  REPORT_KEYS,
  type Report,
  type ReportFigures,
  type ReportKey,
  type ReportRow,
  type SearchAnswer,
  type SendId,
  type ShownNotice,
  type SignLanguage,
  type SiteAvailability,
  type SiteId,
  type SiteNotice,
  type StaffingHour,
  type StaffingPlan,
  type SuggestedAnswer,
  type SuggestedAnswers,
  type TransferRequest,
  type TransferTarget,
  type UserClaims,
  type WaitRange,
} from '@ventanilla/protocol';
export type { AgentClient } from './agent/agent-client.ts';
export type { AgentContactSession } from './agent/agent-contact-session.ts';
export type { AgentContactState, AgentState } from './agent/agent-state.ts';
export { type ChatEvents, ChatSession, type ChatSessionOptions } from './channels/chat-session.ts';
export type { ChatPhase, ChatState } from './channels/chat-state.ts';
export {
  type AttachedSession,
  type ClientParts,
  type ContactClient,
  type ContactClientOptions,
  createContactClient,
} from './contact-client.ts';
export type { EnvironmentOptions, PageSignals } from './environment.ts';
export { type AnyContactError, ContactError } from './errors.ts';
export type { PageUser } from './identity/page-user.ts';
export { hasKept } from './storage/has-kept.ts';
export type { KeyValueStorage } from './storage/key-value-store.ts';
export type { ChannelLike, LocksLike, TabsOptions } from './storage/tabs.ts';
export type { Observable } from './store.ts';
export type {
  DeliveryState,
  HappeningEntry,
  MessageEntry,
  NoteEntry,
  SilentKind,
  TimelineEntry,
} from './timeline/timeline.ts';
export { askSite } from './transport/ask-site.ts';
export type { ConnectionState } from './transport/connection-state.ts';
export type { SocketOpener, WebSocketLike } from './transport/web-socket-like.ts';
