// SPDX-License-Identifier: Apache-2.0
import { type Attachment, type AttachmentItem, type FormDefinition, isAttachment } from '@careplan-kit/forms/contract';
import type { CpkForm } from '../form/form.js';
import * as attachments from '../parts/attachments.js';
import { attachmentsPart } from '../parts/attachments-part.js';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { type DraftsForTest, auditedHost, definitionOf, draftOf, fieldOf, newDrafts, openForm } from './form-host.js';
import { findAll, textOf, until } from './page.js';

// As on a page that has it from the start. What is fetched later has tests of its own.
attachmentsPart.put(attachments);

/** A form with words and a photo, sound or film beside them. */
export const visitWith = (item: Partial<AttachmentItem> = {}, changes: Partial<FormDefinition> = {}) =>
  definitionOf(
    [
      { type: 'long-text', id: 'note', label: 'What happened?' },
      { type: 'attachment', id: 'media', label: 'Show it', ...item },
    ],
    changes,
  );

/** Two of them. */
export const visitWithTwo = definitionOf([
  { type: 'attachment', id: 'media', label: 'Show it' },
  { type: 'attachment', id: 'more', label: 'And more' },
]);

/** The answer of a question that asks for a file. */
export function fileIn(form: CpkForm, key = 'media'): Attachment | null {
  const answer = form.form!.question(key)!.answer;
  return isAttachment(answer) ? answer : null;
}

/** A button of one question, by its words. */
export function press(form: CpkForm, words: string, key = 'media'): void {
  const buttons = [...fieldOf(form, key).querySelectorAll('button')];
  const button = buttons.find((candidate) => textOf(candidate) === words);
  if (!button) throw new Error(`no button "${words}" among ${buttons.map(textOf).join(', ')}`);
  // A worker's press takes the focus along.
  button.focus();
  button.click();
}

export const buttonsOf = (form: CpkForm, key = 'media') =>
  [...fieldOf(form, key).querySelectorAll('button')].filter((button) => button.checkVisibility()).map(textOf);

/** What is said of a question's file. */
export const saidOf = (form: CpkForm, key = 'media') =>
  [...fieldOf(form, key).querySelectorAll('.attachment-notice')].map(textOf);

/** Opens the ways to add something, and begins to record. */
export async function startRecording(form: CpkForm, what: 'sound' | 'film', key = 'media'): Promise<void> {
  press(form, buttonsOf(form, key)[0]!, key);
  press(form, `Record ${what}`, key);
  await isRecording(form, key);
}

export const isRecording = (form: CpkForm, key = 'media') =>
  until(() => buttonsOf(form, key).includes('Stop recording'), 'the recording began');

/** Has the device's chooser give this file. */
export function choose(form: CpkForm, file: File, key = 'media'): void {
  const chooser = [...fieldOf(form, key).querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1)!;
  const list = new DataTransfer();
  list.items.add(file);
  chooser.files = list.files;
  for (const type of ['input', 'change'])
    chooser.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}

/** Adds a file as a worker does, and waits until it is kept or refused. */
export async function add(form: CpkForm, file: File, key = 'media'): Promise<void> {
  press(form, buttonsOf(form, key).find((words) => /^(Add|Replace)/.test(words))!, key);
  choose(form, file, key);
  await until(() => saidOf(form, key).length > 0, 'it was kept or refused');
}

export const isIdle = (form: CpkForm, key = 'media') =>
  until(
    () => !fieldOf(form, key).querySelector('.recording, .attachment-keeping, .attachment-asking'),
    'nothing is under way',
  );

/** Whose form it is. */
export const person = mrsSmith.careRecord();

/** The button of a question that takes everything. */
export const ADD = 'Add a photo, sound, film or file';

export const ogg = (content = 'OggS and so on', name = 'song.ogg') => new File([content], name, { type: 'audio/ogg' });

/** A form with a question for a file, its drafts, and what the host was told of it. */
export async function openVisit(properties: Partial<CpkForm> = {}) {
  const drafts = await newDrafts();
  const { audits, context } = auditedHost();
  const form = await openForm({
    definition: visitWith(),
    record: person,
    drafts: drafts.store,
    context,
    ...properties,
  });
  return { form, drafts, audits, told: () => audits.map(({ type }) => type) };
}

/** What the draft holds, opened on another visit to the page. */
export async function storedBy(form: CpkForm, drafts: DraftsForTest) {
  form.remove();
  await drafts.store.close();
  const store = await drafts.again();
  const draft = await store.open(draftOf(person, visitWith()));
  const files = await draft.files.list();
  const bytes = await Promise.all(files.map(({ id }) => draft.files.read(id)));
  return { store, draft, files, bytes };
}

/** The box for the words of a file. */
export const transcriptOf = (form: CpkForm) => findAll<HTMLTextAreaElement>(form, '#q-media-words')[0]!;

/** Submits, and gives the text of the first file that is handed over. */
export async function handedOver(form: CpkForm): Promise<string> {
  let text = '';
  const listener = (event: GlobalEventHandlersEventMap['cpk-submit']) =>
    event.waitUntil(event.files[0]!.blob().then(async (blob) => (text = await blob.text())));
  form.addEventListener('cpk-submit', listener, { once: true });
  await form.submit();
  return text;
}
