// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkDateTime } from './date-time.js';

defineElement(CpkDateTime);

export default {
  title: 'Fields/Date and time',
  component: 'cpk-date-time',
  args: { label: 'When did they fall?', name: 'fell', hint: 'For example, 27 3 2026 at 14:30' },
};

export const Default = {};
export const Filled = { args: { value: '2026-11-21T23:40' } };
export const TheHourThatComesTwice = { args: { value: '2026-10-25T01:30' } };
export const TheHourThatNeverCame = { args: { value: '2026-03-29T01:30' } };
export const NotATime = {
  args: { value: { entered: '21/11/2026 late' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-date-time')!.reportValidity(),
};
