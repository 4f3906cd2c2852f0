// SPDX-License-Identifier: Apache-2.0
import { type DraftIdentity, type DraftStore, hostKeyProvider, openDrafts } from '@careplan-kit/drafts';
import type { Answers, FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import { AboutMe, type CareRecord, applyOperations } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import type { AuditEvent } from '../host-context/audit-event.js';
import { CpkForm } from '../form/form.js';
import './whole-form.js';
import { type Box, afterwards, find, findAll, mount, textOf, until } from './page.js';
import { testHost } from './story-host.js';

/** A form definition with these items and nothing else to think of. */
export function definitionOf(items: readonly FormItem[], changes: Partial<FormDefinition> = {}): FormDefinition {
  return {
    format: 'careplan-kit/form-1',
    id: 'visit',
    url: 'https://careplan-kit.example/form/visit',
    version: '1.0.0',
    status: 'draft',
    title: 'Visit',
    language: 'en-GB',
    licence: { kind: 'open', text: 'For tests' },
    items,
    ...changes,
  };
}

/** A form with one text, required, and one long text. */
export const visit = definitionOf([
  { type: 'text', id: 'who', label: 'Who came?', required: true },
  { type: 'long-text', id: 'note', label: 'What happened?' },
]);

export interface DraftsForTest {
  readonly databaseName: string;
  readonly store: DraftStore;
  /** Another visit to the page: a new store on the same database, under the same key. */
  again(): Promise<DraftStore>;
}

/** Drafts under a new key, in a database that no other test has. */
export async function newDrafts(): Promise<DraftsForTest> {
  const databaseName = `elements-test-${crypto.randomUUID()}`;
  const key = crypto.getRandomValues(new Uint8Array(32));
  afterwards(() => indexedDB.deleteDatabase(databaseName));
  const again = async () => {
    const store = await openDrafts({ keys: hostKeyProvider(async () => key.slice()), databaseName });
    afterwards(() => store.close());
    return store;
  };
  return { databaseName, store: await again(), again };
}

export const draftOf = (record: CareRecord, definition: FormDefinition, author = 'worker-emily'): DraftIdentity => ({
  person: record.subjectOfCare.id,
  form: definition.url,
  version: definition.version,
  author,
});

/** A host that keeps what it is told. */
export function auditedHost(changes: Parameters<typeof testHost>[0] = {}) {
  const audits: AuditEvent[] = [];
  return { audits, context: testHost({ audit: (event) => void audits.push(event), ...changes }) };
}

/** A form that is open for editing, or says why it cannot be. */
export async function openForm(properties: Partial<CpkForm>, parent?: HTMLElement): Promise<CpkForm> {
  const form = await mount(CpkForm, { context: testHost(), ...properties }, parent);
  await settled(form);
  return form;
}

/** Resolves when the form has looked for its draft and drawn itself. */
export async function settled(form: CpkForm): Promise<void> {
  await form.updateComplete;
  await until(() => form.phase !== 'fetching' && form.phase !== 'opening', 'the draft was looked for');
  await form.updateComplete;
}

export const fieldOf = (form: CpkForm, key: string) => find(form, `[data-key="${key}"]`);

export const boxOf = (form: CpkForm, key: string) => find<Box>(form, `[data-key="${key}"] :is(input, textarea)`);

/** The words in the boxes of every question, hidden ones too, by question. */
export function shownIn(form: CpkForm): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const field of findAll(form, '[data-key]')) {
    const texts = [...field.querySelectorAll<Box>('input, textarea')].map((box) =>
      box.type === 'radio' || box.type === 'checkbox' ? String((box as HTMLInputElement).checked) : box.value,
    );
    shown[field.dataset['key']!] = texts.join('/');
  }
  return shown;
}

/** Chooses an option by its words. */
export function pick(form: CpkForm, key: string, label: string): void {
  const option = [...fieldOf(form, key).querySelectorAll('.option')].find((row) => textOf(row) === label);
  if (!option) throw new Error(`${key} has no option ${label}`);
  (option.firstElementChild as HTMLInputElement).click();
}

export { button } from './page.js';

/** The next version of a person's About Me, written by somebody else. */
export function nextAboutMe(record: CareRecord, sections: Readonly<Record<string, string>>): CareRecord {
  const before = record.records.find(({ class: name }) => name === AboutMe.name);
  const content: Record<string, unknown> = { ...before?.content };
  for (const [key, text] of Object.entries(sections)) content[key] = { response: { text } };
  const versions = record.records.filter(({ class: name }) => name === AboutMe.name);
  const newest = Math.max(...versions.map(({ versionNumber }) => versionNumber));
  return applyOperations(
    record,
    [{ operation: 'amend', class: AboutMe.name, recordUid: before!.recordUid, fromVersion: newest, content }],
    {
      committer: { id: 'worker-jane', name: 'Jane', role: 'Senior carer' },
      at: '2026-11-21T09:00:00Z',
      systemIdentifier: 'elsewhere',
      newUid: () => crypto.randomUUID(),
    },
    [AboutMe],
  ).record;
}

/** A promise that the test settles. */
export function promised<Value = void>() {
  let resolve!: (value: Value) => void;
  let reject!: (cause: unknown) => void;
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

/** Makes every opening of a draft wait until the returned function is called. */
export function slowOpening(store: DraftStore): { readonly store: DraftStore; open(): void; asked(): number } {
  const gate = promised();
  let asked = 0;
  const slow = Object.create(store) as DraftStore;
  slow.open = async (identity) => {
    asked++;
    await gate.promise;
    return store.open(identity);
  };
  return { store: slow, open: () => gate.resolve(), asked: () => asked };
}

export { aboutMe, type Answers };
