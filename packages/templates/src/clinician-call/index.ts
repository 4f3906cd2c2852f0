// SPDX-License-Identifier: Apache-2.0
export { clinicianCall } from './definition.js';
