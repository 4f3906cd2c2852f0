// SPDX-License-Identifier: Apache-2.0

/** The database of a host that names none. */
export const DEFAULT_DATABASE = 'careplan-kit-drafts';
