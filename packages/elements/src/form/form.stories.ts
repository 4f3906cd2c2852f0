// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { everyKind } from '../testing/every-kind.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

defineElement(CpkForm);

export default {
  title: 'Forms/Form',
  component: 'cpk-form',
  args: { definition: everyKind, context: testHost() },
};

export const Default = {};
export const Filled = {
  args: {
    answers: {
      where: 'In the chair by the window',
      woke: true,
      times: '2',
      weight: '70.0',
      mood: 'bright',
      ate: ['porridge', 'tea'],
      notes: 'Asked for more tea.',
    },
  },
};
export const WithErrors = {
  args: { answers: { woke: true, weight: { entered: 'about 70' }, day: { entered: '31/2/2026' } } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => canvasElement.querySelector('cpk-form')!.submit(),
};
export const CannotBeShown = { args: { definition: { title: 'Broken' } } };
