import type { Decorator, Preview } from '@storybook/web-components-vite';
import cordillera from '../packages/components/themes/cordillera.css?inline';
import litoral from '../packages/components/themes/litoral.css?inline';
import serena from '../packages/components/themes/serena.css?inline';
import { setColourScheme } from './colour-scheme.ts';

const THEMES: Record<string, string> = { serena, cordillera, litoral };
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Dresses the page as the toolbar says. The elements follow the page's language by themselves. */
const dress: Decorator = (story, { globals }) => {
  const { theme, locale, scheme } = globals;
  sheet.replaceSync(`${THEMES[theme] ?? ''} body { background: Canvas; }`);
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.style.colorScheme = scheme === 'system' ? 'light dark' : scheme;
  setColourScheme(scheme);
  return story();
};

export default {
  decorators: [dress],
  tags: ['autodocs'],
  initialGlobals: { theme: 'serena', locale: 'es', scheme: 'system' },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: { icon: 'paintbrush', title: 'Theme', items: Object.keys(THEMES), dynamicTitle: true },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        title: 'Language',
        dynamicTitle: true,
        items: [
          { value: 'es', title: 'Español' },
          { value: 'en', title: 'English' },
          { value: 'pt', title: 'Português' },
          { value: 'ar', title: 'العربية', right: 'RTL' },
          { value: 'qu-EC', title: 'Kichwa (no texts yet)' },
        ],
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: { icon: 'contrast', title: 'Colours', items: ['system', 'light', 'dark'], dynamicTitle: true },
    },
  },
  parameters: {
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        rules: { 'target-size': { enabled: true } },
      },
    },
    layout: 'padded',
    docs: { story: { inline: false, iframeHeight: 720 } },
  },
} satisfies Preview;
