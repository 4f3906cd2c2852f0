// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkChoice } from './choice.js';

defineElement(CpkChoice);

export default {
  title: 'Fields/Choice',
  component: 'cpk-choice',
  args: {
    label: 'How do you like your tea?',
    name: 'tea',
    options: [
      { code: 'milk', label: 'With milk' },
      { code: 'black', label: 'Black' },
      { code: 'none', label: 'I do not drink tea' },
    ],
  },
};

export const Default = {};
export const Chosen = { args: { value: 'milk' } };
export const Several = { args: { multiple: true, label: 'What do you take in it?', value: ['milk'] } };
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-choice')!.reportValidity(),
};
