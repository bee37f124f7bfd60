import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../messages/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Mark } from '../ui/mark.tsx';
import { useText } from '../ui/reader.ts';
import { ListField } from './list-field.tsx';
import type { OPTIONS_TEXT } from './text.ts';

type AppProps = {
  readonly first: Settings;
  /** Settings as they stand after the change. */
  readonly onChange: (change: Partial<Settings>) => Promise<Settings>;
  /** How they are when nothing was ever set. */
  readonly defaults: Settings;
};

const SURFACES = ['card', 'line', 'badge'] as const;
const LANGUAGES = [
  ['en', 'English'],
  ['ru', 'Русский'],
] as const;

/** The settings: every change counts at once, and says so. */
export function App({ first, onChange, defaults }: AppProps): JSX.Element {
  const translate = useText<typeof OPTIONS_TEXT>();
  const [settings, setSettings] = useState(first);
  const [said, setSaid] = useState<'' | 'options.saved' | 'options.failed'>('');
  const change = (part: Partial<Settings>): void => {
    setSaid('');
    onChange(part).then(
      (after) => {
        setSettings(after);
        setSaid('options.saved');
      },
      () => setSaid('options.failed'),
    );
  };
  return (
    <main class="page">
      <header class="page-head">
        <Mark size={36} />
        <h1>{translate('options.title')}</h1>
      </header>
      <Group title={translate('options.surface')}>
        {SURFACES.map((surface) => (
          <label key={surface} class="choice">
            <input
              type="radio"
              name="surface"
              value={surface}
              checked={settings.surface === surface}
              onChange={() => change({ surface })}
            />
            <span>
              {translate(`options.surface.${surface}`)}
              <span class="soft">{translate(`options.surface.${surface}.note`)}</span>
            </span>
          </label>
        ))}
      </Group>
      <Group title={translate('options.popup')}>
        <label class="choice">
          <input
            type="checkbox"
            name="may-open"
            checked={settings.mayOpenByItself}
            onChange={({ currentTarget }) => change({ mayOpenByItself: currentTarget.checked })}
          />
          <span>
            {translate('options.popup.open')}
            <span class="soft">{translate('options.popup.note')}</span>
          </span>
        </label>
      </Group>
      {(['muted', 'watched'] as const).map((name) => (
        <ListField
          key={`${name} ${settings[name].join(' ')}`}
          name={name}
          hosts={settings[name]}
          onSave={(hosts) => change({ [name]: hosts })}
        />
      ))}
      <Group title={translate('options.lang')}>
        <select
          name="lang"
          aria-label={translate('options.lang')}
          value={settings.lang}
          onChange={({ currentTarget }) => change({ lang: langOf(currentTarget.value) })}
        >
          <option value="auto">{translate('options.lang.auto')}</option>
          {LANGUAGES.map(([lang, name]) => (
            <option key={lang} value={lang} lang={lang}>
              {name}
            </option>
          ))}
        </select>
      </Group>
      <Reset onReset={() => change(defaults)} />
      <p class="soft">{translate('options.private')}</p>
      <p class="said" role="status">
        {said === '' ? '' : translate(said)}
      </p>
    </main>
  );
}

function langOf(value: string): Settings['lang'] {
  return value === 'en' || value === 'ru' ? value : 'auto';
}

type GroupProps = { readonly title: string; readonly children: ComponentChildren };

function Group({ title, children }: GroupProps): JSX.Element {
  return (
    <fieldset class="panel">
      <legend>
        <h2>{title}</h2>
      </legend>
      {children}
    </fieldset>
  );
}

function Reset({ onReset }: { readonly onReset: () => void }): JSX.Element {
  const translate = useText<typeof OPTIONS_TEXT>();
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <div class="row">
        <Button action="reset" onClick={() => setAsking(true)}>
          {translate('options.reset')}
        </Button>
      </div>
    );
  return (
    <div class="panel" role="alert">
      <p>{translate('options.reset.question')}</p>
      <div class="row">
        <Button
          action="reset-yes"
          kind="danger"
          onClick={() => {
            setAsking(false);
            onReset();
          }}
        >
          {translate('options.reset.yes')}
        </Button>
        <Button action="reset-no" onClick={() => setAsking(false)}>
          {translate('options.reset.no')}
        </Button>
      </div>
    </div>
  );
}
