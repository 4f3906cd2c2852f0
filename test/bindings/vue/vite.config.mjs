// SPDX-License-Identifier: Apache-2.0
import { isCustomElement } from '@careplan-kit/elements/vue';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
  build: { target: 'es2022' },
});
