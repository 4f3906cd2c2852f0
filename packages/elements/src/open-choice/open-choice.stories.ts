// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkOpenChoice } from './open-choice.js';

defineElement(CpkOpenChoice);

export default {
  title: 'Fields/Open choice',
  component: 'cpk-open-choice',
  args: {
    label: 'What helps them sleep?',
    name: 'sleep',
    options: [
      { code: 'light', label: 'A light in the hall' },
      { code: 'music', label: 'Music' },
      { code: 'none', label: 'Nothing needed' },
    ],
  },
};

export const Default = {};
export const OwnWords = { args: { value: { text: 'A hot water bottle' } } };
export const Several = { args: { multiple: true, value: ['music', { text: 'A hot water bottle' }] } };
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-open-choice')!.reportValidity(),
};
