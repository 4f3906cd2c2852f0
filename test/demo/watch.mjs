// SPDX-License-Identifier: Apache-2.0
// Everything that goes wrong in any page of a browser: errors, what the policy blocked, requests that leave the origin.

/** Reports into `faults`, one line each, for as long as the context lives. */
export async function watch(context, origin, faults) {
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`request to ${request.url()}`);
  });
  await context.exposeFunction('reportPolicyViolation', (what) => void faults.push(`policy: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) =>
      globalThis.reportPolicyViolation(`${violation.effectiveDirective} ${violation.blockedURI} ${violation.sample}`),
    );
  });
}

/** Resolves when all that the pages have reported until now has arrived. */
export async function settle(context) {
  for (const page of context.pages()) await page.evaluate(() => new Promise((done) => setTimeout(done)));
}
