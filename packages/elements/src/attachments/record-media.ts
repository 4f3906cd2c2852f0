// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem } from '@careplan-kit/forms/contract';
import type { CareRecord, MultiMedia } from '@careplan-kit/model';
import type { HostContext } from '../host-context/host-context.js';
import { type OpenAddress, loaderOf } from './open-media.js';

/** Where an answer's bytes may be, other than in a draft. */
export interface MediaSource {
  readonly record: CareRecord | null;
  readonly openMedia?: HostContext['openMedia'] | undefined;
}

function partOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** What the record holds at the place an item is bound to. */
function recorded({ binding }: QuestionItem, record: CareRecord | null): MultiMedia | null {
  if (!binding || !record) return null;
  let content: unknown;
  let newest = -1;
  for (const version of record.records) {
    if (version.class !== binding.class || version.versionNumber <= newest) continue;
    newest = version.versionNumber;
    content = version.content;
  }
  const found = [binding.element, ...(binding.select?.split('.') ?? [])].reduce(partOf, content);
  return typeof found === 'object' && found !== null ? (found as MultiMedia) : null;
}

/** How to get at the bytes of what the record holds; null where nobody here can. */
export function recordLoader(
  item: QuestionItem,
  answer: MultiMedia,
  { record, openMedia }: MediaSource,
): (() => Promise<Blob>) | null {
  const { binding } = item;
  const subjectOfCare = record?.subjectOfCare.id;
  let open: OpenAddress<MultiMedia> | undefined;
  if (openMedia && binding && subjectOfCare !== undefined) {
    const part = { subjectOfCare, class: binding.class, element: binding.element };
    open = (media) => openMedia(media, part);
  }
  // The answer leaves the bytes out, so that a draft does not hold the record once more.
  return loaderOf({ ...recorded(item, record), ...answer }, open);
}
