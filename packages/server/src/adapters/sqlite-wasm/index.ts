export * from './create-sqlite-wasm-storage.ts';
