// SPDX-License-Identifier: Apache-2.0
// Importing this file registers every element as `cpk-…`.
import { define } from './define-all.js';

define();
