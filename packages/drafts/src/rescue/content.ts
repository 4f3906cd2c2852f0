// SPDX-License-Identifier: Apache-2.0
import type { FormSnapshot } from '@careplan-kit/forms';
import { type Bytes, utf8 } from '../bytes.js';
import type { DraftFile } from '../contract.js';
import type { HandOverStep } from '../draft-card.js';
import { type DraftTray, trayOf } from '../draft-tray.js';
import { DraftError } from '../failure.js';
import { type DraftIdentity, ownIdentity } from '../identity.js';
import { isObject } from '../json.js';
import { newEntry } from '../outbox/new-entry.js';
import type { FrameReader } from './frames.js';

/** One draft as it lies in a rescue file. */
export interface RescueDraft {
  readonly identity: DraftIdentity;
  readonly label: string | null;
  readonly history: readonly HandOverStep[];
  readonly snapshot: FormSnapshot | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly tray?: readonly DraftTray[];
}

/** One entry of the outbox as it lies in a rescue file. */
export interface RescueEntry {
  readonly id: string;
  readonly person: string;
  readonly author: string;
  readonly dependsOn: readonly string[];
  readonly state: 'queued' | 'rejected' | 'conflict';
  readonly reason: string | null;
  readonly current?: unknown;
  readonly payload: unknown;
}

export type RescueFileInfo = Pick<DraftFile, 'info' | 'size' | 'complete'>;

export interface WholeDraft {
  readonly draft: RescueDraft;
  readonly files: { readonly about: RescueFileInfo; readonly bytes: Blob }[];
}

export function toBytes(value: RescueDraft | RescueFileInfo | RescueEntry): Bytes {
  return utf8(JSON.stringify(value));
}

/** The drafts of a file, one after another, each with its files. `found` is given the entries of the outbox in their order. */
export async function* draftsIn(reader: FrameReader, found?: (entry: RescueEntry) => void): AsyncGenerator<WholeDraft> {
  let whole: WholeDraft | null = null;
  let parts: BlobPart[] = [];
  let about: RescueFileInfo | null = null;
  const endFile = () => {
    if (!about || !whole) return;
    const bytes = new Blob(parts, { type: about.info.mimeType });
    if (bytes.size !== about.size) throw new DraftError({ kind: 'rescue-damaged' });
    whole.files.push({ about, bytes });
    about = null;
    parts = [];
  };
  for await (const { kind, content } of reader.frames()) {
    if (kind === 'bytes') {
      // As a Blob it leaves the memory of the page.
      parts.push(new Blob([content]));
      continue;
    }
    endFile();
    if (kind === 'file') about = fileIn(content);
    else if (kind === 'entry') found?.(entryIn(content));
    else {
      if (whole) yield whole;
      whole = { draft: draftIn(content), files: [] };
    }
  }
  endFile();
  if (whole) yield whole;
}

function entryIn(content: Bytes): RescueEntry {
  return authentic(content, (value) => {
    const { state, reason, current, payload } = value;
    if (!['queued', 'rejected', 'conflict'].includes(state as string)) throw new TypeError('This is no entry.');
    if (reason !== null && typeof reason !== 'string') throw new TypeError('This is no entry.');
    const { id, person, author, dependsOn = [] } = newEntry({ ...value, payload } as never);
    return { id, person, author, dependsOn, state: state as RescueEntry['state'], reason, current, payload };
  });
}

function draftIn(content: Bytes): RescueDraft {
  return authentic(content, (value) => {
    const { snapshot, label, history, createdAt, updatedAt, tray = [] } = value;
    const sound =
      (snapshot === null ||
        (isObject(snapshot) && isObject(snapshot['answers']) && isObject(snapshot['provenance']))) &&
      (label === null || typeof label === 'string') &&
      Array.isArray(history) &&
      history.every(isObject) &&
      Array.isArray(tray) &&
      tray.every((one) => isObject(one) && typeof one['fromVersion'] === 'string') &&
      [createdAt, updatedAt].every(Number.isSafeInteger);
    if (!sound) throw new TypeError('This is no draft.');
    const draft = value as unknown as RescueDraft;
    const steps = draft.history.map((step) => ({ ...step, at: new Date(step.at) }));
    return { ...draft, identity: ownIdentity(draft.identity), history: steps, tray: trayOf(draft.tray ?? []) };
  });
}

function fileIn(content: Bytes): RescueFileInfo {
  return authentic(content, ({ info, size, complete }) => {
    const texts = isObject(info) ? [info['question'], info['filename'], info['mimeType']] : [null];
    const sound = texts.every((text) => typeof text === 'string') && Number.isSafeInteger(size);
    if (!sound || typeof complete !== 'boolean') throw new TypeError('This is no file.');
    return { info, size, complete } as RescueFileInfo;
  });
}

/** Whoever knows the secret can make a file: what is in it is still read with care. */
function authentic<Value>(content: Bytes, read: (value: Record<string, unknown>) => Value): Value {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    if (!isObject(value)) throw new TypeError('This is no entry.');
    return read(value);
  } catch (cause) {
    throw new DraftError({ kind: 'rescue-damaged' }, { cause });
  }
}
