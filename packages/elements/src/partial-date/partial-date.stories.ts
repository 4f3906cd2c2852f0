// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkPartialDate } from './partial-date.js';

defineElement(CpkPartialDate);

export default {
  title: 'Fields/Partial date',
  component: 'cpk-partial-date',
  args: { label: 'When did they move to England?', name: 'moved' },
};

export const Default = {};
export const YearAlone = { args: { value: '1962' } };
export const About = { args: { value: '1962-05~' } };
export const NotADate = {
  args: { value: { entered: '31/2/1962' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-partial-date')!.reportValidity(),
};
