export {
  createExpressAdapter,
  type ExpressAdapter,
  type ExpressAdapterOptions,
} from './create-express-adapter.ts';
