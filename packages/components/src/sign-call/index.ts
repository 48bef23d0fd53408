export { SignCall } from './sign-call.ts';
