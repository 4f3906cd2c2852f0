// SPDX-License-Identifier: Apache-2.0
import type { StorybookConfig } from '@storybook/web-components-vite';
import { findableByCare } from './care-terms.mjs';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../packages/{elements,designer}/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // Storybook must work without a network, and tells nobody that it was opened.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // A worker's word ("DNAR", "turns") finds the story, whatever the story is called.
  experimental_indexers: (indexers) => (indexers ?? []).map(findableByCare),
  viteFinal: (vite) => ({
    ...vite,
    build: { ...vite.build, target: 'es2022', chunkSizeWarningLimit: 4000 },
    resolve: { ...vite.resolve, conditions: ['production', 'browser', 'module', 'import', 'default'] },
  }),
};

export default config;
