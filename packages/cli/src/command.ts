// SPDX-License-Identifier: Apache-2.0
import { type ParseArgsConfig, parseArgs } from 'node:util';
import type { Console } from './console.js';
import type { Disk } from './disk.js';
import { UsageError } from './faults.js';

/** 0: good. 1: the input is wrong. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** What a command was called with. */
export interface Call {
  readonly files: readonly string[];
  /** Options with a value, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether the result is wanted as JSON. */
  readonly json: boolean;
}

/** One thing `careplan-kit` can do. */
export interface Command {
  /** As it is typed: `fhir import`. */
  readonly name: string;
  /** What follows the name: `FILE…`. */
  readonly usage: string;
  /** One sentence. */
  readonly about: string;
  readonly fewest: number;
  readonly most: number;
  /** Names of options with a value. */
  readonly options?: readonly string[];
  run(call: Call, console: Console, disk: Disk): ExitCode | Promise<ExitCode>;
}

/**
 * Reads what follows the name of a command.
 *
 * @throws UsageError for an unknown option, or too few or too many files
 */
export function readCall(command: Command, args: readonly string[]): Call {
  const options: NonNullable<ParseArgsConfig['options']> = { json: { type: 'boolean' } };
  for (const name of command.options ?? []) options[name] = { type: 'string' };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { positionals, values } = parsed;
  if (positionals.length < command.fewest) throw new UsageError(`${command.name} needs ${command.usage}`);
  if (positionals.length > command.most) throw new UsageError(`${command.name} takes only ${command.usage}`);
  const { json, ...named } = values;
  return { files: positionals, json: json === true, values: named as Record<string, string> };
}
