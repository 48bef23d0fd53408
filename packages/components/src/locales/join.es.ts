import type { JoinMessages } from './join.messages.ts';

const seconds = (count: number) => (count === 1 ? '1 segundo' : `${count} segundos`);

export const join: JoinMessages = {
  shareShort: 'Otro teléfono',
  share: 'Seguir en otro teléfono',
  shareHint:
    'En el otro teléfono, abra el chat de esta misma página, elija «Tengo un código» y escriba estas letras y números.',
  code: 'Su código',
  left: minutes =>
    minutes === 1
      ? 'Sirve una sola vez. Le queda 1 minuto.'
      : `Sirve una sola vez. Le quedan ${minutes} minutos.`,
  expired: 'Este código ya venció. Pida uno nuevo.',
  newCode: 'Pedir otro código',
  close: 'Cerrar',
  join: 'Tengo un código',
  joinHint: 'Escriba el código que aparece en su otro teléfono. La conversación sigue aquí.',
  field: 'Código',
  submit: 'Continuar',
  checking: 'Comprobando…',
  cancel: 'Cancelar',
  malformed: 'El código tiene 8 letras y números, como K7M4-2HX9. Revíselo.',
  problem: (code, retryAfterSeconds) => {
    switch (code) {
      case 'join-code-unknown':
        return 'El código no es correcto, ya se usó o ya venció. Revíselo, o pida uno nuevo en el otro teléfono.';
      case 'too-many-requests':
        return `Hubo demasiados intentos. Intente de nuevo en ${seconds(retryAfterSeconds ?? 60)}.`;
      case 'network':
      case 'timeout':
        return 'No hay conexión. Intente de nuevo.';
      default:
        return 'No se pudo continuar. Intente de nuevo en unos minutos.';
    }
  },
};
