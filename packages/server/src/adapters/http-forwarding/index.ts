export { createHttpForwarding, type HttpForwardingOptions } from './create-http-forwarding.ts';
