export * from './create-redis-bus.ts';
