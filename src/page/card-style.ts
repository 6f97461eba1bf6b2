/**
 * The style of the card: a constructed sheet in its closed shadow root, which no policy of a page forbids and no style of
 * a page reaches. What it says of its host is important: from within a shadow root that is stronger than any style of the
 * page. Colours and lines are those of the highlights.
 */
export const CARD_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: var(--card-top, 0) auto auto var(--card-left, 0) !important;
  display: block !important;
}
.card {
  --page: light-dark(#ffffff, #20252b);
  --raised: light-dark(#f4f6f8, #2b3138);
  --line: light-dark(#cfd6dd, #454d56);
  --text: light-dark(#1b2026, #e9edf1);
  --quiet: light-dark(#54606c, #a9b4bf);
  --accent: light-dark(#1f4e79, #8fc1ee);
  box-sizing: border-box;
  display: flex;
  flex-direction: column;
  gap: 10px;
  width: 336px;
  max-width: calc(100vw - 16px);
  max-height: var(--card-room, none);
  overflow: auto;
  padding: 14px 16px;
  border: 1px solid var(--line);
  border-radius: 10px;
  background: var(--page);
  box-shadow: 0 1px 2px rgb(0 0 0 / 0.12), 0 8px 28px rgb(0 0 0 / 0.22);
  color: var(--text);
  color-scheme: light dark;
  font: 13px / 1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif;
  overflow-wrap: anywhere;
  text-align: start;
}
.card * { box-sizing: border-box; margin: 0; padding: 0; }
.card:focus { outline: none; }
.card:focus-visible, .step:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.public { --family: #0072b2; --style: solid; }
.body { --family: #d55e00; --style: double; }
.person { --family: #009e73; --style: dashed; }
.record { --family: #cc79a7; --style: dotted; }
.unknown { --family: #6b7580; --style: wavy; }
.ink { --family: #5f7890; }
.who { display: flex; gap: 10px; align-items: flex-start; }
.mark {
  flex: none;
  margin-block-start: 2px;
  background: color-mix(in srgb, var(--family) 20%, transparent);
  font: 15px / 1.2 monospace;
  text-decoration: underline 2px var(--style) var(--family);
  text-underline-offset: 3px;
}
.mark::before { content: "\\a0\\a0"; }
.names { display: flex; flex-direction: column; min-width: 0; }
.name { font: 600 16px / 1.25 Charter, "Bitstream Charter", "Source Serif 4", Georgia, serif; }
.facts { display: flex; flex-wrap: wrap; gap: 0 8px; margin-block-start: 2px; color: var(--quiet); font-size: 12px; }
.how { display: flex; flex-wrap: wrap; gap: 4px 6px; align-items: baseline; color: var(--quiet); font-size: 12px; }
.cue { font-style: italic; }
.tag { padding: 1px 7px; border: 1px solid var(--line); border-radius: 10px; background: var(--raised); }
.why { display: flex; flex-direction: column; gap: 2px; color: var(--quiet); font-size: 12px; list-style: none; }
.why-title { color: var(--text); font-size: 12px; font-weight: 600; }
.steps {
  display: flex;
  gap: 8px;
  align-items: center;
  justify-content: space-between;
  padding-block-start: 8px;
  border-block-start: 1px solid var(--line);
  color: var(--quiet);
  font-size: 12px;
  font-variant-numeric: tabular-nums;
}
.buttons { display: flex; gap: 4px; }
.step {
  width: 28px;
  height: 24px;
  border: 1px solid var(--line);
  border-radius: 6px;
  background: var(--raised);
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.step:hover { border-color: var(--accent); color: var(--text); }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: come 0.1s ease-out; }
  @keyframes come { from { opacity: 0; } }
}
@media (forced-colors: active) {
  .mark { text-decoration-color: CanvasText; }
}
`;
