// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import type { Draft, DraftFile } from './contract.js';
import { isObject } from './json.js';

/** What became of the files of a merged form. */
export interface BroughtFiles {
  /** The merged form, whose answers name the files as the draft they were brought into has them. */
  readonly snapshot: FormSnapshot;
  readonly brought: readonly DraftFile[];
  /** Ids of files that answers name and neither draft has. These answers are left as they are. */
  readonly missing: readonly string[];
}

/**
 * Copies the files of another draft that answers of a merged form name into the draft that goes on. Merging itself copies
 * no bytes: an answer taken from the other side names a file that only the other draft has. Nothing is removed from either;
 * discard the other draft when the merged form is saved.
 *
 * @throws DraftError when a file cannot be read or kept; what was copied until then stays
 */
export async function bringFiles(
  merged: FormSnapshot,
  from: Pick<Draft, 'files'>,
  into: Pick<Draft, 'files'>,
): Promise<BroughtFiles> {
  const own = new Set((await into.files.list()).map(({ id }) => id));
  const theirs = new Map((await from.files.list()).map((file) => [file.id, file]));
  const named = [...new Set(filesIn(merged.answers))].filter((id) => !own.has(id));
  const brought = new Map<string, DraftFile>();
  for (const id of named) {
    const file = theirs.get(id);
    if (file) brought.set(id, await copy(file, from, into));
  }
  const answers = renamed(merged.answers, (id) => brought.get(id)?.id ?? id) as FormSnapshot['answers'];
  const missing = named.filter((id) => !brought.has(id));
  return { snapshot: { ...merged, answers }, brought: [...brought.values()], missing };
}

async function copy({ id, info, complete }: DraftFile, from: Pick<Draft, 'files'>, into: Pick<Draft, 'files'>) {
  const bytes = await from.files.read(id);
  if (complete) return into.files.keep(info, bytes);
  // A recording that was cut off stays one.
  const writer = await into.files.begin(info);
  await writer.append(bytes);
  return (await into.files.list()).find((file) => file.id === writer.id)!;
}

const isInDraft = (value: unknown): value is { held: 'draft'; id: string } =>
  isObject(value) && value['held'] === 'draft' && typeof value['id'] === 'string';

function filesIn(value: unknown): string[] {
  if (isInDraft(value)) return [value.id];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesIn) : [];
}

function renamed(value: unknown, nameOf: (id: string) => string): unknown {
  if (isInDraft(value)) return { ...value, id: nameOf(value.id) };
  if (Array.isArray(value)) return value.map((one) => renamed(one, nameOf));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, nameOf)]));
}
