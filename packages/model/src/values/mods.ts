// SPDX-License-Identifier: Apache-2.0

/** The standard the MODS classes follow, as it stands in each class's `standard`. */
export const MODS = 'MODS (DAPB4102 Amd 66/2023)';
