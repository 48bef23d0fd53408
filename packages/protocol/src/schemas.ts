export { callSignal, roomAccess, signLanguage } from './channels/call.schema.ts';
export { messageSend } from './channels/chat.schema.ts';
export { contactEvent } from './events.schema.ts';
export { openApiDocument } from './openapi.ts';
export { solvedProof } from './proof.schema.ts';
export { type Route, type RouteAccess, type RouteName, routes } from './routes.ts';
export { serverConfiguration } from './site.schema.ts';
export { clientFrame } from './socket.schema.ts';
export { siteId } from './values.schema.ts';
