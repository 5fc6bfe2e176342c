import { describeStates } from './describe-states';

describeStates('the pane on other workbooks', [
  'empty',
  'built',
  'faulty',
  'unreadable',
  'partly',
  'protected',
  'unfinished',
]);
