/** What a page of a comparison needs beside the styles of reports. */
export const COMPARISON_STYLES = `
.ut-compare main>*+*{margin-top:2.25rem}
.ut-compare h2{margin-bottom:.4rem}
.ut-compare h3{margin:1rem 0 .3rem}
.ut-compare details{margin-top:.75rem}
.ut-compare section{min-width:0}
.ut-letter{display:inline-block;min-width:1.5em;padding:0 .3em;border:1px solid currentColor;border-radius:3px;font-size:.8125rem;line-height:1.35;text-align:center;color:var(--ut-ink)}
.ut-tellings{display:grid;gap:.75rem 2rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr))}
.ut-tellings li{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.6rem;align-items:baseline;overflow-wrap:anywhere}
.ut-findings ul:first-of-type{list-style:disc;padding-left:1.2rem;max-width:46rem}
.ut-findings li+li{margin-top:.25rem}
.ut-findings details p{max-width:46rem;font-size:.875rem}
.ut-pictures{overflow-x:auto}
.ut-pictures svg{width:100%;height:auto;max-width:60rem}
.ut-picture-narrow{display:none!important}
@media (max-width:39.99rem){.ut-picture-wide{display:none!important}.ut-pictures .ut-picture-narrow{display:block!important}}
.ut-scroll{overflow-x:auto}
.ut-scroll{margin-top:.5rem}
.ut-by-document th:first-child{min-width:7.5rem;max-width:16rem;overflow-wrap:anywhere;position:sticky;left:0;background:var(--ut-paper)}
.ut .ut-by-document td,.ut .ut-by-document thead th:not(:first-child){text-align:left;min-width:8rem;padding-right:.5rem}
.ut-by-document tbody tr{border-top:1px solid var(--ut-line)}
.ut-by-document td>span{display:block}
.ut-range-of{white-space:nowrap}
.ut-differences{max-width:60rem}.ut .ut-differences .ut-left,.ut .ut-differences th{text-align:left}.ut-differences td,.ut-differences th{white-space:nowrap}
.ut-absent{color:var(--ut-soft);font-size:.8125rem}
.ut-alone{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.3rem .75rem;margin:0;font-size:.9375rem}
.ut-alone dd{margin:0;overflow-wrap:anywhere;max-width:56rem}
.ut-quotations>li{padding:.5rem 0;border-top:1px solid var(--ut-line);max-width:56rem;overflow-wrap:anywhere}
.ut-quotations ul{margin-top:.35rem}
.ut-quotations ul li+li{margin-top:.15rem}
.ut-examples li{padding:.25rem 0;max-width:56rem;overflow-wrap:anywhere}
@media print{.ut-scroll,.ut-pictures{overflow:visible}.ut-quotations>li,.ut-by-document tr{break-inside:avoid}.ut-pictures svg{max-width:100%}.ut table{font-size:8.5pt}.ut .ut-by-document td,.ut .ut-by-document thead th:not(:first-child),.ut-by-document th:first-child{min-width:0;position:static}.ut-differences td,.ut-differences th{white-space:normal}.ut-compare main>*+*{margin-top:1.5rem}}
`;
