// SPDX-License-Identifier: Apache-2.0
// In every browser of the last two years and in Node, but in no headless TypeScript library.
declare function structuredClone<T>(value: T): T;
