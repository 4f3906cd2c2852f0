// SPDX-License-Identifier: Apache-2.0
import { type Answers, parseDefinition } from '@careplan-kit/forms/contract';
import type { CareRecord } from '@careplan-kit/model';
import { faultOf } from '../base/check-record.js';
import { type Host, todayOf } from '../host-context/host-context.js';
import { FormSession } from './form-session.js';

/** What the host wants on the page. */
export interface Wanted {
  /** The definition as the host gave it. */
  readonly source: unknown;
  readonly record: CareRecord | null;
  readonly answers: Answers | undefined;
  readonly host: Host;
}

/**
 * The session for what the host wants. While it is still the same form for the same person, filled by the same worker,
 * what the worker has typed goes on, and a newer record refreshes the rest. Anything else begins empty-handed.
 *
 * @param before - the session that was on the page
 * @param submitting - the session whose submission is under way; it is gone back to, never begun a second time
 * @throws DataError when definition or record cannot be used
 */
export function beginSession(
  { source, record, answers, host }: Wanted,
  before: FormSession | null,
  submitting: FormSession | null,
): FormSession {
  const fault = faultOf(record);
  if (fault) throw fault;
  const definition = parseDefinition(source);
  const { worker } = host;
  const person = record?.subjectOfCare.id ?? null;
  if (submitting?.isOf(definition, person, worker)) return submitting;
  const goesOnFrom = before?.isOf(definition, person, worker) ? before : null;
  return new FormSession({ source, definition, record, answers, goesOnFrom, today: () => todayOf(host), worker });
}
