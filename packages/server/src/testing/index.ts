export * from './backend-contract.ts';
export * from './bot-contract.ts';
export * from './bus-contract.ts';
export * from './framework-contract.ts';
export * from './framework-host.ts';
export * from './storage-contract.ts';
export * from './storage-fixture.ts';
export * from './video-rooms-contract.ts';
