// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkTime } from './time.js';

defineElement(CpkTime);

export default {
  title: 'Fields/Time',
  component: 'cpk-time',
  args: { label: 'When did they wake?', name: 'woke', hint: 'For example, 0645 or 6.45 am' },
};

export const Default = {};
export const Understood = { args: { value: { entered: '9' } } };
export const Filled = { args: { value: '21:15' } };
export const NotATime = {
  args: { value: { entered: 'after tea' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-time')!.reportValidity(),
};
export const NobodyKnows = { args: { unknowns: ['not-asked', 'declined', 'unknown'], value: { unknown: 'unknown' } } };
