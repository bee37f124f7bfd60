import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/reader.ts';
import { readHosts } from './read-hosts.ts';
import type { OPTIONS_TEXT } from './text.ts';

type ListFieldProps = {
  readonly name: 'muted' | 'watched';
  readonly hosts: readonly string[];
  readonly onSave: (hosts: readonly string[]) => void;
};

/** A list of hosts as text, one a line; what is no host name is named and left standing. */
export function ListField({ name, hosts, onSave }: ListFieldProps): JSX.Element {
  const translate = useText<typeof OPTIONS_TEXT>();
  const [text, setText] = useState(hosts.join('\n'));
  const [bad, setBad] = useState<readonly string[]>([]);
  const save = (): void => {
    const read = readHosts(text);
    setBad(read.bad);
    onSave(read.hosts);
  };
  return (
    <section class="panel">
      <h2 id={`${name}-title`}>{translate(`options.${name}`)}</h2>
      <p class="soft" id={`${name}-note`}>
        {translate(`options.${name}.note`)}
      </p>
      <textarea
        rows={Math.min(8, Math.max(3, hosts.length + 1))}
        spellcheck={false}
        dir="ltr"
        aria-labelledby={`${name}-title`}
        aria-describedby={`${name}-note`}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      {bad.length > 0 && (
        <p role="alert">{translate('options.bad-hosts', { hosts: bad.join(', ') })}</p>
      )}
      <div class="row">
        <Button action={`save-${name}`} onClick={save}>
          {translate('options.save-list')}
        </Button>
      </div>
    </section>
  );
}
