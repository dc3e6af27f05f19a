/** What text is written for: a terminal with its width and colours, or a file. */

/** Colour and columns, where output goes to this file, or to standard output. */
export function terminalLayout(file: string | undefined): { color: boolean; width: number } {
  const toTerminal = file === undefined && process.stdout.isTTY;
  return {
    color: toTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
    width: toTerminal ? Math.min(100, Math.max(60, process.stdout.columns)) : 80,
  };
}
