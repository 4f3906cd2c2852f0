// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkYesNo } from './yes-no.js';

defineElement(CpkYesNo);

export default {
  title: 'Fields/Yes or no',
  component: 'cpk-yes-no',
  args: { label: 'Did they wake in the night?', name: 'woke' },
};

export const Default = {};
export const No = { args: { value: false } };
export const OrNoAnswer = {
  args: { label: 'Do they have allergies?', unknowns: ['none-known', 'declined', 'unknown', 'not-asked'] },
};
export const Declined = { args: { unknowns: ['declined', 'unknown'], value: { unknown: 'declined' } } };
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-yes-no')!.reportValidity(),
};
