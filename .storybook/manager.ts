// SPDX-License-Identifier: Apache-2.0
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Careplan Kit',
    brandTarget: '_self',
    colorPrimary: '#005a78',
    colorSecondary: '#005a78',
    appBg: '#f3f6f8',
    appBorderColor: '#d5dce2',
    textColor: '#1c2733',
  }),
  sidebar: { showRoots: true },
});
