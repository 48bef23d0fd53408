export * from './backend-contract.ts';
export * from './bus-contract.ts';
export * from './storage-contract.ts';
export * from './storage-fixture.ts';
