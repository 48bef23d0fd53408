export { BannerCloseEvent, BannerOpenEvent } from './banner.events.ts';
export { Banner } from './banner.ts';
