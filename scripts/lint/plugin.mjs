// SPDX-License-Identifier: Apache-2.0
import allowedImports from './rules/allowed-imports.mjs';
import fileSize from './rules/file-size.mjs';
import noUnsafeDom from './rules/no-unsafe-dom.mjs';
import spdxHeader from './rules/spdx-header.mjs';
import zodMiniOnly from './rules/zod-mini-only.mjs';

/** The project's own rules. Each has fixtures in scripts/lint/fixtures and a test in test/architecture. */
export const careplanKit = {
  meta: { name: 'careplan-kit' },
  rules: {
    'allowed-imports': allowedImports,
    'file-size': fileSize,
    'no-unsafe-dom': noUnsafeDom,
    'spdx-header': spdxHeader,
    'zod-mini-only': zodMiniOnly,
  },
};
