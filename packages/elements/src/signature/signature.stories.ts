// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { testHost } from '../testing/story-host.js';
import { CpkSignature } from './signature.js';

defineElement(CpkSignature);

export default {
  title: 'Fields/Signature',
  component: 'cpk-signature',
  args: {
    label: 'Agreed to this plan',
    name: 'agreed',
    signer: 'the person, or who acts for them',
    context: testHost(),
  },
};

export const Default = {};
export const Typed = {
  args: { value: { signedBy: 'Robert Smith', relation: 'son', method: 'typed', signedAt: '2026-11-22T14:02:00Z' } },
};
export const TypedOnly = { args: { methods: ['typed'] } };
export const NotSignedYet = {
  args: { value: { entered: 'Robert' } },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) =>
    canvasElement.querySelector('cpk-signature')!.reportValidity(),
};
