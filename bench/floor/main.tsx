// The floor: a preact page that holds one line of text, and does nothing else.
import { render } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

function Line() {
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return <textarea ref={field} aria-label="Note" value={text} onInput={event => setText(event.currentTarget.value)} />;
}

render(<Line />, document.body);
