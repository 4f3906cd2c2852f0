// SPDX-License-Identifier: Apache-2.0
// The plain product alone, built from this repository: what must not be used is refused in its page. Two products, from
// packed packages, are in two-hosts.test.mjs.
import { before } from 'node:test';
import { WITHDRAWN, association, publish } from '../../packages/designer/src/testing/shared-forms.ts';
import { buildPlainHost } from './plain-host.mjs';
import { refusalTests } from './refusals.mjs';

let folder;
before(async () => {
  folder = await buildPlainHost();
});

refusalTests('plain', () => folder, { association, publish, WITHDRAWN });
