// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import type { ValueOf } from '../record-class.js';

/**
 * A group whose own parts were not read. It must be an object; whatever is in it is kept, and nothing is said of it.
 */
export const OpenGroup = z.looseObject({});
export type OpenGroup = ValueOf<typeof OpenGroup>;
