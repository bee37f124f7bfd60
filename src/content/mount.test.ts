// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mount } from './mount.ts';

const hosts = () => [...document.documentElement.querySelectorAll(':scope > [popover]')];

type Trace = { into: Element | null; closed: number };

function mountPlain(): { mounted: ReturnType<typeof mount>; trace: Trace } {
  const trace: Trace = { into: null, closed: 0 };
  const mounted = mount(document, {
    styles: 'p { color: red }',
    dir: 'ltr',
    draw: (into) => {
      trace.into = into;
      into.append('why');
    },
    onClose: () => {
      trace.closed += 1;
    },
  });
  if (mounted !== null) open.push(mounted.close);
  return { mounted, trace };
}

const open: (() => void)[] = [];

afterEach(() => {
  for (const close of open.splice(0)) close();
});

describe('mount', () => {
  it('puts one host beside the body that the page cannot look into', () => {
    const { trace } = mountPlain();
    const [host, ...others] = hosts();
    expect(others).toEqual([]);
    expect(host?.shadowRoot).toBeNull();
    expect(host?.textContent).toBe('');
    expect(trace.into?.textContent).toBe('why');
  });

  it('leaves the focus where it was', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    mountPlain();
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  it('comes back when the page takes it away, and then gives in', async () => {
    mountPlain();
    const seen: number[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      for (const host of hosts()) host.remove();
      await new Promise((resolve) => setTimeout(resolve));
      seen.push(hosts().length);
    }
    expect(seen).toEqual([1, 1, 1, 0, 0]);
  });

  it('does not come back once it was closed', async () => {
    const { mounted, trace } = mountPlain();
    mounted?.close();
    await new Promise((resolve) => setTimeout(resolve));
    expect(hosts()).toEqual([]);
    expect(trace.closed).toBe(0);
  });

  it('does not take Escape from a script of the page for a person’s', () => {
    mountPlain();
    dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(hosts()).toHaveLength(1);
  });
});
