// SPDX-License-Identifier: Apache-2.0

/** What people call a part of the record, and the part: words in English and Welsh, and places as `class / element`. */
export interface PlainWords {
  readonly words: readonly string[];
  readonly places: readonly string[];
}

const row = (words: string, ...places: readonly string[]): PlainWords => ({ words: words.split('; '), places });

/** The best place first. What somebody looks for in their own words, and the standard calls something else. */
export const PLAIN_WORDS: readonly PlainWords[] = [
  row(
    'next of kin; family; relative; who to call; who to ring; emergency contact; son; daughter; husband; wife; perthynas agosaf; teulu; pwy i ffonio',
    ...['Personal contact / name', 'Personal contact / relationship', 'Personal contact / relationshipType'],
    'Personal contact / contactDetails',
  ),
  row(
    'carer; unpaid carer; family carer; gofalwr; gofalwr di-dâl',
    ...['Unpaid carer / name', 'Unpaid carer / relationship', 'Unpaid carer / contactDetails'],
  ),
  row(
    'name; first name; forename; given name; enw; enw cyntaf',
    ...['Subject of care / personFirstName', 'Subject of care / personFullName'],
  ),
  row('surname; last name; family name; cyfenw', 'Subject of care / personFamilyName'),
  row(
    'likes to be called; what to call; preferred name; known as; nickname; hoffi cael ei alw; enw dewisol',
    'Subject of care / personPreferredName',
  ),
  row('mr; mrs; title; teitl', 'Subject of care / title'),
  row('nhs number; rhif gig', 'Subject of care / nhsNumber'),
  row('date of birth; birthday; age; dob; born; dyddiad geni; pen-blwydd; oed', 'Person demographics / dateOfBirth'),
  row('address; home address; where they live; postcode; cyfeiriad; cod post', 'Subject of care / personsAddress'),
  row(
    'phone; telephone; mobile; email; how to reach; ffôn; e-bost',
    ...['Subject of care / personsContactDetails', 'Personal contact / contactDetails'],
  ),
  row('language; speaks; welsh; iaith; siarad cymraeg', 'Person demographics / firstLanguage'),
  row('interpreter; sign language; cyfieithydd', 'Person demographics / interpreterRequired'),
  row('ethnicity; race; background; ethnigrwydd', 'Person demographics / ethnicity'),
  row('gender; man or woman; rhywedd', 'Person demographics / genderIdentity'),
  row('sexuality; sexual orientation; rhywioldeb', 'Person demographics / sexualOrientation'),
  row(
    'doctor; gp; surgery; general practice; meddyg; meddygfa',
    'GP / name',
    'GP practice / gpName',
    'GP practice / gpPracticeDetails',
  ),
  row('social worker; council worker; gweithiwr cymdeithasol', 'Local authority professional / name'),
  row('council; funding authority; cyngor', 'Local authority / localAuthorityName'),
  row(
    'allergy; allergies; allergic; reaction; intolerance; alergedd; alergeddau',
    ...['Safety statements / allergies', 'Allergies and adverse reactions / substance'],
    'Allergies and adverse reactions / descriptionOfReaction',
  ),
  row('swallow; swallowing; choking; thickened; texture; iddsi; llyncu; tagu', 'Safety statements / swallowing'),
  row(
    'thickness; thickener; thick drinks; how thick drinks are; tewychydd; diodydd wedi’u tewhau',
    'Safety statements / swallowing / drinkThickness',
  ),
  row(
    'food texture; soft food; pureed food; how food is prepared; bwyd meddal',
    'Safety statements / swallowing / foodTexture',
  ),
  row(
    'what will be done; actions; to do; what we do; beth a wneir; camau gweithredu',
    ...['Instruction / what', 'Instruction / who', 'Instruction / when', 'Instruction / status'],
    'Instruction / reviewDate',
  ),
  row('who does it; who will do it; pwy sy’n ei wneud', 'Instruction / who'),
  row(
    'capacity; can decide; understands; mental capacity; mca; galluedd; penderfynu',
    ...['Safety statements / capacity', 'Mental capacity assessment / mentalCapacityAssessment'],
  ),
  row(
    'power of attorney; attorney; lpa; who decides; deputy; atwrnai; pŵer atwrnai',
    ...['Safety statements / attorney', 'Lasting power of attorney / nameOfLPA'],
    'Lasting power of attorney / contactDetails',
  ),
  row(
    'resuscitation; dnar; dnacpr; cpr; respect form; adfywio',
    ...['Safety statements / resuscitation'],
    'Cardio-pulmonary resuscitation / cardioPulmonaryResuscitationCPRDecision',
  ),
  row(
    'advance decision; adrt; refuse treatment; living will; gwrthod triniaeth; penderfyniad ymlaen llaw',
    ...['Safety statements / advanceDecision'],
    'Advance decision to refuse treatment (ADRT) / advanceDecisionToRefuseTreatmentPreference',
  ),
  row(
    'future wishes; end of life; advance statement; funeral; dying; dymuniadau; diwedd oes',
    ...['Safety statements / advanceWishes', 'Advance statement / advanceStatement'],
  ),
  row(
    'dols; deprivation of liberty; locked in; not free to leave; colli rhyddid',
    ...['Safety statements / deprivationOfLiberty'],
    'Deprivation of Liberty Safeguards (DoLS) or equivalent / applicationStatus',
  ),
  row('sectioned; mental health act; section; iechyd meddwl', 'Safety statements / mentalHealthAct'),
  row(
    'important to me; what matters; hobbies; likes; loves; pwysig i mi; hoff bethau',
    'About Me / whatIsMostImportantToMe',
  ),
  row('people important; friends; visitors; pets; pobl bwysig; ffrindiau', 'About Me / peopleWhoAreImportantToMe'),
  row(
    'communicate; hearing; glasses; hearing aid; talk; speech; cyfathrebu; clyw; sbectol',
    'About Me / howICommunicate',
  ),
  row('wellness; keeps well; good day; bad day; sleep; mood; lles; cwsg; hwyliau', 'About Me / myWellness'),
  row('please do; please do not; dislikes; upsets; gwnewch; peidiwch', 'About Me / pleaseDoAndPleaseDoNot'),
  row(
    'support me; how to help; washing; dressing; eating; drinking; moving; walking; toilet; routine; bath; cefnogi; helpu; ymolchi; gwisgo; bwyta',
    'About Me / howAndWhenToSupportMe',
  ),
  row(
    'worth knowing; life story; religion; faith; culture; hanes bywyd; crefydd',
    'About Me / alsoWorthKnowingAboutMe',
  ),
  row(
    'medicine; medicines; tablets; medication; dose; drugs; meddyginiaeth; tabledi',
    ...['Medication / medicationName', 'Medication / doseDirectionsDescription', 'Medication / route'],
  ),
  row(
    'illness; diagnosis; condition; disease; problem; diagnosis; salwch; cyflwr',
    'Problem / problem',
    'Problem / comment',
  ),
  row('risk; danger; falls; hazard; risg; perygl; cwympo', 'Risk / riskCategory', 'Risk / freeText', 'Risk / comment'),
  row('need; needs; support need; angen; anghenion', 'Need / freeText'),
  row('goal; aim; wants to; hope; nod; gobaith', 'Goal / freeText', 'Care plan / goalsAndHopes'),
  row('strength; can do; good at; cryfder; gallu gwneud', 'Strength / freeText'),
  row('preference; prefers; choice; likes and dislikes; dewis; ffafrio', 'Preference / freeText'),
  row(
    'fall; accident; incident; injury; bruise; what happened; cwymp; damwain; digwyddiad; anaf',
    ...['Incident / description', 'Incident / additionalInformation', 'Incident / date', 'Incident / informed'],
  ),
  row(
    'safeguarding; abuse; neglect; concern; diogelu; cam-drin; pryder',
    ...['Safeguarding concern / safeguardingConcerns', 'Safeguarding concern / safeguardingIndicator'],
    'Safeguarding concern / comment',
  ),
  row('smoking; smokes; ysmygu', 'Circumstance / smokingStatus'),
  row('alcohol; drinks; alcohol intake; alcohol; yfed', 'Circumstance / alcoholIntake'),
  row('lives with; household; lives alone; byw gyda; byw ar ei ben ei hun', 'Circumstance / householdComposition'),
  row(
    'job; work; worked as; school; gwaith; ysgol',
    'Circumstance / occupationalHistory',
    'Circumstance / educationalHistory',
  ),
  row(
    'key safe; way in; access; stairs; house; allwedd; mynediad',
    'Environment / access',
    'Environment / householdEnvironment',
  ),
  row(
    'review; look again; review date; adolygu; dyddiad adolygu',
    'Review / plannedReviewDateInterval',
    'Care plan / plannedReviewDateInterval',
  ),
  row(
    'admission; moved in; came to live; derbyn; symud i mewn',
    'Admission details / dateOfAdmission',
    'Admission details / reasonForAdmission',
  ),
  row(
    'discharge; hospital; left; rhyddhau; ysbyty',
    'Discharge details / dateOfDischarge',
    'Discharge details / dischargeDestination',
  ),
  row(
    'equipment; hoist; walking frame; wheelchair; device; offer; teclyn codi; cadair olwyn',
    'Device / medicalDevice',
    'Device / equipmentName',
  ),
  row('vaccination; vaccine; flu jab; covid; brechiad; brechlyn', 'Vaccination / vaccineProduct', 'Vaccination / date'),
  row(
    'pays for care; funding; who pays; cyllid; pwy sy’n talu',
    'Care plan / careFundingSource',
    'Service / careFundingSource',
  ),
  row(
    'score; assessment; test result; sgôr; asesiad',
    'Assessment / assessmentScore',
    'Assessment / assessmentValue',
    'Assessment / assessmentSummary',
  ),
  row('alert; warning; flag; rhybudd', 'Alert / freeText', 'Alert / alertCategory'),
  row('key worker; named worker; gweithiwr allweddol', 'Care worker / keyWorker'),
  row('task; to do; job to do; tasg', 'Task / description'),
  row('trigger; sets off; upset by; sbardun', 'Trigger factors / freeText'),
];
