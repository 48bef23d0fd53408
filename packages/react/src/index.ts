export { VentanillaBanner, VentanillaCall, VentanillaChat, VentanillaSignCall } from './elements.ts';
export type { ElementComponent, ElementProps } from './wrap-element.ts';
