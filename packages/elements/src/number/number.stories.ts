// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkNumber } from './number.js';

defineElement(CpkNumber);

export default {
  title: 'Fields/Number',
  component: 'cpk-number',
  args: { label: 'Weight', name: 'weight', unit: 'kg', min: '20', max: '250' },
};

export const Default = {};
export const Filled = { args: { value: '70.0' } };
export const NotANumber = {
  args: { value: { entered: 'about 70' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-number')!.reportValidity(),
};
