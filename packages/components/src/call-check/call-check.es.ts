import type { CallCheckMessages } from './call-check.messages.ts';

export const callCheckMessages: CallCheckMessages = {
  heading: 'Prueba antes de llamar',
  running: 'Probando…',
  works: 'Funciona',
  parts: {
    camera: 'Cámara',
    rate: 'Fluidez del video',
    light: 'Luz',
    microphone: 'Micrófono',
    speaker: 'Altavoz',
    server: 'Servicio de la ciudad',
    socket: 'Avisos al instante',
    media: 'Paso del sonido y el video',
  },
  rate: {
    enough: fps => `Funciona: ${fps} imágenes por segundo.`,
    few: fps =>
      `Su cámara da pocas imágenes por segundo (${fps}), y las señas se entienden mal. Ponga más luz o use otra cámara.`,
  },
  light: {
    good: 'Buena',
    dark: 'Su video se ve muy oscuro. Encienda una luz delante de usted.',
    against:
      'Tiene la luz a la espalda, y su cara y sus manos se ven oscuras. Gire hacia la luz o cierre la cortina.',
  },
  tone: 'Oír un tono',
  toneHint: 'Si no lo oye, suba el volumen o elija otro altavoz en su equipo.',
  silent: {
    server: 'El servicio no responde. Revise su internet, o conéctese a otra red, e intente de nuevo.',
    socket:
      'Su red no deja pasar avisos al instante. Puede llamar, pero será más lento: intente con datos del celular u otra red.',
  },
  media: {
    needed:
      'Su red no deja pasar el sonido ni el video. Conéctese a otra red, como los datos del celular, o siga por escrito.',
    helps:
      'El servidor que ayuda a pasar el sonido y el video no responde. La llamada puede fallar desde esta red: intente con otra.',
    refused:
      'El servidor de la ciudad que pasa el sonido y el video no está bien configurado, y la llamada puede no conectar. No es su red ni su equipo: lo debe arreglar la ciudad. Mientras tanto, siga por escrito o pida que le llamen.',
    unset:
      'La oficina no usa un servidor de paso: la llamada va directa. Si no conecta, intente con otra red o siga por escrito.',
    unasked: 'Se prueba cuando el servicio responda.',
  },
  again: 'Probar otra vez',
};
