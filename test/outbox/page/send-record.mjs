// SPDX-License-Identifier: Apache-2.0

/** Sends a record to a server that knows it by its id. */
export async function sendRecord({ id, person, payload }, signal) {
  const body = JSON.stringify({ person, payload });
  const answer = await fetch(`/records/${id}`, { method: 'PUT', body, signal });
  if (answer.ok) return { kind: 'sent', receipt: await answer.json() };
  const after = answer.headers.get('retry-after');
  return { kind: 'later', reason: `Status ${answer.status}`, ...(after && { after: Number(after) * 1000 }) };
}
