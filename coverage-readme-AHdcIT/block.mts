import { scoreStance } from 'undertone';

const { evidence } = scoreStance('Marvania bullied its neighbour.', { actors: [{ id: 'marvania', name: 'Marvania', kind: 'country' }] });
console.log(evidence.filter((e) => e.actor === 'marvania').map((e) => `${e.text} ${e.category} ${e.amount < 0}`).join()); // bullied deed true
