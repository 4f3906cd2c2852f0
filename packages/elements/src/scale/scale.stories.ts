// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkScale } from './scale.js';

defineElement(CpkScale);

export default {
  title: 'Fields/Scale',
  component: 'cpk-scale',
  args: {
    label: 'How strong is the pain now?',
    name: 'pain',
    marks: { 0: 'No pain', 10: 'The worst there is' },
  },
};

export const Default = {};
export const Chosen = { args: { value: '4' } };
export const Long = {
  args: { label: 'How well do you feel?', max: 100, marks: { 0: 'Not at all', 100: 'Very well' } },
};
export const NotOnTheScale = {
  args: { value: '11' },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-scale')!.reportValidity(),
};
