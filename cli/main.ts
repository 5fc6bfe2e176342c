import { EXIT } from './exit-codes';
import { nodeError } from './node-error';
import { runCli } from './run-cli';

// Whoever reads the answer may stop before its end, as `head` does: no reason to show a fault of the program.
process.stdout.on('error', (error) => {
  if (nodeError(error)?.code !== 'EPIPE') throw error;
  process.exit(EXIT.refused);
});

process.exitCode = await runCli(process.argv.slice(2));
