// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkOptionList } from './option-list.js';

defineElement(CpkOptionList);

export default {
  title: 'Fields/Option list',
  component: 'cpk-option-list',
  args: {
    label: 'Which language do they speak at home?',
    name: 'language',
    options: [
      'Arabic',
      'Bengali',
      'British Sign Language',
      'Cantonese',
      'English',
      'French',
      'Gujarati',
      'Irish',
      'Italian',
      'Mandarin',
      'Panjabi',
      'Polish',
      'Portuguese',
      'Romanian',
      'Somali',
      'Spanish',
      'Tamil',
      'Turkish',
      'Urdu',
      'Welsh',
    ].map((label) => ({ code: label.toLowerCase().replaceAll(' ', '-'), label })),
  },
};

export const Default = {};
export const Chosen = { args: { value: 'welsh' } };
export const OwnWords = { args: { open: true, value: { text: 'The Welsh of Patagonia' } } };
export const Open = {
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const field = canvasElement.querySelector('cpk-option-list')!;
    field.shadowRoot!.querySelector('input')!.click();
  },
};
export const NotChosen = {
  args: { value: { entered: 'wel' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-option-list')!.reportValidity(),
};
