import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Elements whose names begin so are the browser's business and no components of Vue's. */
const isCustomElement = (tag: string) => tag.startsWith('ventanilla-');

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });
