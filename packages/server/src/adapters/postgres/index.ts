export * from '../../core/ports/storage-error.ts';
export * from './create-postgres-storage.ts';
