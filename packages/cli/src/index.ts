// SPDX-License-Identifier: Apache-2.0
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { type Command, type ExitCode, readCall } from './command.js';
import { diff } from './commands/diff.js';
import { emarRun } from './commands/emar-run.js';
import { fhirExport, fhirImport, fhirRoundtrip } from './commands/fhir.js';
import { lint } from './commands/lint.js';
import { recordCheck } from './commands/record-check.js';
import { score } from './commands/score.js';
import { catalogueBuild } from './commands/sharing/catalogue-build.js';
import { catalogueCheck } from './commands/sharing/catalogue-check.js';
import { compare } from './commands/sharing/compare.js';
import { conformance } from './commands/sharing/conformance.js';
import { keyNew } from './commands/sharing/key-new.js';
import { pack } from './commands/sharing/pack.js';
import { sign } from './commands/sharing/sign.js';
import { verify } from './commands/sharing/verify.js';
import { type Console, terminal } from './console.js';
import { type Disk, nodeDisk } from './disk.js';
import { InputError, UsageError } from './faults.js';

export type { Console, Disk, ExitCode };

const COMMANDS: readonly Command[] = [
  lint,
  score,
  fhirImport,
  fhirExport,
  fhirRoundtrip,
  emarRun,
  recordCheck,
  diff,
  compare,
  pack,
  sign,
  verify,
  catalogueBuild,
  catalogueCheck,
  conformance,
  keyNew,
];

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
 * are named, writes none but those that `pack`, `sign`, `key new`, `catalogue build` and `conformance --out` are there to
 * make, and makes no call to any network.
 *
 * @param args - what follows the program's name
 */
export async function main(
  args: readonly string[],
  console: Console = terminal,
  disk: Disk = nodeDisk,
): Promise<ExitCode> {
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
    return await command.run(readCall(command, rest), console, disk);
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
