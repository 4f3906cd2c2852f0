// SPDX-License-Identifier: Apache-2.0
import { DOCUMENT_LIMITS, DataError, assertSafeDocument } from '@careplan-kit/model';
import { losesDigits } from './decimal.js';
import { unmarked } from './marked.js';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function refuse(code: string, message: string): never {
  throw new DataError('The FHIR JSON', [{ path: [], code, message }]);
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

/**
 * Puts a mark in place of each number that would lose digits. Only whole number tokens outside texts are touched, so
 * what was not JSON before is not JSON after; depth is counted here because a parser may recurse.
 */
function markDecimals(json: string): string {
  let written = '';
  let from = 0;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at]!;
    if (character === '"') at = endOfText(json, at);
    else if (character === '{' || character === '[') {
      if (++depth > DOCUMENT_LIMITS.depth) refuse('too-deep', `nested deeper than ${DOCUMENT_LIMITS.depth} levels`);
    } else if (character === '}' || character === ']') depth--;
    else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = at;
      const number = NUMBER.exec(json)?.[0];
      if (number === undefined) continue;
      if (losesDigits(number)) {
        written += `${json.slice(from, at)}{"$decimal":"${number}"}`;
        from = at + number.length;
      }
      at += number.length - 1;
    }
  }
  return written + json.slice(from);
}

/**
 * Reads FHIR JSON and keeps the digits of every number: those a JavaScript number would change become
 * {@link FhirDecimal}. `JSON.parse` would turn 70.0 into 70.
 *
 * @throws DataError when it is not text, is not JSON, or is too deep or too large
 */
export function parseFhir(json: string): unknown {
  if (typeof json !== 'string') refuse('wrong-type', 'is not text');
  // A mark of the byte order may stand at the start of a file.
  const text = markDecimals(json.replace(/^\uFEFF/, ''));
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    refuse('not-json', 'is not JSON, or was cut short');
  }
  assertSafeDocument('The FHIR JSON', document);
  return unmarked(document);
}
