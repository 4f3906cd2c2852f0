// SPDX-License-Identifier: Apache-2.0
// The same with `defer-layout`.
import { CpkForm, openForm } from '../ours/open-form.mjs';

CpkForm.warmsUp = false;

export default {
  name: 'ours-defer-layout',
  scene: 'form',
  opensOnly: true,
  onRequest: true,
  open: (form, stage) => openForm(form, form.definition, stage, ['defer-layout']),
};
