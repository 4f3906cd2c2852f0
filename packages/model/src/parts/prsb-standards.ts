// SPDX-License-Identifier: Apache-2.0

/**
 * Standards of the PRSB from which MODS classes without a readable page take rows, as each row's `source` names them.
 */
export const CORE_INFORMATION_STANDARD = 'PRSB Core Information Standard 2';
export const LOCAL_AUTHORITY_INFORMATION = 'PRSB Local authority information 1.1';
