// SPDX-License-Identifier: Apache-2.0
// Names of what passes between the frame of a story and the panel below it.

export const DATA = 'careplan-kit/data/changed';
export const CLEAR = 'careplan-kit/data/clear';
