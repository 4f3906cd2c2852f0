// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '../base/define-element.js';
import { FACE } from '../testing/about-me-records.js';
import { testHost } from '../testing/story-host.js';
import { CpkAttachment } from './attachment.js';

defineElement(CpkAttachment);

export default {
  title: 'Fields/Attachment',
  component: 'cpk-attachment',
  args: { label: 'How James says hello', name: 'hello', context: testHost() },
};

const inside = (canvasElement: HTMLElement) => canvasElement.querySelector('cpk-attachment')!;

/** Presses its buttons one after the other, by their words. */
async function press(canvasElement: HTMLElement, ...names: string[]): Promise<void> {
  const field = inside(canvasElement);
  await field.updateComplete;
  for (const name of names) {
    const buttons = [...field.renderRoot.querySelectorAll('button')];
    buttons.find(({ textContent }) => textContent?.startsWith(name))?.click();
  }
}

export const Default = {};
export const Ways = {
  args: { hint: 'A photo, a sound or a film of up to two minutes.', maxSeconds: 120, maxSize: 50_000_000 },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => press(canvasElement, 'Add'),
};
export const PhotoOnly = { args: { label: 'A photo of Betty', kinds: ['photo'] } };
export const Photo = {
  args: {
    value: {
      held: 'record',
      filename: 'Garden',
      mimeType: 'image/png',
      file: FACE,
      transcript: 'James in the garden, laughing.',
    },
  },
};
export const Film = {
  args: {
    value: {
      held: 'record',
      filename: 'Hello',
      mimeType: 'video/webm',
      file: FACE,
      transcript: 'James waves with his left hand and says: morning, Emily.',
    },
  },
};
export const InAnotherSystem = {
  args: { value: { held: 'record', filename: 'Hello', mimeType: 'video/mp4', url: 'https://films.example/hello' } },
};
export const AskedToRemove = {
  args: Film.args,
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => press(canvasElement, 'Remove'),
};
export const WithError = {
  args: { required: true },
  play: ({ canvasElement }: { canvasElement: HTMLElement }) => inside(canvasElement).reportValidity(),
};
export const ReadOnly = { args: { ...InAnotherSystem.args, readOnly: true } };
export const Welsh = {
  args: { ...Film.args, context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
};
