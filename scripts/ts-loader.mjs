// SPDX-License-Identifier: Apache-2.0
// Lets Node's test runner read TypeScript: `node --import ./scripts/ts-loader.mjs --test file.test.ts`.
import { register } from 'node:module';
register('./ts-loader-hooks.mjs', import.meta.url);
