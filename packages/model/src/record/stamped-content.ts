// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue } from '../errors.js';
import { toDataIssues } from '../parse.js';
import type { ElementRow, RecordClass } from '../record-class.js';
import type { CareActor } from '../values.js';
import { same } from './same.js';

type Content = Readonly<Record<string, unknown>>;

/** Who writes it, about whom, and when. */
interface Stamps {
  readonly subjectOfCare: string;
  readonly committer: CareActor;
  readonly at: string;
}

/**
 * What a commit fills in. Who did it is not always who writes it down, so a care actor the author named stays, and a
 * correction does not change who did it. Only of the one record that is amended over time (`before` is its last content)
 * each version is an event of its own: there the actor who rode along from the version before did not do this.
 */
function stampValue(row: ElementRow, content: Content, before: Content | undefined, stamps: Stamps): unknown {
  const own = content[row.key];
  switch (row.stamp) {
    case 'subjectOfCare':
      return stamps.subjectOfCare;
    case 'committer':
      return own === undefined || same(own, []) || same(own, before?.[row.key]) ? [stamps.committer] : own;
    case 'committedAt':
      return stamps.at;
    case undefined:
      return undefined;
  }
}

/** True when nothing but what the standard fixes is left: the element was emptied. */
const isEmptied = (value: object, fixed: object) => Object.keys(value).every((key) => key in fixed);

/**
 * Adds what a commit knows (who, whom, when) and what the standard fixes. Only rows of the class are stamped: where the
 * standard's page of a class was not read (Need, Goal and most others), that it has a "Subject of care" at all is a guess,
 * and content that held one would show the guess as fact; a provisional class, which says that it guesses, holds one.
 * Whose record it is stands in the frame, of every class alike.
 */
function complete(content: Content, rows: readonly ElementRow[], before: Content | undefined, stamps: Stamps) {
  const completed: Record<string, unknown> = structuredClone(content);
  for (const row of rows) {
    const stamped = stampValue(row, completed, before, stamps);
    if (stamped !== undefined) completed[row.key] = stamped;
    const value = completed[row.key];
    if (!row.fixed || typeof value !== 'object' || value === null) continue;
    if (isEmptied(value, row.fixed)) delete completed[row.key];
    else completed[row.key] = { ...row.fixed, ...value };
  }
  return completed;
}

/** Where content still names bytes that are in a draft. Looked for everywhere: a form may bind a file to any element. */
function filesWithoutPlace(value: unknown, path: DataIssue['path'], found: DataIssue[] = []): DataIssue[] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'attachment' && typeof inner === 'string') {
      const message = 'names a file that nobody has stored yet: put its url or its bytes in its place';
      found.push({ path: here, code: 'file-without-place', message });
    } else filesWithoutPlace(inner, here, found);
  }
  return found;
}

/**
 * Content as it is stored: complete, and checked against its class.
 *
 * @param before - the content of the version that is amended
 * @throws DataError with the path, from the list of operations inwards
 */
export function stampedContent(
  content: Content,
  recordClass: RecordClass,
  before: Content | undefined,
  stamps: Stamps,
  index: number,
): Content {
  const what = `The content of "${recordClass.name}"`;
  const path = ['operations', index, 'content'];
  const files = filesWithoutPlace(content, path);
  if (files.length > 0) throw new DataError(what, files);
  const lastEvent = recordClass.onePerPerson ? before : undefined;
  const completed = complete(content, recordClass.elements, lastEvent, stamps);
  const checked = recordClass.schema.safeParse(completed);
  if (checked.success) return completed;
  throw new DataError(
    what,
    toDataIssues(checked.error.issues).map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  );
}
