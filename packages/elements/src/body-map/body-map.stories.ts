// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { CpkBodyMap } from './body-map.js';

defineElement(CpkBodyMap);

export default {
  title: 'Fields/Body map',
  component: 'cpk-body-map',
  args: {
    label: 'Where is the skin marked or broken?',
    name: 'skin',
    kinds: [
      { code: 'bruise', label: 'Bruise' },
      { code: 'wound', label: 'Wound' },
      { code: 'red', label: 'Red skin' },
    ],
  },
};

export const Default = {};
const value = [
  { id: 'a', view: 'front', region: 'left-forearm', x: 825, y: 437, kind: 'bruise', size: { value: '3', unit: 'cm' } },
  { id: 'b', view: 'back', region: 'base-of-spine', kind: 'red', note: 'Does not fade when pressed.' },
];

export const Marked = { args: { value } };
export const ReadOnly = { args: { value, readOnly: true } };
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-body-map')!.reportValidity(),
};
