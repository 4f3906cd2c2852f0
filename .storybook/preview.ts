// SPDX-License-Identifier: Apache-2.0
import { setCustomElementsManifest } from '@storybook/web-components';
import type { Preview } from '@storybook/web-components-vite';
import manifest from '../packages/elements/custom-elements.json' with { type: 'json' };
import './preview.css';

setCustomElementsManifest(manifest);

const widths = { phone: 360, tablet: 768, desktop: 1280 };

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { theme: 'light' },
  decorators: [
    (story, { globals }) => {
      document.documentElement.dataset['theme'] = String(globals['theme']);
      return story();
    },
  ],
  parameters: {
    layout: 'padded',
    viewport: {
      options: Object.fromEntries(
        Object.entries(widths).map(([name, width]) => [
          name,
          { name: `${name}, ${width} px`, styles: { width: `${width}px`, height: '800px' } },
        ]),
      ),
    },
    options: { storySort: { order: ['Welcome', 'Guides', 'Record', 'Forms', 'Fields', 'Feedback', '*'] } },
    a11y: {
      options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
      test: 'error',
    },
    // The panel of the a11y addon and the theme button decide; a background of its own would hide wrong contrast.
    backgrounds: { disabled: true },
  },
};

export default preview;
