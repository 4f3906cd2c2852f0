// SPDX-License-Identifier: Apache-2.0
const SCHEME = 'lantern-file:';

/** The address under which a record of this product points at a photo, sound or film. */
export const fileAddress = (id: string) => SCHEME + id;

/** The id behind an address that this product gave; undefined for any other. */
export const fileIdOf = (address: string | undefined) =>
  address?.startsWith(SCHEME) ? address.slice(SCHEME.length) : undefined;
