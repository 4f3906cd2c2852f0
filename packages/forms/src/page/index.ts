// SPDX-License-Identifier: Apache-2.0
// What a page opens forms with: at first no more than nearly every form needs, the rest when a form asks for it. The
// other entries of this package have everything from the start and give the same forms.
export type { CreateFormOptions } from '../engine/open-form.js';
export { checksPart, createForm, handOverPart, isChecked, parseDefinition, partsMissing } from './core.js';
export type { FormUses, NeedsOf } from './needs.js';
export type { HandOver } from './parts/hand-over.js';
