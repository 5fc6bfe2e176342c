import { benchCalculation } from './calculation';
import { benchCommands } from './commands';
import { benchSoem } from './soem/bench-soem';

console.log('Figures are of this machine in this run; the ratios are what to keep.');
await benchCommands();
await benchCalculation();
await benchSoem();
