// SPDX-License-Identifier: Apache-2.0
export { careActNeeds } from './definition.js';
