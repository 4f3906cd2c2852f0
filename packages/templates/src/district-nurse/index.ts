// SPDX-License-Identifier: Apache-2.0
export { districtNurse } from './definition.js';
