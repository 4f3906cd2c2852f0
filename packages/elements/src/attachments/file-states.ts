// SPDX-License-Identifier: Apache-2.0
import type { PhraseValues } from '../words/words.js';
import type { NoticeName } from './notices.words.js';
import type { Photo } from './photo.js';
import type { RecordedKind, Recording } from './recorder.js';

/** What is being done for one question. */
export type FileActivity =
  | { readonly kind: 'idle' }
  /** The device asks the worker for permission. */
  | { readonly kind: 'asking'; readonly what: RecordedKind }
  | { readonly kind: 'recording'; readonly what: RecordedKind; readonly recording: Recording }
  /** A file is checked, made smaller, stored. */
  | { readonly kind: 'keeping' }
  | { readonly kind: 'editing'; readonly photo: Photo };

/** What happened last, for a sentence. */
export interface FileNotice {
  readonly name: NoticeName;
  readonly values?: PhraseValues;
  /** It went otherwise than the worker wanted. */
  readonly trouble: boolean;
}

/** All a view needs of one question's file beside its answer. Each state is a new object. */
export interface FileState {
  readonly activity: FileActivity;
  readonly notice: FileNotice | null;
}

export const IDLE: FileActivity = { kind: 'idle' };

const AT_REST: FileState = { activity: IDLE, notice: null };

/** The state of each question's file, and who watches it. */
export class FileStates {
  readonly #states = new Map<string, FileState>();
  readonly #watchers = new Map<string, Set<() => void>>();

  get(question: string): FileState {
    return this.#states.get(question) ?? AT_REST;
  }

  /** Questions for which something is being done. */
  get active(): readonly string[] {
    return [...this.#states].filter(([, { activity }]) => activity.kind !== 'idle').map(([question]) => question);
  }

  show(question: string, activity: FileActivity, notice: FileNotice | null = null): void {
    this.#states.set(question, { activity, notice });
    this.tell(question);
  }

  /** It went otherwise than the worker wanted. */
  refuse(question: string, name: NoticeName, values?: PhraseValues): void {
    this.show(question, IDLE, { name, trouble: true, ...(values && { values }) });
  }

  /** Has the views look again. */
  tell(question: string): void {
    for (const watcher of [...(this.#watchers.get(question) ?? [])]) watcher();
  }

  /** Tells of each new state of one question. The returned function ends it. */
  subscribe(question: string, watcher: () => void): () => void {
    const watchers = this.#watchers.get(question) ?? new Set();
    this.#watchers.set(question, watchers.add(watcher));
    return () => void watchers.delete(watcher);
  }
}
