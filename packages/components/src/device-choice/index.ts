export { DeviceChoice } from './device-choice.ts';
