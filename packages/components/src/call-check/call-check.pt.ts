import type { CallCheckMessages } from './call-check.messages.ts';

export const callCheckMessages: CallCheckMessages = {
  heading: 'Teste antes de ligar',
  running: 'Testando…',
  works: 'Funciona',
  parts: {
    camera: 'Câmera',
    rate: 'Fluidez do vídeo',
    light: 'Luz',
    microphone: 'Microfone',
    speaker: 'Alto-falante',
    server: 'Serviço da cidade',
    socket: 'Avisos imediatos',
    media: 'Passagem do som e do vídeo',
  },
  rate: {
    enough: fps => `Funciona: ${fps} imagens por segundo.`,
    few: fps =>
      `Sua câmera dá poucas imagens por segundo (${fps}), e os sinais não se entendem bem. Ponha mais luz ou use outra câmera.`,
  },
  light: {
    good: 'Boa',
    dark: 'Seu vídeo está muito escuro. Acenda uma luz à sua frente.',
    against:
      'A luz está atrás de você, e seu rosto e suas mãos ficam escuros. Vire-se para a luz ou feche a cortina.',
  },
  tone: 'Ouvir um tom',
  toneHint: 'Se não ouvir, aumente o volume ou escolha outro alto-falante no seu aparelho.',
  silent: {
    server: 'O serviço não responde. Verifique sua internet, ou use outra rede, e tente de novo.',
    socket:
      'Sua rede não deixa passar avisos imediatos. Você pode ligar, mas será mais lento: tente com dados móveis ou outra rede.',
  },
  media: {
    needed:
      'Sua rede não deixa passar som nem vídeo. Use outra rede, como dados móveis, ou continue por escrito.',
    helps:
      'O servidor que ajuda a passar som e vídeo não responde. A ligação pode falhar nesta rede: tente outra.',
    refused:
      'O servidor da cidade que passa o som e o vídeo não está bem configurado, e a ligação pode não conectar. Não é sua rede nem seu aparelho: cabe à cidade consertar. Enquanto isso, continue por escrito ou peça que liguem para você.',
    unset:
      'O escritório não usa um servidor intermediário: a ligação vai direto. Se não conectar, tente outra rede ou continue por escrito.',
    unasked: 'Será testado quando o serviço responder.',
  },
  again: 'Testar de novo',
};
