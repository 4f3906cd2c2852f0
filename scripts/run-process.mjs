// SPDX-License-Identifier: Apache-2.0
import { spawn } from 'node:child_process';
import { inRoot, root } from './root.mjs';

/**
 * Runs a program and gives its exit code. With `capture` the output comes back as text instead of going to the
 * terminal, so that two programs may run at once without mixing their lines.
 */
export function run(program, args, { cwd = root, env, capture = false, shell = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      shell,
      env: { ...process.env, ...env },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a Node program that an installed package ships, for example `tool('typescript/bin/tsc', ['-b'])`. */
export function tool(path, args, options) {
  return run(process.execPath, [inRoot('node_modules', path), ...args], options);
}

/** As `tool`, but a failure ends the work with an error that names the step. */
export async function mustRun(step, path, args, options) {
  const { code, output } = await tool(path, args, options);
  if (code === 0) return output;
  const error = new Error(`${step} failed (exit ${code})${output ? `\n${output}` : ''}`);
  // What went wrong is in the tool's own output; where we started the tool helps nobody.
  error.stack = error.message;
  throw error;
}
