import { render } from 'preact';
import cardStyles from '../ui/card.css?inline';
import { Card, type CardView } from '../ui/card.tsx';
import colors from '../ui/colors.css?inline';

/**
 * Puts the card into an open shadow root on this page, with the styles it has on a failing one. Open, so that what
 * checks the page for accessibility can see into it.
 */
export function drawDemoCard(host: HTMLElement, view: CardView): void {
  host.classList.add('filled');
  const shadow = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(colors + cardStyles);
  shadow.adoptedStyleSheets = [sheet];
  const close = (): void => {
    host.classList.remove('filled');
    render(null, shadow);
  };
  // No popup opens from here: the card then says where to press.
  const openNothing = async (): Promise<boolean> => false;
  render(<Card view={view} onMain={openNothing} onClose={close} />, shadow);
}
