/** A bar chart of tokens a second, as SVG. */
import type { Result } from './result.ts';

const [WIDTH, LEFT, ROW, BAR] = [760, 220, 30, 18];

export function chart({ rows, corpus, date, machine }: Result): string {
  const most = Math.max(...rows.map((r) => r.tokensPerSecond));
  const height = 70 + rows.length * ROW + 30;
  const bars = rows.map((r, i) => {
    const y = 60 + i * ROW;
    const width = Math.max(1, ((WIDTH - LEFT - 130) * r.tokensPerSecond) / most);
    const own = r.name.startsWith('undertone');
    return (
      `<text x="${LEFT - 10}" y="${y + 14}" text-anchor="end"${own ? ' font-weight="600"' : ''}>${escape(r.name)}</text>` +
      `<rect x="${LEFT}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${own ? '#2b5f8a' : '#9aa7b2'}"/>` +
      `<text x="${(LEFT + width + 8).toFixed(1)}" y="${y + 14}" fill="#444">${(r.tokensPerSecond / 1000).toFixed(0)}k tokens/s · ${r.ratioToWink.median.toFixed(2)}×</text>`
    );
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="13" fill="#1a1a1a">
<title>Throughput: tokens a second by tool</title>
<rect width="100%" height="100%" fill="#fff"/>
<text x="20" y="26" font-size="16" font-weight="600">Tokens a second; time against wink-nlp’s readDoc</text>
<text x="20" y="46" fill="#555">${corpus.documents} documents, ${corpus.tokens} tokens · ${escape(machine.cpu)} · Node ${machine.node} · ${date}</text>
${bars.join('\n')}
</svg>
`;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
