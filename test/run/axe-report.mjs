// `npm run axe-report`: what axe looked at in the last run of the browser tests, and how much it found.
import { axeReport } from '../e2e/support/axe-runs.mjs';

const { text, violations } = axeReport();
console.log(text);
process.exitCode = violations > 0 ? 1 : 0;
