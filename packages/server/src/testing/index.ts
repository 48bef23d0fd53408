export * from './backend-contract.ts';
export * from './storage-contract.ts';
export * from './storage-fixture.ts';
