import { describeStates } from './describe-states';

describeStates('the pane on a calculation of SØM', ['soem', 'soem with faults']);
