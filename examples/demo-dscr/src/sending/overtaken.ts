// SPDX-License-Identifier: Apache-2.0
import type { DraftStore } from '@careplan-kit/drafts';
import type { CpkForm, CpkSubmitEvent } from '@careplan-kit/elements';
import type { FormDefinition, FormSnapshot } from '@careplan-kit/forms/contract';
import { createForm, partsMissing } from '@careplan-kit/forms/page';
import { type CareRecord, VersionConflictError } from '@careplan-kit/model';
import { el } from '../dom.js';
import type { Session } from '../session.js';
import { finish } from './finish.js';

export interface Overtaken {
  readonly definition: FormDefinition;
  readonly session: Session;
  /** The record that the form began with. */
  readonly began: CareRecord;
  /** Where the draft of this form is. */
  readonly drafts: DraftStore;
  /** Puts the comparison where the form is, or takes it away. */
  readonly show: (comparison: HTMLElement | null) => void;
  /** The two were put together, and that is in the draft: the form goes on with it, over the newer record. */
  readonly goOn: (record: CareRecord) => void | Promise<void>;
}

/** What the form says when it is opened with this record, before anybody types. */
function filledBy(record: CareRecord, definition: FormDefinition): FormSnapshot {
  const today = new Date().toISOString().slice(0, 10);
  return createForm(definition, { context: { today }, record }).snapshot();
}

/** Who changed the record last, and when. */
function lastChange({ changeLog }: CareRecord): { readonly by: string; readonly at: Date } | undefined {
  const newest = [...changeLog].sort((one, other) => (one.date < other.date ? 1 : -1))[0];
  return newest && { by: newest.committer.name, at: new Date(newest.date) };
}

/**
 * Finishes a form. If somebody else changed the record meanwhile, both are shown side by side, and the worker decides
 * answer by answer; what is decided becomes the draft, which the worker reads once more and finishes.
 */
export async function finishOrCompare(event: CpkSubmitEvent, overtaken: Overtaken): Promise<CareRecord> {
  const [form] = event.composedPath();
  try {
    return await finish(event, overtaken.session);
  } catch (cause) {
    // Whatever becomes of the comparison, the form says that the record has moved on.
    if (cause instanceof VersionConflictError) await compare(form as CpkForm, overtaken).catch(reportError);
    throw cause;
  }
}

async function compare(form: CpkForm, overtaken: Overtaken): Promise<void> {
  const { definition, session, began, show } = overtaken;
  const { worker, store } = session;
  const current = await store.record(began.subjectOfCare.id);
  const mine = form.form?.snapshot();
  if (!current || !mine) return;
  await partsMissing(definition, { record: true });
  const comparison = el('cpk-conflict', {
    definition,
    kind: 'record',
    subjectOfCare: current.subjectOfCare.id,
    base: { snapshot: filledBy(began, definition) },
    mine: { snapshot: mine, by: worker.name, at: new Date() },
    theirs: { snapshot: filledBy(current, definition), ...lastChange(current) },
  });
  comparison.addEventListener('cpk-resolve', ({ snapshot }) => void take(snapshot, current, overtaken));
  const back = el(
    'button',
    { type: 'button', class: 'quiet', onclick: () => (show(null), void form.focusTitle()) },
    'Back to my form, decide later',
  );
  const notice = el(
    'p',
    { class: 'notice', role: 'alert', tabIndex: -1 },
    'Somebody changed this while you were writing. Nothing was overwritten, and what you wrote is kept in your draft.',
  );
  show(el('div', { class: 'overtaken' }, notice, comparison, back));
  // What was on the screen is hidden now, and the page much shorter.
  notice.focus();
}

/** The draft first: if the device dies now, the form opens with what was decided. */
async function take(snapshot: FormSnapshot, current: CareRecord, overtaken: Overtaken): Promise<void> {
  const { definition, session, drafts, show, goOn } = overtaken;
  const { url: form, version } = definition;
  const draft = await drafts.open({ person: current.subjectOfCare.id, form, version, author: session.worker.id });
  await draft.save(snapshot);
  await draft.close();
  show(null);
  await goOn(current);
}
