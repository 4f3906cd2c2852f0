// SPDX-License-Identifier: Apache-2.0
import { diffDefinitions } from '@careplan-kit/forms/change';
import type { Command } from '../command.js';
import { readDefinition } from '../documents.js';

/** `diff OLD NEW` */
export const diff: Command = {
  name: 'diff',
  usage: 'OLD NEW',
  about: 'Says what a new version of a form changes, and whether answers given to the old one still fit.',
  fewest: 2,
  most: 2,
  run({ files: [from = '', to = ''], json }, console) {
    const difference = diffDefinitions(readDefinition(console, from), readDefinition(console, to));
    if (json) console.out(JSON.stringify({ class: difference.class, changes: difference.changes }));
    else {
      console.out(difference.class);
      for (const { message } of difference.changes) console.out(`- ${message}`);
    }
    return 0;
  },
};
