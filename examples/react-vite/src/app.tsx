import type { Banner } from '@ventanilla/components/banner';
import { VentanillaBanner } from '@ventanilla/react';
import { useRef, useState } from 'react';

/** A page that opens the banner from a button of its own and knows whether it is open. */
export function App() {
  const banner = useRef<Banner>(null);
  const [isOpen, setOpen] = useState(false);
  const ask = async () => {
    await customElements.whenDefined('ventanilla-banner');
    await banner.current?.open('chat');
  };
  return (
    <>
      <main>
        <h1>Licencias de construcción</h1>
        <p>Radique su solicitud y siga su trámite.</p>
        <button type="button" aria-expanded={isOpen} onClick={ask}>
          Preguntar por chat
        </button>
      </main>
      <VentanillaBanner
        ref={banner}
        site="licencias"
        heading="Ayuda con su licencia"
        onOpen={() => setOpen(true)}
        onClose={() => setOpen(false)}
      >
        <a href="tel:+576015550150">(601) 555 0150</a>
      </VentanillaBanner>
    </>
  );
}
