// SPDX-License-Identifier: Apache-2.0
export { futureWishes } from './definition.js';
