export * from '../../core/ports/storage-error.ts';
export * from './create-sqlite-storage.ts';
