// SPDX-License-Identifier: Apache-2.0
// A page of a host: a form, the line that says what became of what was typed, and an outbox.
import * as keys from './keys.mjs';
import * as raw from './raw.mjs';
import * as sending from './sending.mjs';
import * as typing from './typing.mjs';

globalThis.reliability = { ...typing, ...raw, ...keys, ...sending };
