// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';

/** Text with something in it. A blank where a meaning is needed would read as "nothing to say". */
export const Words = z.stringFormat('not-blank', /\S/);
export type Words = z.infer<typeof Words>;
