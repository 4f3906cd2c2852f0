// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkDate } from './date.js';

defineElement(CpkDate);

export default {
  title: 'Fields/Date',
  component: 'cpk-date',
  args: { label: 'When did they move in?', name: 'moved-in', hint: 'For example, 27 3 2026' },
};

export const Default = {};
export const Filled = { args: { value: '2026-03-27' } };
export const NotADate = {
  args: { value: { entered: '31/2/2026' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-date')!.reportValidity(),
};
