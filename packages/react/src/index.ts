export { VentanillaBanner, VentanillaChat } from './elements.ts';
export type { ElementComponent, ElementProps } from './wrap-element.ts';
