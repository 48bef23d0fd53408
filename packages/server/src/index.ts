export {
  type AgentAccount,
  type AgentAccountChange,
  AgentAccountError,
  AgentAccounts,
  MIN_PASSWORD_LENGTH,
  type NewAgentAccount,
} from './core/agents/agent-accounts.ts';
export { type CatalogueIndex, createCatalogueIndex } from './core/answers/catalogue-index.ts';
export { isEmergency } from './core/answers/emergencies.ts';
export { judgeQuestion, type Verdict } from './core/answers/judge-question.ts';
export { createCatalogueBot } from './core/bot/catalogue-bot.ts';
export { type BackendPlan, composeBackends, configuredBackends } from './core/compose-backends.ts';
export {
  type ContactHandler,
  type ContactHandlerOptions,
  createContactHandler,
} from './core/contact-handler.ts';
export { createInProcessBus } from './core/in-process-bus.ts';
export type { ErasureState } from './core/keeping/erasure.ts';
export type { PersonContact, PersonRecord } from './core/keeping/person-record.ts';
export { Persons } from './core/keeping/persons.ts';
export { contactLine, contactLines } from './core/lines/contact-line.ts';
export type { MetricFamily, Sample } from './core/metrics/metrics-text.ts';
export type { MetricsOptions } from './core/metrics/server-metrics.ts';
export type {
  BackendCommand,
  BackendCommands,
  BackendDoor,
  BackendFactory,
  BackendTools,
  ContactBackend,
  DoorRefusal,
  SignedRequest,
} from './core/ports/backend.ts';
export type {
  BotMessage,
  BotProvider,
  BotReply,
  BotTurn,
  BotUtterance,
  PeopleOutlook,
} from './core/ports/bot.ts';
export type { Bus, BusHint } from './core/ports/bus.ts';
export type { CatalogueDirectory } from './core/ports/catalogues.ts';
export type { PasswordHasher } from './core/ports/passwords.ts';
export type { Log, LogFields, Runtime } from './core/ports/runtime.ts';
export type { SiteDirectory } from './core/ports/sites.ts';
export type { Socket } from './core/ports/socket.ts';
export type * from './core/ports/storage.ts';
export { StorageError, type StorageErrorCode } from './core/ports/storage-error.ts';
export type { Tables } from './core/ports/tables.ts';
export type { Participant, RoomKey, RoomNews, VideoRooms } from './core/ports/video-rooms.ts';
export type { SocketSource } from './core/realtime/connection.ts';
export {
  erlangA,
  erlangC,
  type ImpatientFigures,
  type PatientFigures,
  type Traffic,
} from './core/staffing/erlang.ts';
