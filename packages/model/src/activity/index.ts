// SPDX-License-Identifier: Apache-2.0
/**
 * MODS group "Activity": what is planned or done for the person. The group itself has no elements. Instruction, which
 * stands in no group, is here because activities follow from it. Of Transfer of care, Action and Visit only guesses are
 * known, so they are provisional.
 */
export { Instruction } from './instruction.js';
export { Task } from './task.js';
export { Service } from './service.js';
export { Referral } from './referral.js';
export { Communication } from './communication.js';
export { Medication } from './medication.js';
export { Vaccination } from './vaccination.js';
export { Procedure } from './procedure.js';
export { Device } from './device.js';
