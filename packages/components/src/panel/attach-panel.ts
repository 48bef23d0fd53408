import './define.ts';
import type { Panel } from './panel.ts';

/** Puts a panel into a banner, whose own content it shows where the server says nothing. */
export function attachPanel(root: ShadowRoot, onClose: () => void, onUnread: (count: number) => void): Panel {
  const panel = document.createElement('ventanilla-panel');
  panel.append(document.createElement('slot'));
  panel.addEventListener('panel-close', onClose);
  panel.addEventListener('chat-unread', event => onUnread(event.count));
  root.append(panel);
  return panel;
}
