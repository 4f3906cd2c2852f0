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

const options = [
  { code: 'none', label: 'None of these', exclusive: true },
  ...[
    'Arthritis',
    'Asthma',
    'Cataract',
    'Coeliac disease',
    'COPD',
    'Dementia',
    'Depression',
    'Diabetes, type 1',
    'Diabetes, type 2',
    'Epilepsy',
    'Heart failure',
    'High blood pressure',
    'Kidney disease',
    'Multiple sclerosis',
    'Osteoporosis',
    'Parkinson’s disease',
    'Stroke',
    'Thyroid disease',
  ].map((label) => ({ code: label.toLowerCase().replace(/[^a-z0-9]+/g, '-'), label })),
];
const several = {
  label: 'Which conditions do they live with?',
  name: 'conditions',
  multiple: true,
  open: true,
  options,
};

export const Several = {
  args: { ...several, value: ['dementia', 'diabetes-type-2', 'heart-failure', { text: 'Sjögren’s' }] },
};
export const SeveralOpen = {
  args: { ...several, value: ['dementia'] },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const box = canvasElement.querySelector('cpk-option-list')!.shadowRoot!.querySelector('input')!;
    box.focus();
    box.value = 'di';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  },
};
export const SeveralStandsAlone = {
  args: { ...several, value: ['dementia', 'stroke'] },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const root = canvasElement.querySelector('cpk-option-list')!.shadowRoot!;
    root.querySelector('input')!.click();
    root.querySelector<HTMLElement>('[role=option]')!.click();
  },
};
