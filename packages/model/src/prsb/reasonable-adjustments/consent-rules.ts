// SPDX-License-Identifier: Apache-2.0

/** How a rule is known: read in guidance, a conflict between sources, or our conclusion. */
export type ConsentRuleConfidence = 'sourced' | 'sourced-in-part' | 'sources-differ' | 'inferred';

/** A rule on consent, objection and access, for the pages and policies of a host. Data, not behaviour. */
export interface ConsentRule {
  readonly id: string;
  /** In our own words. */
  readonly rule: string;
  readonly confidence: ConsentRuleConfidence;
}

export const CONSENT_RULES = [
  {
    id: 'consent-not-needed',
    rule: 'Making the shared record takes no explicit consent; GP content suppliers date this to 1 November 2024.',
    confidence: 'sourced',
  },
  {
    id: 'objection-keeps-local-record',
    rule: 'A person may object to national sharing. The objection is recorded; the local record and the adjustments stay.',
    confidence: 'sourced-in-part',
  },
  {
    id: 'host-chooses-approach',
    rule: 'Earlier guidance made consent the start of a flag, and some local policies still do: the host chooses.',
    confidence: 'sources-differ',
  },
  {
    id: 'threshold-first',
    rule: 'A flag is set only when the effect on the person is substantial and long term (Equality Act 2010).',
    confidence: 'sourced',
  },
  {
    id: 'impairment-optional',
    rule: 'Impairment and underlying condition are optional, and the person may prefer not to say.',
    confidence: 'sourced',
  },
  {
    id: 'details-by-role',
    rule: 'Whoever may see the record may see that there is a flag; its details are for some roles only.',
    confidence: 'sourced',
  },
  {
    id: 'decided-for-the-person',
    rule: 'When the person lacks capacity to decide, who decided and on what basis is recorded.',
    confidence: 'sourced-in-part',
  },
  {
    id: 'involve-the-person',
    rule: 'The person takes part, and is told what is shared.',
    confidence: 'inferred',
  },
] as const satisfies readonly ConsentRule[];

export type ConsentRuleId = (typeof CONSENT_RULES)[number]['id'];

/** The two ways sources leave open. That the host chooses between them is our design. */
export const CONSENT_APPROACHES = ['inform-and-allow-objection', 'record-consent'] as const;
export type ConsentApproach = (typeof CONSENT_APPROACHES)[number];
