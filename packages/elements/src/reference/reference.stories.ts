// SPDX-License-Identifier: Apache-2.0
import { inForce } from '@careplan-kit/model';
import { Need } from '@careplan-kit/model/mods';
import { defineElement } from '../base/define-element.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkReference } from './reference.js';

defineElement(CpkReference);

const record = mrGreenInFull();
const need = { class: 'Need', recordUid: inForce(record, Need)[0]!.recordUid };

export default {
  title: 'Fields/Reference',
  component: 'cpk-reference',
  args: {
    label: 'Which need or risk is this about?',
    hint: 'Type a word of it, or choose from the list.',
    name: 'about',
    classes: ['Need', 'Risk'],
    record,
    context: testHost(),
  },
};

export const Default = {};
export const Chosen = { args: { value: need } };
export const ReadOnly = { args: { value: need, readOnly: true } };
export const NothingToChoose = { args: { record: null } };
export const NoLongerThere = { args: { value: { class: 'Need', recordUid: 'gone', display: 'Help with the stairs' } } };
export const Withheld = { args: { value: need, context: testHost({ can: () => false }) } };
export const NotChosen = {
  args: { value: { entered: 'stairs' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-reference')!.reportValidity(),
};
