// SPDX-License-Identifier: Apache-2.0
import { type LintFinding, lintDefinition } from '@careplan-kit/forms/lint';
import type { Command } from '../command.js';
import { readJson } from '../documents.js';
import { InputError, faultLine } from '../faults.js';

type Finding = { readonly file: string } & LintFinding;

/** `lint DEFINITION…` */
export const lint: Command = {
  name: 'lint',
  usage: 'DEFINITION…',
  about: 'Says what is wrong or doubtful in form definitions.',
  fewest: 1,
  most: Infinity,
  run({ files, json }, console) {
    const findings = files.flatMap((file): Finding[] => {
      try {
        return lintDefinition(readJson(console, file)).findings.map((finding) => ({ file, ...finding }));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return error.issues.map(({ path, code, message }) => ({
          file,
          path: [...path],
          rule: code,
          severity: 'error',
          message,
        }));
      }
    });
    const ok = findings.every(({ severity }) => severity !== 'error');
    if (json) console.out(JSON.stringify({ ok, findings }));
    else {
      for (const { file, severity, rule, path, message } of findings) {
        console.out(faultLine(file, { path, message: `${severity}: ${message} (${rule})` }));
      }
      console.out(
        ok ? `No errors in ${files.length} ${files.length === 1 ? 'definition' : 'definitions'}.` : 'There are errors.',
      );
    }
    return ok ? 0 : 1;
  },
};
