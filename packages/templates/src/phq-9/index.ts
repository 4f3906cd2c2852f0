// SPDX-License-Identifier: Apache-2.0
export { phq9 } from './definition.js';
