/** How the comparison of reports looks: the editor's own colours, logical sides for both directions of writing. */

export const COMPARE_STYLE = `
body { font-family: var(--vscode-font-family); font-size: var(--vscode-font-size); color: var(--vscode-foreground); padding: 0 1.2em 2em; line-height: 1.5; }
h1 { font-size: 1.5em; font-weight: 600; margin: 0.9em 0 0.1em; }
h2 { font-size: 1em; font-weight: 600; margin: 0 0 0.1em; }
header p { margin: 0 0 1.2em; font-size: 1.1em; color: var(--vscode-descriptionForeground); }
section { display: inline-block; border: 1px solid var(--vscode-panel-border); border-radius: 6px; padding: 0.8em 1em; margin-bottom: 1.4em; background: var(--vscode-editorWidget-background); }
section p { margin: 0 0 0.6em; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover, a:focus-visible { text-decoration: underline; }
.note, .file, .day, .none { color: var(--vscode-descriptionForeground); }
.note, .file, details { font-size: 0.9em; }
table { border-collapse: separate; border-spacing: 0; }
th, td { text-align: start; vertical-align: top; }
.conventions th, .conventions td { padding: 0.15em 0; padding-inline-end: 1.6em; font-weight: normal; }
.conventions thead th { color: var(--vscode-descriptionForeground); }
.conventions tbody th bdi { font-weight: 600; }
.number, .amount { font-variant-numeric: tabular-nums; }
.conventions .number { font-weight: 600; white-space: nowrap; }
.scroll { overflow-x: auto; border: 1px solid var(--vscode-panel-border); border-radius: 6px; }
.reports { width: 100%; }
.reports th, .reports td { padding: 0.7em 0.9em; border-bottom: 1px solid var(--vscode-panel-border); border-inline-end: 1px solid var(--vscode-panel-border); min-width: 11.5em; }
.reports tr > :last-child { border-inline-end: 0; }
.reports tbody tr:last-child > * { border-bottom: 0; }
.reports thead th { font-weight: normal; background: var(--vscode-editorWidget-background); }
.reports thead th > a { font-weight: 600; font-size: 1.1em; }
.reports tbody th, .reports .corner { position: sticky; inset-inline-start: 0; min-width: 5em; width: 6em; background: var(--vscode-editorWidget-background); font-weight: 600; z-index: 1; }
.reports .corner { font-weight: normal; color: var(--vscode-descriptionForeground); }
.is-copy { background-image: repeating-linear-gradient(135deg, transparent 0 7px, var(--vscode-editorWidget-background) 7px 14px); }
.copied { margin-top: 0.4em; }
.copied ul { list-style: none; margin: 0.3em 0 0; padding: 0; }
.copied li { margin-top: 0.15em; }
.from { text-decoration: line-through; text-decoration-color: var(--vscode-editorWarning-foreground); opacity: 0.85; }
.to { font-weight: 600; }
.copied li bdi { display: inline-block; }
.figure + .figure, .part, .figure + .part { margin-top: 0.55em; }
.amount { font-size: 1.5em; font-weight: 600; line-height: 1.25; color: inherit; }
.is-copy .amount { opacity: 0.65; }
.killed .amount, mark.killed { color: var(--vscode-charts-red); }
.injured .amount, mark.injured { color: var(--vscode-editorWarning-foreground); }
.said { font-size: 0.95em; }
.badge { display: inline-block; border-radius: 1em; padding: 0 0.6em; font-size: 0.8em; line-height: 1.6; border: 1px solid currentColor; vertical-align: 0.25em; color: var(--vscode-descriptionForeground); white-space: nowrap; }
.badge.raised { color: var(--vscode-charts-red); }
.badge.lowered { color: var(--vscode-charts-green); }
.badge.final { color: var(--vscode-badge-foreground); background: var(--vscode-badge-background); border-color: transparent; }
.badge.copy { color: var(--vscode-editorWarning-foreground); vertical-align: 0; }
details { margin-top: 0.4em; color: var(--vscode-descriptionForeground); }
summary { cursor: pointer; }
.words p { margin: 0 0 0.8em; line-height: 1.8; }
.words p a { color: inherit; }
.words p a:hover { text-decoration: none; background: var(--vscode-list-hoverBackground); }
mark { background: none; color: inherit; font-weight: 600; border-bottom: 2px solid currentColor; }
`;
