// SPDX-License-Identifier: Apache-2.0

const HERE = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * An address a care record may be sent to: https, or this machine, without credentials in it.
 *
 * @throws TypeError for any other
 */
export function checkedAddress(address: string): string {
  let url;
  try {
    url = new URL(address);
  } catch {
    throw new TypeError('The address to send to is not a whole one, such as https://records.example/fhir.');
  }
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && HERE.has(url.hostname));
  if (!isSafe) throw new TypeError('Records are sent over https only, or to this machine.');
  if (url.username || url.password || url.hash) {
    throw new TypeError('The address to send to holds a user, a password or a fragment.');
  }
  return url.href;
}

/** The base of a FHIR server, with a slash at its end. */
export function checkedBase(address: string): string {
  const href = checkedAddress(address);
  if (href.includes('?')) throw new TypeError('The base of a FHIR server has no query.');
  return href.endsWith('/') ? href : `${href}/`;
}

/** True for an id that can stand in a header, in a search and as a code. A UUID is one. */
export const isClientId = (id: unknown): id is string =>
  typeof id === 'string' && /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/.test(id);
