// SPDX-License-Identifier: Apache-2.0
// The same on a page that was idle for a moment before the worker opened the form.
import { openForm } from '../ours/open-form.mjs';

const IDLE = 300;

export default {
  name: 'ours-warm',
  scene: 'form',
  opensOnly: true,
  prepare: () => new Promise((resolve) => setTimeout(resolve, IDLE)),
  open: (form, stage) => openForm(form, form.definition, stage),
};
