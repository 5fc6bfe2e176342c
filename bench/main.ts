import { benchCalculation } from './calculation';
import { benchCommands } from './commands';

console.log('Figures are of this machine in this run; the ratios are what to keep.');
await benchCommands();
await benchCalculation();
