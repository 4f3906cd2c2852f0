// SPDX-License-Identifier: Apache-2.0
import type { FetchAnswer } from './exchange.js';

/** Why a body could not be read. */
export interface BodyFault {
  readonly fault: 'half-answer' | 'answer-too-large';
}

/** Reads an answer to its end and no further than `maxBytes`, whatever its header says of its length. */
export async function readBody(answer: FetchAnswer, maxBytes: number): Promise<string | BodyFault> {
  if (!answer.body) return '';
  const reader = answer.body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      if (!value) continue;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        // Not waited for: a server that never ends is not asked for leave.
        reader.cancel().catch(() => undefined);
        return { fault: 'answer-too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    // The connection went, or the bytes are no text.
    return { fault: 'half-answer' };
  }
}
