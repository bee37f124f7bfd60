// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Card, type CardView } from './card.tsx';

const view: CardView = {
  form: 'card',
  cause: 'session-expired',
  responder: 'nginx',
  lang: 'en',
  dir: 'ltr',
  finding: {
    title: 'Your sign-in has ended',
    why: 'The site no longer knows the session.',
    fix: ['Sign in again.'],
    audience: 'You can put this right',
    saidBy: 'Answered by nginx',
    evidence: [{ label: 'The page’s own words', name: 'message', value: '<b>Session</b> over' }],
  },
  labels: {
    region: 'Readmit: Your sign-in has ended',
    main: 'See what can be cleared',
    more: 'More',
    less: 'Less',
    close: 'Close',
    evidence: 'How we know',
    steps: 'What to do',
    notSeen: 'Not seen',
    toolbar: 'Press the button in the toolbar.',
  },
};

type Trace = { opened: number; closed: number };

function draw(change: Partial<CardView> = {}, opens = true): { card: Element; trace: Trace } {
  const trace = { opened: 0, closed: 0 };
  render(
    <Card
      view={{ ...view, ...change }}
      onMain={async () => {
        trace.opened += 1;
        return opens;
      }}
      onClose={() => {
        trace.closed += 1;
      }}
    />,
    document.body,
  );
  const card = document.body.firstElementChild;
  if (card === null) throw new Error('nothing was drawn');
  return { card, trace };
}

async function press(card: Element, action: string): Promise<void> {
  card.querySelector<HTMLButtonElement>(`[data-action=${action}]`)?.click();
  await new Promise((resolve) => setTimeout(resolve));
}

afterEach(() => render(null, document.body));

describe('the card', () => {
  it('is a region that says whose it is, and carries cause and responder', () => {
    const { card } = draw();
    expect(card.getAttribute('role')).toBe('region');
    expect(card.getAttribute('aria-label')).toMatch(/^Readmit/);
    expect(card.getAttribute('data-cause')).toBe('session-expired');
    expect(card.getAttribute('data-responder')).toBe('nginx');
  });

  it('shows the site’s words as words, never as HTML', () => {
    const { card } = draw();
    expect(card.querySelector('code')?.textContent).toBe('<b>Session</b> over');
    expect(card.querySelector('b')).toBeNull();
  });

  it('keeps the steps until they are asked for', async () => {
    const { card } = draw();
    expect(card.textContent).not.toContain('Sign in again.');
    await press(card, 'more');
    expect(card.textContent).toContain('Sign in again.');
    expect(card.querySelector('[data-action=less]')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens the popup and says where to press when the browser would not', async () => {
    const { card, trace } = draw({}, false);
    await press(card, 'open-popup');
    expect(trace.opened).toBe(1);
    expect(card.querySelector('[role=alert]')?.textContent).toBe(
      'Press the button in the toolbar.',
    );
  });

  it('closes', async () => {
    const { card, trace } = draw();
    await press(card, 'close');
    expect(trace.closed).toBe(1);
  });

  it('is one line beside the page’s own form, and grows on request', async () => {
    const { card } = draw({ form: 'line' });
    expect(card.textContent).not.toContain('Answered by nginx');
    expect(card.textContent).toContain('Your sign-in has ended');
    await press(card, 'expand');
    expect(card.textContent).toContain('Answered by nginx');
  });

  it('is written from right to left where its language is', () => {
    expect(draw({ dir: 'rtl', lang: 'ar' }).card.getAttribute('dir')).toBe('rtl');
  });
});
