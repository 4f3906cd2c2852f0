// SPDX-License-Identifier: Apache-2.0
export * from './problem.js';
export { type Course, courseOf, startOf, stopOf } from './course.js';
export * from './slots.js';
