// SPDX-License-Identifier: Apache-2.0

/**
 * Milliseconds of a processor's time that this process has worked. A test of how long a thing may take asks for these and
 * not for the time on the clock, which grows with whatever else the machine does.
 *
 * @returns {number}
 */
export function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
