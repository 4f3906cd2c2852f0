// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkText } from './text.js';

defineElement(CpkText);

export default {
  title: 'Fields/Text',
  component: 'cpk-text',
  args: { label: 'What do you like to be called?', name: 'called' },
};

export const Default = {};
export const WithHint = { args: { hint: 'The name you want people to use.', value: 'Betty' } };
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-text')!.reportValidity(),
};
export const ReadOnly = { args: { readOnly: true, value: 'James' } };
