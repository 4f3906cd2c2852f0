// SPDX-License-Identifier: Apache-2.0
import { execFileSync } from 'node:child_process';

/** Every process of the browser that runs on a profile: the one started with its folder, and all below that. */
export function processesOf(profile) {
  const rows = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter(Boolean)
    .map(([, pid, parent, command]) => ({ pid: Number(pid), parent: Number(parent), command }));
  const found = new Set(rows.filter(({ command }) => command.includes(profile)).map(({ pid }) => pid));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const { pid, parent } of rows) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** SIGKILL to every process of the browser at once: none of them can save anything more. */
export function killBrowserOf(profile) {
  const pids = processesOf(profile);
  if (pids.length === 0) throw new Error('no browser runs on this profile');
  for (const pid of pids) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  }
}
