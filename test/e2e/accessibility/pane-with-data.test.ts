import { describeStates } from './describe-states';

describeStates('the pane on a workbook with data', ['example']);
