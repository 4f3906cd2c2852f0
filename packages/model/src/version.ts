// SPDX-License-Identifier: Apache-2.0

/** The library's version, stamped into every stored record. A test holds it equal to package.json. */
export const LIBRARY_VERSION = '0.1.0';
