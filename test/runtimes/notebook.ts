/** A notebook run through a real kernel by Jupyter's own tools. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, runtimes } from './project.ts';

export interface CellOutput {
  output_type: string;
  data?: Record<string, string | string[]>;
  ename?: string;
  evalue?: string;
  text?: string | string[];
}
export interface NotebookCell {
  cell_type: string;
  outputs?: CellOutput[];
}

/** Runs the notebook in the project's folder with Deno's kernel, and gives back its cells with what they put out. */
export function runNotebook(project: Project, name: string): NotebookCell[] {
  const kernel = join(project.folder, 'jupyter/kernels/deno');
  mkdirSync(kernel, { recursive: true });
  // What `deno jupyter --install` writes, with the Deno of this folder.
  writeFileSync(join(kernel, 'kernel.json'), JSON.stringify({
    argv: [join(runtimes, 'deno'), 'jupyter', '--kernel', '--conn', '{connection_file}'], display_name: 'Deno', language: 'typescript',
  }));
  // On a busy machine outputs come in late; without patience they are dropped in silence.
  const { status, stderr, error } = project.run(
    'jupyter', ['nbconvert', '--to', 'notebook', '--execute', '--ExecutePreprocessor.timeout=120', '--ExecutePreprocessor.iopub_timeout=120', '--output', `run-${name}`, name],
    { JUPYTER_PATH: join(project.folder, 'jupyter'), IPYTHONDIR: join(project.folder, 'ipython'), JUPYTER_RUNTIME_DIR: join(project.folder, 'jupyter/runtime') },
  );
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return (JSON.parse(readFileSync(join(project.folder, `run-${name}`), 'utf8')) as { cells: NotebookCell[] }).cells;
}
