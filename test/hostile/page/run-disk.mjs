// SPDX-License-Identifier: Apache-2.0
import { DraftError } from '@careplan-kit/drafts';
import * as good from '../documents.mjs';
import { SMITH, WAITING, openStore, openWaiting, rowsOf } from './disk-targets.mjs';
import { suspicious, textOf } from './look.mjs';
import { drawn, hostOf } from './property-targets.mjs';

/** What stands after these may not be written over: somebody may still be able to read it. */
const FINAL = new Set(['newer-schema', 'lost-key', 'tampered', 'changed-elsewhere']);

/** Does it, and gives the failure it ended in, if that is one the package names. */
async function failureOf(work) {
  try {
    await work();
  } catch (error) {
    if (error instanceof DraftError) return error.failure.kind;
    throw error;
  }
  return undefined;
}

const bytesAsText = (_, value) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)].join() : value);
const asText = (rows) => JSON.stringify({ metadata: rows.metadata, bodies: rows.bodies }, bytesAsText);

/** The drafts that a store opens from now on. */
function openedBy(store) {
  const opened = [];
  const open = store.open.bind(store);
  store.open = async (identity) => {
    const draft = await open(identity);
    opened.push(draft);
    return draft;
  };
  return opened;
}

async function readEveryFile(draft) {
  for (const { id } of await draft.files.list()) await draft.files.read(id);
}

/** Sends what waits. Only what was put in may leave, under the id that it was put in under. */
async function sendWhatWaits(databaseName, faults) {
  const outbox = await openWaiting(databaseName, async ({ id, payload }) => {
    if (JSON.stringify(payload) !== JSON.stringify(WAITING[id]))
      faults.push(`sent as ${id}: ${JSON.stringify(payload)}`);
    return { kind: 'sent' };
  });
  const failures = [await failureOf(() => outbox.list()), await failureOf(() => outbox.drain())];
  const { locked, damaged, needsWorker, failure } = outbox.state;
  await outbox.close();
  return [...failures, failure?.kind, locked + damaged + needsWorker > 0 && 'damaged'];
}

/** Opens the form over what lies on the device, types a word, and looks what became of both. */
async function fillOver(databaseName, index, stage) {
  const faults = [];
  const store = await openStore(databaseName);
  const opened = openedBy(store);
  const form = document.createElement('cpk-form');
  const definition = good.wholeDefinition();
  Object.assign(form, { definition, record: good.record(), drafts: store, context: hostOf(index) });
  stage.append(form);
  await drawn(form);
  const [draft] = opened;
  const before = draft.state.failure?.kind;
  if (form.phase !== 'editing') faults.push(`the form is ${form.phase}`);
  const rows = FINAL.has(before) ? await rowsOf(databaseName) : undefined;

  const box = form.shadowRoot.querySelector('[data-key="where"] input');
  box.value = 'Typed over it';
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.flush();
  await drawn(form);
  if (form.form.answers().where !== 'Typed over it') faults.push('what was typed is not in the form');
  const { status, failure } = draft.state;
  if (status !== 'saved' && status !== 'failed') faults.push(`the draft is ${status}`);
  if (rows && asText(rows) !== asText(await rowsOf(databaseName))) faults.push(`${before}, and written over`);
  if (failure && textOf(form) === '') faults.push('the page says nothing of it');
  faults.push(...suspicious(stage));

  const others = [
    await failureOf(() => store.list()),
    await failureOf(() => store.has(SMITH)),
    await failureOf(() => readEveryFile(draft)),
    ...(await sendWhatWaits(databaseName, faults)),
  ];
  form.remove();
  await store.close();
  return { faults, failed: [before, failure?.kind, ...others].some(Boolean) };
}

export async function runDisk({ name, target, make }, index, { stage }) {
  const { input, what } = make();
  const databaseName = `hostile ${name}`;
  try {
    const refused = await failureOf(() => target.write(databaseName, input));
    const started = performance.now();
    const { faults, failed } = await fillOver(databaseName, index, stage);
    const outcome = refused || failed ? 'typed error' : 'accepted';
    return { what, outcome, faults, milliseconds: performance.now() - started };
  } finally {
    indexedDB.deleteDatabase(databaseName);
  }
}
