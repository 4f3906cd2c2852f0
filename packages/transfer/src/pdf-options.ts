// SPDX-License-Identifier: Apache-2.0
import type { StopSignal } from './stop-signal.js';

export interface PdfProgress {
  /** Papers done, the cover counted as one. */
  readonly done: number;
  readonly total: number;
  /** What is being written. */
  readonly title: string;
  readonly pages: number;
}

export interface PdfOptions {
  readonly onProgress?: ((progress: PdfProgress) => void) | undefined;
  /** Aborted: the promise is rejected with the signal's reason, and nothing is left behind. */
  readonly signal?: StopSignal | undefined;
  /** How the work pauses between slices. Without it: a macrotask, so that the page stays alive. */
  readonly pause?: (() => Promise<void>) | undefined;
  /** Opens the file; AES-256. Without it the file is not encrypted. */
  readonly password?: string | undefined;
}

/** What was written, and what was not as asked. */
export interface WrittenPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters the font has no shape for, as code points. In the text they stand as `[U+1F600]`. */
  readonly unshown: readonly string[];
}
