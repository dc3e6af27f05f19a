/** `undertone schema` */
import { Argument, type Command } from 'commander';
import { type SchemaName, schemas } from '../schema.ts';
import { standardOutput } from './output.ts';

/** Adds the command. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print a JSON Schema')
    .addArgument(new Argument('<name>', 'of what').choices(Object.keys(schemas)))
    .action((name: SchemaName) => standardOutput().write(`${JSON.stringify(schemas[name], null, 2)}\n`));
}
