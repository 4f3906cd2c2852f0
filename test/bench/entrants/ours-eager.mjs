// SPDX-License-Identifier: Apache-2.0
// The same, in files whose first line tells Chromium to compile all of them while they arrive.
import { CpkForm, openForm } from '../ours/open-form.mjs';

CpkForm.warmsUp = false;

export default {
  name: 'ours-eager',
  scene: 'form',
  opensOnly: true,
  onRequest: true,
  eager: true,
  open: (form, stage) => openForm(form, form.definition, stage),
};
