/** The style sheet of the reports. Every class begins with `ut-`, so that a report can stand in a page of somebody else's. */
import { FIGURE_STYLES } from '../svg/picture.ts';
import { type Colour, PALETTE, PALETTE_STYLES } from './palette.ts';

const colours = Object.keys(PALETTE) as Colour[];
const MEASURES: [Colour, string][] = [
  // Each its own line, so that no one needs the colour; at its own depth, so that lines beneath the same word stack.
  ['hedging', 'underline wavy 1.5px;text-underline-offset:.18em'],
  ['loadedLanguage', 'underline solid 3px;text-underline-offset:.22em'],
  ['attribution', 'underline double 1px;text-underline-offset:.28em'],
  ['stance', 'underline dotted 2.5px;text-underline-offset:.42em'],
  ['own', 'underline dashed 2px;text-underline-offset:.34em'],
];

const BASE = `
.ut{margin:0;background:var(--ut-paper);color:var(--ut-ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Liberation Sans",sans-serif;-webkit-text-size-adjust:100%}
.ut *{box-sizing:border-box}
.ut h1,.ut h2,.ut h3,.ut p,.ut ul,.ut ol,.ut table{margin:0;padding:0}
.ut ul,.ut ol{list-style:none}
.ut h1{font:700 1.9rem/1.15 Charter,"Bitstream Charter",Georgia,"Times New Roman",serif;text-wrap:balance}
.ut h2{font-size:1.2rem;line-height:1.3;margin-bottom:.4rem}
.ut h3{font-size:1rem;line-height:1.3}
.ut a{color:inherit}
.ut :focus-visible{outline:2px solid var(--ut-hedging);outline-offset:2px;border-radius:2px}
.ut table{border-collapse:collapse;width:100%;font-size:.875rem;font-variant-numeric:tabular-nums}
.ut th{font-weight:400;text-align:left}
.ut thead th{font-size:.8125rem;color:var(--ut-soft);white-space:nowrap}
.ut td,.ut thead th:not(:first-child){text-align:right}
.ut th,.ut td{padding:.15rem 0 .15rem .75rem;vertical-align:baseline}
.ut th:first-child,.ut td:first-child{padding-left:0}
.ut summary{cursor:pointer}
.ut summary h2{display:inline}
.ut code{font:.85em ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
.ut svg{display:block;max-width:100%}
.ut button,.ut select,.ut input{font:inherit;color:inherit}
.ut button,.ut select{background:var(--ut-surface);border:1px solid var(--ut-soft);border-radius:4px;padding:.2rem .6rem;max-width:100%}
.ut [hidden]{display:none!important}
.ut-soft{color:var(--ut-soft);font-size:.8125rem}
.ut-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.ut-skip{position:absolute;left:-999rem}
.ut-skip:focus{left:1rem;top:.5rem;background:var(--ut-paper);padding:.3rem .6rem;z-index:3}
`;

const LAYOUT = `
.ut-report{max-width:82rem;margin:0 auto;padding:1.5rem 1.5rem 3rem}
.ut-head{border-bottom:1px solid var(--ut-line);padding-bottom:1rem;margin-bottom:1.25rem;display:flex;gap:1rem;justify-content:space-between;align-items:flex-start}
.ut-meta{margin-top:.4rem!important;color:var(--ut-soft);font-size:.9rem;overflow-wrap:anywhere}
.ut-theme{flex:none;font-size:.8125rem!important}
.ut-columns{display:grid;gap:2rem 3rem;grid-template:"scores" auto "text" auto "more" auto / minmax(0,1fr)}
.ut-scores{grid-area:scores}
.ut-text{grid-area:text;min-width:0}
.ut-more{grid-area:more}
.ut-more>*+*,.ut-wide>*+*{margin-top:2rem!important}
.ut-wide{margin-top:2.5rem}
@media (min-width:52rem){.ut-columns{gap:2rem;grid-template:"text scores" auto "text more" 1fr / minmax(0,1fr) 18rem}}
@media (min-width:62rem){.ut-columns{gap:2rem 3rem;grid-template-columns:minmax(0,1fr) 22rem}}
.ut-picture{margin:0;overflow-x:auto}
.ut-picture svg{max-width:none}
.ut-more .ut-picture svg{max-width:100%;height:auto}

.ut-cards{display:grid;gap:.75rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr))}
.ut-card{border-top:3px solid var(--ut-line);background:var(--ut-surface);padding:.6rem .8rem .8rem}
.ut-card>*+*{margin-top:.35rem!important}
.ut-figure strong{font-size:1.6rem;line-height:1.1;font-variant-numeric:tabular-nums}
.ut-figure span{font-size:.8125rem;color:var(--ut-soft);margin-left:.4rem}
.ut-scale{width:100%;height:auto}
.ut-axis{stroke:var(--ut-soft);stroke-opacity:.55;fill:none}
.ut-range{stroke-width:9;stroke-opacity:.3;fill:none}
.ut-bar{stroke-width:3;fill:none}
.ut-toward>*+*{margin-top:.25rem}
.ut-shares{display:grid;grid-template-columns:1fr 1fr;gap:.15rem 1rem;font-size:.875rem;margin:.5rem 0!important}
.ut-share{width:100%;height:5px;margin-top:.2rem}
.ut-source-table th:first-child{width:100%}
.ut-stance-table{margin-top:.8rem!important}.ut caption{text-align:left;font-weight:700;padding-bottom:.1rem}
.ut-stance-table .ut-scale{width:104px;max-width:none}
.ut-card td,.ut-card th{font-size:.8125rem;padding-left:.4rem}.ut-card th:first-child{padding-left:0;white-space:nowrap}
.ut-card tbody+tbody{border-top:1px solid var(--ut-line)}
.ut-stance-table td{width:1px;white-space:nowrap}
.ut-stance-table tbody th{overflow-wrap:anywhere}
.ut-label{font-weight:600}
.ut-chip{display:inline-block;min-width:1.35em;padding:0 .25em;border:1px solid currentColor;border-radius:.7em;font-size:.72rem;line-height:1.3;text-align:center;font-variant-numeric:tabular-nums;color:var(--ut-attribution)}
`;

