export { NoWay } from './no-way.ts';
