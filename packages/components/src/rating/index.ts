export { Rating } from './rating.ts';
