// SPDX-License-Identifier: Apache-2.0
import { work } from './activities.mjs';
import { look, sendTheRest } from './look.mjs';
import { unbroken } from './migrate-databases.mjs';

Object.assign(globalThis, { reliability: { work, look, sendTheRest, unbroken } });
