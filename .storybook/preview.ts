// SPDX-License-Identifier: Apache-2.0
import { setCustomElementsManifest } from '@storybook/web-components';
import type { Preview } from '@storybook/web-components-vite';
import { addons } from 'storybook/preview-api';
import '../packages/elements/themes/comfortable.css';
import '../packages/elements/themes/compact.css';
import '../packages/elements/themes/dark.css';
import '../packages/elements/themes/high-contrast.css';
import '../packages/elements/themes/neutral.css';
import '../packages/elements/themes/nhs-like.css';
import '../packages/elements/themes/print.css';
import { chosenFrom, dressPage } from '../scripts/story-host/choices.mjs';
import { inLanguage, provideLanguage } from '../scripts/story-host/language.mjs';
import { declarationOf } from './code.mjs';
import { CLEAR, DATA } from './data-channel.mjs';
import { DocsPage } from './docs-page.mjs';
import { watchElement } from './live-data.mjs';
import { manifest } from './manifest.mjs';
import '../scripts/story-host/page.css';

setCustomElementsManifest(manifest);

const widths = { phone: 360, tablet: 768, desktop: 1280 };

interface Toolbar {
  readonly title: string;
  readonly icon: 'contrast' | 'globe' | 'listunordered' | 'transfer' | 'zoom';
  readonly items: Readonly<Record<string, string>>;
}

const toolbar = ({ title, icon, items }: Toolbar) => ({
  description: title,
  toolbar: {
    title,
    icon,
    items: Object.entries(items).map(([value, name]) => ({ value, title: name })),
    dynamicTitle: true,
  },
});

const globalTypes = {
  theme: toolbar({
    title: 'Theme',
    icon: 'contrast',
    items: {
      none: 'No theme',
      neutral: 'Neutral',
      'nhs-like': 'NHS-like',
      dark: 'Dark',
      'high-contrast': 'High contrast',
      'high-contrast-dark': 'High contrast on black',
    },
  }),
  lang: toolbar({ title: 'Language', icon: 'globe', items: { en: 'English', cy: 'Welsh' } }),
  density: toolbar({
    title: 'Density',
    icon: 'listunordered',
    items: { comfortable: 'Comfortable', compact: 'Compact' },
  }),
  dir: toolbar({ title: 'Direction', icon: 'transfer', items: { ltr: 'Left to right', rtl: 'Right to left' } }),
  text: toolbar({ title: 'Text size', icon: 'zoom', items: { '100': '100 %', '150': '150 %', '200': '200 %' } }),
};

let clear = () => {};
addons.getChannel().on(CLEAR, () => clear());

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { theme: 'none', lang: 'en', density: 'comfortable', dir: 'ltr', text: '100' },
  decorators: [
    (story, context) => {
      const chosen = chosenFrom(context.globals);
      dressPage(document.documentElement, chosen);
      context.args = inLanguage(context.args, chosen);
      if (context.canvasElement instanceof HTMLElement) provideLanguage(context.canvasElement, chosen);
      return story();
    },
  ],
  afterEach: ({ canvasElement, component, viewMode }) => {
    const tag = String(component ?? '');
    const element = canvasElement.querySelector(tag || 'none');
    const declaration = declarationOf(manifest, tag);
    if (viewMode !== 'story' || !element || !declaration) return;
    clear = watchElement(element, declaration, (data: unknown) => addons.getChannel().emit(DATA, data));
  },
  parameters: {
    layout: 'padded',
    docs: { page: DocsPage },
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          name,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '800px' } },
        ]),
      ),
    },
    options: {
      storySort: { order: ['Welcome', 'Guides', 'Record', 'Forms', 'Templates', 'Fields', 'Drafts', 'Feedback', '*'] },
    },
    a11y: {
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
      test: 'error',
    },
    // The panel of the a11y addon and the theme button decide; a background of its own would hide wrong contrast.
    backgrounds: { disabled: true },
  },
};

export default preview;
