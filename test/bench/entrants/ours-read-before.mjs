// SPDX-License-Identifier: Apache-2.0
// The same, handed what `parseDefinition` returned when the application started.
import { parseDefinition } from '@careplan-kit/forms/page/checks';
import { CpkForm, openForm } from '../ours/open-form.mjs';

CpkForm.warmsUp = false;

let definition;

export default {
  name: 'ours-read-before',
  scene: 'form',
  opensOnly: true,
  onRequest: true,
  prepare: (form) => void (definition = parseDefinition(form.definition)),
  open: (form, stage) => openForm(form, definition, stage),
};
