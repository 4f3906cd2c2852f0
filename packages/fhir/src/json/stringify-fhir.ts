// SPDX-License-Identifier: Apache-2.0
import { marked } from './marked.js';

/** A mark as `JSON.stringify` writes it. Inside a text its quotes would be escaped, so no text looks like one. */
const MARK = /\{\s*"\$decimal":\s*"([^"]*)"\s*\}/g;

/**
 * Writes a resource as JSON with every decimal as it was written: 70.0 stays 70.0.
 *
 * @param space - as for `JSON.stringify`
 */
export function stringifyFhir(resource: object, space?: number | string): string {
  return JSON.stringify(marked(resource), null, space).replace(MARK, '$1');
}
