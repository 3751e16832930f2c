import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { composing } from './composing';
import { t } from './words';

export interface Option {
  readonly id: string;
  readonly text: string;
}

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Text of the option in force; '' for none. */
  readonly value: string;
  readonly options: readonly Option[];
  readonly disabled?: boolean;
  /** With Ctrl or ⌘, from anywhere on the page. */
  readonly hotkey?: string;
  onChoose(id: string): void;
  onCreate(text: string): void;
}

/** More would not be read; typing finds the rest. */
const SHOWN = 50;

const fold = (text: string) => text.normalize('NFKC').toLowerCase().trim();

/** What is offered for the text typed: the options that hold it, and last to make what is not there yet (id null). */
function offered(typed: string, options: readonly Option[]): { id: string | null; text: string }[] {
  const wanted = fold(typed);
  const found = options.filter(option => fold(option.text).includes(wanted)).slice(0, SHOWN);
  const isNew = wanted !== '' && !options.some(option => fold(option.text) === wanted);
  return isNew ? [...found, { id: null, text: typed.trim() }] : found;
}

/** Type to find, type to create: the editable combobox of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function Combobox({ label, placeholder, value, options, disabled = false, hotkey, onChoose, onCreate }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the list is closed and the value is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const offers = typed === null ? [] : offered(typed, options);

  // The option in question is always in sight.
  useEffect(() => document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [at, typed]);

  const open = (text: string) => {
    setTyped(text);
    setAt(text === '' ? -1 : 0);
  };
  const close = () => setTyped(null);
  useEffect(() => {
    if (!hotkey) return;
    const onHotkey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== hotkey) return;
      event.preventDefault();
      input.current?.focus();
      open('');
    };
    document.addEventListener('keydown', onHotkey);
    return () => document.removeEventListener('keydown', onHotkey);
  }, []);
  const take = (offer: { id: string | null; text: string } | undefined) => {
    close();
    if (offer?.id) onChoose(offer.id);
    else if (offer) onCreate(offer.text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (composing(event)) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (typed === null) return open('');
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt(at < 0 && step < 0 ? offers.length - 1 : (at + step + offers.length) % Math.max(1, offers.length));
    } else if (event.key === 'Enter' && typed !== null) {
      event.preventDefault();
      take(offers[at]);
    } else if (event.key === 'Escape' && typed !== null) {
      event.preventDefault();
      close();
    }
  };

  return (
    <div class="combobox">
      <input
        ref={input}
        role="combobox"
        aria-label={label}
        aria-expanded={typed !== null && offers.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-keyshortcuts={hotkey && `Control+${hotkey.toUpperCase()} Meta+${hotkey.toUpperCase()}`}
        aria-activedescendant={offers[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        disabled={disabled}
        value={typed ?? value}
        placeholder={typed === null ? placeholder : value || placeholder}
        title={value}
        onClick={() => typed === null && open('')}
        onInput={event => open(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {offers.length > 0 && (
        <div role="listbox" id={id} aria-label={label}>
          {offers.map((offer, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the pattern keeps the focus, and the keys, in the input.
            <div
              key={offer.id ?? 'create'}
              id={`${id}-${index}`}
              role="option"
              aria-selected={offer.text === value}
              class={index === at ? 'at' : undefined}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(offer)}
            >
              {offer.id === null ? t('create', offer.text) : offer.text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
