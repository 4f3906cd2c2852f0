// SPDX-License-Identifier: Apache-2.0
import { proveExamples } from '../../test/prove-examples.js';
import * as provisional from '../provisional/administrative-information/index.js';
import * as administrative from './index.js';

const words = (originalText: string) => ({ originalText });
const sue = { id: 'worker-sue', name: 'Sue', role: 'Registered manager' };
const home = { id: 'home-laurels', name: 'The Laurels' };

const document = {
  date: '2026-11-12',
  documentTitle: 'Letter after the hip X-ray',
  documentName: words('Discharge letter'),
  class: 'Letter',
  documentationLocation: 'Office, second drawer',
  documentMimeType: 'application/pdf',
  subject: { id: 'resident-betty', name: 'Betty' },
  confidentiality: 'Normal',
  comments: 'Came by post',
};
const admission = {
  dateOfAdmission: '2026-03-02T11:30:00Z',
  admittedTo: home,
  reasonForAdmission: words('Could not manage alone after a fall'),
  admissionMethod: words('Planned'),
  sourceOfAdmission: words('Own home'),
  legalStatusOnAdmission: words('Informal'),
  specialty: words('None'),
  responsibleCareProfessional: { name: 'Sue', role: 'Registered manager' },
  individualAccompanyingPerson: { name: 'Robert', relationship: 'Son' },
};
const discharge = {
  dateOfDischarge: '2026-11',
  dischargeLocation: 'Ward 4',
  dischargingDepartment: 'Ward 4',
  dischargingSpecialty: words('Care of older people'),
  dischargingConsultant: { name: 'The consultant on the letter' },
  dischargeMethod: words('With agreement'),
  legalStatusOnDischarge: 'Informal',
  dischargeDestination: words('Care home'),
  dischargeAddress: 'The Laurels, 4 Mill Lane',
};
const review = {
  plannedReviewDateInterval: '2027-02-01',
  responsibilityForReview: { name: 'Sue' },
};

proveExamples('administrative information', administrative, [
  {
    recordClass: administrative.Event,
    good: {
      subjectOfCare: 'resident-mr-green',
      date: '2026-11',
      time: '08:30',
      location: { class: 'Location', recordUid: 'location-garden' },
      careActor: [
        { id: 'worker-emily', name: 'Emily' },
        { id: 'nurse-1', name: 'The district nurse' },
      ],
    },
    bad: [
      ['subjectOfCare', { id: 'resident-mr-green' }],
      ['date', '2026-02-30'],
      ['date', '22/11/2026'],
      ['time', '8.30'],
      ['location', 'Garden'],
      ['location', {}, 'location.recordUid'],
      ['careActor', { id: 'worker-emily', name: 'Emily' }],
      ['careActor', [{ id: 'worker-emily' }], 'careActor[0].name'],
    ],
  },
  {
    recordClass: administrative.Location,
    good: {
      locationName: 'The Laurels',
      locationType: words('Care home without nursing'),
      address: '4 Mill Lane, Littleham',
      organisationSiteIdentifier: { code: 'VLX99' },
    },
    bad: [
      ['address', { addressLine1: '4 Mill Lane' }],
      ['organisationSiteIdentifier', 'VLX99'],
      ['organisationSiteIdentifier', { code: ' ' }, 'organisationSiteIdentifier.code'],
    ],
  },
  {
    recordClass: administrative.Document,
    good: document,
    bad: [
      ['date', '12 November 2026'],
      ['date', '2026-11-12T10:00:00'],
      ['documentName', 'Discharge letter'],
      ['subject', 'Betty'],
    ],
  },
  {
    recordClass: administrative.AdmissionDetails,
    good: admission,
    bad: [
      ['dateOfAdmission', '2026-13'],
      ['admittedTo', 'The Laurels'],
      ['individualAccompanyingPerson', 'Robert'],
    ],
  },
  {
    recordClass: administrative.DischargeDetails,
    good: discharge,
    bad: [
      ['dateOfDischarge', 'November'],
      ['dischargeLocation', { display: 'Ward 4' }],
      ['dischargeMethod', 1],
    ],
  },
  {
    recordClass: administrative.Review,
    good: review,
    bad: [
      ['plannedReviewDateInterval', 'every three months'],
      ['responsibilityForReview', ['Sue']],
    ],
  },
]);

proveExamples('provisional administrative information', provisional, [
  {
    recordClass: provisional.ProvisionalDocument,
    good: {
      ...document,
      author: [{ id: 'hospital', name: 'The hospital' }],
      additionalInformationRequiredForImages: { imageProcedureDate: '2026-11-10' },
    },
    bad: [
      ['author', 'The hospital'],
      [
        'additionalInformationRequiredForImages',
        { imageProcedureDate: 'before' },
        'additionalInformationRequiredForImages.imageProcedureDate',
      ],
    ],
  },
  {
    recordClass: provisional.ProvisionalAdmissionDetails,
    good: { ...admission, subjectOfCare: 'resident-mrs-smith', serviceProvider: home },
    bad: [
      ['subjectOfCare', 9990000018],
      ['serviceProvider', 'The Laurels'],
    ],
  },
  {
    recordClass: provisional.ProvisionalDischargeDetails,
    good: { ...discharge, subjectOfCare: 'resident-betty', serviceProvider: home },
    bad: [['serviceProvider', { id: 'home-laurels' }, 'serviceProvider.name']],
  },
  {
    recordClass: provisional.ProvisionalOccupancy,
    good: { serviceProvider: home },
    bad: [['serviceProvider', [home]]],
  },
  {
    recordClass: provisional.ProvisionalReview,
    good: {
      ...review,
      assessment: { class: 'Assessment', recordUid: 'assessment-3' },
      carePlan: { class: 'Care plan', recordUid: 'plan-1' },
      instruction: { display: 'Thickened drinks' },
      activity: { display: 'Walk to the garden' },
      action: { identifier: { value: 'log-77' } },
      subjectOfCare: 'resident-mr-bodat',
      date: '2026-11-22',
      location: { display: 'His room' },
      careActor: [sue],
    },
    bad: [
      ['carePlan', 'plan-1'],
      ['action', { identifier: {} }, 'action.identifier.value'],
      ['careActor', sue],
    ],
  },
]);
