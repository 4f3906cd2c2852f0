// SPDX-License-Identifier: Apache-2.0
import type { Coding } from '../fhir-resource.js';

/** A vital sign of UK Core: which codes mean it, its profile, and the one unit the profile allows. */
export interface VitalSign {
  readonly profile: string;
  readonly snomed: readonly string[];
  readonly loinc: Coding;
  readonly unit: string;
  readonly code: string;
  /** How people write the unit, in small letters. A value with another unit stays as it was written. */
  readonly written: readonly string[];
}

const LOINC = 'http://loinc.org';
const loinc = (code: string, display: string): Coding => ({ system: LOINC, code, display });

const PER_MINUTE = {
  unit: 'per minute',
  code: '/min',
  written: ['/min', 'per minute', 'beats per minute', 'breaths per minute', 'bpm'],
};

export const VITAL_SIGNS: readonly VitalSign[] = [
  {
    profile: 'Observation-VitalSigns-BodyWeight',
    snomed: ['27113001'],
    loinc: loinc('29463-7', 'Body weight'),
    unit: 'kilogram',
    code: 'kg',
    written: ['kg', 'kilogram', 'kilograms'],
  },
  {
    profile: 'Observation-VitalSigns-BodyHeight',
    snomed: ['50373000'],
    loinc: loinc('8302-2', 'Body height'),
    unit: 'meter',
    code: 'm',
    written: ['m', 'metre', 'metres', 'meter', 'meters'],
  },
  {
    profile: 'Observation-VitalSigns-BodyTemperature',
    snomed: ['276885007'],
    loinc: loinc('8310-5', 'Body temperature'),
    unit: 'degree Celsius',
    code: 'Cel',
    written: ['cel', '°c', 'c', 'degrees celsius', 'degree celsius'],
  },
  {
    profile: 'Observation-VitalSigns-HeartRate',
    snomed: ['444981005', '364075005'],
    loinc: loinc('8867-4', 'Heart rate'),
    ...PER_MINUTE,
  },
  {
    profile: 'Observation-VitalSigns-RespiratoryRate',
    snomed: ['86290005'],
    loinc: loinc('9279-1', 'Respiratory Rate'),
    ...PER_MINUTE,
  },
];

export const BLOOD_PRESSURE = {
  profile: 'Observation-VitalSigns-BloodPressure',
  snomed: '75367002',
  loinc: loinc('85354-9', 'Blood pressure panel with all children optional'),
  unit: 'millimeter of mercury',
  code: 'mm[Hg]',
  written: ['mm[hg]', 'mmhg', 'mm hg', 'millimetres of mercury', 'millimeter of mercury'],
  systolic: [
    { system: 'http://snomed.info/sct', code: '72313002', display: 'Systolic arterial pressure' },
    loinc('8480-6', 'Systolic blood pressure'),
  ],
  diastolic: [
    { system: 'http://snomed.info/sct', code: '1091811000000102', display: 'Diastolic arterial pressure' },
    loinc('8462-4', 'Diastolic blood pressure'),
  ],
} as const;
