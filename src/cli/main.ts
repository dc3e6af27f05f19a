#!/usr/bin/env node
/** The command. Exit codes: 0 all went well, 1 something could not be analysed or written, 2 wrong use. */
import { Command, CommanderError } from 'commander';
import { version } from '../generated/version.ts';
import { addAnalyze } from './analyze.ts';
import { addBench } from './bench.ts';
import { addCompare } from './compare.ts';
import { addExplain } from './explain.ts';
import { addNorms } from './norms.ts';
import { addQueue } from './queue.ts';
import { addSchema } from './schema.ts';
import { complain, messageOf, WrongUse } from './failure.ts';

// Who reads us may stop reading (`| head`): then there is nothing left to do, and nothing to complain of.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const program = new Command('undertone')
  .description('Reads the rhetoric of news: hedging, loaded language, attribution and stance, with the words behind every score.')
  .version(version, '--version', 'print the version')
  .helpOption('--help', 'print this help')
  .helpCommand(false)
  .exitOverride()
  .configureOutput({ outputError: (message) => complain(message.replace(/^error: /, '').trim()) });

addAnalyze(program);
addCompare(program);
addBench(program);
addNorms(program);
addExplain(program);
addQueue(program);
addSchema(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else {
    complain(messageOf(error));
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}
