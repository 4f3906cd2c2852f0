// SPDX-License-Identifier: Apache-2.0
import { CpkAttachment } from '../attachment/attachment.js';
import { find, findAll, mount, textOf, until } from './page.js';

export const LABEL = 'How James says hello';

/** A field on the page. */
export const attachment = (properties: Partial<CpkAttachment> = {}, parent?: HTMLElement) =>
  mount(CpkAttachment, { label: LABEL, name: 'hello', ...properties }, parent);

/** The words on its buttons. */
export const buttonsIn = (field: CpkAttachment) =>
  findAll(field, 'button')
    .filter((button) => button.checkVisibility())
    .map(textOf);

export function pressIn(field: CpkAttachment, words: string): void {
  const button = findAll<HTMLButtonElement>(field, 'button').find((candidate) => textOf(candidate) === words);
  if (!button) throw new Error(`no button "${words}" among ${buttonsIn(field).join(', ')}`);
  button.focus();
  button.click();
}

/** Adds a file as a worker does, and waits until it is kept or refused. */
export async function addTo(field: CpkAttachment, file: File): Promise<void> {
  pressIn(field, buttonsIn(field).find((words) => /^(Add|Replace)/.test(words))!);
  const chooser = findAll<HTMLInputElement>(field, 'input[type=file]').at(-1)!;
  const list = new DataTransfer();
  list.items.add(file);
  chooser.files = list.files;
  for (const type of ['input', 'change']) chooser.dispatchEvent(new Event(type, { bubbles: true }));
  await until(() => findAll(field, '.attachment-notice').length > 0, 'it was kept or refused');
  await field.updateComplete;
}

export async function recordIn(field: CpkAttachment, what: 'sound' | 'film'): Promise<void> {
  pressIn(field, buttonsIn(field)[0]!);
  pressIn(field, `Record ${what}`);
  await until(() => buttonsIn(field).includes('Stop recording'), 'the recording began');
  await field.updateComplete;
}

export async function stopIn(field: CpkAttachment): Promise<void> {
  pressIn(field, 'Stop recording');
  await until(() => findAll(field, '.recording, .attachment-keeping').length === 0, 'it is kept');
  await field.updateComplete;
}

export const transcriptIn = (field: CpkAttachment) => find<HTMLTextAreaElement>(field, '#q-field-words');

export const sound = (content = 'OggS hello') => new File([content], 'hello.ogg', { type: 'audio/ogg' });
