// SPDX-License-Identifier: Apache-2.0
import { createApp } from 'vue';
import App from './app.vue';

createApp(App).mount('#root');
