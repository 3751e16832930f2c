import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isUnseen } from '../model/look-up';
import { composing } from './composing';
import { type Make, type Offer, type Option, offered } from './offered';
import { beginningOf, wholeOf } from './titles';
import { wayBack } from './way-back';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  /** Text of the option in force; '' for none. */
  readonly value: string;
  readonly options: readonly Option[];
  /** Id of what says more about the value. */
  readonly describedBy?: string | undefined;
  /** With Ctrl or ⌘, from anywhere on the page. */
  readonly hotkey?: string;
  onChoose(id: string): void;
  /** Enter without a choice: the value stays. */
  onKeep?: (() => void) | undefined;
  /** What can be made, the likeliest first. */
  readonly makes: readonly Make[];
}

/** Type to find, type to create: the editable combobox of https://www.w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function Combobox({ label, placeholder, value, options, describedBy, hotkey, onChoose, onKeep, makes }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** What is being typed; null while the list is closed and the value is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  /** Another input for the next spell: a browser's own undo goes through all that was typed on a page, and would come back into this one. */
  const [spell, setSpell] = useState(0);
  const isTouched = useRef(false);
  const offers = typed === null ? [] : offered(typed, { value, options, makes, onChoose });

  // The option in question is always in sight.
  useEffect(() => document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' }), [at, typed]);

  const open = (text: string) => {
    setTyped(text);
    // Before a word is typed Enter chooses nothing.
    setAt(isUnseen(text) ? -1 : 0);
  };
  const close = () => setTyped(null);
  /** To where one came from by the hotkey or the pointer; by Tab one is here among the controls, and stays. */
  const back = useRef<(() => boolean) | null>(null);
  const come = () => {
    if (document.activeElement !== input.current) back.current = wayBack();
  };
  /** What was typed is dropped: the next words are for the line again, and never a name. */
  const cancel = () => {
    close();
    if (!back.current || back.current()) return;
    if (onKeep) onKeep();
    else input.current?.blur();
  };
  // Before it is seen: the key can come first.
  useLayoutEffect(() => {
    if (!hotkey) return;
    const onHotkey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== hotkey || composing(event)) return;
      event.preventDefault();
      come();
      input.current?.focus();
      open('');
    };
    document.addEventListener('keydown', onHotkey);
    return () => document.removeEventListener('keydown', onHotkey);
  }, []);
  const take = (offer: Offer | undefined) => {
    close();
    if (offer) offer.take();
    else onKeep?.();
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
      cancel();
    }
  };

  return (
    <div class="combobox">
      <input
        key={spell}
        ref={input}
        role="combobox"
        dir="auto"
        aria-label={label}
        aria-expanded={typed !== null && offers.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        aria-describedby={describedBy}
        aria-keyshortcuts={hotkey && `Control+${hotkey.toUpperCase()} Meta+${hotkey.toUpperCase()}`}
        aria-activedescendant={offers[at] ? `${id}-${at}` : undefined}
        autocomplete="off"
        spellcheck={false}
        value={typed ?? beginningOf(value)}
        placeholder={typed === null ? placeholder : beginningOf(value) || placeholder}
        title={value}
        onPointerDown={come}
        onClick={() => typed === null && open('')}
        onInput={event => {
          isTouched.current = true;
          open(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={event => {
          close();
          back.current = null;
          // Of another window that one goes to and comes back from the browser keeps the focus here.
          if (!isTouched.current || !event.relatedTarget) return;
          isTouched.current = false;
          setSpell(spell + 1);
        }}
      />
      {offers.length > 0 && (
        <div role="listbox" id={id} aria-label={label}>
          {offers.map((offer, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the pattern keeps the focus, and the keys, in the input.
            <div
              key={offer.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={offer.isValue}
              class={index === at ? 'at' : undefined}
              title={wholeOf(offer.text)}
              onMouseDown={event => event.preventDefault()}
              onClick={() => take(offer)}
            >
              <span class="cut" dir="auto">
                {beginningOf(offer.text)}
              </span>
              {offer.note && <span class="hint small"> {beginningOf(offer.note)}</span>}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
