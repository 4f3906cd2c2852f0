// SPDX-License-Identifier: Apache-2.0
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { type Command, type ExitCode, readCall } from './command.js';
import { diff } from './commands/diff.js';
import { fhirExport, fhirImport, fhirRoundtrip } from './commands/fhir.js';
import { lint } from './commands/lint.js';
import { recordCheck } from './commands/record-check.js';
import { score } from './commands/score.js';
import { type Console, terminal } from './console.js';
import { InputError, UsageError } from './faults.js';

export type { Console, ExitCode };

const COMMANDS: readonly Command[] = [lint, score, fhirImport, fhirExport, fhirRoundtrip, recordCheck, diff];

function help(): string {
  const lines = COMMANDS.map(({ name, usage, about }) => `  ${`${name} ${usage}`.padEnd(60)}${about}`);
  return [
    'careplan-kit COMMAND … [--json]',
    '',
    ...lines,
    '',
    'A file named - is standard input. Exit code 0: good; 1: the input is wrong; 2: called wrongly.',
  ].join('\n');
}

/** The command the first words name, and what follows them. */
function commandIn(args: readonly string[]): readonly [Command, readonly string[]] {
  for (const command of COMMANDS) {
    const words = command.name.split(' ');
    if (words.every((word, at) => args[at] === word)) return [command, args.slice(words.length)];
  }
  const known = COMMANDS.map(({ name }) => name).join(', ');
  throw new UsageError(args[0] === undefined ? 'say what to do' : `there is no such command; there are: ${known}`);
}

/**
 * Runs `careplan-kit`. What it prints and its exit codes are stable: other people's CI calls it. It reads the files that
 * are named, writes none, and makes no call to any network.
 *
 * @param args - what follows the program's name
 */
export async function main(args: readonly string[], console: Console = terminal): Promise<ExitCode> {
  if (args[0] === '--help' || args[0] === 'help') {
    console.out(help());
    return 0;
  }
  if (args[0] === '--version') {
    console.out(LIBRARY_VERSION);
    return 0;
  }
  try {
    const [command, rest] = commandIn(args);
    return await command.run(readCall(command, rest), console);
  } catch (error) {
    if (error instanceof UsageError) {
      console.err(`careplan-kit: ${error.message}\n\n${help()}`);
      return 2;
    }
    if (error instanceof InputError) {
      const { file, issues } = error;
      if (args.includes('--json')) console.out(JSON.stringify({ ok: false, file, issues }));
      console.err(error.message);
      return 1;
    }
    throw error;
  }
}
