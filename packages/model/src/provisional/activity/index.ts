// SPDX-License-Identifier: Apache-2.0
export { ProvisionalInstruction } from './instruction.js';
export { ProvisionalTask } from './task.js';
export { ProvisionalReferral } from './referral.js';
export { ProvisionalTransferOfCare } from './transfer-of-care.js';
export { ProvisionalMedication } from './medication.js';
export { ProvisionalVaccination } from './vaccination.js';
export { ProvisionalProcedure } from './procedure.js';
export { ProvisionalDevice } from './device.js';
export { ProvisionalAction } from './action.js';
export { ProvisionalVisit } from './visit.js';