const ARTICLE = `
.ut-legend{background:var(--ut-surface);padding:.6rem .8rem;margin-bottom:1.25rem}
.ut-legend>*+*{margin-top:.35rem!important}
.ut-key{display:flex;flex-wrap:wrap;gap:.15rem 1.25rem;font-size:.9rem}
.ut-key label{display:inline-block}.ut-key input{margin:0 .35rem 0 0;vertical-align:-.1em}
.ut-filters{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center;font-size:.875rem}
.ut-filters select{max-width:14rem}
@media (min-width:52rem) and (max-width:61.99rem){.ut-filters select{max-width:8rem}}
.ut-row{display:grid;grid-template-columns:minmax(0,1fr)}
.ut-words{font:1.09rem/1.75 Charter,"Bitstream Charter",Georgia,"Times New Roman",serif;white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:isolate;max-width:40rem}
.ut-zone-headline .ut-words{font-size:1.5rem;font-weight:700;line-height:1.35}
.ut-zone-block-quotation .ut-words{border-left:3px solid var(--ut-line);padding-left:1rem}
.ut-out .ut-words{color:var(--ut-soft);font-size:.95rem}
.ut-zone-name{font-size:.8125rem;font-style:italic;color:var(--ut-soft)}
.ut-margin{font-size:.8125rem;line-height:1.35;color:var(--ut-soft);overflow-wrap:anywhere}
.ut-speakers{display:flex;flex-wrap:wrap;gap:.1rem .75rem}
@media (min-width:42rem) and (max-width:51.99rem),(min-width:62rem){.ut-row{grid-template-columns:9rem minmax(0,1fr);gap:1.25rem}.ut-words{grid-column:2}.ut-margin{text-align:right;padding-top:.45rem}.ut-speakers{display:block}}
.ut-said{background:var(--ut-said);-webkit-box-decoration-break:clone;box-decoration-break:clone}
.ut-said[data-n]::before{content:attr(data-n);content:attr(data-n) / "";font:600 .62em/1 system-ui,sans-serif;vertical-align:super;color:var(--ut-attribution);margin-right:.15em}
.ut-said-sample{padding:0 .3em}
.ut-mark{cursor:pointer;border-radius:2px;scroll-margin-top:30vh}
.ut-mark:hover,.ut-mark[aria-expanded]{background:var(--ut-surface);box-shadow:0 0 0 2px var(--ut-surface)}
.ut-m{text-decoration-skip-ink:none}
${MEASURES.map(([measure, line]) => `.ut-m.ut-${measure}{text-decoration:${line};text-decoration-color:var(--ut-${measure})}.ut-card.ut-${measure}{border-top-color:var(--ut-${measure})}`).join('\n')}
.ut-m.ut-quiet{text-decoration-thickness:1px;text-decoration-color:color-mix(in srgb,var(--ut-stance) 55%,transparent)}
.ut-crossing{text-decoration:underline solid 1px var(--ut-line);text-underline-offset:.1em}
.ut .ut-off{text-decoration:none}
.ut .ut-none{text-decoration:none;cursor:text;pointer-events:none}
${colours.map((colour) => `.ut-text-${colour}{color:var(--ut-${colour})}`).join('\n')}
.ut-toward{overflow-wrap:anywhere}
`;

