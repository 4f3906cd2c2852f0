// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkQuantity } from './quantity.js';

defineElement(CpkQuantity);

export default {
  title: 'Fields/Quantity',
  component: 'cpk-quantity',
  args: {
    label: 'How much do they weigh?',
    name: 'weight',
    hint: 'As the scales say it.',
    units: [
      { code: 'kg', label: 'kg' },
      { code: '[stone_av]', label: 'stone', factor: '6.35029318' },
      { code: '[lb_av]', label: 'pounds', factor: '0.45359237' },
    ],
  },
};

export const Default = {};
export const Filled = { args: { value: { value: '70.5', unit: 'kg' } } };
export const OneUnit = { args: { units: [{ code: 'kg', label: 'kg' }], value: { value: '70.5', unit: 'kg' } } };
export const NoUnit = {
  args: { value: { value: '70.5', unit: '' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-quantity')!.reportValidity(),
};
