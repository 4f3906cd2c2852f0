// SPDX-License-Identifier: Apache-2.0
// Importing this file registers every element as `cpk-…`, and brings the tags' types into the host's program.
import { define } from './define-all.js';

define();

export * from '../index.js';
