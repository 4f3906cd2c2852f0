// SPDX-License-Identifier: Apache-2.0
import { mount } from 'svelte';
import App from './app.svelte';

mount(App, { target: document.querySelector('#root')! });
