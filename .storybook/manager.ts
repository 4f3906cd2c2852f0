// SPDX-License-Identifier: Apache-2.0
import { createElement } from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { BEFORE_TERMS } from './care-terms-mark.mjs';
import { DATA_PANEL, DataPanel } from './data-panel.mjs';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Careplan Kit',
    brandTarget: '_self',
    colorPrimary: '#005a78',
    colorSecondary: '#005a78',
    appBg: '#f3f6f8',
    appBorderColor: '#d5dce2',
    appBorderRadius: 6,
    textColor: '#1c2733',
    textMutedColor: '#4a5866',
    barTextColor: '#4a5866',
    barSelectedColor: '#005a78',
    fontBase: '"Open Sans", system-ui, sans-serif',
  }),
  sidebar: { showRoots: true, renderLabel: ({ name }: { name: string }) => name.split(BEFORE_TERMS)[0] },
});

addons.register(DATA_PANEL, () => {
  addons.add(DATA_PANEL, {
    type: types.PANEL,
    title: 'Data',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => createElement(DataPanel, { active: active ?? false, key: DATA_PANEL }),
  });
});
