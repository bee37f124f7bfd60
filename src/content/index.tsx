import { render } from 'preact';
import type { CardContent } from '../messages/protocol.ts';
import { askFromContent } from '../messages/send-from-content.ts';
import cardStyles from '../ui/card.css?inline';
import { Card } from '../ui/card.tsx';
import colors from '../ui/colors.css?inline';
import { claimDocument } from './claim.ts';
import { mount } from './mount.ts';
import { readPage } from './read-page.ts';
import { whenRead } from './when-read.ts';

if (claimDocument()) whenRead(document, explain);

async function explain(): Promise<void> {
  const content = await askFromContent('read-page', readPage(document, performance));
  if (content !== null) showCard(content);
}

function showCard(content: CardContent): void {
  mount(document, {
    styles: colors + cardStyles,
    dir: content.dir,
    draw: (into, close) =>
      render(
        <Card
          view={content}
          onMain={() => askFromContent('open-popup', content.part)}
          onClose={close}
        />,
        into,
      ),
    onClose: () => void askFromContent('close-card'),
  });
}
