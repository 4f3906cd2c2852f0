// SPDX-License-Identifier: Apache-2.0
import { proveExamples } from '../../test/prove-examples.js';
import * as provisional from '../provisional/activity/index.js';
import * as activity from './index.js';

const words = (originalText: string) => ({ originalText });
const emily = { id: 'worker-emily', name: 'Emily', role: 'Care worker' };
const sue = { id: 'worker-sue', name: 'Sue', role: 'Registered manager' };
const surgery = { id: 'org-surgery', name: 'The surgery' };
const drinks = { class: 'Instruction', recordUid: 'instruction-drinks', display: 'Thickened drinks' };
const hisRoom = { class: 'Location', display: 'His room' };

const instruction = {
  what: words('Thicken every drink'),
  who: { name: 'Whoever brings the drink' },
  when: '2026-11-22',
  suggestedStrategies: ['Small sips', 'Sitting upright'],
  status: words('Current'),
  confidence: '8',
  dateLastUpdated: '2026-11-22T14:02:00Z',
  reviewDate: '2027-02',
};
const task = {
  subjectOfCare: 'resident-james',
  status: words('To be done'),
  description: 'Collect his trousers from the cleaner',
  priority: words('Routine'),
  intent: words('Planned'),
  instruction: { display: 'Likes to look smart for church' },
  location: { display: 'High Street' },
  responsibleParty: { id: 'worker-jane', name: 'Jane' },
  comments: 'Ticket is in the office',
};
const referral = { subjectOfCare: 'resident-mr-bodat', date: '2026-11-20' };
const medication = {
  date: '2026-11-01',
  medicationName: words('Paracetamol 500 mg tablets'),
  medicationTradeFamily: words('No brand'),
  form: words('Tablet'),
  route: words('By mouth'),
  site: words('None'),
  method: words('Swallow'),
  structuredDoseDirectionCluster: {
    doseType: false,
    structuredDoseAmount: { text: '1 or 2 tablets' },
    structuredDoseTiming: '4',
    doseDirectionDuration: '7',
    doseDirectionsDescription: 'One or two when in pain, four hours apart',
    maxdoseperperiod: '8',
    maxdoseperadministration: '2',
  },
  additionalInstructions: words('With water'),
  medicationPrescribedBy: { id: 'gp-1', name: 'The GP' },
  overTheCounterMedicationFlag: false,
  quantitySupplied: { text: '32 tablets' },
  dateSupplied: '2026-11-01',
  repeatMedication: { text: 'No repeats' },
  courseStatus: words('Active'),
  courseDetailsClusterIndication: 'Pain in her hip',
  linkToIndicationRecord: 'problem-hip',
  startDateTime: '2026-11-01T08:00:00Z',
  endDateTime: '2026-11-08',
  commentRecommendation: 'Ask her before she gets up',
  status: words('Started'),
  medicationChangeSummaryClusterIndication: words('Pain'),
  dateOfChange: '2026-11-01',
  descriptionOfAmendment: 'New after the X-ray',
  medicationDiscontinuedEntry: [{ name: 'Ibuprofen', reason: 'Upset her stomach' }],
};
const vaccination = {
  date: '2025-10-14',
  vaccineProduct: words('Influenza vaccine'),
  vaccineProcedure: words('Seasonal influenza vaccination'),
  doseSequence: '1',
  doseAmount: { text: '0.5 ml' },
  bodySite: words('Left upper arm'),
  route: words('Into the muscle'),
  manufacturer: words('Not on the card'),
  indication: words('Over 65'),
  outcomeStatus: { text: 'Given' },
  reported: { text: 'Told by the district nurse' },
};
const procedure = {
  date: '1998~',
  procedure: words('Hip replacement'),
  anatomicalSite: words('Hip'),
  laterality: words('Right'),
  complicationsRelatedToProcedure: words('None known to her'),
  specificAnesthesiaIssues: words('Sick after the anaesthetic'),
  comment: 'As she remembers it',
};
const device = {
  medicalDevice: 'Hearing aid, left ear',
  comments: 'Batteries in her bedside drawer',
  equipmentName: words('Standing hoist'),
  comment: 'Medium sling',
  date: '2026-05',
};
const links = {
  subjectOfCare: 'resident-betty',
  location: hisRoom,
  careActor: [emily],
  instruction: drinks,
};

