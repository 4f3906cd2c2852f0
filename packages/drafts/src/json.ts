// SPDX-License-Identifier: Apache-2.0
import type { Bytes } from './bytes.js';
import { unpad } from './padding.js';

/** @throws SyntaxError, TypeError or RangeError when the padded bytes are no JSON */
export function readJson(padded: Bytes): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(unpad(padded)));
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
