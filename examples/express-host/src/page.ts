import { fileURLToPath } from 'node:url';

/** What Ventanilla's package brings for browsers, served by the app itself like any other script of its own. */
export const SCRIPTS = fileURLToPath(new URL('public/v1', import.meta.resolve('ventanilla/package.json')));

export const PAGE = `<!doctype html>
<html lang="es">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Acueducto Municipal</title>
    <link rel="icon" href="data:,">
    <script type="module" async src="/scripts/ventanilla.js"></script>
  </head>
  <body>
    <h1>Acueducto Municipal</h1>
    <p>¿Tiene una pregunta? <a href="tel:+576015550170" data-ventanilla-open="chat">Escríbanos</a></p>
    <ventanilla-banner server="/contacto" site="acueducto" heading="Ayuda con su recibo">
      <a href="tel:+576015550170">(601) 555 0170</a>
    </ventanilla-banner>
  </body>
</html>
`;