proveExamples('activity', activity, [
  {
    recordClass: activity.Instruction,
    good: instruction,
    bad: [
      ['what', 'Thicken every drink'],
      ['suggestedStrategies', 'Small sips'],
      ['confidence', 8],
      ['reviewDate', 'in three months'],
    ],
  },
  {
    recordClass: activity.Task,
    good: task,
    bad: [
      ['status', 'done'],
      ['status', {}, 'status.code'],
      ['instruction', 'instruction-drinks'],
      ['responsibleParty', 'Jane'],
    ],
  },
  {
    recordClass: activity.Service,
    good: {
      subjectOfCare: 'resident-mr-green',
      serviceDescription: 'Day centre with transport',
      serviceType: [words('Day support')],
      socialCarePackageName: words('Tuesday club'),
      socialCarePackageType: words('Community support'),
      serviceStartDate: '2026-04-07',
      serviceEndDate: '2027-03-31',
      serviceSchedule: 'Tuesdays from ten to three',
      careFundingSource: words('Paid by the council in part'),
      comment: 'He asks to sit at the front of the bus',
    },
    bad: [
      ['serviceDescription', words('Day centre')],
      ['serviceType', words('Day support')],
      ['serviceStartDate', '2026-04'],
      ['serviceEndDate', '2027-02-29'],
    ],
  },
  {
    recordClass: activity.Referral,
    good: referral,
    bad: [
      ['date', '2026-11-20T10:00:00Z'],
      ['subjectOfCare', null],
    ],
  },
  {
    recordClass: activity.Communication,
    good: {
      status: words('Sent'),
      sender: emily,
      recipient: [surgery, sue],
      subject: { id: 'resident-mrs-smith', name: 'Mrs Smith' },
      dateSent: '2026-11-22T09:15:00+00:00',
      dateReceived: '2026-11-22',
      medium: words('Telephone'),
      priority: words('Today'),
      instruction: drinks,
      comments: ['Asked for a visit', 'They will ring back'],
    },
    bad: [
      ['recipient', []],
      ['recipient', surgery],
      ['sender', [emily]],
      ['dateSent', '2026-11-22 09:15'],
      ['comments', 'Asked for a visit'],
    ],
  },
  {
    recordClass: activity.Medication,
    good: medication,
    bad: [
      ['medicationName', 'Paracetamol'],
      ['overTheCounterMedicationFlag', 'no'],
      [
        'structuredDoseDirectionCluster',
        { maxdoseperadministration: 2 },
        'structuredDoseDirectionCluster.maxdoseperadministration',
      ],
      ['structuredDoseDirectionCluster', { doseType: 'ordered' }, 'structuredDoseDirectionCluster.doseType'],
      ['startDateTime', '2026-11-01T08:00:00'],
      ['medicationDiscontinuedEntry', {}],
    ],
  },
  {
    recordClass: activity.Vaccination,
    good: vaccination,
    bad: [
      ['vaccineProduct', null],
      ['doseSequence', '1st'],
      ['outcomeStatus', 'Given'],
    ],
  },
  {
    recordClass: activity.Procedure,
    good: procedure,
    bad: [
      ['date', 'about 1998'],
      ['laterality', ['Right']],
    ],
  },
  {
    recordClass: activity.Device,
    good: device,
    bad: [
      ['equipmentName', 'Standing hoist'],
      ['medicalDevice', words('Hearing aid')],
    ],
  },
]);

proveExamples('provisional activity', provisional, [
  {
    recordClass: provisional.ProvisionalInstruction,
    good: {
      ...instruction,
      goal: [{ class: 'Goal', recordUid: 'goal-1' }],
      activity: [{ class: 'Task', recordUid: 'task-9' }],
      subjectOfCare: 'resident-mr-bodat',
    },
    bad: [
      ['goal', { class: 'Goal', recordUid: 'goal-1' }],
      ['activity', [{ class: 'Task' }], 'activity[0].recordUid'],
    ],
  },
  {
    recordClass: provisional.ProvisionalTask,
    good: { ...task, relatedActivities: [{ display: 'Ironing' }] },
    bad: [['relatedActivities', 'Ironing']],
  },
  {
    recordClass: provisional.ProvisionalReferral,
    good: {
      ...referral,
      location: { display: 'The Laurels' },
      careActor: [sue],
      time: '16:45',
      referralTo: { team: 'Community swallowing team' },
      reasonForReferral: { freeText: 'Coughs when he drinks tea' },
      clinicalUrgencyOfReferral: { urgency: words('Within a week') },
    },
    bad: [
      ['time', '24:00'],
      ['referralTo', 'Community swallowing team'],
      ['reasonForReferral', { codedValue: 'cough' }, 'reasonForReferral.codedValue'],
    ],
  },
  {
    recordClass: provisional.ProvisionalTransferOfCare,
    good: links,
    bad: [['location', 'Hospital']],
  },
  {
    recordClass: provisional.ProvisionalMedication,
    good: { ...medication, ...links },
    bad: [['instruction', 'Thickened drinks']],
  },
  {
    recordClass: provisional.ProvisionalVaccination,
    good: { ...vaccination, ...links },
    bad: [['careActor', [{ name: 'The district nurse' }], 'careActor[0].id']],
  },
  {
    recordClass: provisional.ProvisionalProcedure,
    good: { ...procedure, ...links },
    bad: [['careActor', 'The surgeon']],
  },
  {
    recordClass: provisional.ProvisionalDevice,
    good: { ...device, ...links },
    bad: [['subjectOfCare', { id: 'resident-betty' }]],
  },
  {
    recordClass: provisional.ProvisionalAction,
    good: {
      activity: [drinks],
      visit: { class: 'Visit', recordUid: 'visit-5' },
      observations: { display: 'Drank all of it, no cough' },
      subjectOfCare: 'resident-mr-bodat',
      date: '2026-11-22',
      location: hisRoom,
      careActor: [{ id: 'worker-andi', name: 'Andi' }],
      time: '15:20',
    },
    bad: [
      ['visit', 'visit-5'],
      ['time', 'tea time'],
    ],
  },
  {
    recordClass: provisional.ProvisionalVisit,
    good: {
      action: [{ class: 'Action', recordUid: 'action-1' }],
      subjectOfCare: 'resident-james',
      date: '2026-11-22',
      location: { display: 'His flat' },
      careActor: [{ id: 'worker-eliza', name: 'Eliza' }],
      time: '07:30',
    },
    bad: [['action', { class: 'Action', recordUid: 'action-1' }]],
  },
]);
