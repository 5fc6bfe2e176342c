// After the browser tests: one line that says what axe looked at.
import { axeReport } from './axe-runs.mjs';

export default function tellAxe() {
  console.log(axeReport().text);
}
