// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkLongText } from './long-text.js';

defineElement(CpkLongText);

export default {
  title: 'Fields/Long text',
  component: 'cpk-long-text',
  args: { label: 'What makes a good day?', name: 'good-day', hint: 'In their own words.' },
};

export const Default = {};
export const Filled = {
  args: { value: 'Tea before anyone talks to me.\nThe window open.\nThe cricket on, even when I am asleep.' },
};
export const TooLong = {
  args: { maxLength: 20, value: 'This is longer than twenty characters.' },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-long-text')!.reportValidity(),
};
