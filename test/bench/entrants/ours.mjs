// SPDX-License-Identifier: Apache-2.0
// `cpk-form`, from the definition as JSON, as a supplier's bundle has it, on a page that was never idle before.
import { CpkForm, openForm } from '../ours/open-form.mjs';

CpkForm.warmsUp = false;

export default {
  name: 'ours',
  scene: 'form',
  open: (form, stage) => openForm(form, form.definition, stage),
};
