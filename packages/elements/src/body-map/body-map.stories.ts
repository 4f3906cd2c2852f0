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
const earlier = [
  { at: '2026-11-15', marks: [{ ...value[0], size: { value: '5', unit: 'cm' }, note: 'Dark blue.' }, value[1]] },
  { at: '2026-11-01', marks: [{ ...value[1], note: 'Pink, fades when pressed.' }] },
];

export const BesideEarlier = {
  args: { value, earlier },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const root = canvasElement.querySelector('cpk-body-map')!.shadowRoot!;
    root.querySelector<HTMLDetailsElement>('.body-earlier')!.open = true;
  },
};
export const SizeTyped = {
  args: { value },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const root = canvasElement.querySelector('cpk-body-map')!.shadowRoot!;
    root.querySelector<HTMLDetailsElement>('.body-marks details')!.open = true;
    const list = root.querySelector<HTMLSelectElement>('#q-field-a-size')!;
    list.value = 'typed';
    for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
    const box = root.querySelector<HTMLInputElement>('#q-field-a-typed-size')!;
    box.value = 'three';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  },
};
