export {
  VentanillaBanner,
  VentanillaCall,
  VentanillaCallback,
  VentanillaChat,
  VentanillaSignCall,
} from './elements.ts';
export type { ElementComponent, ElementProps } from './wrap-element.ts';