const NOTES = `
.ut-note{background:var(--ut-paper);font-size:.9rem;line-height:1.4}
.ut-note>*+*{margin-top:.6rem!important}
.ut-quoted{font:700 1.05rem/1.3 Charter,"Bitstream Charter",Georgia,serif}
.ut-piece{border-left:3px solid var(--ut-line);padding-left:.6rem}
.ut-piece>p+p{margin-top:.15rem!important}
.ut-rule a{font:.85em ui-monospace,"Cascadia Mono",Menlo,Consolas,"Liberation Mono",monospace}
.ut-rule{color:var(--ut-soft);font-size:.8125rem;overflow-wrap:anywhere}
.ut-back{font-size:.875rem}
.ut-rule-list{columns:24rem;column-gap:2rem;margin-top:.75rem!important;font-size:.875rem;overflow-wrap:anywhere}
.ut-rule-list li{break-inside:avoid;padding:.3rem .4rem}
.ut-rule-list li:target{background:var(--ut-surface)}
.ut-bases{list-style:decimal!important;padding-left:1.5rem!important;margin-top:.5rem!important;font-size:.875rem}
.ut-warnings,.ut-meta,.ut-sources,.ut-actors{overflow-wrap:anywhere}
.ut-warnings li+li{margin-top:.4rem}
@media screen{
.ut-kept .ut-note{display:none;position:fixed;z-index:2;inset:auto 1rem 1rem auto;width:min(26rem,calc(100vw - 2rem));max-height:min(26rem,60vh);overflow:auto;padding:.9rem 1rem;border:1px solid var(--ut-soft);border-radius:6px;box-shadow:0 6px 24px #0004}
.ut-kept .ut-note.ut-open,.ut:not(.ut-js) .ut-kept .ut-note:target{display:block}
}
@media screen and (max-width:39.99rem){.ut-kept .ut-note{inset:auto 0 0 0;width:auto;max-height:55vh;border-width:1px 0 0;border-radius:10px 10px 0 0}.ut-report{padding:1rem 1rem 2rem}.ut h1{font-size:1.5rem}.ut-head{flex-direction:column;gap:.5rem}}
.ut .ut-on-paper{display:none}
@media print{
.ut{font-size:10pt}
.ut-report{padding:0;max-width:none}
.ut-filters,.ut-theme,.ut-skip,.ut-back,.ut .ut-on-screen,.ut-key input{display:none!important}
.ut span.ut-on-paper{display:inline}.ut h2.ut-on-paper{display:block}
.ut h1,.ut h2,.ut h3,.ut summary,.ut caption,.ut thead{break-after:avoid}
.ut p,.ut li{orphans:2;widows:2}
.ut-columns{display:block}
.ut-columns>*{margin-bottom:1.5rem}
.ut-card,.ut-piece,.ut tr,.ut-legend,.ut svg{break-inside:avoid}
.ut-cards{grid-template-columns:1fr 1fr}
.ut-row{grid-template-columns:7rem minmax(0,1fr);gap:1rem}.ut-margin{text-align:right;padding-top:.15rem;font-size:7.5pt}.ut-speakers{display:block}.ut-words{grid-column:2;font-size:11pt;line-height:1.5}
.ut-article,.ut-notes{counter-reset:note}
.ut-mark[id]::after{counter-increment:note;content:counter(note);font:.6em/1 system-ui,sans-serif;vertical-align:super;color:var(--ut-soft)}
.ut-note{counter-increment:note;font-size:8pt;margin-bottom:.6rem}
.ut-note .ut-quoted{font-size:9pt;break-after:avoid}.ut-note .ut-quoted::before{content:counter(note) " ";font-weight:400;color:var(--ut-soft)}
.ut-rule,.ut-soft{font-size:7.5pt}
.ut-notes,.ut-rule-list{columns:3;column-gap:1.2rem}.ut-rule-list{font-size:7.5pt}.ut-rule-list .ut-soft{font-size:7pt}
.ut section>.ut-soft,.ut-pictures{break-inside:avoid}.ut section>.ut-soft{break-after:avoid}.ut-out .ut-words{font-size:9.5pt}.ut-zone-name{font-size:7.5pt}
.ut-picture{overflow:visible}.ut-picture svg{max-width:100%;height:auto}
.ut details::details-content{content-visibility:visible;block-size:auto}
.ut summary{list-style:none}.ut summary::-webkit-details-marker{display:none}
.ut-said,.ut-m,.ut-card,.ut-legend,.ut svg{-webkit-print-color-adjust:exact;print-color-adjust:exact}
}
`;

/** All that a page of reports needs. */
export const REPORT_STYLES = PALETTE_STYLES + FIGURE_STYLES + BASE + LAYOUT + ARTICLE + NOTES;
