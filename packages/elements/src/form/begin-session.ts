// SPDX-License-Identifier: Apache-2.0
import type { Answers, FormDefinition } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import type { AuditDetail } from '../host-context/audit-event.js';
import { type Host, todayOf } from '../host-context/host-context.js';
import { accessOf } from '../host-context/permission.js';
import { fromRecordPart } from '../parts/from-record-part.js';
import { FormSession } from './form-session.js';

/** Properties of the element whose change means another form, or the same one for somebody else. */
export const STARTS_ANEW = ['definition', 'record', 'answers', 'drafts', 'kinds', 'headingLevel'] as const;

/** What the host wants on the page. */
export interface Wanted {
  /** The definition as the host gave it. */
  readonly source: unknown;
  readonly record: CareRecord | null;
  readonly answers: Answers | undefined;
  readonly host: Host;
}

/** Whether it is what the host wants already, but for a newer record or other answers to begin with. */
export function isFor(session: FormSession, { source, record, host }: Wanted): boolean {
  const { start, person, access } = session;
  const now = accessOf(host, person);
  return (
    start.source === source &&
    // A record that cannot be read has no person: it is refused when the session begins.
    person === ((record as Partial<CareRecord> | null)?.subjectOfCare?.id ?? null) &&
    start.worker?.id === host.worker?.id &&
    // A host that hands over a new context is asked again: what may be seen and written may have changed.
    (start.host === host || session.form.questions.every(({ item }) => access.get(item.id) === now(item)))
  );
}

/** Tells of what filled the form, and of each file from now on. */
export function auditSession(session: FormSession, audit: (detail: AuditDetail) => void): void {
  const { files, formName: form, prefilled: questions, person, sameRecord } = session;
  files.onAudit = (type, question) => audit({ type, form, question });
  if (questions.length > 0 && person && !sameRecord) audit({ type: 'prefill', form, questions });
}

/**
 * The session for what the host wants. While it is still the same form for the same person, filled by the same worker,
 * what the worker has typed goes on, and a newer record refreshes the rest. Anything else begins empty-handed.
 *
 * @param definition - as read
 * @param before - the session that was on the page
 * @param submitting - the session whose submission is under way; it is gone back to, never begun a second time
 * @throws DataError when the record cannot be used
 */
export function beginSession(
  { source, record, answers, host }: Wanted,
  definition: FormDefinition,
  before: FormSession | null,
  submitting: FormSession | null,
): FormSession {
  const fault = record && fromRecordPart.here!.faultFor(definition, record);
  if (fault) throw fault;
  const { worker } = host;
  const person = record?.subjectOfCare.id ?? null;
  const access = accessOf(host, person);
  if (submitting?.isOf(definition, person, worker)) return submitting;
  const goesOnFrom = before?.isOf(definition, person, worker) ? before : null;
  return new FormSession(
    { source, definition, record, answers, today: () => todayOf(host), worker, host, access },
    goesOnFrom,
  );
}
