// SPDX-License-Identifier: Apache-2.0
// The same, prepared while the worker looked at something else, as a host does that knows its forms.
import { CpkForm, openForm } from '../ours/open-form.mjs';

const IDLE = 300;

let definition;

export default {
  name: 'ours-prepared',
  scene: 'form',
  opensOnly: true,
  async prepare(form) {
    definition = await CpkForm.prepare(form.definition, { scores: 'all' });
    await new Promise((resolve) => setTimeout(resolve, IDLE));
  },
  open: (form, stage) => openForm(form, definition, stage),
};
