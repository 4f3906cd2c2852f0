// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { searchMadeUp } from '../testing/made-up-codes.js';
import { testHost } from '../testing/story-host.js';
import { CpkLookUp } from './look-up.js';

defineElement(CpkLookUp);

export default {
  title: 'Fields/Look-up',
  component: 'cpk-look-up',
  args: {
    label: 'What are they allergic to?',
    name: 'allergy',
    valueSet: 'https://careplan-kit.example/value-set/made-up',
    context: testHost({ search: searchMadeUp }),
  },
};

export const Default = {};
export const Chosen = {
  args: {
    value: { system: 'https://careplan-kit.example/codes', code: 'P-1', display: 'Peanuts', version: '2026-10' },
  },
};
export const OwnWords = { args: { open: true, value: { text: 'The blue soap' } } };
export const NoLookUp = { args: { context: testHost() } };
export const NotChosen = {
  args: { value: { entered: 'pea' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-look-up')!.reportValidity(),
};
