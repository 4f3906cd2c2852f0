// SPDX-License-Identifier: Apache-2.0
import { codeList } from '../../code-lists/code-list.js';

/** On whose word it is shared: the person, or who decides for them and on what basis. */
export const PROXY_ROLES = /* @__PURE__ */ codeList(
  {
    id: 'reasonable-adjustment-proxy-role',
    name: 'Who decided that it is shared',
    system: 'https://fhir.nhs.uk/England/CodeSystem/FlagProxyRole',
    systemName: 'NHS England FlagProxyRole',
    version: '0.4.0',
    source: 'NHSDigital/ra-sandbox, draft of 14 February 2024',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['001', 'Patient consent'],
    ['002', 'Best interest decision made on behalf of the patient (Mental Capacity Act 2005)'],
    ['003', 'Lasting power of attorney for health and welfare, or court-appointed deputy, or equivalent'],
    ['004', 'Other legitimate patient representative - parental responsibility'],
  ],
);

/** Consent as the earlier API recorded it. */
export const CONSENT_PURPOSES = /* @__PURE__ */ codeList(
  {
    id: 'reasonable-adjustment-consent-purpose',
    name: 'Purpose of the consent',
    system: 'https://fhir.nhs.uk/England/CodeSystem/RA-ConsentPurpose',
    systemName: 'NHS England RA-ConsentPurpose',
    version: '0.4.0',
    source: 'NHSDigital/ra-sandbox, draft of 14 February 2024',
    open: true,
    extent: 'complete',
    bindingInferred: true,
  },
  [
    ['RACONSENT', 'Reasonable Adjustments - Consent to record Reasonable Adjustments'],
    ['RADISSENT', 'Reasonable Adjustments - Dissent to record Reasonable Adjustments'],
    ['RAREVOKED', 'Reasonable Adjustments - Consent revoked to record Reasonable Adjustments'],
  ],
);
