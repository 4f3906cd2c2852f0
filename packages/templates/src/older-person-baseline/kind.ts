// SPDX-License-Identifier: Apache-2.0

/** What an assessment of this kind is called in the record, where other forms find it by this name. */
export const BASELINE = 'How the person usually is';
