// SPDX-License-Identifier: Apache-2.0
import { type ScenarioResult, runScenario } from '@careplan-kit/emar/scenario';
import type { Command } from '../command.js';
import type { Console } from '../console.js';
import { inFile, readJson } from '../documents.js';
import { InputError } from '../faults.js';

function show({ id, ok, differences }: ScenarioResult, console: Console): void {
  console.out(`${id}: ${ok ? 'as expected' : 'not as expected'}`);
  for (const { path, expected, actual } of differences) {
    console.out(`  ${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`);
  }
}

/** The id a file gives itself, also where the rest of it is unusable. */
function idOf(scenario: unknown): string | null {
  const id = typeof scenario === 'object' && scenario !== null && 'id' in scenario ? scenario.id : undefined;
  return typeof id === 'string' ? id : null;
}

const broken = (file: string, error: unknown) =>
  new InputError(file, [
    { path: [], code: 'not-answered', message: `broke the rules that answer it (${String(error)})` },
  ]);

/** `emar run SCENARIO…` */
export const emarRun: Command = {
  name: 'emar run',
  usage: 'SCENARIO…',
  about: 'Asks the medicines rules what each scenario asks, and says where the answer is another.',
  fewest: 1,
  most: Infinity,
  run({ files, json }, console) {
    let passed = 0;
    for (const file of files) {
      let scenario: unknown = null;
      try {
        scenario = readJson(console, file);
        const result = inFile(file, () => runScenario(scenario));
        if (result.ok) passed++;
        if (json) console.out(JSON.stringify(result));
        else show(result, console);
      } catch (error) {
        // The other files are still tried: one scenario that breaks must not hide the answers of the next.
        const { issues, message } = error instanceof InputError ? error : broken(file, error);
        if (json) console.out(JSON.stringify({ id: idOf(scenario), ok: false, actual: {}, differences: [], issues }));
        else console.out(message);
      }
    }
    if (!json) console.out(`${passed} of ${files.length} as expected`);
    return passed === files.length ? 0 : 1;
  },
};
