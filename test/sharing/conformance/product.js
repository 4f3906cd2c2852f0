// SPDX-License-Identifier: Apache-2.0
// What a product has: somebody who is signed in, and a place where submissions are kept and read again.
export const contextOfTestWorker = () => ({
  worker: { id: 'worker-jane', name: 'Jane' },
  systemIdentifier: 'lantern',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date(),
  audit: () => {},
  scores: 'all',
});

export const keep = async (submission) => JSON.parse(JSON.stringify(submission));
