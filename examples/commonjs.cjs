// CommonJS on Node: several tellings of one event, compared.
const { analyze, compare } = require('undertone');
const { renderComparisonText } = require('undertone/render');

const tellings = {
  'The Harbour Post': 'The Halden ferry will stay in port until June. “We were promised a boat,” said Ana Okafor, the mayor. The operator, Fjordline, said that a part was late.',
  'The Halden Lamp': 'The shameless operator has stranded a whole town. “We were promised a boat,” said Ana Okafor. Nobody seems to know when the ferry may sail again.',
};

const reports = Object.entries(tellings).map(([outlet, text]) => analyze({ outlet, text }));
process.stdout.write(renderComparisonText(compare(reports)));
