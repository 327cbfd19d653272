/** How long it stays. */
const STAYS_MS = 8000;

/** Says one thing beside a place of the page's viewport, or at its top: where nothing else of ours can. It goes by itself. */
export function showNotice(words: string, at = { x: 8, y: 0 }): void {
  const host = document.createElement('div');
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = words;
  // By it, what is left behind is known for ours (content/remove-leftovers.ts).
  line.dataset.ground = 'light';
  const left = Math.max(8, Math.min(at.x, window.innerWidth - 320));
  const top = Math.max(8, Math.min(at.y + 16, window.innerHeight - 80));
  line.style.cssText = `all:initial;position:fixed;z-index:2147483647;left:${left}px;top:${top}px;max-width:280px;padding:10px 14px;border:1px solid #9a3412;border-radius:8px;background:#fffefb;color:#1d1c1a;font:14px/1.45 system-ui,sans-serif`;
  host.style.cssText = 'all:initial';
  host.attachShadow({ mode: 'closed' }).append(line);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), STAYS_MS);
}
