/** What each sign language is called by those who sign it, by its ISO 639-3 code. */
const NAMES: Record<string, string> = {
  ase: 'ASL (American Sign Language)',
  bzs: 'Libras (Brasil)',
  csn: 'LSC (Lengua de Señas Colombiana)',
  csg: 'LSCh (Lengua de Señas Chilena)',
  csr: 'LESCO (Costa Rica)',
  ecs: 'LSEC (Lengua de Señas Ecuatoriana)',
  lsp: 'LSPA (Lengua de Señas Panameña)',
  mfs: 'LSM (Lengua de Señas Mexicana)',
  prl: 'LSP (Lengua de Señas Peruana)',
  psl: 'LSPR (Lengua de Señas Puertorriqueña)',
  ssp: 'LSE (Lengua de Signos Española)',
  vsl: 'LSV (Lengua de Señas Venezolana)',
};

/** @returns The code itself for a language whose name is not shipped. */
export function signLanguageName(code: string): string {
  return NAMES[code] ?? code;
}
